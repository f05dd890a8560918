/* SPDX-License-Identifier: Apache-2.0
 * FarmHash's Fingerprint64: short keys by their ends, long ones in blocks of 64 bytes. */
#include "kernels/fingerprint.h"

static const uint64_t K0 = 0xC3A5C85C97CB3127u;
static const uint64_t K1 = 0xB492B66FBE98F273u;
static const uint64_t K2 = 0x9AE16A3B2F90404Fu;

struct pair {
	uint64_t first, second;
};

static uint64_t little(const uint8_t *bytes, int count)
{
	uint64_t value = 0;
	for (int i = count - 1; i >= 0; i--)
		value = value << 8 | bytes[i];
	return value;
}

static uint64_t word(const uint8_t *bytes)
{
	return little(bytes, 8);
}

static uint64_t turn(uint64_t value, int bits)
{
	return value >> bits | value << (64 - bits);
}

static uint64_t shift_mix(uint64_t value)
{
	return value ^ value >> 47;
}

static uint64_t mix(uint64_t u, uint64_t v, uint64_t factor)
{
	const uint64_t a = shift_mix((u ^ v) * factor);
	return shift_mix((v ^ a) * factor) * factor;
}

static uint64_t up_to_16(const uint8_t *s, size_t size)
{
	const uint64_t factor = K2 + size * 2;
	if (size >= 8) {
		const uint64_t a = word(s) + K2;
		const uint64_t b = word(s + size - 8);
		return mix(turn(b, 37) * factor + a, (turn(a, 25) + b) * factor, factor);
	}
	if (size >= 4)
		return mix(size + (little(s, 4) << 3), little(s + size - 4, 4), factor);
	if (size == 0)
		return K2;
	const uint32_t y = s[0] + ((uint32_t)s[size >> 1] << 8);
	const uint32_t z = (uint32_t)size + ((uint32_t)s[size - 1] << 2);
	return shift_mix(y * K2 ^ z * K0) * K2;
}

static uint64_t up_to_32(const uint8_t *s, size_t size)
{
	const uint64_t factor = K2 + size * 2;
	const uint64_t a = word(s) * K1;
	const uint64_t b = word(s + 8);
	const uint64_t c = word(s + size - 8) * factor;
	const uint64_t d = word(s + size - 16) * K2;
	return mix(turn(a + b, 43) + turn(c, 30) + d, a + turn(b + K2, 18) + c, factor);
}

static uint64_t up_to_64(const uint8_t *s, size_t size)
{
	const uint64_t factor = K2 + size * 2;
	const uint64_t a = word(s) * K2;
	const uint64_t b = word(s + 8);
	const uint64_t c = word(s + size - 8) * factor;
	const uint64_t d = word(s + size - 16) * K2;
	const uint64_t y = turn(a + b, 43) + turn(c, 30) + d;
	const uint64_t z = mix(y, a + turn(b + K2, 18) + c, factor);
	const uint64_t e = word(s + 16) * factor;
	const uint64_t f = word(s + 24);
	const uint64_t g = (y + word(s + size - 32)) * factor;
	const uint64_t h = (z + word(s + size - 24)) * factor;
	return mix(turn(e + f, 43) + turn(g, 30) + h, e + turn(f + a, 18) + g, factor);
}

static struct pair weak(const uint8_t *s, uint64_t a, uint64_t b)
{
	const uint64_t c = a + word(s);
	const uint64_t z = word(s + 24);
	const uint64_t sum = c + word(s + 8) + word(s + 16);
	return (struct pair){sum + z, turn(b + c + z, 21) + turn(sum, 44) + c};
}

struct state {
	uint64_t x, y, z;
	struct pair v, w;
};

/* One block; the last one multiplies by another factor and weighs two terms by 9. */
static void block(struct state *state, const uint8_t *s, uint64_t factor, uint64_t weight)
{
	struct state *t = state;
	t->x = turn(t->x + t->y + t->v.first + word(s + 8), 37) * factor;
	t->y = turn(t->y + t->v.second + word(s + 48), 42) * factor;
	t->x ^= t->w.second * weight;
	t->y += t->v.first * weight + word(s + 40);
	t->z = turn(t->z + t->w.first, 33) * factor;
	t->v = weak(s, t->v.second * factor, t->x + t->w.first);
	t->w = weak(s + 32, t->z + t->w.second, t->y + word(s + 16));
	const uint64_t x = t->x;
	t->x = t->z;
	t->z = x;
}

static uint64_t longer(const uint8_t *s, size_t size)
{
	const uint64_t seed = 81;
	const uint8_t *const end = s + (size - 1) / 64 * 64;
	struct state t = {.x = seed * K2 + word(s), .y = seed * K1 + 113};
	t.z = shift_mix(t.y * K2 + 113) * K2;
	for (; s != end; s += 64)
		block(&t, s, K1, 1);
	const uint64_t factor = K1 + ((t.z & 0xFF) << 1);
	t.w.first += (size - 1) & 63;
	t.v.first += t.w.first;
	t.w.first += t.v.first;
	block(&t, end + ((size - 1) & 63) - 63, factor, 9);
	return mix(mix(t.v.first, t.w.first, factor) + shift_mix(t.y) * K0 + t.z,
		mix(t.v.second, t.w.second, factor) + t.x, factor);
}

uint64_t atoll_fingerprint(const uint8_t *bytes, size_t size)
{
	if (size <= 16)
		return up_to_16(bytes, size);
	if (size <= 32)
		return up_to_32(bytes, size);
	return size <= 64 ? up_to_64(bytes, size) : longer(bytes, size);
}
