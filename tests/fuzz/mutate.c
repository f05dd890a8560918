/* SPDX-License-Identifier: Apache-2.0
 * The mutator of every target that eats models: half of the time it changes the FlatBuffer's fields, so that the result
 * passes the verifier and reaches what lies behind it; otherwise libFuzzer changes bytes. */
#include <stdbool.h>
#include <string.h>

#include "schema/little_endian.h"
#include "schema/tflite_schema.h"
#include "sites.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);

static struct sites sites;
static uint64_t state;

static uint32_t draw(uint32_t below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(state >> 33) % below;
}

static void store(uint8_t *data, size_t at, uint64_t value, size_t size)
{
	for (size_t i = 0; i < size; i++)
		data[at + i] = (uint8_t)(value >> (8 * i));
}

static uint64_t load(const uint8_t *data, size_t at, size_t size)
{
	uint64_t value = 0;
	for (size_t i = 0; i < size; i++)
		value |= (uint64_t)data[at + i] << (8 * i);
	return value;
}

/* Numbers that sizes, indices and axes go wrong with; the last three are a float's NaN, infinity and smallest. */
static const uint64_t TELLING[] = {0, 1, 2, 3, 4, 8, 16, 127, 128, 255, 256, 32767, 65535, 65536, 0x3fffffff, 0x40000000,
                                   0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, UINT64_MAX, 0x7fffffffffffffff, 0x7fc00000, 0x7f800000, 1};

static void change_number(uint8_t *data, const struct site *site)
{
	const uint64_t value = load(data, site->at, site->size);
	switch (draw(4)) {
	case 0:
		store(data, site->at, value + draw(5) - 2, site->size);
		return;
	case 1:
		store(data, site->at, draw(256), site->size);
		return;
	case 2:
		store(data, site->at, value ^ (1ull << draw(8u * site->size)), site->size);
		return;
	default:
		store(data, site->at, TELLING[draw(sizeof(TELLING) / sizeof(TELLING[0]))], site->size);
	}
}

/* Shorter always stays inside the file. */
static void shorten(uint8_t *data, const struct site *site)
{
	const uint32_t length = atoll_load_u32(data + site->at);
	if (length > 0)
		store(data, site->at, draw(2) == 0 ? length - 1 : draw(length), 4);
}

/* Lets an offset point to another table of the same kind. Offsets point forward only. */
static void redirect(uint8_t *data, const struct site *site)
{
	for (int tries = 0; tries < 16; tries++) {
		const struct site *other = &sites.items[draw((uint32_t)sites.count)];
		if (other->kind != SITE_OFFSET || other->table != site->table)
			continue;
		const size_t there = other->at + atoll_load_u32(data + other->at);
		if (there > site->at) {
			store(data, site->at, there - site->at, 4);
			return;
		}
	}
}

static void change_site(uint8_t *data, const struct site *site)
{
	switch (site->kind) {
	case SITE_SCALAR:
		change_number(data, site);
		return;
	case SITE_LENGTH:
		shorten(data, site);
		return;
	case SITE_OFFSET:
		redirect(data, site);
		return;
	default:
		store(data, site->at, 0, 2);
	}
}

static bool change_structure(uint8_t *data, size_t size)
{
	const char *reason;
	size_t offset;
	if (!atoll_fb_verify(&atoll_tflite_schema, data, size, &reason, &offset))
		return false;
	for (uint32_t changes = 1 + draw(3); changes > 0; changes--) {
		sites_collect(&atoll_tflite_schema, data, &sites);
		if (sites.count == 0)
			return false;
		change_site(data, &sites.items[draw((uint32_t)sites.count)]);
		if (!atoll_fb_verify(&atoll_tflite_schema, data, size, &reason, &offset))
			break;
	}
	return true;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed)
{
	state = seed;
	if (draw(4) != 0 && change_structure(data, size))
		return size;
	return LLVMFuzzerMutate(data, size, max_size);
}
