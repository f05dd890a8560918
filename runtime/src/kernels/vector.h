/* SPDX-License-Identifier: Apache-2.0
 * One vector of VL floats for the instruction set of the including file, which defines VL (4, 8 or 16) and has set
 * its target by pragma. Included once per instruction set; has no include guard on purpose.
 * Knows no kernels. Loads and stores need no alignment. */
#if !defined(VL)
#error "define VL before including kernels/vector.h"
#endif

/* Never a call: inlined whatever the optimisation level, so that vectors stay in registers. */
#define VECTOR_FN static inline __attribute__((always_inline, unused))
#define UNROLL _Pragma("GCC unroll 32")

typedef float vf __attribute__((vector_size(VL * 4), aligned(4), may_alias));
typedef int32_t vi __attribute__((vector_size(VL * 4), aligned(4), may_alias));
typedef uint32_t vu __attribute__((vector_size(VL * 4), aligned(4), may_alias));

VECTOR_FN vf vf_load(const float *p)
{
	return *(const vf *)p;
}

VECTOR_FN void vf_store(float *p, vf v)
{
	*(vf *)p = v;
}

/* `s - 0` and not `0 + s`: compilers see a broadcast only in the first (-0 + 0 is +0). */
VECTOR_FN vf vf_splat(float s)
{
	return s - (vf){0};
}

VECTOR_FN vi vi_splat(int32_t s)
{
	return s - (vi){0};
}

#if VL == 16

VECTOR_FN vf vf_fma(vf a, vf b, vf c)
{
	return (vf)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
}
/* A NaN in `v` stays a NaN. */
VECTOR_FN vf vf_clamp(vf v, vf lo, vf hi)
{
	return (vf)_mm512_min_ps((__m512)hi, _mm512_max_ps((__m512)lo, (__m512)v));
}
VECTOR_FN vf vf_load_first(const float *p, size_t n)
{
	return (vf)_mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1u), p);
}
VECTOR_FN void vf_store_first(float *p, vf v, size_t n)
{
	_mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1u), (__m512)v);
}
VECTOR_FN vf vf_from_int(vi v)
{
	return (vf)_mm512_cvtepi32_ps((__m512i)v);
}
/* Rounds to nearest, ties to even. */
VECTOR_FN vi vf_round_to_int(vf v)
{
	return (vi)_mm512_cvtps_epi32((__m512)v);
}

#elif VL == 8

VECTOR_FN vf vf_fma(vf a, vf b, vf c)
{
	return (vf)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
}
VECTOR_FN vf vf_clamp(vf v, vf lo, vf hi)
{
	return (vf)_mm256_min_ps((__m256)hi, _mm256_max_ps((__m256)lo, (__m256)v));
}
/* Lanes below n, all bits set. n is at most 8. */
VECTOR_FN __m256i first_lanes(size_t n)
{
	return _mm256_cmpgt_epi32(_mm256_set1_epi32((int)n), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
VECTOR_FN vf vf_load_first(const float *p, size_t n)
{
	return (vf)_mm256_maskload_ps(p, first_lanes(n));
}
VECTOR_FN void vf_store_first(float *p, vf v, size_t n)
{
	_mm256_maskstore_ps(p, first_lanes(n), (__m256)v);
}
VECTOR_FN vf vf_from_int(vi v)
{
	return (vf)_mm256_cvtepi32_ps((__m256i)v);
}
VECTOR_FN vi vf_round_to_int(vf v)
{
	return (vi)_mm256_cvtps_epi32((__m256)v);
}

#else

#if defined(__aarch64__)
VECTOR_FN vf vf_fma(vf a, vf b, vf c)
{
	return (vf)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
}
#else
/* Without a fused instruction a fused result costs a library call a lane; two roundings here. */
VECTOR_FN vf vf_fma(vf a, vf b, vf c)
{
	return a * b + c;
}
#endif
VECTOR_FN vf vf_clamp(vf v, vf lo, vf hi)
{
	const vi below = v < lo;
	v = (vf)((below & (vi)lo) | (~below & (vi)v));
	const vi above = v > hi;
	return (vf)((above & (vi)hi) | (~above & (vi)v));
}
VECTOR_FN vf vf_load_first(const float *p, size_t n)
{
	vf v = {0};
	for (size_t i = 0; i < n; i++)
		v[i] = p[i];
	return v;
}
VECTOR_FN void vf_store_first(float *p, vf v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		p[i] = v[i];
}
VECTOR_FN vf vf_from_int(vi v)
{
	vf f;
	UNROLL for (int i = 0; i < VL; i++)
		f[i] = (float)v[i];
	return f;
}
/* Adding 1.5 * 2^23 leaves the rounded integer in the low bits; callers keep |v| below 2^22. */
VECTOR_FN vi vf_round_to_int(vf v)
{
	const vf magic = vf_splat(12582912.0f);
	return (vi)(v + magic) - (vi)magic;
}

#endif
