/* SPDX-License-Identifier: Apache-2.0
 * Chooses the float depthwise convolution for this processor. Knows pointers and sizes only. */
#include "kernels/depthwise_f32.h"

#include "kernels/isa.h"

void atoll_depthwise_f32(const struct atoll_depthwise_f32 *row)
{
	/* Each set takes the channels its vectors fill; the narrower ones take what is left. */
	size_t first = 0;
	for (const struct atoll_isa *isa = atoll_isa_best(); first < row->channels; isa = isa->narrower) {
		const size_t left = row->channels - first;
		const size_t count = isa->narrower != NULL ? left / isa->vector * isa->vector : left;
		if (count > 0)
			isa->depthwise_f32(row, first, first + count);
		first += count;
	}
}
