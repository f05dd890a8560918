# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""SignatureRunner. See the class."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .. import _extensions as extensions
from .._support import asynchronous, convert
from .._support.handle import Handle, Owned, Use, Visit
from .._support.report import Report
from . import errors, values
from . import tensor as tensor_module

if TYPE_CHECKING:
    from .tensor import Tensor


class SignatureRunner(extensions.SignatureRunner, Owned):
    """Runs one signature of a model, with inputs and outputs by name. It belongs to its `Interpreter` and shares the
    rule of one thread at a time with it.
    """

    __slots__ = ()

    @property
    def input_names(self) -> tuple[str, ...]:
        """Names of the inputs, in ascending byte order."""
        handle = self._handle
        library = handle.library
        with Use(handle, "input_names") as pointer:
            count = library["TfLiteSignatureRunnerGetInputCount"](pointer)
            item = library["TfLiteSignatureRunnerGetInputName"]
            return tuple(convert.text_from_c(item(pointer, i)) for i in range(count))

    @property
    def output_names(self) -> tuple[str, ...]:
        """Names of the outputs, in ascending byte order."""
        handle = self._handle
        library = handle.library
        with Use(handle, "output_names") as pointer:
            count = library["TfLiteSignatureRunnerGetOutputCount"](pointer)
            item = library["TfLiteSignatureRunnerGetOutputName"]
            return tuple(convert.text_from_c(item(pointer, i)) for i in range(count))

    @property
    def subgraph(self) -> int:
        """Index of the subgraph that the signature runs.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "subgraph") as pointer:
            return int(library["AtollSignatureRunnerGetSubgraph"](pointer))

    @property
    def input_tensor_indices(self) -> tuple[int, ...]:
        """Where the inputs are among all tensors of the subgraph, in the order of `SignatureRunner.input_names`.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "input_tensor_indices") as pointer:
            count = library["TfLiteSignatureRunnerGetInputCount"](pointer)
            item = library["AtollSignatureRunnerGetInputTensorIndex"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def output_tensor_indices(self) -> tuple[int, ...]:
        """Where the outputs are among all tensors of the subgraph, in the order of `SignatureRunner.output_names`.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "output_tensor_indices") as pointer:
            count = library["TfLiteSignatureRunnerGetOutputCount"](pointer)
            item = library["AtollSignatureRunnerGetOutputTensorIndex"]
            return tuple(int(item(pointer, i)) for i in range(count))

    def input(self, name: str | os.PathLike[str]) -> Tensor:
        """An input by name. An unknown name is the error `NotFoundError`.

        Args:
            name: Name of the input.

        Returns:
            The tensor; it lives as long as the runner.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "input") as pointer:
            name_c = convert.text_to_c(name, "name")
            with Report(library) as report:
                made = library["TfLiteSignatureRunnerGetInputTensor"](pointer, name_c)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.NOT_FOUND
                    )
            return tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", made))

    def output(self, name: str | os.PathLike[str]) -> Tensor:
        """An output by name. An unknown name is the error `NotFoundError`.

        Args:
            name: Name of the output.

        Returns:
            The tensor, to read only; it lives as long as the runner.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "output") as pointer:
            name_c = convert.text_to_c(name, "name")
            with Report(library) as report:
                made = library["TfLiteSignatureRunnerGetOutputTensor"](pointer, name_c)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.NOT_FOUND
                    )
            return tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", made, const=True))

    def resize_input(self, name: str | os.PathLike[str], dims: Iterable[int]) -> None:
        """Gives an input a new shape, but only where the model leaves it open: only axes that are -1 in
        `Tensor.shape_signature` may change. Takes effect at the next `SignatureRunner.allocate_tensors`.

        Args:
            name: Name of the input.
            dims: Size of every axis, each at least 0.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "resize_input") as pointer:
            handle.gate.require_no_view()
            name_c = convert.text_to_c(name, "name")
            dims_c = convert.ints_to_c(dims, "dims")
            with Report(library) as report:
                status = library["TfLiteSignatureRunnerResizeInputTensor"](pointer, name_c, dims_c, len(dims_c))
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.ERROR, status
                    )
            handle.gate.invalidate()
            handle.states.discard("allocated")

    def resize_input_loose(self, name: str | os.PathLike[str], dims: Iterable[int]) -> None:
        """Gives an input a new shape of any rank, whatever the model declares. Takes effect at the next
        `SignatureRunner.allocate_tensors`, which fails when an operator cannot take that shape.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            name: Name of the input.
            dims: Size of every axis, each at least 0.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "resize_input_loose") as pointer:
            handle.gate.require_no_view()
            name_c = convert.text_to_c(name, "name")
            dims_c = convert.ints_to_c(dims, "dims")
            with Report(library) as report:
                status = library["AtollSignatureRunnerResizeInputTensorLoose"](
                    pointer, name_c, dims_c, len(dims_c), report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            handle.gate.invalidate()
            handle.states.discard("allocated")

    def allocate_tensors(self) -> None:
        """Computes all shapes of the signature and gives its tensors their memory. Needed before the first run and
        after a resize.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "allocate_tensors") as pointer:
            handle.gate.require_no_view()
            with Report(library) as report:
                status = library["TfLiteSignatureRunnerAllocateTensors"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.ERROR, status
                    )
            handle.gate.invalidate()
            handle.states.add("allocated")

    async def aallocate_tensors(self) -> None:
        """As `allocate_tensors`, on a thread of its own, for asyncio."""
        return await asynchronous.run(self.allocate_tensors)

    def invoke(self) -> None:
        """Runs the signature and returns when the outputs are there."""
        handle = self._handle
        library = handle.library
        with Use(handle, "invoke") as pointer:
            handle.require_state("allocated", errors.NotAllocatedError)
            with Report(library) as report:
                status = library["TfLiteSignatureRunnerInvoke"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.ERROR, status
                    )

    async def ainvoke(self) -> None:
        """As `invoke`, on a thread of its own, for asyncio. Cancelling the task cancels the call where the object
        allows that.
        """
        return await asynchronous.run(self.invoke, self.cancel)

    def cancel(self) -> None:
        """Makes every run of the interpreter that is in progress stop soon with the error `CancelledError`. Fails
        unless `InterpreterOptions.enable_cancellation` was set. May be called from any thread at any time.
        """
        handle = self._handle
        library = handle.library
        with Visit(handle, "cancel") as pointer:
            with Report(library) as report:
                status = library["TfLiteSignatureRunnerCancel"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", handle.owner_pointer).failure(
                        values.ErrorCode.ERROR, status
                    )
