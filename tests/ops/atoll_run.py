# SPDX-License-Identifier: Apache-2.0
"""Runs a model through the C API of a library, by ctypes. Must not know any operator."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_int32, c_size_t, c_void_p
from pathlib import Path

import numpy as np

# TfLiteType to numpy.
DTYPES = {
    1: np.float32,
    2: np.int32,
    3: np.uint8,
    4: np.int64,
    6: np.bool_,
    7: np.int16,
    8: np.complex64,
    9: np.int8,
    10: np.float16,
    11: np.float64,
    12: np.complex128,
    13: np.uint64,
    16: np.uint32,
    17: np.uint16,
}


STRING = 5


class Refused(Exception):
    """The runtime answered with an error."""


class Library:
    def __init__(self, path: Path) -> None:
        lib = self.lib = ctypes.CDLL(str(path))
        for name, result, arguments in (
            ("AtollErrorCreate", c_void_p, []),
            ("AtollErrorDelete", None, [c_void_p]),
            ("AtollErrorGetMessage", c_char_p, [c_void_p]),
            ("AtollInterpreterGetLastError", c_int, [c_void_p, c_void_p]),
            ("AtollModelCreateCopy", c_void_p, [c_char_p, c_size_t, c_void_p]),
            ("AtollInterpreterCreate", c_void_p, [c_void_p, c_void_p, c_void_p]),
            ("TfLiteModelDelete", None, [c_void_p]),
            ("TfLiteInterpreterDelete", None, [c_void_p]),
            ("TfLiteInterpreterOptionsCreate", c_void_p, []),
            ("TfLiteInterpreterOptionsDelete", None, [c_void_p]),
            ("TfLiteInterpreterOptionsSetNumThreads", None, [c_void_p, c_int32]),
            ("TfLiteInterpreterAllocateTensors", c_int, [c_void_p]),
            ("TfLiteInterpreterInvoke", c_int, [c_void_p]),
            ("TfLiteInterpreterGetInputTensorCount", c_int32, [c_void_p]),
            ("TfLiteInterpreterGetOutputTensorCount", c_int32, [c_void_p]),
            ("TfLiteInterpreterGetInputTensor", c_void_p, [c_void_p, c_int32]),
            ("TfLiteInterpreterGetOutputTensor", c_void_p, [c_void_p, c_int32]),
            ("TfLiteInterpreterResizeInputTensor", c_int, [c_void_p, c_int32, POINTER(c_int), c_int32]),
            ("TfLiteTensorCopyFromBuffer", c_int, [c_void_p, c_void_p, c_size_t]),
            ("TfLiteTensorData", c_void_p, [c_void_p]),
            ("TfLiteTensorByteSize", c_size_t, [c_void_p]),
            ("TfLiteTensorType", c_int, [c_void_p]),
            ("TfLiteTensorNumDims", c_int32, [c_void_p]),
            ("TfLiteTensorDim", c_int32, [c_void_p, c_int32]),
            ("AtollTensorGetStringCount", c_int32, [c_void_p]),
            ("AtollTensorGetString", c_int, [c_void_p, c_int32, POINTER(c_void_p), POINTER(c_size_t), c_void_p]),
            ("AtollTensorSetStrings", c_int, [c_void_p, POINTER(c_char_p), POINTER(c_size_t), c_int32, c_void_p]),
        ):
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments

    def run(self, model: bytes, inputs: tuple[np.ndarray, ...], threads: int = 1) -> list[np.ndarray]:
        """The outputs for one invocation; Refused with the runtime's message when anything fails."""
        lib = self.lib
        error = lib.AtollErrorCreate()
        options = lib.TfLiteInterpreterOptionsCreate()
        lib.TfLiteInterpreterOptionsSetNumThreads(options, threads)
        handle = interpreter = None
        try:
            handle = lib.AtollModelCreateCopy(model, len(model), error)
            if not handle:
                raise Refused(lib.AtollErrorGetMessage(error).decode())
            interpreter = lib.AtollInterpreterCreate(handle, options, error)
            if not interpreter:
                raise Refused(lib.AtollErrorGetMessage(error).decode())
            return self._invoke(interpreter, inputs, error)
        finally:
            if interpreter:
                lib.TfLiteInterpreterDelete(interpreter)
            lib.TfLiteInterpreterOptionsDelete(options)
            if handle:
                lib.TfLiteModelDelete(handle)
            lib.AtollErrorDelete(error)

    def _invoke(self, interpreter: int, inputs: tuple[np.ndarray, ...], error: int) -> list[np.ndarray]:
        lib = self.lib

        def require(status: int) -> None:
            if status != 0:
                lib.AtollInterpreterGetLastError(interpreter, error)
                raise Refused(lib.AtollErrorGetMessage(error).decode())

        for i, data in enumerate(inputs):
            tensor = lib.TfLiteInterpreterGetInputTensor(interpreter, i)
            if self._shape(tensor) != data.shape:
                require(
                    lib.TfLiteInterpreterResizeInputTensor(interpreter, i, (c_int * data.ndim)(*data.shape), data.ndim)
                )
        require(lib.TfLiteInterpreterAllocateTensors(interpreter))
        for i, data in enumerate(inputs):
            if data.dtype == np.object_:
                require(self._set_strings(lib.TfLiteInterpreterGetInputTensor(interpreter, i), data, error))
                continue
            data = np.ascontiguousarray(data)
            tensor = lib.TfLiteInterpreterGetInputTensor(interpreter, i)
            require(lib.TfLiteTensorCopyFromBuffer(tensor, data.ctypes.data, data.nbytes))
        require(lib.TfLiteInterpreterInvoke(interpreter))
        count = lib.TfLiteInterpreterGetOutputTensorCount(interpreter)
        return [self._array(lib.TfLiteInterpreterGetOutputTensor(interpreter, i)) for i in range(count)]

    def _shape(self, tensor: int) -> tuple[int, ...]:
        return tuple(self.lib.TfLiteTensorDim(tensor, i) for i in range(self.lib.TfLiteTensorNumDims(tensor)))

    def _set_strings(self, tensor: int, data: np.ndarray, error: int) -> int:
        strings = [bytes(string) for string in data.ravel()]
        texts, sizes = (c_char_p * len(strings))(*strings), (c_size_t * len(strings))(*map(len, strings))
        return self.lib.AtollTensorSetStrings(tensor, texts, sizes, len(strings), error)

    def _strings(self, tensor: int) -> np.ndarray:
        strings = []
        for i in range(self.lib.AtollTensorGetStringCount(tensor)):
            text, size = c_void_p(), c_size_t()
            assert self.lib.AtollTensorGetString(tensor, i, text, size, None) == 0
            strings.append(ctypes.string_at(text, size.value))
        return np.array(strings, np.object_).reshape(self._shape(tensor))

    def _array(self, tensor: int) -> np.ndarray:
        if self.lib.TfLiteTensorType(tensor) == STRING:
            return self._strings(tensor)
        dtype = np.dtype(DTYPES[self.lib.TfLiteTensorType(tensor)])
        size = self.lib.TfLiteTensorByteSize(tensor)
        data = ctypes.string_at(self.lib.TfLiteTensorData(tensor), size) if size else b""
        return np.frombuffer(data, dtype).reshape(self._shape(tensor))
