/* SPDX-License-Identifier: Apache-2.0
 * The instruction sets a kernel test walks through: those this processor has. */
#ifndef ATOLL_TEST_KERNELS_ISAS_H
#define ATOLL_TEST_KERNELS_ISAS_H

#include "kernels/cpu.h"
#include "kernels/isa.h"

/* Entry i, or NULL after the last. */
static const struct atoll_isa *isa_at(int i)
{
	const struct atoll_isa *isas[4] = {&atoll_isa__portable};
	int count = 1;
#if defined(__x86_64__)
	if (atoll_cpu_features() & ATOLL_CPU_AVX2)
		isas[count++] = &atoll_isa__avx2;
	if (atoll_cpu_features() & ATOLL_CPU_AVX512)
		isas[count++] = &atoll_isa__avx512;
#endif
	return i < count ? isas[i] : NULL;
}

/* Instruction sets with a fused multiply-add give the same bytes; the portable one may not have it. */
__attribute__((unused)) static int isa_fuses(const struct atoll_isa *isa)
{
#if defined(__aarch64__)
	(void)isa;
	return 1;
#else
	return isa != &atoll_isa__portable;
#endif
}

#endif
