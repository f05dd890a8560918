/* SPDX-License-Identifier: Apache-2.0
 * Packed weights, newest first. Searched at prepare only, so a list is enough. */
#include "session/packed.h"

#include "base/checked.h"
#include "session/model.h"
#include "threads/mutex.h"

/* A row lies in front of its weights. */
struct atoll_packed {
	struct atoll_packed *next;
	const void *constant;
	uint64_t layout;
	size_t bytes;
	_Alignas(64) char memory[];
};

struct atoll_packed_chunk {
	struct atoll_packed_chunk *older;
	size_t bytes;
	_Alignas(64) size_t used; /* from the start of this header on */
};

static struct atoll_packed_chunk *add_chunk(TfLiteModel *model, size_t bytes)
{
	struct atoll_packed_chunk *chunk = atoll_alloc_raw(bytes);
	if (chunk == NULL)
		return NULL;
	*chunk = (struct atoll_packed_chunk){.older = model->packed_chunks, .bytes = bytes, .used = sizeof(*chunk)};
	model->packed_chunks = chunk;
	return chunk;
}

static struct atoll_packed *find(struct atoll_packed *packed, const void *constant, uint64_t layout, size_t bytes)
{
	for (; packed != NULL; packed = packed->next)
		if (packed->constant == constant && packed->layout == layout && packed->bytes == bytes)
			return packed;
	return NULL;
}

/* A row for `bytes` of the newest chunk, or of a new one. Small models get by with the first; large ones soon get chunks
 * that the platform backs with large pages. */
static struct atoll_packed *make(TfLiteModel *model, size_t bytes)
{
	enum { ALIGNMENT = 64, FIRST = 1 << 18, MOST = 1 << 23 };
	struct atoll_packed_chunk *chunk = model->packed_chunks;
	size_t rounded;
	if (!atoll_add_size(bytes, sizeof(struct atoll_packed) + ALIGNMENT - 1, &rounded))
		return NULL;
	rounded &= ~(size_t)(ALIGNMENT - 1);
	if (chunk == NULL || chunk->bytes - chunk->used < rounded) {
		const size_t next = chunk == NULL ? FIRST : MOST;
		chunk = add_chunk(model, rounded > next - sizeof(*chunk) ? rounded + sizeof(*chunk) : next);
	}
	if (chunk == NULL)
		return NULL;
	char *at = (char *)chunk + chunk->used;
	chunk->used += rounded;
	struct atoll_packed *made = (struct atoll_packed *)(void *)at;
	*made = (struct atoll_packed){.bytes = bytes};
	return made;
}

static struct atoll_spare spare_of(struct atoll_packed_chunk *chunk)
{
	return chunk == NULL ? (struct atoll_spare){0} : (struct atoll_spare){(char *)chunk + chunk->used, chunk->bytes - chunk->used};
}

/* The last row made, whose filling failed. */
static void take_back(TfLiteModel *model, struct atoll_packed *made)
{
	model->packed_chunks->used = (size_t)((char *)made - (char *)model->packed_chunks);
}

const void *atoll_model_pack(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes, atoll_model_pack_fn fill,
                             void *context, TfLiteStatus *status)
{
	atoll_mutex_lock(model->packed_lock);
	*status = kTfLiteOk;
	struct atoll_packed *packed = find(model->packed, constant, layout, bytes);
	if (packed == NULL) {
		packed = make(model, bytes);
		const struct atoll_spare spare = spare_of(model->packed_chunks);
		*status = packed == NULL ? kTfLiteOk : fill(context, packed->memory, bytes, &spare);
		if (packed != NULL && *status == kTfLiteOk) {
			packed->constant = constant;
			packed->layout = layout;
			packed->next = model->packed;
			model->packed = packed;
		} else if (packed != NULL) {
			take_back(model, packed);
			packed = NULL;
		}
	}
	atoll_mutex_unlock(model->packed_lock);
	return packed == NULL ? NULL : packed->memory;
}

void atoll_packed_free(struct atoll_packed_chunk *chunk)
{
	while (chunk != NULL) {
		struct atoll_packed_chunk *older = chunk->older;
		atoll_free(chunk);
		chunk = older;
	}
}
