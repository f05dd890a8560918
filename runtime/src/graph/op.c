/* SPDX-License-Identifier: Apache-2.0
 * What every operator asks of its node and tensors. Knows no operator by name. */
#include "graph/op.h"

#include <string.h>

#include "graph/type.h"

static TfLiteTensor *at(const struct atoll_op *op, const TfLiteIntArray *indices, int position)
{
	if (indices == NULL || position < 0 || position >= indices->size || indices->data[position] < 0)
		return NULL;
	return &op->tensors[indices->data[position]];
}

const TfLiteTensor *atoll_op_input(const struct atoll_op *op, int position)
{
	if (position == 0 && op->input_instead != NULL)
		return op->input_instead;
	return at(op, op->node->inputs, position);
}

TfLiteTensor *atoll_op_input_mut(const struct atoll_op *op, int position)
{
	return at(op, op->node->inputs, position);
}

TfLiteTensor *atoll_op_output(const struct atoll_op *op, int position)
{
	if (position == 0 && op->output_instead != NULL)
		return op->output_instead;
	return at(op, op->node->outputs, position);
}

int atoll_op_input_count(const struct atoll_op *op)
{
	return op->node->inputs->size;
}

int atoll_op_output_count(const struct atoll_op *op)
{
	return op->node->outputs->size;
}

TfLiteStatus atoll_op_fail(struct atoll_op *op, AtollErrorCode code, const char *format, ...)
{
	struct atoll_failure *failure = op->failure;
	const bool first = failure != NULL && failure->code == kAtollOk;
	va_list args;
	va_start(args, format);
	const TfLiteStatus status = atoll_fail_va(failure, code, format, args);
	va_end(args);
	if (first) {
		failure->operator_index = op->index;
		strncpy(failure->operator_name, op->def->name, sizeof(failure->operator_name) - 1);
		failure->operator_name[sizeof(failure->operator_name) - 1] = '\0';
	}
	return status;
}

TfLiteStatus atoll_op_expect_counts(struct atoll_op *op, int inputs_min, int inputs_max, int outputs)
{
	const int inputs = atoll_op_input_count(op);
	if (inputs < inputs_min || inputs > inputs_max)
		return atoll_op_fail(op, kAtollInvalidModel, "has %d inputs; %d to %d are needed", inputs, inputs_min, inputs_max);
	if (atoll_op_output_count(op) != outputs)
		return atoll_op_fail(op, kAtollInvalidModel, "has %d outputs; %d are needed", atoll_op_output_count(op), outputs);
	return kTfLiteOk;
}

static void name_tensor(struct atoll_op *op, const TfLiteTensor *tensor)
{
	if (op->failure != NULL && op->failure->tensor_index < 0)
		op->failure->tensor_index = (int32_t)(tensor - op->tensors);
}

TfLiteStatus atoll_op_expect_type(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, const TfLiteType *allowed)
{
	if (tensor == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "%s is missing", what);
	for (const TfLiteType *type = allowed; *type != kTfLiteNoType; type++)
		if (tensor->type == *type)
			return kTfLiteOk;
	name_tensor(op, tensor);
	return atoll_op_fail(op, kAtollUnsupported, "%s ('%s') has type %s, which is not supported here", what,
	                     tensor->name == NULL ? "" : tensor->name, TfLiteTypeGetName(tensor->type));
}

TfLiteStatus atoll_op_expect_rank(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, int rank_min, int rank_max)
{
	if (tensor == NULL)
		return atoll_op_fail(op, kAtollInvalidModel, "%s is missing", what);
	const int rank = atoll_tensor_rank(tensor);
	if (rank >= rank_min && rank <= rank_max)
		return kTfLiteOk;
	name_tensor(op, tensor);
	return atoll_op_fail(op, kAtollInvalidModel, "%s ('%s') has rank %d; %d to %d is needed", what,
	                     tensor->name == NULL ? "" : tensor->name, rank, rank_min, rank_max);
}

bool atoll_tensor_is_constant(const TfLiteTensor *tensor)
{
	return tensor->allocation_type == kTfLiteMmapRo || tensor->allocation_type == kTfLitePersistentRo;
}

bool atoll_tensor_is_dynamic(const TfLiteTensor *tensor)
{
	return tensor->allocation_type == kTfLiteDynamic;
}

int atoll_tensor_rank(const TfLiteTensor *tensor)
{
	return tensor->dims == NULL ? 0 : tensor->dims->size;
}

int atoll_tensor_dim(const TfLiteTensor *tensor, int axis)
{
	return axis < 0 || axis >= atoll_tensor_rank(tensor) ? 1 : tensor->dims->data[axis];
}

size_t atoll_tensor_elements(const TfLiteTensor *tensor)
{
	size_t count = 1;
	if (tensor->dims != NULL && !atoll_dims_count(tensor->dims->data, tensor->dims->size, &count))
		return 0;
	return count;
}
