// SPDX-License-Identifier: Apache-2.0
// Quantization of a whole tensor.

/// How integers stand for real numbers: real = scale * (integer - zeroPoint).
public struct QuantizationParameters: Equatable, Hashable, Sendable {
    /// Real value of one step.
    public let scale: Float

    /// The integer that stands for 0.
    public let zeroPoint: Int
}
