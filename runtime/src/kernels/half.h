/* SPDX-License-Identifier: Apache-2.0
 * 16-bit floats by their bits: IEEE binary16 and bfloat16 to and from float, rounded to nearest even. */
#ifndef ATOLL_KERNELS_HALF_H
#define ATOLL_KERNELS_HALF_H

#include <stdint.h>
#include <string.h>

static inline float atoll_float_from_bits(uint32_t bits)
{
	float value;
	memcpy(&value, &bits, sizeof(value));
	return value;
}

static inline uint32_t atoll_bits_from_float(float value)
{
	uint32_t bits;
	memcpy(&bits, &value, sizeof(bits));
	return bits;
}

/* Exponent and fraction move to their places and one product corrects the bias, subnormal numbers included. */
static inline float atoll_float_from_half(uint16_t half)
{
	const uint32_t sign = (uint32_t)(half & 0x8000u) << 16;
	const uint32_t rest = (uint32_t)(half & 0x7FFFu) << 13;
	const float scaled = atoll_float_from_bits(rest) * 0x1p112f;
	const uint32_t bits = rest >= 0x0F800000u ? rest | 0x7F800000u : atoll_bits_from_float(scaled);
	return atoll_float_from_bits(bits | sign);
}

static inline uint16_t atoll_half_from_float(float value)
{
	const uint32_t bits = atoll_bits_from_float(value);
	const uint16_t sign = (uint16_t)(bits >> 16 & 0x8000u);
	const uint32_t rest = bits & 0x7FFFFFFFu;
	if (rest > 0x7F800000u)
		return (uint16_t)(sign | 0x7E00u | (rest >> 13 & 0x1FFu));
	if (rest >= 0x477FF000u) /* rounds beyond 65504 */
		return (uint16_t)(sign | 0x7C00u);
	if (rest < 0x38800000u) { /* subnormal: units of 2^-24, which adding 0.5 puts at the end of the fraction */
		const float shifted = atoll_float_from_bits(rest) + 0.5f;
		return (uint16_t)(sign | (atoll_bits_from_float(shifted) - 0x3F000000u));
	}
	const uint32_t rounded = rest + 0xFFFu + (rest >> 13 & 1u);
	return (uint16_t)(sign | ((rounded - 0x38000000u) >> 13));
}

static inline float atoll_float_from_bfloat(uint16_t value)
{
	return atoll_float_from_bits((uint32_t)value << 16);
}

static inline uint16_t atoll_bfloat_from_float(float value)
{
	const uint32_t bits = atoll_bits_from_float(value);
	if ((bits & 0x7FFFFFFFu) > 0x7F800000u)
		return (uint16_t)(bits >> 16 | 0x40u);
	return (uint16_t)((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

#endif
