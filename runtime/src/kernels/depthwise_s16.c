/* SPDX-License-Identifier: Apache-2.0
 * Chooses the integer depthwise kernel for this processor. Knows pointers and sizes only. */
#include "kernels/depthwise_s16.h"

#include <string.h>

#include "kernels/isa.h"

static size_t padded(size_t channels, size_t vector)
{
	return (channels + vector - 1) / vector * vector;
}

const struct atoll_depthwise_s16_kernel *atoll_depthwise_s16_kernel_for(size_t channels)
{
	const struct atoll_isa *isa = atoll_isa_best();
	while (isa->narrower != NULL && padded(channels, isa->narrower->vector) < padded(channels, isa->vector))
		isa = isa->narrower;
	return &isa->depthwise_s16;
}

/* First rows outside the image are rare, missing second ones are not: windows of three rows have none for their third. */
#define DEFINE_PAIR(NAME, TYPE)                                                                                        \
	void atoll_pair_##NAME(size_t n, const TYPE *a, const TYPE *b, int32_t zero, int16_t *y)                       \
	{                                                                                                              \
		if (a != NULL) {                                                                                       \
			atoll_isa_best()->pair_##NAME(n, a, b, zero, y);                                               \
			return;                                                                                        \
		}                                                                                                      \
		for (size_t i = 0; i < n; i++) {                                                                       \
			y[2 * i] = 0;                                                                                  \
			y[2 * i + 1] = b == NULL ? 0 : (int16_t)(b[i] - zero);                                         \
		}                                                                                                      \
	}
DEFINE_PAIR(s8, int8_t)
DEFINE_PAIR(u8, uint8_t)
DEFINE_PAIR(s16, int16_t)
