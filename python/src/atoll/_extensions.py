# SPDX-License-Identifier: Apache-2.0
"""Sugar: what Python users expect beyond the exact API. Uses the public generated API only, never a C function.

Every generated class derives from the class of its name here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike

    from . import _generated as api


class Runtime:
    __slots__ = ()


class Model:
    __slots__ = ()


class InterpreterOptions:
    __slots__ = ()


class TensorInfo:
    __slots__ = ()

    def __repr__(self: api.TensorInfo) -> str:  # type: ignore[misc]
        return f"TensorInfo({self.name!r}, {self.type.name}, {list(self.shape)})"


class Tensor:
    __slots__ = ()

    def _view_shape(self: api.Tensor, view: str) -> Sequence[int] | None:  # type: ignore[misc]
        return self.shape

    def __repr__(self: api.Tensor) -> str:  # type: ignore[misc]
        return f"Tensor({self.name!r}, {self.type.name}, {list(self.shape)})"

    def numpy(self: api.Tensor) -> np.ndarray:  # type: ignore[misc]
        """A copy of the data as an array of the tensor's shape; strings as an array of bytes objects."""
        import numpy as np

        if self.type.name == "STRING":
            flat = np.array(self.strings, dtype=object)
            return flat.reshape(self.shape)
        with self.data() as view:
            return view.copy()

    def assign(self: api.Tensor, value: ArrayLike) -> None:  # type: ignore[misc]
        """Copy an array in. It is converted to the element type; its shape must be the tensor's, or broadcast to it."""
        import numpy as np

        if self.type.name == "STRING":
            self.set_strings(
                [v if isinstance(v, bytes) else str(v).encode() for v in np.asarray(value, object).ravel()]
            )
            return
        with self.data() as view:
            view[...] = value


class _Runs:
    """What an interpreter and a signature runner share."""

    __slots__ = ()

    def _ensure_allocated(self: Any) -> None:
        if "allocated" not in self._handle.states:
            self.allocate_tensors()


class Interpreter(_Runs):
    __slots__ = ()

    def __call__(self: api.Interpreter, *inputs: ArrayLike) -> tuple[np.ndarray, ...]:  # type: ignore[misc]
        """Run once: arrays in, arrays out. Inputs are resized to the shapes of the arrays where these differ."""
        import numpy as np

        arrays = [np.asarray(value) for value in inputs]
        if len(arrays) != self.input_count:
            raise TypeError(f"the model takes {self.input_count} inputs, {len(arrays)} were given")
        for index, array in enumerate(arrays):
            if array.shape != self.input(index).shape:
                self.resize_input(index, array.shape)
        self._ensure_allocated()
        for index, array in enumerate(arrays):
            self.input(index).assign(array)
        self.invoke()
        return tuple(tensor.numpy() for tensor in self.outputs)


class SignatureRunner(_Runs):
    __slots__ = ()

    def __call__(self: api.SignatureRunner, **inputs: ArrayLike) -> Mapping[str, np.ndarray]:  # type: ignore[misc]
        """Run once: arrays by input name in, arrays by output name out."""
        import numpy as np

        unknown = sorted(set(inputs) ^ set(self.input_names))
        if unknown:
            raise TypeError(f"the signature takes {', '.join(self.input_names)}; not right: {', '.join(unknown)}")
        arrays = {name: np.asarray(value) for name, value in inputs.items()}
        for name, array in arrays.items():
            if array.shape != self.input(name).shape:
                self.resize_input(name, array.shape)
        self._ensure_allocated()
        for name, array in arrays.items():
            self.input(name).assign(array)
        self.invoke()
        return {name: self.output(name).numpy() for name in self.output_names}
