/* SPDX-License-Identifier: Apache-2.0
 * VAR_HANDLE, ASSIGN_VARIABLE and READ_VARIABLE: values that live as long as the interpreter. A handle is the
 * variable's number. */
#include "session/interpreter.h"

#include <string.h>

static struct atoll_resources *resources_of(const struct atoll_op *op)
{
	const struct atoll_subgraph *subgraph = op->services->session;
	return &subgraph->interpreter->resources;
}

static const TfLiteType resource[] = {kTfLiteResource, kTfLiteNoType};

static TfLiteStatus handle_prepare(struct atoll_op *op)
{
	const TfLiteVarHandleParams *params = op->node->builtin_data;
	ATOLL_TRY(atoll_op_expect_counts(op, 0, 0, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the handle", resource));
	if (atoll_resources_variable(resources_of(op), params->container, params->shared_name) < 0)
		return atoll_op_fail(op, kAtollOutOfMemory, "out of memory");
	return kTfLiteOk;
}

static TfLiteStatus handle_invoke(struct atoll_op *op)
{
	const TfLiteVarHandleParams *params = op->node->builtin_data;
	atoll_op_output(op, 0)->data.i32[0] = atoll_resources_variable(resources_of(op), params->container, params->shared_name);
	return kTfLiteOk;
}

static TfLiteStatus find(struct atoll_op *op, struct atoll_variable **variable)
{
	const TfLiteTensor *handle = atoll_op_input(op, 0);
	*variable = handle->data.data == NULL ? NULL : atoll_resources_at(resources_of(op), handle->data.i32[0]);
	return *variable != NULL ? kTfLiteOk : atoll_op_fail(op, kAtollInvalidModel, "the handle names no variable");
}

static TfLiteStatus assign_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_counts(op, 2, 2, 0));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the handle", resource));
	return atoll_op_input(op, 1) != NULL ? kTfLiteOk : atoll_op_fail(op, kAtollInvalidModel, "the value is missing");
}

static TfLiteStatus assign_invoke(struct atoll_op *op)
{
	struct atoll_variable *variable;
	ATOLL_TRY(find(op, &variable));
	if (!atoll_variable_assign(variable, atoll_op_input(op, 1)))
		return atoll_op_fail(op, kAtollOutOfMemory, "out of memory");
	return kTfLiteOk;
}

/* A declared shape without unknown axes is the variable's: then nothing needs to wait for invoke. */
static bool has_known_shape(const TfLiteTensor *tensor)
{
	const TfLiteIntArray *dims = TfLiteTensorGetDimsSignature(tensor);
	for (int i = 0; i < dims->size; i++)
		if (dims->data[i] < 0)
			return false;
	return dims->size > 0;
}

static TfLiteStatus read_prepare(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	ATOLL_TRY(atoll_op_expect_counts(op, 1, 1, 1));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, 0), "the handle", resource));
	return has_known_shape(output) ? kTfLiteOk : op->services->set_dynamic(op, output);
}

static TfLiteStatus read_invoke(struct atoll_op *op)
{
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_variable *variable;
	ATOLL_TRY(find(op, &variable));
	if (variable->dims == NULL)
		return atoll_op_fail(op, kAtollError, "reads variable '%s', which nothing has assigned yet", variable->name);
	if (variable->type != output->type)
		return atoll_op_fail(op, kAtollTypeMismatch, "variable '%s' has type %s; %s is expected", variable->name,
		                     TfLiteTypeGetName(variable->type), TfLiteTypeGetName(output->type));
	ATOLL_TRY(op->services->resize(op, output, variable->dims->size, variable->dims->data));
	if (output->bytes != variable->bytes)
		ATOLL_TRY(op->services->resize_bytes(op, output, variable->bytes));
	if (variable->bytes > 0)
		memcpy(output->data.data, variable->data, variable->bytes);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinVarHandle, "VAR_HANDLE", 1, 1, handle_prepare, handle_invoke},
	{kTfLiteBuiltinAssignVariable, "ASSIGN_VARIABLE", 1, 1, assign_prepare, assign_invoke},
	{kTfLiteBuiltinReadVariable, "READ_VARIABLE", 1, 1, read_prepare, read_invoke},
};
const struct atoll_op_family atoll_ops_variable = ATOLL_OP_FAMILY(rows);
