/* SPDX-License-Identifier: Apache-2.0
 * NON_MAX_SUPPRESSION_V4 and V5. Inputs: boxes, scores, how many at most, overlap and score thresholds, and for V5 the
 * sigma of soft suppression. */
#include "kernels/suppress.h"

#include <string.h>

#include "ops/shape.h"

static bool is_soft(const struct atoll_op *op)
{
	return op->def->code == kTfLiteBuiltinNonMaxSuppressionV5;
}

static TfLiteStatus check_inputs(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	const int count = is_soft(op) ? 6 : 5;
	ATOLL_TRY(atoll_op_expect_tensors(op, count, count, is_soft(op) ? 3 : 2));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 0), "boxes", 2, 2));
	ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, 1), "scores", 1, 1));
	for (int i = 0; i < count; i++) {
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "an input", i == 2 ? integers : floats));
		if (i >= 2 && atoll_tensor_elements(atoll_op_input(op, i)) != 1)
			return atoll_op_fail(op, kAtollInvalidArgument, "input %d is not a scalar", i);
	}
	if (atoll_tensor_dim(atoll_op_input(op, 0), 1) != 4 ||
		atoll_tensor_dim(atoll_op_input(op, 0), 0) != atoll_tensor_dim(atoll_op_input(op, 1), 0))
		return atoll_op_fail(op, kAtollInvalidArgument, "boxes of shape %dx%d do not fit %d scores",
			atoll_tensor_dim(atoll_op_input(op, 0), 0), atoll_tensor_dim(atoll_op_input(op, 0), 1),
			atoll_tensor_dim(atoll_op_input(op, 1), 0));
	return kTfLiteOk;
}

static TfLiteStatus check_outputs(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	static const TfLiteType integers[] = {kTfLiteInt32, kTfLiteNoType};
	const int last = is_soft(op) ? 2 : 1;
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "output 0", integers));
	if (is_soft(op))
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 1), "output 1", floats));
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, last), "the last output", integers));
	return atoll_op_resize(op, atoll_op_output(op, last), &(struct atoll_dims){.rank = 0});
}

static TfLiteStatus resize_selected(struct atoll_op *op)
{
	const int32_t most = atoll_op_input(op, 2)->data.i32[0];
	if (most < 0)
		return atoll_op_fail(op, kAtollInvalidArgument, "at most %d boxes shall be selected", most);
	const struct atoll_dims dims = {.rank = 1, .at = {most}};
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &dims));
	return is_soft(op) ? atoll_op_resize(op, atoll_op_output(op, 1), &dims) : kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	ATOLL_TRY(check_inputs(op));
	ATOLL_TRY(check_outputs(op));
	int *handle = op->services->keep(op, sizeof(*handle));
	if (handle == NULL)
		return kTfLiteError;
	op->state = handle;
	const size_t boxes = (size_t)atoll_tensor_dim(atoll_op_input(op, 0), 0);
	ATOLL_TRY(op->services->scratch(op, boxes * sizeof(struct atoll_candidate), handle));
	if (atoll_tensor_is_constant(atoll_op_input(op, 2)))
		return resize_selected(op);
	ATOLL_TRY(atoll_op_defer(op, atoll_op_output(op, 0)));
	return is_soft(op) ? atoll_op_defer(op, atoll_op_output(op, 1)) : kTfLiteOk;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	if (!atoll_tensor_is_constant(atoll_op_input(op, 2)))
		ATOLL_TRY(resize_selected(op));
	TfLiteTensor *selected = atoll_op_output(op, 0);
	TfLiteTensor *scores = is_soft(op) ? atoll_op_output(op, 1) : NULL;
	const struct atoll_suppression suppression = {
		.score_threshold = atoll_op_input(op, 4)->data.f[0],
		.iou_threshold = atoll_op_input(op, 3)->data.f[0],
		.sigma = is_soft(op) ? atoll_op_input(op, 5)->data.f[0] : 0.0f,
		.selected_max = atoll_tensor_dim(selected, 0),
	};
	if (suppression.sigma < 0.0f)
		return atoll_op_fail(
			op, kAtollInvalidArgument, "the sigma of soft suppression is %g", (double)suppression.sigma);
	if (selected->bytes > 0)
		memset(selected->data.raw, 0, selected->bytes);
	if (scores != NULL && scores->bytes > 0)
		memset(scores->data.raw, 0, scores->bytes);
	struct atoll_candidate *candidates = op->services->scratch_data(op, *(const int *)op->state);
	const int32_t count = atoll_suppress(&suppression, atoll_op_input(op, 0)->data.f, atoll_op_input(op, 1)->data.f,
		atoll_tensor_dim(atoll_op_input(op, 0), 0), candidates, selected->data.i32,
		scores == NULL ? NULL : scores->data.f);
	atoll_op_output(op, is_soft(op) ? 2 : 1)->data.i32[0] = count;
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinNonMaxSuppressionV4, "NON_MAX_SUPPRESSION_V4", 1, 1, prepare, invoke},
	{kTfLiteBuiltinNonMaxSuppressionV5, "NON_MAX_SUPPRESSION_V5", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_suppress = ATOLL_OP_FAMILY(rows);
