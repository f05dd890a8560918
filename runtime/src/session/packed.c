/* SPDX-License-Identifier: Apache-2.0
 * Packed weights, newest first. Searched at prepare only, so a list is enough. */
#include "session/packed.h"

#include "base/checked.h"
#include "graph/type.h"
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

/* Small models get by with small chunks; large ones get chunks that the platform backs with large pages. */
static size_t chunk_bytes(const TfLiteModel *model)
{
	enum { SMALL = 1 << 18, LARGE = 1 << 23, MANY = 1 << 20 };
	size_t values = 0;
	for (int32_t i = 0; i < model->graph.subgraphs[0].tensor_count; i++) {
		const struct atoll_graph_tensor *tensor = &model->graph.subgraphs[0].tensors[i];
		size_t count = 0;
		if (tensor->data != NULL && atoll_dims_count(tensor->dims->data, tensor->dims->size, &count) && count < MANY - values)
			values += count;
		else if (count >= MANY - values)
			return LARGE;
	}
	return SMALL;
}

/* The newest chunk with room for `bytes`, or a new one. */
static struct atoll_packed_chunk *chunk_for(TfLiteModel *model, size_t bytes)
{
	struct atoll_packed_chunk *chunk = model->packed_chunks;
	while (chunk != NULL && chunk->bytes - chunk->used < bytes)
		chunk = chunk->older;
	if (chunk != NULL)
		return chunk;
	const size_t next = chunk_bytes(model);
	return add_chunk(model, bytes > next - sizeof(*chunk) ? bytes + sizeof(*chunk) : next);
}

/* An empty row for `bytes`, which belong to it once `chunk->used` says so. */
static struct atoll_packed *make(TfLiteModel *model, size_t bytes, struct atoll_packed_chunk **chunk, size_t *end)
{
	enum { ALIGNMENT = 64 };
	size_t rounded;
	if (!atoll_add_size(bytes, sizeof(struct atoll_packed) + ALIGNMENT - 1, &rounded))
		return NULL;
	rounded &= ~(size_t)(ALIGNMENT - 1);
	*chunk = chunk_for(model, rounded);
	if (*chunk == NULL)
		return NULL;
	struct atoll_packed *made = (struct atoll_packed *)(void *)((char *)*chunk + (*chunk)->used);
	*made = (struct atoll_packed){.bytes = bytes};
	*end = (*chunk)->used + rounded;
	return made;
}

/* What is left of the oldest chunk that has about the room that unpacking takes, once the row that ends at `end` of `chunk`
 * is there; so memory is touched that was touched before. Else the most that is left. */
static struct atoll_spare spare_of(const TfLiteModel *model, const struct atoll_packed_chunk *chunk, size_t end, size_t wanted)
{
	struct atoll_spare spare = {0};
	for (struct atoll_packed_chunk *other = model->packed_chunks; other != NULL; other = other->older) {
		const size_t used = other == chunk ? end : other->used;
		if (other->bytes - used > spare.bytes || other->bytes - used >= wanted)
			spare = (struct atoll_spare){(char *)other + used, other->bytes - used};
	}
	return spare;
}

static struct atoll_packed *add(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes, atoll_model_pack_fn fill,
                                void *context, TfLiteStatus *status)
{
	struct atoll_packed_chunk *chunk = NULL;
	size_t end = 0;
	struct atoll_packed *made = make(model, bytes, &chunk, &end);
	if (made == NULL)
		return NULL;
	const struct atoll_spare spare = spare_of(model, chunk, end, bytes);
	*status = fill(context, made->memory, bytes, &spare);
	if (*status != kTfLiteOk)
		return NULL;
	chunk->used = end;
	made->constant = constant;
	made->layout = layout;
	made->next = model->packed;
	model->packed = made;
	return made;
}

const void *atoll_model_pack(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes, atoll_model_pack_fn fill,
                             void *context, TfLiteStatus *status)
{
	atoll_mutex_lock(model->packed_lock);
	*status = kTfLiteOk;
	struct atoll_packed *packed = find(model->packed, constant, layout, bytes);
	if (packed == NULL)
		packed = add(model, constant, layout, bytes, fill, context, status);
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
