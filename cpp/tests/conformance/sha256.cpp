// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4). The round constants are derived, as the standard defines them, from cube roots of primes.
#include "sha256.hpp"

#include <array>
#include <cmath>
#include <cstdint>

namespace {

using Words = std::array<std::uint32_t, 64>;
using State = std::array<std::uint32_t, 8>;

std::uint32_t rotate(std::uint32_t value, unsigned by) { return value >> by | value << (32 - by); }

bool is_prime(unsigned number) {
  for (unsigned divisor = 2; divisor * divisor <= number; ++divisor) {
    if (number % divisor == 0) return false;
  }
  return true;
}

/// The first 32 bits after the point.
std::uint32_t fraction(long double value) {
  return static_cast<std::uint32_t>((value - std::floor(value)) * 4294967296.0L);
}

Words constants() {
  Words found{};
  unsigned prime = 2;
  for (auto& word : found) {
    word = fraction(std::cbrt(static_cast<long double>(prime)));
    do ++prime;
    while (!is_prime(prime));
  }
  return found;
}

State initial() {
  State found{};
  unsigned prime = 2;
  for (auto& word : found) {
    word = fraction(std::sqrt(static_cast<long double>(prime)));
    do ++prime;
    while (!is_prime(prime));
  }
  return found;
}

Words schedule(const unsigned char* block) {
  Words w{};
  for (unsigned i = 0; i < 16; ++i) {
    w[i] = std::uint32_t{block[4 * i]} << 24 | std::uint32_t{block[4 * i + 1]} << 16 |
           std::uint32_t{block[4 * i + 2]} << 8 | block[4 * i + 3];
  }
  for (unsigned i = 16; i < 64; ++i) {
    const auto s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
    const auto s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  return w;
}

void absorb(State& state, const unsigned char* block) {
  static const Words k = constants();
  const Words w = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (unsigned i = 0; i < 64; ++i) {
    const auto one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i];
    const auto two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
  }
  const State round{a, b, c, d, e, f, g, h};
  for (unsigned i = 0; i < 8; ++i) state[i] += round[i];
}

}  // namespace

std::string sha256(const std::string& bytes) {
  std::string padded = bytes + '\x80';
  padded.append((120 - padded.size() % 64) % 64, '\0');
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift);
  State state = initial();
  for (std::size_t at = 0; at < padded.size(); at += 64) {
    absorb(state, reinterpret_cast<const unsigned char*>(padded.data()) + at);
  }
  std::string digest;
  for (const auto word : state) {
    for (int shift = 24; shift >= 0; shift -= 8) digest += static_cast<char>(word >> shift);
  }
  return digest;
}
