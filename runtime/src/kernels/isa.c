/* SPDX-License-Identifier: Apache-2.0
 * Picks the table of kernels for this processor. Knows no kernel by itself. */
#include "kernels/isa.h"

#include "kernels/cpu.h"

const struct atoll_isa *atoll_isa_best(void)
{
#if defined(__x86_64__)
	const uint32_t features = atoll_cpu_features();
	if (features & ATOLL_CPU_AVX512)
		return &atoll_isa__avx512;
	if (features & ATOLL_CPU_AVX2)
		return &atoll_isa__avx2;
#endif
	return &atoll_isa__portable;
}
