# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""Interpreter. See the class."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .. import _extensions as extensions
from .._support import asynchronous, convert
from .._support.handle import Handle, Owned, Use, Visit, made_from
from .._support.library import Library, default
from .._support.report import Report
from . import errors, values
from . import signature_runner as signature_runner_module
from . import tensor as tensor_module

if TYPE_CHECKING:
    from .._support.convert import Buffer
    from .interpreter_options import InterpreterOptions
    from .model import Model
    from .signature_runner import SignatureRunner
    from .tensor import Tensor


class Interpreter(extensions.Interpreter, Owned):
    """Runs the primary subgraph of a model. Create it, allocate its tensors, write the inputs, invoke, read the
    outputs. One thread at a time: a call while another one runs is the error `BusyError`.
    """

    __slots__ = ()

    def __init__(
        self, model: Model, options: InterpreterOptions | None = None, *, library_: Library | None = None
    ) -> None:
        """Prepares a model to run. Tensors have no memory until `Interpreter.allocate_tensors`. An operator that nobody
        implements is the error `UnresolvedOpsError`, which names it.

        Args:
            model: The model to run.
            options: Settings; None means the defaults.
            library_: Another native library than the default one.
        """
        library = model._handle.library
        with (
            Use(model._handle, "create") as model_c,
            Use(None if options is None else options._handle, "create") as options_c,
        ):
            with Report(library) as report:
                rich = library.find("AtollInterpreterCreate")
                if rich is not None:
                    made = rich(model_c, options_c, report.native)
                else:
                    made = library["TfLiteInterpreterCreate"](model_c, options_c)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(
                library, "Interpreter", made, "TfLiteInterpreterDelete", True, made_from(model, options)
            )
        self._handle = handle

    @property
    def input_count(self) -> int:
        """Number of inputs."""
        handle = self._handle
        library = handle.library
        with Use(handle, "input_count") as pointer:
            return int(library["TfLiteInterpreterGetInputTensorCount"](pointer))

    @property
    def output_count(self) -> int:
        """Number of outputs."""
        handle = self._handle
        library = handle.library
        with Use(handle, "output_count") as pointer:
            return int(library["TfLiteInterpreterGetOutputTensorCount"](pointer))

    def input(self, index: int) -> Tensor:
        """An input by position. An index out of range is the error `OutOfRangeError`.

        Args:
            index: Position of the input, below `Interpreter.input_count`.

        Returns:
            The tensor; it lives as long as the interpreter.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "input") as pointer:
            convert.check_int(index, "index", low=0)
            with Report(library) as report:
                made = library["TfLiteInterpreterGetInputTensor"](pointer, index)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.OUT_OF_RANGE)
            return tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", made))

    def output(self, index: int) -> Tensor:
        """An output by position. Shape and data of a dynamic output are final only after `Interpreter.invoke`. An index
        out of range is the error `OutOfRangeError`.

        Args:
            index: Position of the output, below `Interpreter.output_count`.

        Returns:
            The tensor, to read only; it lives as long as the interpreter.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "output") as pointer:
            convert.check_int(index, "index", low=0)
            with Report(library) as report:
                made = library["TfLiteInterpreterGetOutputTensor"](pointer, index)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.OUT_OF_RANGE)
            return tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", made, const=True))

    @property
    def inputs(self) -> tuple[Tensor, ...]:
        """The inputs, in order."""
        handle = self._handle
        library = handle.library
        with Use(handle, "inputs") as pointer:
            count = library["TfLiteInterpreterGetInputTensorCount"](pointer)
            item = library["TfLiteInterpreterGetInputTensor"]
            return tuple(
                tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", convert.found(item(pointer, i))))
                for i in range(count)
            )

    @property
    def outputs(self) -> tuple[Tensor, ...]:
        """The outputs, in order."""
        handle = self._handle
        library = handle.library
        with Use(handle, "outputs") as pointer:
            count = library["TfLiteInterpreterGetOutputTensorCount"](pointer)
            item = library["TfLiteInterpreterGetOutputTensor"]
            return tuple(
                tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", convert.found(item(pointer, i)), const=True))
                for i in range(count)
            )

    @property
    def input_tensor_indices(self) -> tuple[int, ...]:
        """Where the inputs are among all tensors of the primary subgraph."""
        handle = self._handle
        library = handle.library
        with Use(handle, "input_tensor_indices") as pointer:
            count = library["TfLiteInterpreterGetInputTensorCount"](pointer)
            item = library["TfLiteInterpreterGetInputTensorIndex"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def output_tensor_indices(self) -> tuple[int, ...]:
        """Where the outputs are among all tensors of the primary subgraph."""
        handle = self._handle
        library = handle.library
        with Use(handle, "output_tensor_indices") as pointer:
            count = library["TfLiteInterpreterGetOutputTensorCount"](pointer)
            item = library["TfLiteInterpreterGetOutputTensorIndex"]
            return tuple(int(item(pointer, i)) for i in range(count))

    @property
    def tensor_count(self) -> int:
        """Number of tensors of the primary subgraph.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "tensor_count") as pointer:
            return int(library["AtollInterpreterGetTensorCount"](pointer))

    def tensor(self, index: int) -> Tensor:
        """Any tensor of the primary subgraph, intermediate ones included, whose memory may be reused by later operators
        of the same run. An index out of range is the error `OutOfRangeError`.

        Args:
            index: Index of the tensor, below `Interpreter.tensor_count`.

        Returns:
            The tensor; it lives as long as the interpreter.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "tensor") as pointer:
            convert.check_int(index, "index", low=0)
            with Report(library) as report:
                made = library["TfLiteInterpreterGetTensor"](pointer, index)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.OUT_OF_RANGE)
            return tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", made))

    def subgraph_tensors(self, subgraph: int) -> tuple[Tensor, ...]:
        """All tensors of a subgraph, such as the body of a loop, in the order of their indices. A subgraph that was not
        allocated yet has no data. An index out of range is the error `OutOfRangeError`.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            subgraph: Index of the subgraph, below `Model.subgraph_count`; 0 is the primary one.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "subgraph_tensors") as pointer:
            convert.check_int(subgraph, "subgraph")
            count = library["AtollInterpreterGetSubgraphTensorCount"](pointer, subgraph)
            if count < 0:
                raise errors.OutOfRangeError()
            item = library["AtollInterpreterGetSubgraphTensor"]
            return tuple(
                tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", convert.found(item(pointer, subgraph, i))))
                for i in range(count)
            )

    @property
    def variables(self) -> tuple[Tensor, ...]:
        """Tensors that keep their value from one run to the next."""
        handle = self._handle
        library = handle.library
        with Use(handle, "variables") as pointer:
            count = library["TfLiteInterpreterGetVariableTensorCount"](pointer)
            item = library["TfLiteInterpreterGetVariableTensor"]
            return tuple(
                tensor_module.Tensor._wrap(Handle.part(handle, "Tensor", convert.found(item(pointer, i))))
                for i in range(count)
            )

    def resize_input(self, index: int, dims: Iterable[int]) -> None:
        """Gives an input a new shape of any rank. Takes effect at the next `Interpreter.allocate_tensors`, until which
        there is no data.

        Args:
            index: Position of the input.
            dims: Size of every axis, each at least 0.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "resize_input") as pointer:
            handle.gate.require_no_view()
            convert.check_int(index, "index", low=0)
            dims_c = convert.ints_to_c(dims, "dims")
            with Report(library) as report:
                status = library["TfLiteInterpreterResizeInputTensor"](pointer, index, dims_c, len(dims_c))
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.ERROR, status)
            handle.gate.invalidate()
            handle.states.discard("allocated")

    def resize_input_strict(self, index: int, dims: Iterable[int]) -> None:
        """Gives an input a new shape, but only where the model leaves it open: the rank must stay, and only axes that
        are -1 in `Tensor.shape_signature` may change. Anything else is the error `InvalidArgumentError` and changes
        nothing.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            index: Position of the input.
            dims: Size of every axis, each at least 0.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "resize_input_strict") as pointer:
            handle.gate.require_no_view()
            convert.check_int(index, "index", low=0)
            dims_c = convert.ints_to_c(dims, "dims")
            with Report(library) as report:
                status = library["AtollInterpreterResizeInputTensorStrict"](
                    pointer, index, dims_c, len(dims_c), report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            handle.gate.invalidate()
            handle.states.discard("allocated")

    def allocate_tensors(self) -> None:
        """Computes all shapes and gives the tensors their memory. Needed once before the first run and again after a
        resize; without a resize in between it changes nothing that matters.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "allocate_tensors") as pointer:
            handle.gate.require_no_view()
            with Report(library) as report:
                status = library["TfLiteInterpreterAllocateTensors"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.ERROR, status)
            handle.gate.invalidate()
            handle.states.add("allocated")

    async def aallocate_tensors(self) -> None:
        """As `allocate_tensors`, on a thread of its own, for asyncio."""
        return await asynchronous.run(self.allocate_tensors)

    def invoke(self) -> None:
        """Runs the primary subgraph and returns when the outputs are there. Nothing is allocated when all shapes are
        static. A failing operator is named in the error.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "invoke") as pointer:
            handle.require_state("allocated", errors.NotAllocatedError)
            with Report(library) as report:
                status = library["TfLiteInterpreterInvoke"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.ERROR, status)

    async def ainvoke(self) -> None:
        """As `invoke`, on a thread of its own, for asyncio. Cancelling the task cancels the call where the object
        allows that.
        """
        return await asynchronous.run(self.invoke, self.cancel)

    def cancel(self) -> None:
        """Makes the run that is in progress stop soon with the error `CancelledError`; later runs are not affected.
        Fails unless `InterpreterOptions.enable_cancellation` was set. May be called from any thread at any time.
        """
        handle = self._handle
        library = handle.library
        with Visit(handle, "cancel") as pointer:
            with Report(library) as report:
                status = library["TfLiteInterpreterCancel"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.ERROR, status)

    def set_deadline(self, microseconds: int) -> None:
        """Limits the time of every later run, those of signatures too. A run that takes longer stops at the next
        operator or piece of one with the error `DeadlineError`; its outputs are undefined, and the interpreter is ready
        for the next run.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            microseconds: How long one run may take from its start; 0 means as long as it needs.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "set_deadline") as pointer:
            convert.check_int(microseconds, "microseconds", low=0, high=2**63 - 1)
            with Report(library) as report:
                status = library["AtollInterpreterSetDeadline"](pointer, microseconds, report.native)
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)

    def reset_variable_tensors(self) -> None:
        """Sets all variable tensors back to zero, so that the next run starts without memory of the earlier ones."""
        handle = self._handle
        library = handle.library
        with Use(handle, "reset_variable_tensors") as pointer:
            handle.require_state("allocated", errors.NotAllocatedError)
            with Report(library) as report:
                status = library["TfLiteInterpreterResetVariableTensors"](pointer)
                if status != 0:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.ERROR, status)

    @property
    def signature_keys(self) -> tuple[str, ...]:
        """Keys of the model's signatures, in the order of the file."""
        handle = self._handle
        library = handle.library
        with Use(handle, "signature_keys") as pointer:
            count = library["TfLiteInterpreterGetSignatureCount"](pointer)
            item = library["TfLiteInterpreterGetSignatureKey"]
            return tuple(convert.text_from_c(item(pointer, i)) for i in range(count))

    def signature_runner(self, key: str | os.PathLike[str]) -> SignatureRunner:
        """A runner for a signature. An unknown key is the error `NotFoundError`.

        Args:
            key: Key of the signature.

        Returns:
            The runner; it must be closed before the interpreter.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "signature_runner") as pointer:
            key_c = convert.text_to_c(key, "key")
            with Report(library) as report:
                made = library["TfLiteInterpreterGetSignatureRunner"](pointer, key_c)
                if made is None:
                    raise report.ask("AtollInterpreterGetLastError", pointer).failure(values.ErrorCode.NOT_FOUND)
            return signature_runner_module.SignatureRunner._wrap(
                Handle.part(handle, "SignatureRunner", made, delete="TfLiteSignatureRunnerDelete")
            )

    @property
    def arena_bytes(self) -> int:
        """Memory that the interpreter holds for tensors, without the weights.

        Needs a library that has it; others raise the error for what is unsupported.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "arena_bytes") as pointer:
            return int(library["AtollInterpreterGetArenaBytes"](pointer))

    def set_input_memory(self, index: int, data: Buffer | None = None) -> None:
        """Lets an input live in memory of the caller, so that nothing is copied. Memory that is too small for the shape
        it has now is the error `SizeMismatchError`. Takes effect at the next `Interpreter.allocate_tensors`, which
        fails when the memory is too small for a shape set since.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            index: Position of the input.
            data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this input; None with
                size 0 gives the tensor its own memory again.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "set_input_memory") as pointer:
            handle.gate.require_no_view()
            convert.check_int(index, "index", low=0)
            data_c = convert.mutable_to_c(data, "data")
            with Report(library) as report:
                status = library["AtollInterpreterSetInputMemory"](
                    pointer, index, data_c.address, data_c.size, report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            handle.keep(("set_input_memory", "data", index), data_c.keeper)
            handle.gate.invalidate()
            handle.states.discard("allocated")

    def set_output_memory(self, index: int, data: Buffer | None = None) -> None:
        """Lets an output be written straight into memory of the caller. Memory that is too small for the shape it has
        now is the error `SizeMismatchError`. Takes effect at the next `Interpreter.allocate_tensors`, which fails when
        the memory is too small for a shape set since.

        Needs a library that has it; others raise the error for what is unsupported.

        Args:
            index: Position of the output.
            data: Memory aligned to 64 bytes that outlives the interpreter or the next call for this output; None with
                size 0 gives the tensor its own memory again.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "set_output_memory") as pointer:
            handle.gate.require_no_view()
            convert.check_int(index, "index", low=0)
            data_c = convert.mutable_to_c(data, "data")
            with Report(library) as report:
                status = library["AtollInterpreterSetOutputMemory"](
                    pointer, index, data_c.address, data_c.size, report.native
                )
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
            handle.keep(("set_output_memory", "data", index), data_c.keeper)
            handle.gate.invalidate()
            handle.states.discard("allocated")
