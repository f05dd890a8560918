/* SPDX-License-Identifier: Apache-2.0
 * A store of at most 64 entries in ascending order of their keys. Written for tests of the generator: plain, complete and
 * free of leaks, not fast. */
#include "kv/kv.h"

#include <stdlib.h>
#include <string.h>

struct kv_entry {
	char *key;
	unsigned char *value;
	size_t size, room;
};

struct kv_store {
	struct kv_entry **entries;
	int32_t count, room;
	bool writing;
	void (*changed)(void *, const char *);
	void *context;
};

struct kv_cursor {
	const struct kv_store *store;
	int32_t next, step;
};

const char *kv_version(void)
{
	return "1.2.0";
}

kv_order kv_default_order(void)
{
	return KV_ASCENDING;
}

kv_store *kv_open(int32_t room)
{
	if (room < 1 || room > 64)
		return NULL;
	kv_store *store = calloc(1, sizeof *store);
	if (!store)
		return NULL;
	store->entries = calloc((size_t)room, sizeof *store->entries);
	store->room = room;
	if (store->entries)
		return store;
	free(store);
	return NULL;
}

void kv_close(kv_store *store)
{
	if (!store)
		return;
	for (int32_t i = 0; i < store->count; i++) {
		free(store->entries[i]->key);
		free(store->entries[i]->value);
		free(store->entries[i]);
	}
	free(store->entries);
	free(store);
}

kv_status kv_begin(kv_store *store)
{
	if (!store || store->writing)
		return KV_FAILED;
	store->writing = true;
	return KV_OK;
}

kv_status kv_commit(kv_store *store)
{
	if (!store || !store->writing)
		return KV_NO_TRANSACTION;
	store->writing = false;
	return KV_OK;
}

/* Where the key is, or where it would have to go. */
static int32_t position(const kv_store *store, const char *key, bool *found)
{
	int32_t i = 0;
	while (i < store->count && strcmp(store->entries[i]->key, key) < 0)
		i++;
	*found = i < store->count && strcmp(store->entries[i]->key, key) == 0;
	return i;
}

static kv_entry *insert(kv_store *store, int32_t at, const char *key)
{
	if (store->count == store->room)
		return NULL;
	kv_entry *entry = calloc(1, sizeof *entry);
	char *copy = malloc(strlen(key) + 1);
	if (!entry || !copy) {
		free(entry);
		free(copy);
		return NULL;
	}
	entry->key = strcpy(copy, key);
	memmove(store->entries + at + 1, store->entries + at, (size_t)(store->count - at) * sizeof *store->entries);
	store->entries[at] = entry;
	store->count++;
	return entry;
}

/* Memory for a value of this size under this key; NULL when there is none. Never hands out a NULL for size 0. */
static unsigned char *reserve(kv_store *store, const char *key, size_t size)
{
	bool found;
	int32_t at = position(store, key, &found);
	kv_entry *entry = found ? store->entries[at] : insert(store, at, key);
	if (!entry)
		return NULL;
	if (!entry->value || entry->room < size) {
		unsigned char *grown = realloc(entry->value, size + 16);
		if (!grown)
			return NULL;
		entry->value = grown;
		entry->room = size + 16;
	}
	entry->size = size;
	return entry->value;
}

static kv_status written(kv_store *store, const char *key)
{
	if (store->changed)
		store->changed(store->context, key);
	return KV_OK;
}

kv_status kv_put(kv_store *store, const char *key, const void *value, size_t size)
{
	if (!store || !key || (!value && size))
		return KV_INVALID_ARGUMENT;
	if (!store->writing)
		return KV_NO_TRANSACTION;
	unsigned char *to = reserve(store, key, size);
	if (!to)
		return KV_FAILED;
	if (size)
		memcpy(to, value, size);
	return written(store, key);
}

kv_status kv_put_numbers(kv_store *store, const char *key, const int *numbers, int32_t numbers_count)
{
	if (numbers_count < 0)
		return KV_INVALID_ARGUMENT;
	return kv_put(store, key, numbers, (size_t)numbers_count * sizeof *numbers);
}

kv_status kv_put_joined(kv_store *store, const char *key, const char *const *parts, const size_t *sizes, int32_t parts_count)
{
	if (!store || !key || parts_count < 0)
		return KV_INVALID_ARGUMENT;
	if (!store->writing)
		return KV_NO_TRANSACTION;
	size_t total = 0;
	for (int32_t i = 0; i < parts_count; i++)
		total += sizes[i];
	unsigned char *to = reserve(store, key, total);
	if (!to)
		return KV_FAILED;
	for (int32_t i = 0; i < parts_count; to += sizes[i], i++)
		if (sizes[i])
			memcpy(to, parts[i], sizes[i]);
	return written(store, key);
}

kv_entry *kv_find(const kv_store *store, const char *key)
{
	bool found = false;
	int32_t at = store && key ? position(store, key, &found) : 0;
	return found ? store->entries[at] : NULL;
}

kv_status kv_get(const kv_store *store, const char *key, const void **value, size_t *size)
{
	const kv_entry *entry = kv_find(store, key);
	if (!entry)
		return KV_NOT_FOUND;
	*value = entry->value;
	*size = entry->size;
	return KV_OK;
}

int32_t kv_count(const kv_store *store)
{
	return store ? store->count : 0;
}

const char *kv_key(const kv_store *store, int32_t index)
{
	return store && index >= 0 && index < store->count ? store->entries[index]->key : NULL;
}

kv_stats kv_stats_of(const kv_store *store)
{
	kv_stats stats = {0, 0, 0};
	if (!store)
		return stats;
	for (int32_t i = 0; i < store->count; i++)
		stats.bytes += (int64_t)store->entries[i]->size;
	stats.count = store->count;
	stats.load = (float)store->count / (float)store->room;
	return stats;
}

void kv_on_change(kv_store *store, void (*callback)(void *, const char *), void *context)
{
	store->changed = callback;
	store->context = context;
}

kv_status kv_compact(kv_store *store)
{
	if (!store)
		return KV_INVALID_ARGUMENT;
	for (int32_t i = 0; i < store->count; i++) {
		kv_entry *entry = store->entries[i];
		unsigned char *exact = malloc(entry->size ? entry->size : 1);
		if (!exact)
			return KV_FAILED;
		memcpy(exact, entry->value, entry->size);
		free(entry->value);
		entry->value = exact;
		entry->room = entry->size;
	}
	return KV_OK;
}

const char *kv_entry_key(const kv_entry *entry)
{
	return entry ? entry->key : NULL;
}

size_t kv_entry_size(const kv_entry *entry)
{
	return entry ? entry->size : 0;
}

void *kv_entry_value(const kv_entry *entry)
{
	return entry ? entry->value : NULL;
}

kv_status kv_entry_write(kv_entry *entry, const void *data, size_t size)
{
	if (!entry || size != entry->size)
		return KV_SIZE_MISMATCH;
	if (size)
		memcpy(entry->value, data, size);
	return KV_OK;
}

kv_status kv_entry_copy(const kv_entry *entry, void *data, size_t size)
{
	if (!entry || size != entry->size)
		return KV_SIZE_MISMATCH;
	if (size)
		memcpy(data, entry->value, size);
	return KV_OK;
}

kv_cursor *kv_cursor_create(const kv_store *store, kv_order order)
{
	kv_cursor *cursor = store ? malloc(sizeof *cursor) : NULL;
	if (!cursor)
		return NULL;
	cursor->store = store;
	cursor->next = order == KV_ASCENDING ? 0 : store->count - 1;
	cursor->step = order == KV_ASCENDING ? 1 : -1;
	return cursor;
}

const char *kv_cursor_next(kv_cursor *cursor)
{
	const char *key = cursor ? kv_key(cursor->store, cursor->next) : NULL;
	if (key)
		cursor->next += cursor->step;
	return key;
}

void kv_cursor_delete(kv_cursor *cursor)
{
	free(cursor);
}
