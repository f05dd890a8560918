# SPDX-License-Identifier: Apache-2.0
"""What a generated conformance case stands on: files, memory, checks, and what it reports. Uses the public API only."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pytest

import atoll

Thing = TypeVar("Thing")
Bytes = bytes


class Case:
    """One case while it runs. Whatever is still open at its end is closed in reverse order."""

    def __init__(self, files: Path) -> None:
        self._files = files
        self._open: list[Any] = []
        self._texts: dict[str, list[str]] = {}
        self.outputs: dict[str, str] = {}

    # --- files and memory -------------------------------------------------------------------------------

    def file_path(self, name: str) -> str:
        return str(self._files / name)

    def file_bytes(self, name: str, size: int | None = None) -> Bytes:
        return (self._files / name).read_bytes()[:size]

    def open_file(self, name: str) -> int:
        descriptor = os.open(self._files / name, os.O_RDONLY)
        self._open.append(_Descriptor(descriptor))
        return descriptor

    def memory(self, size: int) -> np.ndarray:
        """Zero bytes of the caller, aligned to 64."""
        block = np.zeros(size + 64, np.uint8)
        start = -block.ctypes.data % 64
        return block[start : start + size]

    def bytes(self, *parts: str) -> Bytes:
        """Bytes in hexadecimal, in order."""
        return b"".join(map(Bytes.fromhex, parts))

    def write(self, memory: np.ndarray, data: Bytes) -> None:
        memory[: len(data)] = np.frombuffer(data, np.uint8)

    # --- objects ----------------------------------------------------------------------------------------

    def own(self, made: Thing) -> Thing:
        self._open.append(made)
        return made

    def lease(self, view: atoll.View) -> atoll.View:
        self._open.append(_Lease(view))
        return view

    def escape(self, view: atoll.View) -> atoll.View:
        view.release()
        return view

    def recorder(self, name: str) -> Any:
        return self._texts.setdefault(name, []).append

    def finish(self) -> None:
        while self._open:
            self._open.pop().close()

    # --- checks -----------------------------------------------------------------------------------------

    def fails(self, code: atoll.ErrorCode) -> Any:
        """The block must raise an error with exactly this code."""
        return pytest.raises(atoll.AtollError, check=lambda error: error.code == code)

    def check_fields(self, value: object, expected: dict[str, object]) -> None:
        for name, wanted in expected.items():
            found = getattr(value, name)
            if isinstance(wanted, float):
                found, wanted = float(np.float32(found)), float(np.float32(wanted))
            assert found == wanted, name

    def check_near(self, data: Bytes, expected: Bytes, within: float) -> None:
        found, wanted = np.frombuffer(data, np.float32), np.frombuffer(expected, np.float32)
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=0, atol=within)

    def check_contains(self, text: str | None, parts: list[str]) -> None:
        for part in parts:
            assert part in (text or "")

    def check_recorder(self, name: str, parts: list[str]) -> None:
        texts = self._texts.get(name, [])
        assert any(all(part in text for part in parts) for text in texts), texts

    def record(self, label: str, data: Bytes) -> None:
        self.outputs[label] = hashlib.sha256(data).hexdigest()


class _Descriptor:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def close(self) -> None:
        os.close(self._descriptor)


class _Lease:
    def __init__(self, view: atoll.View) -> None:
        self._view = view

    def close(self) -> None:
        self._view.release()
