// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4), so that outputs can be compared between languages.
#ifndef CONFORMANCE_SHA256_HPP_
#define CONFORMANCE_SHA256_HPP_

#include <string>

/// The 32 bytes of the digest.
[[nodiscard]] std::string sha256(const std::string& bytes);

#endif  // CONFORMANCE_SHA256_HPP_
