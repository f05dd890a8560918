/* SPDX-License-Identifier: Apache-2.0
 * Models through the C API: loading, and what can be asked of one without an interpreter. */
#include <string.h>

#include "session/model.h"

TfLiteModel *TfLiteModelCreate(const void *data, size_t size)
{
	return atoll_model_borrow(data, size, NULL, NULL);
}

TfLiteModel *TfLiteModelCreateWithErrorReporter(const void *data, size_t size, void (*reporter)(void *, const char *, va_list), void *user)
{
	const struct atoll_reporter to = {reporter, user};
	return atoll_model_borrow(data, size, &to, NULL);
}

TfLiteModel *TfLiteModelCreateFromFile(const char *path)
{
	return atoll_model_open(path, NULL, NULL);
}

TfLiteModel *TfLiteModelCreateFromFileWithErrorReporter(const char *path, void (*reporter)(void *, const char *, va_list), void *user)
{
	const struct atoll_reporter to = {reporter, user};
	return atoll_model_open(path, &to, NULL);
}

void TfLiteModelDelete(TfLiteModel *model)
{
	atoll_model_release(model);
}

TfLiteModel *AtollModelCreate(const void *data, size_t size, AtollError *error)
{
	AtollErrorClear(error);
	return atoll_model_borrow(data, size, NULL, error);
}

TfLiteModel *AtollModelCreateCopy(const void *data, size_t size, AtollError *error)
{
	AtollErrorClear(error);
	return atoll_model_copy(data, size, error);
}

TfLiteModel *AtollModelCreateFromFile(const char *path, AtollError *error)
{
	AtollErrorClear(error);
	return atoll_model_open(path, NULL, error);
}

TfLiteModel *AtollModelCreateFromFileDescriptor(int fd, int64_t offset, int64_t size, AtollError *error)
{
	AtollErrorClear(error);
	return atoll_model_map(fd, offset, size, error);
}

TfLiteStatus AtollModelGetLastError(const TfLiteModel *model, AtollError *out)
{
	if (model == NULL || out == NULL)
		return kTfLiteError;
	atoll_error_set(out, &model->last_error);
	return kTfLiteOk;
}

const char *AtollModelGetDescription(const TfLiteModel *model)
{
	return model == NULL ? NULL : model->graph.description;
}

int32_t AtollModelGetSubgraphCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.subgraph_count;
}

int32_t AtollModelGetOperatorCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.subgraphs[0].op_count;
}

int32_t AtollModelGetMetadataCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.metadata_count;
}

const char *AtollModelGetMetadataName(const TfLiteModel *model, int32_t index)
{
	if (model == NULL || index < 0 || index >= model->graph.metadata_count)
		return NULL;
	return model->graph.metadata[index].name;
}

static TfLiteStatus refuse(AtollError *error, AtollErrorCode code, const char *reason, const char *name)
{
	struct atoll_failure failure;
	atoll_failure_begin(&failure, "get_metadata");
	atoll_fail(&failure, code, "%s%s%s", reason, name == NULL ? "" : " ", name == NULL ? "" : name);
	atoll_error_set(error, &failure);
	return kTfLiteError;
}

TfLiteStatus AtollModelGetMetadata(const TfLiteModel *model, const char *name, const void **data, size_t *size, AtollError *error)
{
	AtollErrorClear(error);
	if (model == NULL || name == NULL || data == NULL || size == NULL)
		return refuse(error, kAtollInvalidArgument, "an argument is NULL", NULL);
	for (int32_t i = 0; i < model->graph.metadata_count; i++)
		if (strcmp(model->graph.metadata[i].name, name) == 0) {
			*data = model->graph.metadata[i].data;
			*size = model->graph.metadata[i].bytes;
			return kTfLiteOk;
		}
	return refuse(error, kAtollNotFound, "the model has no metadata named", name);
}

int32_t AtollModelGetInputCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.subgraphs[0].inputs->size;
}

int32_t AtollModelGetOutputCount(const TfLiteModel *model)
{
	return model == NULL ? 0 : model->graph.subgraphs[0].outputs->size;
}

const AtollTensorInfo *AtollModelGetInput(const TfLiteModel *model, int32_t index)
{
	return index < 0 || index >= AtollModelGetInputCount(model) ? NULL : &model->inputs[index];
}

const AtollTensorInfo *AtollModelGetOutput(const TfLiteModel *model, int32_t index)
{
	return index < 0 || index >= AtollModelGetOutputCount(model) ? NULL : &model->outputs[index];
}
