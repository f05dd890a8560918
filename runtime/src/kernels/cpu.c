/* SPDX-License-Identifier: Apache-2.0
 * Asks the processor what it can do. Knows no kernels. */
#include "kernels/cpu.h"

#if defined(ATOLL_TESTING)
#include <stdlib.h>
#endif

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))

#include <cpuid.h>

enum { OSXSAVE = 1 << 27, FMA = 1 << 12 }; /* leaf 1, ecx */
enum { AVX2 = 1 << 5, AVX512F = 1 << 16, AVX512DQ = 1 << 17, AVX512BW = 1 << 30 }; /* leaf 7, ebx */
static const uint32_t AVX512VL = UINT32_C(1) << 31; /* leaf 7, ebx */
enum { AVX512VNNI = 1 << 11 }; /* leaf 7, ecx */
enum { XMM_YMM_STATE = 0x6, ZMM_STATE = 0xe6 }; /* xcr0 */

static uint32_t read_xcr0(void)
{
	uint32_t low, high;
	__asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
	return low;
}

static uint32_t ask_processor(void)
{
	uint32_t a, b, c, d;
	if (!__get_cpuid(1, &a, &b, &c, &d) || (c & OSXSAVE) == 0 || (c & FMA) == 0)
		return 0;
	const uint32_t saved = read_xcr0();
	if ((saved & XMM_YMM_STATE) != XMM_YMM_STATE || !__get_cpuid_count(7, 0, &a, &b, &c, &d) || (b & AVX2) == 0)
		return 0;
	uint32_t features = ATOLL_CPU_AVX2;
	const uint32_t needed = (uint32_t)AVX512F | AVX512DQ | AVX512BW | AVX512VL;
	if ((saved & ZMM_STATE) == ZMM_STATE && (b & needed) == needed) {
		features |= ATOLL_CPU_AVX512;
		if (c & AVX512VNNI)
			features |= ATOLL_CPU_AVX512_VNNI;
	}
	return features;
}

#else

static uint32_t ask_processor(void)
{
	return 0;
}

#endif

uint32_t atoll_cpu_features(void)
{
	/* Every thread computes the same value and stores it whole, so the race is harmless; relaxed atomics say so. */
	static uint32_t cached = UINT32_MAX;
	uint32_t features = __atomic_load_n(&cached, __ATOMIC_RELAXED);
	if (features == UINT32_MAX) {
		features = ask_processor();
#if defined(ATOLL_TESTING)
		const char *mask = getenv("ATOLL_CPU_MASK");
		if (mask != NULL)
			features &= (uint32_t)strtoul(mask, NULL, 0);
#endif
		__atomic_store_n(&cached, features, __ATOMIC_RELAXED);
	}
	return features;
}
