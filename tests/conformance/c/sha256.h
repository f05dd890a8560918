/* SPDX-License-Identifier: Apache-2.0
 * SHA-256 (FIPS 180-4) of a block of memory. It knows nothing of tests. */
#ifndef CONFORMANCE_SHA256_H_
#define CONFORMANCE_SHA256_H_

#include <stddef.h>

/* Writes 64 lower-case hex digits and a NUL. */
void sha256_hex(const void *data, size_t size, char hex[65]);

#endif /* CONFORMANCE_SHA256_H_ */
