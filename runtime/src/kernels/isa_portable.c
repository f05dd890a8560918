/* SPDX-License-Identifier: Apache-2.0
 * The kernels for any target: vectors of four floats, which compilers lower to what the target has. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kernels/isa.h"

#if defined(__aarch64__)
#include <arm_neon.h>
#endif

#define ISA portable
#define VL 4
#define NARROWER NULL
#define GEMM_ROWS 6
#define GEMM_ROWS_NARROW 6
#define GEMM_ROWS_THREE 4
#define DEPTHWISE_COLUMNS 4
#include "kernels/isa_body.inc"
