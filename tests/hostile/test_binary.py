# SPDX-License-Identifier: Apache-2.0
"""What the built library allows whoever attacks the process it lives in: nothing writable and executable, no relocation
left open, and no environment variable that changes what it does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile

from tools.paths import LIBRARY

EXECUTABLE, WRITABLE = 1, 2
BIND_NOW = 8


@pytest.fixture(scope="module")
def library() -> ELFFile:
    path = Path(os.environ.get("ATOLL_LIBRARY", LIBRARY))
    return ELFFile(path.open("rb"))


def dynamic(library: ELFFile) -> DynamicSection:
    section = library.get_section_by_name(".dynamic")
    assert isinstance(section, DynamicSection)
    return section


def test_nothing_is_writable_and_executable(library: ELFFile) -> None:
    kinds = [segment["p_type"] for segment in library.iter_segments()]
    assert "PT_GNU_STACK" in kinds
    for segment in library.iter_segments():
        assert segment["p_flags"] & (EXECUTABLE | WRITABLE) != EXECUTABLE | WRITABLE, segment["p_type"]


def test_relocations_are_closed_after_loading(library: ELFFile) -> None:
    assert "PT_GNU_RELRO" in [segment["p_type"] for segment in library.iter_segments()]
    tags = {tag.entry.d_tag: tag.entry.d_val for tag in dynamic(library).iter_tags()}
    assert tags.get("DT_FLAGS", 0) & BIND_NOW or "DT_BIND_NOW" in tags
    assert "DT_TEXTREL" not in tags


def test_no_environment_variable_is_read(library: ELFFile) -> None:
    symbols = library.get_section_by_name(".dynsym")
    assert symbols is not None
    wanted = {symbol.name for symbol in symbols.iter_symbols() if symbol["st_shndx"] == "SHN_UNDEF"}
    assert not wanted & {"getenv", "secure_getenv", "environ", "__environ"}


def test_no_dangerous_function_is_called(library: ELFFile) -> None:
    symbols = library.get_section_by_name(".dynsym")
    assert symbols is not None
    wanted = {symbol.name for symbol in symbols.iter_symbols() if symbol["st_shndx"] == "SHN_UNDEF"}
    assert not wanted & {
        "strcpy",
        "strcat",
        "sprintf",
        "gets",
        "scanf",
        "sscanf",
        "alloca",
        "system",
        "popen",
        "mprotect",
    }
