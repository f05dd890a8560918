# SPDX-License-Identifier: Apache-2.0
"""Networks at random, of what passes look for: convolutions, activations, sums, borders, reshapes, transpositions.

Must not know what a pass does: nets, not expectations.
"""

from __future__ import annotations

import numpy as np

from atoll.build import ModelBuilder, SubgraphBuilder, TensorRef, TensorType

ACTIVATIONS = ("RELU", "RELU6", "RELU_N1_TO_1", "HARD_SWISH", "LOGISTIC", "TANH", "NEG", "ABS")


class RandomGraph:
    """Grows one operator at a time on [1, height, width, channels] floats; every tensor may get further readers."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.builder = ModelBuilder(description=f"random graph {seed}")
        self.graph: SubgraphBuilder = self.builder.subgraph("main")
        self.shapes: dict[TensorRef, tuple[int, ...]] = {}
        shape = (1, *self.random.integers(3, 9, 2).tolist(), int(self.random.integers(1, 20)))
        self.tensors = [self.graph.input("x", TensorType.FLOAT32, shape)]
        self.shapes[self.tensors[0]] = shape

    def model(self, operators: int) -> bytes:
        steps = (
            *(self.convolution, self.depthwise, self.padded_convolution, self.residual, self.activation, self.prelu),
            *(self.bias, self.gate, self.reshapes, self.transposes),
        )
        for _ in range(operators):
            self.random.choice(np.array(steps, dtype=object))()
        self.graph.output(self.tensors[-1])
        for tensor in (
            self.random.choice(np.array(self.tensors[1:-1], dtype=object), 1) if len(self.tensors) > 2 else ()
        ):
            self.graph.output(tensor)
        return self.builder.finish()

    def pick(self) -> TensorRef:
        """Mostly the newest tensor, sometimes an older one."""
        return self.tensors[-1] if self.random.random() < 0.8 else self.tensors[self.random.integers(len(self.tensors))]

    def constant(self, *shape: int) -> TensorRef:
        return self.graph.constant(f"c{len(self.tensors)}", self.random.uniform(-1, 1, shape).astype(np.float32))

    def add(self, operator: str, inputs: list[TensorRef], shape: tuple[int, ...], **options: object) -> TensorRef:
        output = self.graph.tensor(f"t{len(self.tensors)}_{operator}", TensorType.FLOAT32, shape)
        self.graph.op(operator, inputs, [output], options=options)
        self.tensors.append(output)
        self.shapes[output] = shape
        return output

    def fused(self) -> str:
        return str(self.random.choice(["NONE", "NONE", "RELU", "RELU6"]))

    def window(self, x: TensorRef) -> tuple[int, int]:
        """Taps that fit, and a stride."""
        _, height, width, _ = self.shapes[x]
        return int(self.random.integers(1, min(4, height + 1, width + 1))), int(self.random.integers(1, 3))

    def convolve(self, x: TensorRef, depthwise: bool, padding: str) -> TensorRef:
        batches, height, width, channels = self.shapes[x]
        taps, stride = self.window(x)
        outputs = channels if depthwise else int(self.random.integers(1, 20))
        options = {
            "padding": padding,
            "stride_w": stride,
            "stride_h": stride,
            "fused_activation_function": self.fused(),
        }
        sizes = [-(-size // stride) if padding == "SAME" else (size - taps) // stride + 1 for size in (height, width)]
        bias = self.constant(outputs)
        if depthwise:
            weights = self.constant(1, taps, taps, channels)
            return self.add(
                "DEPTHWISE_CONV_2D", [x, weights, bias], (batches, *sizes, outputs), depth_multiplier=1, **options
            )
        return self.add(
            "CONV_2D", [x, self.constant(outputs, taps, taps, channels), bias], (batches, *sizes, outputs), **options
        )

    def convolution(self) -> None:
        self.convolve(self.pick(), depthwise=False, padding=str(self.random.choice(["SAME", "VALID"])))

    def depthwise(self) -> None:
        self.convolve(self.pick(), depthwise=True, padding=str(self.random.choice(["SAME", "VALID"])))

    def padded_convolution(self) -> None:
        x = self.pick()
        border = np.zeros((4, 2), np.int32)
        border[1:3] = self.random.integers(0, 3, (2, 2))
        if self.random.random() < 0.2:
            border[3] = self.random.integers(0, 2, 2)
        shape = tuple(int(v) for v in np.array(self.shapes[x]) + border.sum(axis=1))
        paddings = self.graph.constant(f"p{len(self.tensors)}", border)
        padded = self.add("PAD", [x, paddings], shape)
        self.convolve(
            padded, depthwise=bool(self.random.random() < 0.5), padding=str(self.random.choice(["VALID", "SAME"]))
        )

    def residual(self) -> None:
        x = self.pick()
        same = [tensor for tensor in self.tensors if self.shapes[tensor] == self.shapes[x]]
        other = same[self.random.integers(len(same))]
        pair = [x, other] if self.random.random() < 0.5 else [other, x]
        operator = str(self.random.choice(["ADD", "ADD", "MUL", "SUB"]))
        self.add(operator, pair, self.shapes[x], fused_activation_function=self.fused())

    def bias(self) -> None:
        x = self.pick()
        shape = (1,) if self.random.random() < 0.2 else (self.shapes[x][3],)
        operator = str(self.random.choice(["ADD", "MUL"]))
        self.add(operator, [x, self.constant(*shape)], self.shapes[x], fused_activation_function=self.fused())

    def activation(self) -> None:
        x = self.pick()
        self.add(str(self.random.choice(ACTIVATIONS)), [x], self.shapes[x])

    def prelu(self) -> None:
        x = self.pick()
        self.add("PRELU", [x, self.constant(1, 1, self.shapes[x][3])], self.shapes[x])

    def gate(self) -> None:
        x = self.pick()
        self.add(
            "MUL", [x, self.add("LOGISTIC", [x], self.shapes[x])], self.shapes[x], fused_activation_function="NONE"
        )

    def reshapes(self) -> None:
        x = self.pick()
        shape = self.shapes[x]
        flat = (1, int(np.prod(shape)))
        there = self.graph.constant(f"s{len(self.tensors)}", np.array(flat, np.int32))
        y = self.add("RESHAPE", [x, there], flat)
        self.tensors.pop()
        if self.random.random() < 0.5:
            y = self.add("RELU", [y], flat)
            self.tensors.pop()
        back = self.graph.constant(f"s{len(self.tensors)}b", np.array(shape, np.int32))
        self.add("RESHAPE", [y, back], shape)

    def transposes(self) -> None:
        x = self.pick()
        order = self.random.permutation(4)
        shape = tuple(self.shapes[x][axis] for axis in order)
        y = self.add("TRANSPOSE", [x, self.graph.constant(f"o{len(self.tensors)}", order.astype(np.int32))], shape)
        self.tensors.pop()
        if self.random.random() < 0.5:
            y = self.add("LEAKY_RELU", [y], shape, alpha=0.3)
            self.tensors.pop()
        inverse = np.argsort(order).astype(np.int32)
        if self.random.random() < 0.2:
            inverse = np.arange(4, dtype=np.int32)
        back = self.graph.constant(f"o{len(self.tensors)}b", inverse)
        self.add("TRANSPOSE", [y, back], tuple(shape[axis] for axis in inverse))
