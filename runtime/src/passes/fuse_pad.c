/* SPDX-License-Identifier: Apache-2.0
 * A PAD before a convolution: the convolution reads zeros outside its input anyway. Knows the two operators' contracts. */
#include <string.h>

#include "passes/steps.h"

struct border {
	int size[4][2]; /* of each axis: before and after */
};

static bool read_border(const TfLiteTensor *paddings, struct border *border)
{
	if (!atoll_tensor_is_constant(paddings) || atoll_tensor_elements(paddings) != 8)
		return false;
	for (int i = 0; i < 8; i++) {
		if (paddings->type == kTfLiteInt32)
			border->size[i / 2][i % 2] = paddings->data.i32[i];
		else if (paddings->type == kTfLiteInt64)
			border->size[i / 2][i % 2] = (int)paddings->data.i64[i];
		else
			return false;
	}
	return true;
}

/* What stands for zero: PADV2 says what it fills with. */
static bool fills_with_zero(const struct atoll_op *pad)
{
	const TfLiteTensor *filling = atoll_op_input(pad, 2);
	if (pad->def->code == kTfLiteBuiltinPad)
		return true;
	if (!atoll_tensor_is_constant(filling))
		return false;
	switch (filling->type) {
	case kTfLiteFloat32:
		return filling->data.f[0] == 0.0f;
	case kTfLiteInt8:
		return filling->data.int8[0] == atoll_op_output(pad, 0)->params.zero_point;
	case kTfLiteUInt8:
		return filling->data.uint8[0] == atoll_op_output(pad, 0)->params.zero_point;
	default:
		return false;
	}
}

/* Numbers mean the same before and after the PAD. */
static bool keeps_meaning(const struct atoll_op *pad)
{
	const TfLiteTensor *x = atoll_op_input(pad, 0), *y = atoll_op_output(pad, 0);
	return x->type == y->type && x->params.zero_point == y->params.zero_point && x->params.scale == y->params.scale;
}

/* A border narrower than the window: every window still sees some input. */
static bool is_narrow(const struct atoll_op *op, const struct border *border)
{
	const TfLiteTensor *weights = atoll_op_input(op, 1);
	for (int axis = 1; axis <= 2; axis++)
		for (int side = 0; side < 2; side++)
			if (border->size[axis][side] < 0 || border->size[axis][side] >= atoll_tensor_dim(weights, axis))
				return false;
	return border->size[0][0] == 0 && border->size[0][1] == 0 && border->size[3][0] == 0 && border->size[3][1] == 0;
}

static bool is_valid_padding(const struct atoll_op *op)
{
	if (op->def->code == kTfLiteBuiltinConv2d)
		return ((const TfLiteConvParams *)op->node->builtin_data)->padding == kTfLitePaddingValid;
	return op->def->code == kTfLiteBuiltinDepthwiseConv2d &&
	       ((const TfLiteDepthwiseConvParams *)op->node->builtin_data)->padding == kTfLitePaddingValid;
}

static bool may_take_over(const struct atoll_op *op, const struct atoll_op *pad, struct border *border)
{
	const bool is_pad = pad->def->code == kTfLiteBuiltinPad || pad->def->code == kTfLiteBuiltinPadv2;
	return is_pad && pad->output_instead == NULL && !atoll_op_input(pad, 0)->is_variable && is_valid_padding(op) && keeps_meaning(pad) &&
	       fills_with_zero(pad) && read_border(atoll_op_input(pad, 1), border) && is_narrow(op, border);
}

static TfLiteStatus take_over(struct atoll_steps *steps, struct atoll_op *op, struct atoll_step *pad, const struct border *border)
{
	const int32_t padded = op->node->inputs->data[0], input = pad->op->node->inputs->data[0];
	memcpy(op->border, border->size[1], sizeof(op->border));
	op->input_instead = &steps->tensors[input];
	steps->home[padded] = ATOLL_HOME_NONE;
	pad->runs = false;
	if (steps->last[input] < op->index)
		steps->last[input] = op->index;
	return steps->prepare_again(op);
}

TfLiteStatus atoll_pass_fuse_pad(struct atoll_steps *steps)
{
	for (int32_t i = steps->begin; i < steps->end; i++) {
		struct atoll_step *step = atoll_steps_at(steps, i);
		struct border border;
		if (!step->runs || step->is_opaque || !step->op->takes_border)
			continue;
		struct atoll_step *pad = atoll_steps_lone_maker(steps, step->op->node->inputs->data[0], 1);
		if (pad != NULL && may_take_over(step->op, pad->op, &border))
			ATOLL_TRY(take_over(steps, step->op, pad, &border));
	}
	return kTfLiteOk;
}
