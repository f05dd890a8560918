/* SPDX-License-Identifier: Apache-2.0
 * The kernels for AVX-512: vectors of sixteen floats. The target is set here and not by a compiler flag, so that every build system
 * compiles this file like any other. */
#if defined(__x86_64__)

#include <immintrin.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kernels/isa.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")
#endif

#define ISA avx512
#define VL 16
#define NARROWER &atoll_isa__avx2
#define GEMM_ROWS 12
#define GEMM_ROWS_NARROW 12
#define GEMM_ROWS_THREE 8
#define DEPTHWISE_COLUMNS 8
#include "kernels/isa_body.inc"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#else
typedef int atoll_isa_avx512_not_here; /* a translation unit is never empty */
#endif
