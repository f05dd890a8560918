# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (object.py.j2). Do not edit: run `./dev generate`.
"""InterpreterOptions. See the class."""

from __future__ import annotations


from .. import _extensions as extensions
from .._support import convert
from .._support.handle import Handle, Named, Owned, Use, made_from
from .._support.library import Library, default
from .._support.report import Report
from . import callbacks, values
from . import interpreter_options as interpreter_options_module


class InterpreterOptions(extensions.InterpreterOptions, Owned):
    """How an interpreter is to be made. An interpreter takes over what it needs when it is created: changing or closing
    the options afterwards does not affect it.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        num_threads: int = -1,
        log_callback: callbacks.LogCallback | None = None,
        passes: int = -1,
        enable_cancellation: bool = False,
        max_tensor_bytes: int = 0,
        max_arena_bytes: int = 0,
        max_operators: int = 0,
        max_depth: int = 64,
        max_iterations: int = 0,
        library_: Library | None = None,
    ) -> None:
        """Default options.

        Args:
            num_threads: Number of threads one call of `Interpreter.invoke` may use. Results do not depend on it.
            log_callback: Who receives the messages of the interpreter.
            passes: Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and
                results differ by rounding at most; it helps to find out what a difference comes from.
            enable_cancellation: Allows `Interpreter.cancel` to stop a run.
            max_tensor_bytes: Most memory that one tensor may take. A larger one is the error `LimitError` of the call
                that would make it. Weights in the model's file do not count.
            max_arena_bytes: Most memory that the tensors of one subgraph may take together, as
                `Interpreter.arena_bytes` counts it. More is the error `LimitError` of `Interpreter.allocate_tensors`,
                or of `Interpreter.invoke` when shapes depend on data.
            max_operators: Most operators that a model may have, in all its subgraphs. More are the error `LimitError`
                of `Interpreter`.
            max_depth: How deep subgraphs may call each other through control flow. Deeper calls are the error
                `LimitError` of `Interpreter.allocate_tensors` or `Interpreter.invoke`.
            max_iterations: Most iterations that all loops of one run may take together. More are the error `LimitError`
                of `Interpreter.invoke`.
            library_: Another native library than the default one.
        """
        library = library_ or default()
        with Named("create"):
            with Report(library) as report:
                made = library["TfLiteInterpreterOptionsCreate"]()
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            handle = Handle.owned(
                library, "InterpreterOptions", made, "TfLiteInterpreterOptionsDelete", True, made_from()
            )
        self._handle = handle
        if num_threads != -1:
            self.num_threads = num_threads
        if log_callback is not None:
            self.log_callback = log_callback
        if passes != -1:
            self.passes = passes
        if enable_cancellation:
            self.enable_cancellation = enable_cancellation
        if max_tensor_bytes != 0:
            self.max_tensor_bytes = max_tensor_bytes
        if max_arena_bytes != 0:
            self.max_arena_bytes = max_arena_bytes
        if max_operators != 0:
            self.max_operators = max_operators
        if max_depth != 64:
            self.max_depth = max_depth
        if max_iterations != 0:
            self.max_iterations = max_iterations

    def copy(self) -> InterpreterOptions:
        """Options with the same settings, independent of these.

        Returns:
            The copy.
        """
        handle = self._handle
        library = handle.library
        with Use(handle, "copy") as pointer:
            with Report(library) as report:
                made = library["TfLiteInterpreterOptionsCopy"](pointer)
                if made is None:
                    raise report.failure(values.ErrorCode.ERROR)
            return interpreter_options_module.InterpreterOptions._wrap(
                Handle.owned(
                    library, "InterpreterOptions", made, "TfLiteInterpreterOptionsDelete", True, made_from(self)
                ),
            )

    @property
    def num_threads(self) -> int:
        """Number of threads one call of `Interpreter.invoke` may use. Results do not depend on it.

        Most threads to use, the calling one included; -1 lets the runtime decide, 0 means 1.
        """
        return self._handle.kept.get(("option", "num_threads"), -1)  # type: ignore[return-value]

    @num_threads.setter
    def num_threads(self, num_threads: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "num_threads") as pointer:
            convert.check_int(num_threads, "num_threads", low=-1)
            library["TfLiteInterpreterOptionsSetNumThreads"](pointer, num_threads)
        handle.keep(("option", "num_threads"), num_threads)

    @property
    def log_callback(self) -> callbacks.LogCallback | None:
        """Who receives the messages of the interpreter.

        The callback; without one, messages go to the standard error stream.
        """
        return self._handle.kept.get(("option", "log_callback"), None)  # type: ignore[return-value]

    @log_callback.setter
    def log_callback(self, callback: callbacks.LogCallback | None) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "log_callback") as pointer:
            callback_c = None if callback is None else callbacks.log_callback(callback)
            library["TfLiteInterpreterOptionsSetErrorReporter"](pointer, callback_c, None)
            handle.keep("log_callback", callback_c)
        handle.keep(("option", "log_callback"), callback)

    @property
    def passes(self) -> int:
        """Which rewritings of the graph an interpreter may make. Switching one off makes runs longer, and results
        differ by rounding at most; it helps to find out what a difference comes from.

        Needs a library that has it; others raise the error for what is unsupported.

        The sum of the `Pass` values of those that may run; -1 for all, 0 for none.
        """
        return self._handle.kept.get(("option", "passes"), -1)  # type: ignore[return-value]

    @passes.setter
    def passes(self, passes: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "passes") as pointer:
            convert.check_int(passes, "passes")
            library["AtollInterpreterOptionsSetPasses"](pointer, passes)
        handle.keep(("option", "passes"), passes)

    @property
    def enable_cancellation(self) -> bool:
        """Allows `Interpreter.cancel` to stop a run.

        Whether to allow it.
        """
        return self._handle.kept.get(("option", "enable_cancellation"), False)  # type: ignore[return-value]

    @enable_cancellation.setter
    def enable_cancellation(self, enable: bool) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "enable_cancellation") as pointer:
            with Report(library) as report:
                status = library["TfLiteInterpreterOptionsEnableCancellation"](pointer, enable)
                if status != 0:
                    raise report.failure(values.ErrorCode.ERROR, status)
        handle.keep(("option", "enable_cancellation"), enable)

    @property
    def max_tensor_bytes(self) -> int:
        """Most memory that one tensor may take. A larger one is the error `LimitError` of the call that would make it.
        Weights in the model's file do not count.

        Needs a library that has it; others raise the error for what is unsupported.

        Bytes; 0 means no limit.
        """
        return self._handle.kept.get(("option", "max_tensor_bytes"), 0)  # type: ignore[return-value]

    @max_tensor_bytes.setter
    def max_tensor_bytes(self, limit: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "max_tensor_bytes") as pointer:
            convert.check_int(limit, "limit", low=0, high=2**63 - 1)
            library["AtollInterpreterOptionsSetMaxTensorBytes"](pointer, limit)
        handle.keep(("option", "max_tensor_bytes"), limit)

    @property
    def max_arena_bytes(self) -> int:
        """Most memory that the tensors of one subgraph may take together, as `Interpreter.arena_bytes` counts it. More
        is the error `LimitError` of `Interpreter.allocate_tensors`, or of `Interpreter.invoke` when shapes depend on
        data.

        Needs a library that has it; others raise the error for what is unsupported.

        Bytes; 0 means no limit.
        """
        return self._handle.kept.get(("option", "max_arena_bytes"), 0)  # type: ignore[return-value]

    @max_arena_bytes.setter
    def max_arena_bytes(self, limit: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "max_arena_bytes") as pointer:
            convert.check_int(limit, "limit", low=0, high=2**63 - 1)
            library["AtollInterpreterOptionsSetMaxArenaBytes"](pointer, limit)
        handle.keep(("option", "max_arena_bytes"), limit)

    @property
    def max_operators(self) -> int:
        """Most operators that a model may have, in all its subgraphs. More are the error `LimitError` of `Interpreter`.

        Needs a library that has it; others raise the error for what is unsupported.

        A count; 0 means no limit.
        """
        return self._handle.kept.get(("option", "max_operators"), 0)  # type: ignore[return-value]

    @max_operators.setter
    def max_operators(self, limit: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "max_operators") as pointer:
            convert.check_int(limit, "limit", low=0)
            library["AtollInterpreterOptionsSetMaxOperators"](pointer, limit)
        handle.keep(("option", "max_operators"), limit)

    @property
    def max_depth(self) -> int:
        """How deep subgraphs may call each other through control flow. Deeper calls are the error `LimitError` of
        `Interpreter.allocate_tensors` or `Interpreter.invoke`.

        Needs a library that has it; others raise the error for what is unsupported.

        A count; 0 means no limit, and trust in the model: every level takes some of the calling thread's stack.
        """
        return self._handle.kept.get(("option", "max_depth"), 64)  # type: ignore[return-value]

    @max_depth.setter
    def max_depth(self, limit: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "max_depth") as pointer:
            convert.check_int(limit, "limit", low=0)
            library["AtollInterpreterOptionsSetMaxDepth"](pointer, limit)
        handle.keep(("option", "max_depth"), limit)

    @property
    def max_iterations(self) -> int:
        """Most iterations that all loops of one run may take together. More are the error `LimitError` of
        `Interpreter.invoke`.

        Needs a library that has it; others raise the error for what is unsupported.

        A count; 0 means no limit.
        """
        return self._handle.kept.get(("option", "max_iterations"), 0)  # type: ignore[return-value]

    @max_iterations.setter
    def max_iterations(self, limit: int) -> None:
        handle = self._handle
        library = handle.library
        with Use(handle, "max_iterations") as pointer:
            convert.check_int(limit, "limit", low=0, high=2**63 - 1)
            library["AtollInterpreterOptionsSetMaxIterations"](pointer, limit)
        handle.keep(("option", "max_iterations"), limit)
