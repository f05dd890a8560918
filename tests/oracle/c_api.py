# SPDX-License-Identifier: Apache-2.0
"""The TensorFlow Lite C API through ctypes: load, resize, run and read, with numpy in and out.

Stands in no SDK's place: it lets the library be compared before and without any of them, and it also drives the
genuine library. Must not know LiteRT or how answers are judged.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from ctypes import c_char_p, c_int, c_int32, c_size_t, c_void_p
from pathlib import Path

import numpy as np

TYPES = {
    1: "f4", 2: "i4", 3: "u1", 4: "i8", 6: "?", 7: "i2", 8: "c8", 9: "i1", 10: "f2", 11: "f8", 12: "c16", 13: "u8",
    16: "u4", 17: "u2",
}  # fmt: skip
STRING = 5

INT_LIST = ctypes.POINTER(c_int)

FUNCTIONS = {
    "TfLiteModelCreateFromFile": (c_void_p, [c_char_p]),
    "TfLiteModelDelete": (None, [c_void_p]),
    "TfLiteInterpreterOptionsCreate": (c_void_p, []),
    "TfLiteInterpreterOptionsDelete": (None, [c_void_p]),
    "TfLiteInterpreterOptionsSetNumThreads": (None, [c_void_p, c_int32]),
    "TfLiteInterpreterCreate": (c_void_p, [c_void_p, c_void_p]),
    "TfLiteInterpreterDelete": (None, [c_void_p]),
    "TfLiteInterpreterAllocateTensors": (c_int, [c_void_p]),
    "TfLiteInterpreterInvoke": (c_int, [c_void_p]),
    "TfLiteInterpreterGetInputTensorCount": (c_int32, [c_void_p]),
    "TfLiteInterpreterGetInputTensor": (c_void_p, [c_void_p, c_int32]),
    "TfLiteInterpreterGetOutputTensorCount": (c_int32, [c_void_p]),
    "TfLiteInterpreterGetOutputTensor": (c_void_p, [c_void_p, c_int32]),
    "TfLiteInterpreterResizeInputTensor": (c_int, [c_void_p, c_int32, INT_LIST, c_int32]),
    "TfLiteInterpreterGetSignatureRunner": (c_void_p, [c_void_p, c_char_p]),
    "TfLiteSignatureRunnerDelete": (None, [c_void_p]),
    "TfLiteSignatureRunnerAllocateTensors": (c_int, [c_void_p]),
    "TfLiteSignatureRunnerInvoke": (c_int, [c_void_p]),
    "TfLiteSignatureRunnerGetInputTensor": (c_void_p, [c_void_p, c_char_p]),
    "TfLiteSignatureRunnerGetOutputTensor": (c_void_p, [c_void_p, c_char_p]),
    "TfLiteSignatureRunnerResizeInputTensor": (c_int, [c_void_p, c_char_p, INT_LIST, c_int32]),
    "TfLiteSignatureRunnerGetOutputCount": (c_size_t, [c_void_p]),
    "TfLiteSignatureRunnerGetOutputName": (c_char_p, [c_void_p, c_int32]),
    "TfLiteTensorType": (c_int, [c_void_p]),
    "TfLiteTensorNumDims": (c_int32, [c_void_p]),
    "TfLiteTensorDim": (c_int32, [c_void_p, c_int32]),
    "TfLiteTensorByteSize": (c_size_t, [c_void_p]),
    "TfLiteTensorData": (c_void_p, [c_void_p]),
    "TfLiteTensorCopyFromBuffer": (c_int, [c_void_p, c_void_p, c_size_t]),
}

# What the genuine library does not have.
EXTENSION = {
    "AtollErrorCreate": (c_void_p, []),
    "AtollErrorDelete": (None, [c_void_p]),
    "AtollErrorGetMessage": (c_char_p, [c_void_p]),
    "AtollModelCreateFromFile": (c_void_p, [c_char_p, c_void_p]),
    "AtollInterpreterCreate": (c_void_p, [c_void_p, c_void_p, c_void_p]),
    "AtollInterpreterGetLastError": (c_int, [c_void_p, c_void_p]),
    "AtollTensorGetStringCount": (c_int32, [c_void_p]),
    "AtollTensorGetString": (
        c_int, [c_void_p, c_int32, ctypes.POINTER(c_void_p), ctypes.POINTER(c_size_t), c_void_p],
    ),
    "AtollTensorSetStrings": (
        c_int, [c_void_p, ctypes.POINTER(c_char_p), ctypes.POINTER(c_size_t), c_int32, c_void_p],
    ),
}  # fmt: skip


class Failed(Exception):
    """The library refused, in its own words where it has any."""


class Library:
    """The functions of one shared library; `extended` tells ours from the genuine one."""

    def __init__(self, path: Path) -> None:
        self._handle = ctypes.CDLL(str(path))
        self.extended = hasattr(self._handle, "AtollVersion")
        for name, (result, arguments) in {**FUNCTIONS, **(EXTENSION if self.extended else {})}.items():
            function = getattr(self._handle, name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        self.error = self.AtollErrorCreate() if self.extended else None

    def create_model(self, path: Path) -> int:
        name = str(path).encode()
        if self.extended:
            return self.AtollModelCreateFromFile(name, self.error) or self.fail("load")
        return self.TfLiteModelCreateFromFile(name) or self.fail("load")

    def create_interpreter(self, model: int, options: int) -> int:
        if self.extended:
            return self.AtollInterpreterCreate(model, options, self.error) or self.fail("create")
        return self.TfLiteInterpreterCreate(model, options) or self.fail("create")

    def fail(self, what: str, interpreter: int | None = None) -> int:
        """Raises Failed with the last error, of the interpreter when one is given."""
        if self.extended and interpreter:
            self.AtollInterpreterGetLastError(interpreter, self.error)
        message = self.AtollErrorGetMessage(self.error) if self.extended else None
        raise Failed(f"{what}: {(message or b'no message').decode(errors='replace')}")


class Interpreter:
    """A model that can be run, by position or by signature."""

    def __init__(self, library: Library, path: Path, threads: int) -> None:
        self._lib = library
        self._model = library.create_model(path)
        options = library.TfLiteInterpreterOptionsCreate()
        library.TfLiteInterpreterOptionsSetNumThreads(options, threads)
        try:
            self._interpreter = library.create_interpreter(self._model, options)
        finally:
            library.TfLiteInterpreterOptionsDelete(options)

    def run(self, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Resizes where a shape differs, allocates when it must, invokes."""
        lib, interpreter = self._lib, self._interpreter
        tensors = self._inputs()
        if len(tensors) != len(inputs):
            raise Failed(f"the model has {len(tensors)} inputs, {len(inputs)} were given")
        resized = False
        for index, (tensor, value) in enumerate(zip(tensors, inputs, strict=True)):
            if self._shape(tensor) != value.shape:
                dims = (c_int * value.ndim)(*value.shape)
                self._check(lib.TfLiteInterpreterResizeInputTensor(interpreter, index, dims, value.ndim), "resize")
                resized = True
        if resized or not getattr(self, "_allocated", False):
            self._check(lib.TfLiteInterpreterAllocateTensors(interpreter), "allocate")
            self._allocated = True
        for tensor, value in zip(self._inputs(), inputs, strict=True):
            self._write(tensor, value)
        self._check(lib.TfLiteInterpreterInvoke(interpreter), "invoke")
        count = lib.TfLiteInterpreterGetOutputTensorCount(interpreter)
        return [self._read(lib.TfLiteInterpreterGetOutputTensor(interpreter, i)) for i in range(count)]

    def run_signature(self, key: str, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        lib = self._lib
        runner = lib.TfLiteInterpreterGetSignatureRunner(self._interpreter, key.encode())
        if not runner:
            lib.fail(f"signature {key}", self._interpreter)
        try:
            for name, value in inputs.items():
                dims = (c_int * value.ndim)(*value.shape)
                resize = lib.TfLiteSignatureRunnerResizeInputTensor
                self._check(resize(runner, name.encode(), dims, value.ndim), "resize")
            self._check(lib.TfLiteSignatureRunnerAllocateTensors(runner), "allocate")
            for name, value in inputs.items():
                self._write(lib.TfLiteSignatureRunnerGetInputTensor(runner, name.encode()), value)
            self._check(lib.TfLiteSignatureRunnerInvoke(runner), "invoke")
            count = lib.TfLiteSignatureRunnerGetOutputCount(runner)
            names = [lib.TfLiteSignatureRunnerGetOutputName(runner, i) for i in range(count)]
            return {n.decode(): self._read(lib.TfLiteSignatureRunnerGetOutputTensor(runner, n)) for n in names}
        finally:
            lib.TfLiteSignatureRunnerDelete(runner)

    def input_specs(self) -> list[tuple[tuple[int, ...], str]]:
        """Shape and numpy type of every input."""
        return [(self._shape(tensor), TYPES[self._lib.TfLiteTensorType(tensor)]) for tensor in self._inputs()]

    def close(self) -> None:
        self._lib.TfLiteInterpreterDelete(self._interpreter)
        self._lib.TfLiteModelDelete(self._model)

    def _inputs(self) -> list[int]:
        lib = self._lib
        count = lib.TfLiteInterpreterGetInputTensorCount(self._interpreter)
        return [lib.TfLiteInterpreterGetInputTensor(self._interpreter, i) for i in range(count)]

    def _shape(self, tensor: int) -> tuple[int, ...]:
        return tuple(self._lib.TfLiteTensorDim(tensor, i) for i in range(self._lib.TfLiteTensorNumDims(tensor)))

    def _write(self, tensor: int, value: np.ndarray) -> None:
        if self._lib.TfLiteTensorType(tensor) == STRING:
            return self._write_strings(tensor, value)
        data = value.tobytes()
        if self._lib.TfLiteTensorCopyFromBuffer(tensor, data, len(data)):
            size = self._lib.TfLiteTensorByteSize(tensor)
            raise Failed(f"copy: {len(data)} bytes into a tensor of {size}")
        return None

    def _read(self, tensor: int) -> np.ndarray:
        kind = self._lib.TfLiteTensorType(tensor)
        if kind == STRING:
            return self._read_strings(tensor)
        size, data = self._lib.TfLiteTensorByteSize(tensor), self._lib.TfLiteTensorData(tensor)
        if size and not data:
            raise Failed("read: an output has no data")
        return np.frombuffer(ctypes.string_at(data, size) if size else b"", TYPES[kind]).reshape(self._shape(tensor))

    def _write_strings(self, tensor: int, value: np.ndarray) -> None:
        texts = value.reshape(-1).tolist()
        pointers, sizes = (c_char_p * len(texts))(*texts), (c_size_t * len(texts))(*map(len, texts))
        if self._lib.AtollTensorSetStrings(tensor, pointers, sizes, len(texts), self._lib.error):
            self._lib.fail("set strings")

    def _read_strings(self, tensor: int) -> np.ndarray:
        texts, data, size = [], c_void_p(), c_size_t()
        for index in range(self._lib.AtollTensorGetStringCount(tensor)):
            get = self._lib.AtollTensorGetString
            if get(tensor, index, ctypes.byref(data), ctypes.byref(size), self._lib.error):
                self._lib.fail("get string")
            texts.append(ctypes.string_at(data, size.value))
        return np.array(texts, dtype="S").reshape(self._shape(tensor))

    def _check(self, status: int, what: str) -> None:
        if status:
            self._lib.fail(what, self._interpreter)
