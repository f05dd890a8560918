# SPDX-License-Identifier: Apache-2.0
"""The symbols a shared library exports, compared with those the specification says it has.

It must not know how the library is built.
"""

from __future__ import annotations

from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerDefSection, GNUVerSymSection
from elftools.elf.sections import SymbolTableSection

from atoll_generator import cabi, ir

_HIDDEN = 0x8000  # the version index without this bit


def exported(library: Path) -> dict[str, str]:
    """Name → version node (empty without one) of every function and object that the ELF file defines and exports."""
    with library.open("rb") as file:
        elf = ELFFile(file)
        table, versions = elf.get_section_by_name(".dynsym"), elf.get_section_by_name(".gnu.version")
        assert isinstance(table, SymbolTableSection)
        nodes = _nodes(elf)
        found = {}
        for index, symbol in enumerate(table.iter_symbols()):
            defined = symbol["st_shndx"] not in ("SHN_UNDEF", "SHN_ABS")
            if defined and symbol.name and symbol["st_info"]["bind"] in ("STB_GLOBAL", "STB_WEAK"):
                found[symbol.name] = nodes.get(_version(versions, index), "")
        return found


def _version(section: object, index: int) -> int:
    if not isinstance(section, GNUVerSymSection):
        return 0
    number = section.get_symbol(index)["ndx"]
    return number & ~_HIDDEN if isinstance(number, int) else 0


def _nodes(elf: ELFFile) -> dict[int, str]:
    section = elf.get_section_by_name(".gnu.version_d")
    if not isinstance(section, GNUVerDefSection):
        return {}
    return {version["vd_ndx"]: next(names).name for version, names in section.iter_versions()}


def specified(api: ir.Api) -> dict[str, str]:
    """Name → version node of every function of the API that is not planned."""
    nodes = {h.path: h.version_node for h in api.headers}
    found = {f.name: nodes[f.header] for f in cabi.functions(api)}
    return found | {i.name: nodes[i.header] for i in api.c_items if i.kind == "function" and not i.planned}


def compare(api: ir.Api, library: Path) -> tuple[str, ...]:
    """Every symbol that is missing, too much, or under another version node."""
    want, have = specified(api), exported(library)
    wrong = [f"{n}: not exported" for n in sorted(set(want) - set(have))]
    wrong += [f"{n}: exported but not specified" for n in sorted(set(have) - set(want))]
    wrong += [
        f"{n}: version node {have[n] or 'none'}, specified {want[n]}"
        for n in sorted(set(want) & set(have))
        if want[n] != have[n]
    ]
    return tuple(wrong)
