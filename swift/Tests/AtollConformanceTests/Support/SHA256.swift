// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4), since Foundation has none on Linux. For the outputs of cases only.

enum SHA256 {
    static func hex(_ message: [UInt8]) -> String {
        var state: [UInt32] = squareRoots
        let padded = pad(message)
        for start in stride(from: 0, to: padded.count, by: 64) { compress(padded[start..<start + 64], into: &state) }
        return state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    private static func pad(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(message.count) * 8
        return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    }

    private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        let schedule = expand(block)
        var s = state
        for round in 0..<64 {
            let choose = (s[4] & s[5]) ^ (~s[4] & s[6])
            let mix4 = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)
            let first = s[7] &+ mix4 &+ choose &+ cubeRoots[round] &+ schedule[round]
            let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
            let mix0 = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)
            s = [first &+ mix0 &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for index in 0..<8 { state[index] &+= s[index] }
    }

    private static func expand(_ block: ArraySlice<UInt8>) -> [UInt32] {
        let bytes = Array(block)
        var words = (0..<16).map { word in
            (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[4 * word + $1]) }
        }
        for index in 16..<64 {
            let early = words[index - 15]
            let late = words[index - 2]
            let mixEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
            let mixLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
            words.append(words[index - 16] &+ mixEarly &+ words[index - 7] &+ mixLate)
        }
        return words
    }

    private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

    /// The first 64 primes.
    private static let primes: [Int] = Array(
        (2...).lazy.filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(64))

    /// The first 32 bits of the fractions of the square roots of the first 8 primes.
    private static let squareRoots: [UInt32] = primes.prefix(8).map { fraction(of: $0, power: 2) }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let cubeRoots: [UInt32] = primes.map { fraction(of: $0, power: 3) }

    /// The largest x with x^power ≤ n · 2^(32·power), in integers: its low 32 bits are the fraction.
    private static func fraction(of n: Int, power: Int) -> UInt32 {
        let target = Wide(n).shifted(by: 32 * power)
        var root: UInt64 = 0
        for bit in (0..<40).reversed() {
            let candidate = root | 1 << UInt64(bit)
            if Wide.power(candidate, power) <= target { root = candidate }
        }
        return UInt32(truncatingIfNeeded: root)
    }
}

/// An unsigned integer of 128 bits, as much as the roots need.
private struct Wide: Comparable {
    var high: UInt64
    var low: UInt64

    init(_ value: Int) { (high, low) = (0, UInt64(value)) }

    private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    func shifted(by bits: Int) -> Wide {
        bits >= 64
            ? Wide(high: low << UInt64(bits - 64), low: 0)
            : Wide(high: high << UInt64(bits) | low >> UInt64(64 - bits), low: low << UInt64(bits))
    }

    static func power(_ base: UInt64, _ power: Int) -> Wide {
        let square = base.multipliedFullWidth(by: base)
        guard power == 3 else { return Wide(high: square.high, low: square.low) }
        let low = square.low.multipliedFullWidth(by: base)
        return Wide(high: low.high &+ square.high &* base, low: low.low)
    }

    static func < (left: Wide, right: Wide) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
