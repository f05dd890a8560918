/* SPDX-License-Identifier: Apache-2.0
 * The kernels for AVX2 with FMA: vectors of eight floats. The target is set here and not by a compiler flag, so that every build system
 * compiles this file like any other. */
#if defined(__x86_64__)

#include <immintrin.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kernels/isa.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif

#define ISA avx2
#define VL 8
#define NARROWER NULL
#define GEMM_ROWS 6
#define GEMM_ROWS_NARROW 12
/* Four would be best; clang 19 then runs out of its 16 registers and spills. */
#if defined(__clang__)
#define GEMM_ROWS_THREE 3
#else
#define GEMM_ROWS_THREE 4
#endif
#define DEPTHWISE_COLUMNS 6
#include "kernels/isa_body.inc"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#else
typedef int atoll_isa_avx2_not_here; /* a translation unit is never empty */
#endif
