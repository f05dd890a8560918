/* SPDX-License-Identifier: Apache-2.0
 * The 64-bit fingerprint of bytes that FarmHash defines. Knows bytes only. */
#ifndef ATOLL_KERNELS_FINGERPRINT_H
#define ATOLL_KERNELS_FINGERPRINT_H

#include <stddef.h>
#include <stdint.h>

uint64_t atoll_fingerprint(const uint8_t *bytes, size_t size);

#endif
