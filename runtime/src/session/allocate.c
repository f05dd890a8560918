/* SPDX-License-Identifier: Apache-2.0
 * Making a subgraph ready to run: take the caller's memory, prepare, plan, and give variables their state. */
#include "base/block.h"
#include "session/interpreter.h"

/* Memory the caller set since the last time replaces the arena's, or gives it back. No tensor points at any of it until
 * bind_custom has seen that it is large enough. */
static void take_custom(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[i];
		const TfLiteCustomAllocation *custom = &subgraph->custom[i];
		if (custom->data != NULL) {
			if (tensor->allocation_type != kTfLiteCustom)
				atoll_tensor_drop_data(tensor);
			tensor->allocation_type = kTfLiteCustom;
			tensor->data.data = NULL;
		} else if (tensor->allocation_type == kTfLiteCustom) {
			tensor->allocation_type = tensor->is_variable ? kTfLiteArenaRwPersistent : kTfLiteArenaRw;
			tensor->data.data = NULL;
		}
	}
	subgraph->custom_changed = false;
}

TfLiteStatus atoll_custom_fits(struct atoll_subgraph *subgraph, int32_t tensor)
{
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	const size_t given = subgraph->custom[tensor].bytes, needed = subgraph->tensors[tensor].bytes;
	if (given >= needed)
		return kTfLiteOk;
	failure->tensor_index = tensor;
	return atoll_fail(failure, kAtollSizeMismatch, "the memory given for tensor '%s' has %zu bytes; it needs %zu",
	                  subgraph->tensors[tensor].name, given, needed);
}

static TfLiteStatus bind_custom(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[i];
		if (tensor->allocation_type != kTfLiteCustom)
			continue;
		ATOLL_TRY(atoll_custom_fits(subgraph, i));
		tensor->data.data = subgraph->custom[i].data;
	}
	return kTfLiteOk;
}

static TfLiteStatus give_variables(struct atoll_subgraph *subgraph)
{
	for (int32_t i = 0; i < subgraph->tensor_count; i++) {
		TfLiteTensor *tensor = &subgraph->tensors[i];
		if (tensor->allocation_type == kTfLiteArenaRwPersistent && !atoll_block_reserve(&tensor->data.data, tensor->bytes, 0))
			return atoll_fail(&subgraph->interpreter->last_error, kAtollOutOfMemory, "out of memory");
	}
	return kTfLiteOk;
}

static TfLiteStatus check_inputs(struct atoll_subgraph *subgraph)
{
	const TfLiteIntArray *inputs = subgraph->graph->inputs;
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	for (int i = 0; i < inputs->size; i++) {
		const TfLiteTensor *tensor = &subgraph->tensors[inputs->data[i]];
		for (int axis = 0; axis < tensor->dims->size; axis++)
			if (tensor->dims->data[axis] < 0) {
				failure->tensor_index = inputs->data[i];
				return atoll_fail(failure, kAtollInvalidArgument, "dimension %d of input '%s' is unknown: resize it first", axis,
				                  tensor->name);
			}
	}
	return kTfLiteOk;
}

static TfLiteStatus allocate(struct atoll_subgraph *subgraph)
{
	int32_t end = 0;
	subgraph->is_ready = false;
	ATOLL_TRY(check_inputs(subgraph));
	atoll_segments_drop(subgraph, &subgraph->segments);
	take_custom(subgraph);
	ATOLL_TRY(give_variables(subgraph));
	ATOLL_TRY(atoll_prepare_from(subgraph, 0, &end));
	ATOLL_TRY(bind_custom(subgraph));
	atoll_subgraph_reset_variables(subgraph);
	ATOLL_TRY(atoll_segment_add(subgraph, 0, end));
	subgraph->is_ready = true;
	return kTfLiteOk;
}

TfLiteStatus atoll_subgraph_allocate(struct atoll_subgraph *subgraph)
{
	if (subgraph->is_active)
		return atoll_fail(&subgraph->interpreter->last_error, kAtollInvalidModel, "subgraph %d calls itself", (int)subgraph->index);
	if (subgraph->is_ready && !subgraph->custom_changed)
		return kTfLiteOk;
	TfLiteInterpreter *interpreter = subgraph->interpreter;
	ATOLL_TRY(atoll_limit_enter(&interpreter->last_error, &interpreter->stop, &interpreter->limits));
	subgraph->is_active = true;
	const TfLiteStatus status = allocate(subgraph);
	subgraph->is_active = false;
	atoll_limit_leave(&interpreter->stop);
	return status;
}
