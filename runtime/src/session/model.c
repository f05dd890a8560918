/* SPDX-License-Identifier: Apache-2.0
 * Loading a model from memory, a file or a descriptor, and letting go of it. */
#include "session/model.h"

#include <string.h>

#include "model/reader.h"
#include "session/packed.h"
#include "threads/mutex.h"

static const struct atoll_reporter default_reporter;

static TfLiteModel *fail(const struct atoll_reporter *reporter, struct atoll_failure *failure, AtollError *error)
{
	atoll_report_failure(reporter, failure);
	atoll_error_set(error, failure);
	return NULL;
}

static bool make_infos(TfLiteModel *model, const TfLiteIntArray *indices, struct AtollTensorInfo **infos)
{
	*infos = atoll_region_alloc(&model->region, (size_t)indices->size + 1, sizeof(**infos));
	for (int i = 0; *infos != NULL && i < indices->size; i++)
		(*infos)[i].tensor = &model->graph.subgraphs[0].tensors[indices->data[i]];
	return *infos != NULL;
}

static TfLiteStatus read(TfLiteModel *model, const void *data, size_t size, struct atoll_failure *failure)
{
	if (data == NULL)
		return atoll_fail(failure, kAtollInvalidArgument, "the model's data is NULL");
	ATOLL_TRY(atoll_model_read(data, size, &model->region, failure, &model->graph));
	const struct atoll_graph_subgraph *primary = &model->graph.subgraphs[0];
	model->packed_lock = atoll_mutex_create();
	if (model->packed_lock == NULL || !make_infos(model, primary->inputs, &model->inputs) ||
	    !make_infos(model, primary->outputs, &model->outputs))
		return atoll_fail(failure, kAtollOutOfMemory, "out of memory while reading the model");
	return kTfLiteOk;
}

static TfLiteModel *make(struct atoll_file *file, void *copy, const void *data, size_t size, const struct atoll_reporter *reporter,
                         struct atoll_failure *failure, AtollError *error)
{
	TfLiteModel *model = atoll_alloc(sizeof(*model));
	if (model == NULL) {
		if (file != NULL)
			atoll_platform_file_close(file);
		atoll_free(copy);
		atoll_fail(failure, kAtollOutOfMemory, "out of memory");
		return fail(reporter, failure, error);
	}
	atomic_init(&model->references, 1);
	model->reporter = *reporter;
	model->copy = copy;
	if (file != NULL)
		model->file = *file;
	atoll_failure_begin(&model->last_error, failure->operation);
	if (read(model, data, size, failure) == kTfLiteOk)
		return model;
	atoll_model_release(model);
	return fail(reporter, failure, error);
}

TfLiteModel *atoll_model_borrow(const void *data, size_t size, const struct atoll_reporter *reporter, AtollError *error)
{
	struct atoll_failure failure;
	atoll_failure_begin(&failure, "load");
	return make(NULL, NULL, data, size, reporter == NULL ? &default_reporter : reporter, &failure, error);
}

TfLiteModel *atoll_model_copy(const void *data, size_t size, AtollError *error)
{
	struct atoll_failure failure;
	atoll_failure_begin(&failure, "load");
	void *copy = data == NULL ? NULL : atoll_alloc(size);
	if (data != NULL && copy == NULL) {
		atoll_fail(&failure, kAtollOutOfMemory, "out of memory: the model has %zu bytes", size);
		return fail(&default_reporter, &failure, error);
	}
	if (copy != NULL && size > 0)
		memcpy(copy, data, size);
	return make(NULL, copy, copy, size, &default_reporter, &failure, error);
}

static AtollErrorCode code_of(enum atoll_file_status status)
{
	switch (status) {
	case ATOLL_FILE_NOT_FOUND:
		return kAtollNotFound;
	case ATOLL_FILE_RANGE:
		return kAtollOutOfRange;
	default:
		return kAtollIo;
	}
}

static const char *reason_of(enum atoll_file_status status)
{
	switch (status) {
	case ATOLL_FILE_NOT_FOUND:
		return "there is no such file";
	case ATOLL_FILE_DENIED:
		return "permission denied";
	case ATOLL_FILE_RANGE:
		return "the range lies outside the file";
	default:
		return "it cannot be read";
	}
}

TfLiteModel *atoll_model_open(const char *path, const struct atoll_reporter *reporter, AtollError *error)
{
	struct atoll_failure failure;
	struct atoll_file file;
	if (reporter == NULL)
		reporter = &default_reporter;
	atoll_failure_begin(&failure, "load");
	if (path == NULL) {
		atoll_fail(&failure, kAtollInvalidArgument, "the model's path is NULL");
		return fail(reporter, &failure, error);
	}
	const enum atoll_file_status status = atoll_platform_file_open(path, &file);
	if (status != ATOLL_FILE_OK) {
		atoll_fail(&failure, code_of(status), "model file '%s': %s", path, reason_of(status));
		return fail(reporter, &failure, error);
	}
	return make(&file, NULL, file.data == NULL ? (const void *)"" : file.data, file.size, reporter, &failure, error);
}

TfLiteModel *atoll_model_map(int descriptor, int64_t offset, int64_t size, AtollError *error)
{
	struct atoll_failure failure;
	struct atoll_file file;
	atoll_failure_begin(&failure, "load");
	const enum atoll_file_status status = atoll_platform_file_map(descriptor, offset, size, &file);
	if (status != ATOLL_FILE_OK) {
		atoll_fail(&failure, code_of(status), "file descriptor %d, offset %lld, size %lld: %s", descriptor, (long long)offset,
		           (long long)size, reason_of(status));
		return fail(&default_reporter, &failure, error);
	}
	return make(&file, NULL, file.data == NULL ? (const void *)"" : file.data, file.size, &default_reporter, &failure, error);
}

TfLiteModel *atoll_model_retain(const TfLiteModel *model)
{
	/* Counting references is the one change a const model allows. */
	TfLiteModel *counted = (TfLiteModel *)(uintptr_t)model;
	atomic_fetch_add(&counted->references, 1);
	return counted;
}

void atoll_model_release(TfLiteModel *model)
{
	if (model == NULL || atomic_fetch_sub(&model->references, 1) != 1)
		return;
	atoll_packed_free(model->packed_chunks);
	atoll_mutex_delete(model->packed_lock);
	atoll_region_fini(&model->region);
	atoll_platform_file_close(&model->file);
	atoll_free(model->copy);
	atoll_free(model);
}
