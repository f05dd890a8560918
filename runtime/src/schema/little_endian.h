/* SPDX-License-Identifier: Apache-2.0
 * Little-endian integers from unaligned bytes, on any host. Knows nothing of files. */
#ifndef ATOLL_SCHEMA_LITTLE_ENDIAN_H
#define ATOLL_SCHEMA_LITTLE_ENDIAN_H

#include <stdint.h>

static inline uint16_t atoll_load_u16(const uint8_t *p)
{
	return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t atoll_load_u32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t atoll_load_u64(const uint8_t *p)
{
	return (uint64_t)atoll_load_u32(p) | (uint64_t)atoll_load_u32(p + 4) << 32;
}

#endif
