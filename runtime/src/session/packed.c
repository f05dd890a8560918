/* SPDX-License-Identifier: Apache-2.0
 * Packed weights, newest first. Searched at prepare only, so a list is enough. */
#include "session/packed.h"

#include "session/model.h"
#include "threads/mutex.h"

struct atoll_packed {
	struct atoll_packed *next;
	const void *constant;
	uint64_t layout;
	size_t bytes;
	void *memory;
};

static struct atoll_packed *find(struct atoll_packed *packed, const void *constant, uint64_t layout, size_t bytes)
{
	for (; packed != NULL; packed = packed->next)
		if (packed->constant == constant && packed->layout == layout && packed->bytes == bytes)
			return packed;
	return NULL;
}

static struct atoll_packed *add(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes)
{
	struct atoll_packed *made = atoll_alloc(sizeof(*made));
	if (made == NULL)
		return NULL;
	made->memory = atoll_alloc(bytes);
	if (made->memory == NULL) {
		atoll_free(made);
		return NULL;
	}
	made->constant = constant;
	made->layout = layout;
	made->bytes = bytes;
	made->next = model->packed;
	model->packed = made;
	return made;
}

const void *atoll_model_pack(TfLiteModel *model, const void *constant, uint64_t layout, size_t bytes, atoll_pack_fn fill, const void *arg)
{
	atoll_mutex_lock(model->packed_lock);
	struct atoll_packed *packed = find(model->packed, constant, layout, bytes);
	if (packed == NULL) {
		packed = add(model, constant, layout, bytes);
		if (packed != NULL)
			fill(arg, packed->memory, bytes);
	}
	atoll_mutex_unlock(model->packed_lock);
	return packed == NULL ? NULL : packed->memory;
}

void atoll_packed_free(struct atoll_packed *packed)
{
	while (packed != NULL) {
		struct atoll_packed *next = packed->next;
		atoll_free(packed->memory);
		atoll_free(packed);
		packed = next;
	}
}
