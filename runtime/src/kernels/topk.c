/* SPDX-License-Identifier: Apache-2.0
 * Selection by a heap whose root is the worst of the k kept so far; sorting it at the end leaves the best first. */
#include "kernels/topk.h"

#define TOPK(name, type)                                                                                               \
	static int worse_##name(const type *x, int32_t a, int32_t b)                                                   \
	{                                                                                                              \
		return x[a] < x[b] || (!(x[b] < x[a]) && a > b);                                                       \
	}                                                                                                              \
	static void sink_##name(const type *x, int32_t *heap, int32_t at, int32_t k)                                   \
	{                                                                                                              \
		const int32_t moved = heap[at];                                                                        \
		for (int64_t child; (child = 2 * (int64_t)at + 1) < k; at = (int32_t)child) {                          \
			if (child + 1 < k && worse_##name(x, heap[child + 1], heap[child]))                            \
				child++;                                                                               \
			if (!worse_##name(x, heap[child], moved))                                                      \
				break;                                                                                 \
			heap[at] = heap[child];                                                                        \
		}                                                                                                      \
		heap[at] = moved;                                                                                      \
	}                                                                                                              \
	void atoll_topk_##name(const void *data, int32_t n, int32_t k, void *values, int32_t *heap)                    \
	{                                                                                                              \
		const type *x = data;                                                                                  \
		if (k == 0)                                                                                            \
			return;                                                                                        \
		for (int32_t i = 0; i < k; i++)                                                                        \
			heap[i] = i;                                                                                   \
		for (int32_t i = k / 2; i > 0; i--)                                                                    \
			sink_##name(x, heap, i - 1, k);                                                                \
		for (int32_t i = k; i < n; i++)                                                                        \
			if (worse_##name(x, heap[0], i)) {                                                             \
				heap[0] = i;                                                                           \
				sink_##name(x, heap, 0, k);                                                            \
			}                                                                                              \
		for (int32_t left = k - 1; left > 0; left--) {                                                         \
			const int32_t worst = heap[0];                                                                 \
			heap[0] = heap[left];                                                                          \
			sink_##name(x, heap, 0, left);                                                                 \
			heap[left] = worst;                                                                            \
		}                                                                                                      \
		for (int32_t i = 0; i < k; i++)                                                                        \
			((type *)values)[i] = x[heap[i]];                                                              \
	}
ATOLL_TOPK_TYPES(TOPK)
