/* SPDX-License-Identifier: Apache-2.0
 * LOGISTIC, TANH, ELU, GELU, HARD_SWISH: one row each, with its definition in real numbers. */
#include <math.h>

#include "ops/activation_words.h"

struct smooth {
	atoll_unary_f32_fn f32;
	float (*real)(float x, float parameter);
};

static float real_logistic(float x, float parameter)
{
	(void)parameter;
	return 1.0f / (1.0f + expf(-x));
}

static float real_tanh(float x, float parameter)
{
	(void)parameter;
	return tanhf(x);
}

static float real_elu(float x, float parameter)
{
	(void)parameter;
	return x < 0.0f ? expm1f(x) : x;
}

static float real_gelu(float x, float parameter)
{
	(void)parameter;
	return 0.5f * x * (1.0f + erff(x * 0.70710678118654752440f));
}

static float real_gelu_tanh(float x, float parameter)
{
	(void)parameter;
	return 0.5f * x * (1.0f + tanhf(0.7978845608028654f * (x + 0.044715f * x * x * x)));
}

static void gelu_f32(size_t n, const float *x, float *y, float a, float b)
{
	(void)a;
	(void)b;
	for (size_t i = 0; i < n; i++)
		y[i] = real_gelu(x[i], 0.0f);
}

static TfLiteStatus prepare_smooth(struct atoll_op *op, const struct smooth *smooth)
{
	struct atoll_activation *a = NULL;
	ATOLL_TRY(atoll_activation_start(op, &a));
	switch (atoll_op_input(op, 0)->type) {
	case kTfLiteFloat32:
	case kTfLiteFloat16:
	case kTfLiteBFloat16:
		a->f32 = smooth->f32;
		return kTfLiteOk;
	case kTfLiteInt8:
	case kTfLiteUInt8:
		ATOLL_TRY(atoll_activation_check_scales(op));
		atoll_activation_fill_table(op, a, smooth->real, 0.0f);
		return kTfLiteOk;
	case kTfLiteInt16:
		if (smooth->real == real_logistic || smooth->real == real_tanh)
			return atoll_activation_use_words(op, a, smooth->real == real_tanh);
		return atoll_activation_refuse(op);
	default:
		return atoll_activation_refuse(op);
	}
}

static TfLiteStatus prepare_logistic(struct atoll_op *op)
{
	return prepare_smooth(op, &(struct smooth){atoll_unary_f32()->logistic, real_logistic});
}

static TfLiteStatus prepare_tanh(struct atoll_op *op)
{
	return prepare_smooth(op, &(struct smooth){atoll_unary_f32()->tanh, real_tanh});
}

static TfLiteStatus prepare_elu(struct atoll_op *op)
{
	return prepare_smooth(op, &(struct smooth){atoll_unary_f32()->elu, real_elu});
}

static TfLiteStatus prepare_gelu(struct atoll_op *op)
{
	const TfLiteGeluParams *params = op->node->builtin_data;
	if (params != NULL && params->approximate)
		return prepare_smooth(op, &(struct smooth){atoll_unary_f32()->gelu_tanh, real_gelu_tanh});
	return prepare_smooth(op, &(struct smooth){gelu_f32, real_gelu});
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinLogistic, "LOGISTIC", 1, 3, prepare_logistic, atoll_activation_invoke},
	{kTfLiteBuiltinTanh, "TANH", 1, 3, prepare_tanh, atoll_activation_invoke},
	{kTfLiteBuiltinElu, "ELU", 1, 1, prepare_elu, atoll_activation_invoke},
	{kTfLiteBuiltinGelu, "GELU", 1, 3, prepare_gelu, atoll_activation_invoke},
};
const struct atoll_op_family atoll_ops_activation_smooth = ATOLL_OP_FAMILY(rows);
