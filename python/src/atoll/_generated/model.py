# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""Model. See the class."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING

from .. import _extensions as extensions
from .._support import convert
from .._support.handle import Handle, Named, Owned, Use, made_from
from .._support.library import Library, default
from .._support.report import Report
from . import errors, values
from . import tensor_info as tensor_info_module

if TYPE_CHECKING:
    from .._support.convert import Buffer
    from .tensor_info import TensorInfo


class Model(extensions.Model, Owned):
    """A verified model. It never changes, so any number of interpreters, in any number of threads, may share it.
    Interpreters keep what they need of it: it may be closed before them.
    """

    __slots__ = ()

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], *, library_: Library | None = None) -> Model:
        """Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as
        long as the model or an interpreter made from it exists.

        Args:
            path: Path of the model file, in the encoding of the file system.
            library_: Another native library than the default one.
        """
        library = library_ or default()
        with Named("from_file"):
            path_c = convert.text_to_c(path, "path")
            with Report(library) as report:
                rich = library.find("AtollModelCreateFromFile")
                if rich is not None:
                    made = rich(path_c, report.native)
                else:
                    made = library["TfLiteModelCreateFromFile"](path_c)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(library, "Model", made, "TfLiteModelDelete", False, made_from())
        return cls._wrap(handle)

    @classmethod
    def from_bytes(cls, data: Buffer, *, library_: Library | None = None) -> Model:
        """Wraps the bytes of a model without copying them. Every offset and length in them is verified first.

        Args:
            data: The bytes of a model file; they must not change as long as the model or an interpreter made from it
                exists.
            library_: Another native library than the default one.
        """
        library = library_ or default()
        with Named("from_bytes"):
            data_c = convert.bytes_to_c(data, "data")
            with Report(library) as report:
                rich = library.find("AtollModelCreate")
                if rich is not None:
                    made = rich(data_c.address, data_c.size, report.native)
                else:
                    made = library["TfLiteModelCreate"](data_c.address, data_c.size)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(library, "Model", made, "TfLiteModelDelete", False, made_from())
            handle.keep(("from_bytes", "data"), data_c.keeper)
        return cls._wrap(handle)

    @classmethod
    def from_bytes_copy(cls, data: Buffer, *, library_: Library | None = None) -> Model:
        """Copies the bytes of a model and verifies them.

        Args:
            data: The bytes of a model file; free to change once the call returned.
            library_: Another native library than the default one.
        """
        library = library_ or default()
        with Named("from_bytes_copy"):
            data_c = convert.bytes_to_c(data, "data")
            with Report(library) as report:
                made = library["AtollModelCreateCopy"](data_c.address, data_c.size, report.native)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(library, "Model", made, "TfLiteModelDelete", False, made_from())
        return cls._wrap(handle)

    @classmethod
    def from_file_descriptor(
        cls, fd: int, offset: int = 0, size: int = -1, *, library_: Library | None = None
    ) -> Model:
        """Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.

        Args:
            fd: An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
            offset: Byte of the file where the model starts.
            size: Size of the model in bytes; -1 means up to the end of the file.
            library_: Another native library than the default one.
        """
        library = library_ or default()
        with Named("from_file_descriptor"):
            convert.check_int(fd, "fd")
            convert.check_int(offset, "offset", low=0, high=2**63 - 1)
            convert.check_int(size, "size", low=-1, high=2**63 - 1)
            with Report(library) as report:
                made = library["AtollModelCreateFromFileDescriptor"](fd, offset, size, report.native)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(library, "Model", made, "TfLiteModelDelete", False, made_from())
        return cls._wrap(handle)

    @property
    def description(self) -> str | None:
        """What the model says about itself.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "description") as pointer:
            return convert.optional_text_from_c(library["AtollModelGetDescription"](pointer))

    @property
    def subgraph_count(self) -> int:
        """Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "subgraph_count") as pointer:
            return int(library["AtollModelGetSubgraphCount"](pointer))

    @property
    def operator_count(self) -> int:
        """Number of operators of the primary subgraph.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "operator_count") as pointer:
            return int(library["AtollModelGetOperatorCount"](pointer))

    @property
    def metadata_names(self) -> tuple[str, ...]:
        """Names of the metadata entries, in the order of the file.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "metadata_names") as pointer:
            count = library["AtollModelGetMetadataCount"](pointer)
            item = library["AtollModelGetMetadataName"]
            return tuple(convert.text_from_c(item(pointer, i)) for i in range(count))

    def metadata(self, name: str | os.PathLike[str]) -> bytes:
        """Finds a metadata entry by name. An unknown name is the error `NotFoundError`.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            name: Name of the entry.

        Returns:
            The bytes of the entry, without a copy; they live as long as the model.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "metadata") as pointer:
            name_c = convert.text_to_c(name, "name")
            address = ctypes.c_void_p()
            size = ctypes.c_size_t()
            with Report(library) as report:
                status = library["AtollModelGetMetadata"](
                    pointer, name_c, ctypes.byref(address), ctypes.byref(size), report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            return convert.bytes_from_c(address.value, size.value)

    @property
    def inputs(self) -> tuple[TensorInfo, ...]:
        """The inputs of the primary subgraph, in order.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "inputs") as pointer:
            count = library["AtollModelGetInputCount"](pointer)
            item = library["AtollModelGetInput"]
            return tuple(
                tensor_info_module.TensorInfo._wrap(
                    Handle.part(handle, "TensorInfo", convert.found(item(pointer, i)), const=True)
                )
                for i in range(count)
            )

    @property
    def outputs(self) -> tuple[TensorInfo, ...]:
        """The outputs of the primary subgraph, in order.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "outputs") as pointer:
            count = library["AtollModelGetOutputCount"](pointer)
            item = library["AtollModelGetOutput"]
            return tuple(
                tensor_info_module.TensorInfo._wrap(
                    Handle.part(handle, "TensorInfo", convert.found(item(pointer, i)), const=True)
                )
                for i in range(count)
            )

    @property
    def signature_keys(self) -> tuple[str, ...]:
        """Keys of the signatures, in the order of the file.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "signature_keys") as pointer:
            count = library["AtollModelGetSignatureCount"](pointer)
            item = library["AtollModelGetSignatureKey"]
            return tuple(convert.text_from_c(item(pointer, i)) for i in range(count))

    def signature_inputs(self, key: str | os.PathLike[str]) -> tuple[str, ...]:
        """Names of the inputs of a signature, in ascending byte order. An unknown key is the error `NotFoundError`.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            key: Key of the signature.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "signature_inputs") as pointer:
            key_c = convert.text_to_c(key, "key")
            count = library["AtollModelGetSignatureInputCount"](pointer, key_c)
            if count < 0:
                raise errors.NotFoundError()
            item = library["AtollModelGetSignatureInputName"]
            return tuple(convert.text_from_c(item(pointer, key_c, i)) for i in range(count))

    def signature_outputs(self, key: str | os.PathLike[str]) -> tuple[str, ...]:
        """Names of the outputs of a signature, in ascending byte order. An unknown key is the error `NotFoundError`.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            key: Key of the signature.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "signature_outputs") as pointer:
            key_c = convert.text_to_c(key, "key")
            count = library["AtollModelGetSignatureOutputCount"](pointer, key_c)
            if count < 0:
                raise errors.NotFoundError()
            item = library["AtollModelGetSignatureOutputName"]
            return tuple(convert.text_from_c(item(pointer, key_c, i)) for i in range(count))
