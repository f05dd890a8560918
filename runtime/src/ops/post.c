/* SPDX-License-Identifier: Apache-2.0
 * Which operators can follow a float product in one go, and what they become. */
#include "ops/post.h"

#include <math.h>

#include "ops/fused_activation.h"

static bool same_shape(const TfLiteTensor *a, const TfLiteTensor *b)
{
	return TfLiteIntArrayEqual(a->dims, b->dims) != 0;
}

/* One value a channel, for every row. */
static bool is_per_channel(const TfLiteTensor *tensor, size_t channels)
{
	const int rank = atoll_tensor_rank(tensor);
	return rank > 0 && atoll_tensor_elements(tensor) == channels && (size_t)atoll_tensor_dim(tensor, rank - 1) == channels;
}

static bool can_be_operand(const struct atoll_post *post, const TfLiteTensor *tensor, const TfLiteTensor *result)
{
	if (tensor == NULL || tensor->type != kTfLiteFloat32 || atoll_tensor_is_dynamic(tensor))
		return false;
	return same_shape(tensor, result) || is_per_channel(tensor, post->channels);
}

static bool push(struct atoll_post *post, struct atoll_post_step_f32 step, const TfLiteTensor *operand)
{
	if (post->count == ATOLL_POST_MAX)
		return false;
	post->operand[post->count] = operand;
	post->step[post->count++] = step;
	return true;
}

static bool push_clamp(struct atoll_post *post, float lo, float hi)
{
	if (isinf(lo) && isinf(hi))
		return true;
	return push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_CLAMP, .lo = lo, .hi = hi}, NULL);
}

static bool activation_range(const struct atoll_op *next, float *lo, float *hi)
{
	const void *params = next->node->builtin_data;
	TfLiteFusedActivation activation = kTfLiteActNone;
	if (params != NULL)
		activation = next->def->code == kTfLiteBuiltinAdd ? ((const TfLiteAddParams *)params)->activation
		                                                  : ((const TfLiteMulParams *)params)->activation;
	/* The operator's own prepare accepted it, so this does not fail. */
	return activation <= kTfLiteActRelu6 && atoll_fused_range_f32((struct atoll_op *)(uintptr_t)next, activation, lo, hi) == kTfLiteOk;
}

static const TfLiteTensor *other_input(const struct atoll_op *next, const TfLiteTensor *result)
{
	return atoll_op_input(next, 0) == result ? atoll_op_input(next, 1) : atoll_op_input(next, 0);
}

static bool absorb_binary(struct atoll_post *post, const struct atoll_op *next, const struct atoll_op *gate, const TfLiteTensor *result)
{
	float lo = -INFINITY, hi = INFINITY;
	const TfLiteTensor *other = other_input(next, result);
	if (!activation_range(next, &lo, &hi))
		return false;
	if (gate != NULL)
		return next->def->code == kTfLiteBuiltinMul &&
		       push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_SWISH}, NULL) && push_clamp(post, lo, hi);
	const enum atoll_post_kind kind = next->def->code == kTfLiteBuiltinAdd ? ATOLL_POST_ADD : ATOLL_POST_MUL;
	return can_be_operand(post, other, result) && push(post, (struct atoll_post_step_f32){.kind = kind}, other) && push_clamp(post, lo, hi);
}

static bool absorb_prelu(struct atoll_post *post, const struct atoll_op *next)
{
	const TfLiteTensor *alpha = atoll_op_input(next, 1);
	return is_per_channel(alpha, post->channels) && alpha->type == kTfLiteFloat32 && !atoll_tensor_is_dynamic(alpha) &&
	       push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_PRELU}, alpha);
}

/* A depthwise convolution of one tap is a factor and a term for each channel. */
static bool absorb_depthwise(struct atoll_post *post, const struct atoll_op *next, const TfLiteTensor *result)
{
	const TfLiteDepthwiseConvParams *params = next->node->builtin_data;
	const TfLiteTensor *weights = atoll_op_input(next, 1), *bias = atoll_op_input(next, 2);
	float lo = -INFINITY, hi = INFINITY;
	if (atoll_op_input(next, 0) != result || next->input_instead != NULL || params->stride_width != 1 || params->stride_height != 1 ||
	    !is_per_channel(weights, post->channels) || weights->type != kTfLiteFloat32 || !atoll_tensor_is_constant(weights) ||
	    (bias != NULL && (!atoll_tensor_is_constant(bias) || !is_per_channel(bias, post->channels))))
		return false;
	/* The operator's own prepare accepted it, so this does not fail. */
	if (atoll_fused_range_f32((struct atoll_op *)(uintptr_t)next, params->activation, &lo, &hi) != kTfLiteOk)
		return false;
	return push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_MUL}, weights) &&
	       (bias == NULL || push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_ADD}, bias)) && push_clamp(post, lo, hi);
}

static bool absorb_clamp(struct atoll_post *post, const struct atoll_op *next, float *lo, float *hi)
{
	float from = -INFINITY, to = INFINITY;
	if (post->count == 0)
		return atoll_fused_absorb_clamp(next, lo, hi);
	return atoll_fused_absorb_clamp(next, &from, &to) && push_clamp(post, from, to);
}

static bool absorb(struct atoll_post *post, const struct atoll_op *next, const struct atoll_op *gate, const TfLiteTensor *result, float *lo,
                   float *hi)
{
	switch (next->def->code) {
	case kTfLiteBuiltinAdd:
	case kTfLiteBuiltinMul:
		return absorb_binary(post, next, gate, result);
	case kTfLiteBuiltinDepthwiseConv2d:
		return absorb_depthwise(post, next, result);
	case kTfLiteBuiltinPrelu:
		return absorb_prelu(post, next);
	case kTfLiteBuiltinHardSwish:
		return push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_HARD_SWISH}, NULL);
	case kTfLiteBuiltinLogistic:
		return push(post, (struct atoll_post_step_f32){.kind = ATOLL_POST_LOGISTIC}, NULL);
	default:
		return absorb_clamp(post, next, lo, hi);
	}
}

bool atoll_post_absorb(struct atoll_post *post, const struct atoll_op *host, const struct atoll_op *next, const struct atoll_op *gate,
                       float *lo, float *hi)
{
	const struct atoll_post before = *post;
	const TfLiteTensor *result = atoll_op_output(host, 0);
	post->channels = (size_t)atoll_tensor_dim(result, atoll_tensor_rank(result) - 1);
	if (result->type == kTfLiteFloat32 && atoll_op_output(next, 0)->type == kTfLiteFloat32 && same_shape(result, atoll_op_output(next, 0)) &&
	    absorb(post, next, gate, result, lo, hi))
		return true;
	*post = before;
	return false;
}

bool atoll_post_reads(const struct atoll_post *post)
{
	for (int i = 0; i < post->count; i++)
		if (post->operand[i] != NULL && !atoll_tensor_is_constant(post->operand[i]))
			return true;
	return false;
}

void atoll_post_run(const struct atoll_post *post, size_t at, float *first, size_t rows, size_t columns, size_t stride)
{
	struct atoll_post_step_f32 steps[ATOLL_POST_MAX];
	for (int i = 0; i < post->count; i++) {
		const TfLiteTensor *operand = post->operand[i];
		steps[i] = post->step[i];
		if (operand == NULL)
			continue;
		const bool per_channel = is_per_channel(operand, post->channels);
		steps[i].operand = operand->data.f + (per_channel ? at % post->channels : at);
		steps[i].row_stride = per_channel ? 0 : stride;
	}
	const struct atoll_post_f32 run = {.rows = first, .m = rows, .n = columns, .stride = stride, .steps = steps, .count = post->count};
	atoll_post_f32(&run);
}
