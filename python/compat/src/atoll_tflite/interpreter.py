# SPDX-License-Identifier: Apache-2.0
"""The interpreter of the official Python package over the one of Atoll."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

import atoll

from . import content, subgraph
from .creation import load, make
from .delegate import Delegate
from .details import describe
from .failures import as_runtime_errors, unresolved
from .guard import Guard
from .resizing import require_open_axes
from .resolver import OpResolverType, is_default, passes_of
from .session import Session
from .signature_runner import SignatureRunner

_PRESERVES = (
    "Warning: Enabling `experimental_preserve_all_tensors` with the BUILTIN or AUTO op resolver is intended for "
    "debugging purposes only: every intermediate tensor keeps memory of its own."
)


class Interpreter:
    """Runs a model. Tensors are known by their index, which `get_input_details` and `get_output_details` tell.

    Args:
        model_path: The file of the model.
        model_content: The bytes of the model, instead of a file.
        experimental_delegates: What `load_delegate` gave.
        num_threads: Number of threads one run may use, at least 1; 1 when left out.
        experimental_op_resolver_type: Which kernels to use.
        experimental_preserve_all_tensors: Whether intermediate tensors can be read after a run.

    The other arguments are about delegates of the official package and change nothing here.

    Raises:
        ValueError: The model cannot be loaded, or an argument is wrong.
    """

    def __init__(
        self,
        model_path: str | os.PathLike[str] | None = None,
        model_content: bytes | None = None,
        experimental_delegates: Sequence[Delegate] | None = None,
        num_threads: int | None = None,
        experimental_op_resolver_type: OpResolverType = OpResolverType.AUTO,
        experimental_preserve_all_tensors: bool = False,
        experimental_disable_delegate_clustering: bool = False,
        experimental_default_delegate_latest_features: bool = False,
        experimental_compress_quantization_zero_points: bool = False,
        experimental_disable_delegate_node_fusion: bool = False,
        experimental_force_delegate_node_profiling: bool = False,
    ) -> None:
        passes = passes_of(experimental_op_resolver_type)
        if experimental_preserve_all_tensors and is_default(experimental_op_resolver_type):
            warnings.warn(_PRESERVES, stacklevel=2)
        self._model = load(model_path, model_content, num_threads)
        made = make(self._model, num_threads or 1, passes, experimental_preserve_all_tensors)
        self._made = made if isinstance(made, atoll.UnresolvedOpsError) else Session(made)
        self._compresses = experimental_compress_quantization_zero_points
        self._delegates = list(experimental_delegates or ())
        self._subgraphs = self._model.subgraph_count
        self._guard = Guard()

    @property
    def _session(self) -> Session:
        if isinstance(self._made, atoll.UnresolvedOpsError):
            raise unresolved(self._made)
        return self._made

    # --- life ---------------------------------------------------------------------------------------------

    def allocate_tensors(self) -> None:
        """Computes all shapes and gives the tensors memory; needed before the first run and after a resize.

        Raises:
            RuntimeError: A shape or an operator is wrong, or an array of `tensor` is still referred to.
        """
        self._guard.require_none()
        with as_runtime_errors("prepare"):
            self._session.allocate()

    def invoke(self) -> None:
        """Runs the model once. Other threads of Python run meanwhile.

        Raises:
            RuntimeError: The tensors are not allocated, an operator failed, or an array of `tensor` is referred to.
        """
        self._guard.require_none()
        session = self._session
        if not session.allocated:
            raise RuntimeError("Invoke called on model that is not ready.")
        with as_runtime_errors("invoke"):
            session.invoke()

    def reset_all_variables(self) -> None:
        """Sets the state that the model keeps between runs back to zero."""
        with as_runtime_errors():
            self._session.interpreter.reset_variable_tensors()

    def resize_tensor_input(self, input_index: int, tensor_size: Sequence[int], strict: bool = False) -> None:
        """Gives an input another shape, from the next `allocate_tensors` on.

        Tensors that are no inputs get their shapes from operators: for those nothing changes.

        Args:
            input_index: Index of the tensor.
            tensor_size: The new shape.
            strict: Whether only axes may change that are -1 in `shape_signature`.

        Raises:
            ValueError: The shape is not a sequence of numbers.
            RuntimeError: There is no such tensor, the shape is impossible, or an array of `tensor` is referred to.
        """
        self._guard.require_none()
        shape = np.array(tensor_size, dtype=np.int32)
        if shape.ndim != 1:
            raise ValueError(f"Shape should be 1D instead of {shape.ndim}.")
        dims = tuple(int(size) for size in shape)
        with as_runtime_errors():
            self._resize(input_index, dims, strict)

    def _resize(self, index: int, dims: tuple[int, ...], strict: bool) -> None:
        session = self._session
        tensor = session.tensor(index)
        if index not in session.inputs:
            return
        if strict:
            require_open_axes(tensor, index, dims)
        session.resize(index, dims, strict)

    # --- tensors ------------------------------------------------------------------------------------------

    def get_input_details(self) -> list[dict[str, Any]]:
        """What the inputs are: name, index, shape, shape_signature, dtype, quantization and more."""
        return [self._details(index) for index in self._session.inputs]

    def get_output_details(self) -> list[dict[str, Any]]:
        """What the outputs are, as `get_input_details` for inputs."""
        return [self._details(index) for index in self._session.outputs]

    def get_tensor_details(self, subgraph_index: int = 0) -> list[dict[str, Any]]:
        """What all tensors of a subgraph are; those of types that numpy does not have are left out.

        Raises:
            ValueError: There is no such subgraph.
        """
        self._require_subgraph(
            subgraph_index,
            f"subgraph_index is out of range: {subgraph_index} for the model, "
            f"which has {self.num_subgraphs()} subgraphs.",
        )
        found = []
        for index, tensor in enumerate(self._session.tensors_of(subgraph_index)):
            with contextlib.suppress(ValueError):
                found.append(describe(tensor, index))
        return found

    def num_subgraphs(self) -> int:
        """Number of subgraphs of the model."""
        return self._subgraphs

    def set_tensor(self, tensor_index: int, value: Any) -> None:
        """Copies an array into a tensor; type and shape must be those of the tensor.

        Raises:
            ValueError: They are not, there is no such tensor, or it has no memory yet.
        """
        self._known(tensor_index).write(tensor_index, value)

    def get_tensor(self, tensor_index: int, subgraph_index: int = 0) -> Any:
        """A copy of a tensor.

        Raises:
            ValueError: There is no such tensor, or it has no memory yet.
        """
        self._require_subgraph(
            subgraph_index,
            f"Invalid subgraph index {subgraph_index} exceeds max subgraph index {self.num_subgraphs()}",
        )
        if subgraph_index == 0:
            return self._known(tensor_index).read(tensor_index)
        tensors = self._session.tensors_of(subgraph_index)
        _require_tensor(tensor_index, len(tensors))
        return content.read(tensors[tensor_index])

    def tensor(self, tensor_index: int) -> Callable[[], np.ndarray]:
        """A function that gives an array over the memory of a tensor, without a copy.

        Keep the function, not the array: while an array or a slice of it is referred to, `invoke`, `allocate_tensors`
        and `resize_tensor_input` raise RuntimeError.
        """
        return lambda: self._guard.show(self._known(tensor_index).tensor(tensor_index))

    def _known(self, index: int) -> Session:
        """The session, if it has a tensor of the index."""
        session = self._session
        _require_tensor(index, session.tensor_count)
        return session

    def _details(self, index: int) -> dict[str, Any]:
        return describe(self._session.tensor(index), index)

    def _require_subgraph(self, index: int, refusal: str) -> None:
        if not 0 <= index < self.num_subgraphs():
            raise ValueError(refusal)

    # --- signatures ---------------------------------------------------------------------------------------

    def get_signature_list(self) -> dict[str, dict[str, list[str]]]:
        """The names of inputs and outputs by signature: keys in the order of the file, names in ascending order."""
        return {
            key: {
                "inputs": list(self._model.signature_inputs(key)),
                "outputs": list(self._model.signature_outputs(key)),
            }
            for key in self._model.signature_keys
        }

    def get_signature_runner(self, signature_key: str | None = None) -> SignatureRunner:
        """A signature as a function; its key may be left out when the model has exactly one.

        Raises:
            ValueError: There is no such signature.
        """
        keys = self._model.signature_keys
        if signature_key is None:
            if len(keys) != 1:
                raise ValueError(
                    f"SignatureDef signature_key is None and model has {len(keys)} Signatures. "
                    "None is only allowed when the model has 1 SignatureDef"
                )
            signature_key = keys[0]
        return SignatureRunner(interpreter=self, signature_key=signature_key)

    def _subgraph_of(self, key: str) -> subgraph.Primary | subgraph.Secondary:
        return subgraph.of(self._session, key)

    @property
    def experimental_compress_quantization_zero_points(self) -> bool:
        """What the constructor was given."""
        return self._compresses


def _require_tensor(index: int, count: int) -> None:
    if not 0 <= index < count:
        raise ValueError(f"Invalid tensor index {index} exceeds max tensor index {count}")


class InterpreterWithCustomOps(Interpreter):
    """As `Interpreter`. Registerers add operators to a C++ object of the official library, which is not here: none can
    be taken over.

    Raises:
        ValueError: There is a registerer.
    """

    def __init__(
        self, custom_op_registerers: Sequence[str | Callable[[int], None]] | None = None, **kwargs: Any
    ) -> None:
        for registerer in custom_op_registerers or ():
            raise ValueError(
                f"Looking up symbol '{registerer}' failed with error 'registerers of the C++ operator resolver are not "
                "supported by Atoll; give the operators to atoll.InterpreterOptions'."
            )
        super().__init__(**kwargs)
