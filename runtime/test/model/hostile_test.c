/* SPDX-License-Identifier: Apache-2.0
 * Damaged models: every truncation, every byte changed in several ways, random damage in many places. Whatever is left is
 * refused or runs; the sanitizers see that nothing outside it is read. */
#include "models/models.inc"
#include "require.h"
#include "session/quiet.h"

#include <stdint.h>
#include <string.h>

static int loaded, ran;

/* The bytes lie in a block of exactly their size, so that a sanitizer sees one step too far. */
static void try_bytes(const unsigned char *bytes, size_t size)
{
	unsigned char *exact = malloc(size == 0 ? 1 : size);
	REQUIRE(exact != NULL);
	memcpy(exact, bytes, size);
	TfLiteModel *model = quiet_model(exact, size);
	TfLiteInterpreter *interpreter = model == NULL ? NULL : TfLiteInterpreterCreate(model, NULL);
	loaded += model != NULL;
	if (interpreter != NULL && TfLiteInterpreterAllocateTensors(interpreter) == kTfLiteOk)
		ran += TfLiteInterpreterInvoke(interpreter) == kTfLiteOk;
	TfLiteInterpreterDelete(interpreter);
	TfLiteModelDelete(model);
	free(exact);
}

static void truncate_everywhere(const unsigned char *bytes, size_t size)
{
	for (size_t length = 0; length < size; length++)
		try_bytes(bytes, length);
}

static void change_every_byte(const unsigned char *bytes, size_t size)
{
	static const unsigned char flips[] = {0x01, 0x80, 0xff};
	unsigned char changed[4096];
	REQUIRE(size <= sizeof(changed));
	for (size_t at = 0; at < size; at++)
		for (size_t k = 0; k < sizeof(flips); k++) {
			memcpy(changed, bytes, size);
			changed[at] ^= flips[k];
			try_bytes(changed, size);
		}
}

static uint32_t state = 7;

static uint32_t draw(uint32_t below)
{
	state = state * 1664525u + 1013904223u;
	return (state >> 8) % below;
}

static void damage_many_places(const unsigned char *bytes, size_t size)
{
	unsigned char changed[4096];
	for (int round = 0; round < 1000; round++) {
		memcpy(changed, bytes, size);
		for (uint32_t k = 0; k < 1 + draw(8); k++)
			changed[draw((uint32_t)size)] = (unsigned char)draw(256);
		try_bytes(changed, size);
	}
}

static void try_model(const unsigned char *bytes, size_t size)
{
	const int ran_before = ran;
	try_bytes(bytes, size);
	REQUIRE(ran == ran_before + 1);
	truncate_everywhere(bytes, size);
	change_every_byte(bytes, size);
	damage_many_places(bytes, size);
}

int main(void)
{
	try_model(add_one, sizeof(add_one));
	try_model(half_weights, sizeof(half_weights));
	try_model(where_then_cast, sizeof(where_then_cast));
	try_model(keeps_count, sizeof(keeps_count));
	/* Damage must have gone past the first check often enough to mean something. */
	REQUIRE(loaded > 100 && ran > 100);
	return 0;
}
