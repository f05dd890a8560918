/* SPDX-License-Identifier: Apache-2.0
 * QUANTIZE (also from one quantization to another) and DEQUANTIZE. */
#include "kernels/quantize.h"

#include "kernels/convert.h"
#include "kernels/unary.h"
#include "ops/elementwise.h"
#include "ops/packed.h"
#include "ops/quant.h"

/* The tensor's scales, when there is one per index of an axis; NULL for one scale. */
static const TfLiteAffineQuantization *per_channel(const TfLiteTensor *tensor)
{
	if (tensor->quantization.type != kTfLiteAffineQuantization)
		return NULL;
	const TfLiteAffineQuantization *quantization = tensor->quantization.params;
	return quantization != NULL && quantization->scale != NULL && quantization->scale->size > 1 ? quantization
	                                                                                            : NULL;
}

static TfLiteStatus check_channels(struct atoll_op *op, const TfLiteTensor *tensor)
{
	const TfLiteAffineQuantization *quantization = per_channel(tensor);
	if (quantization == NULL)
		return atoll_op_expect_quantized(op, tensor, "the quantized tensor");
	const int axis = quantization->quantized_dimension;
	if (axis < 0 || axis >= atoll_tensor_rank(tensor) ||
		atoll_tensor_dim(tensor, axis) != quantization->scale->size)
		return atoll_op_fail(
			op, kAtollInvalidModel, "%d scales do not fit axis %d", quantization->scale->size, axis);
	for (int i = 0; i < quantization->scale->size; i++)
		if (!(quantization->scale->data[i] > 0.0f) || !isfinite(quantization->scale->data[i]))
			return atoll_op_fail(
				op, kAtollInvalidModel, "scale %d is %g", i, (double)quantization->scale->data[i]);
	return kTfLiteOk;
}

static struct atoll_affine affine_of(
	const TfLiteTensor *tensor, const TfLiteAffineQuantization *quantization, int channel)
{
	struct atoll_affine affine = {.scale = tensor->params.scale, .zero_point = tensor->params.zero_point};
	atoll_type_range(tensor->type, &affine.low, &affine.high);
	if (quantization == NULL)
		return affine;
	const TfLiteIntArray *zero_points = quantization->zero_point;
	affine.scale = quantization->scale->data[channel];
	affine.zero_point = zero_points == NULL || zero_points->size == 0 ? 0
	                    : channel < zero_points->size                 ? zero_points->data[channel]
	                                                                  : zero_points->data[0];
	return affine;
}

static void run_dense(struct atoll_op *op, size_t n, atoll_row_fn row, const void *arg, char *y, char *x)
{
	struct atoll_nest nest;
	const ptrdiff_t y_bytes = (ptrdiff_t)atoll_type_bytes(atoll_op_output(op, 0)->type);
	const ptrdiff_t x_bytes = (ptrdiff_t)atoll_type_bytes(atoll_op_input(op, 0)->type);
	atoll_nest_init(&nest, 2);
	atoll_nest_push(&nest, n, (const ptrdiff_t[]){y_bytes, x_bytes});
	atoll_op_run_nest(op, &nest, (char *const[]){y, x}, row, arg);
}

/* Runs a row over all elements, each channel with its own scale. */
static TfLiteStatus run_affine(struct atoll_op *op, const TfLiteTensor *tensor, atoll_row_fn row)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	const TfLiteAffineQuantization *quantization = per_channel(tensor);
	struct atoll_dims dims;
	if (quantization == NULL) {
		const struct atoll_affine affine = affine_of(tensor, NULL, 0);
		run_dense(op, atoll_tensor_elements(input), row, &affine, output->data.raw, input->data.raw);
		return kTfLiteOk;
	}
	ATOLL_TRY(atoll_op_dims(op, input, "the input", &dims));
	const size_t outer = atoll_dims_outer(&dims, quantization->quantized_dimension);
	const size_t inner = atoll_dims_inner(&dims, quantization->quantized_dimension);
	char *y = output->data.raw;
	char *x = input->data.raw;
	for (size_t i = 0; i < outer; i++)
		for (int channel = 0; channel < quantization->scale->size; channel++) {
			const struct atoll_affine affine = affine_of(tensor, quantization, channel);
			run_dense(op, inner, row, &affine, y, x);
			y += inner * atoll_type_bytes(output->type);
			x += inner * atoll_type_bytes(input->type);
		}
	return kTfLiteOk;
}

/* The piece of a tensor whose integers share bytes, from element `first`: `row` runs over bytes instead. */
static void run_piece(struct atoll_op *op, atoll_row_fn row, const struct atoll_affine *affine, size_t first, size_t n)
{
	enum { PIECE = 256 };
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	const bool to_real = output->type == kTfLiteFloat32;
	int8_t bytes[PIECE];
	for (size_t m, i = first; i < first + n; i += m) {
		m = first + n - i < PIECE ? first + n - i : PIECE;
		for (size_t k = 0; to_real && k < m; k++)
			bytes[k] = (int8_t)atoll_packed_at(input, i + k);
		float *reals = (to_real ? output->data.f : input->data.f) + i;
		char *const at[] = {to_real ? (char *)reals : (char *)bytes, to_real ? (char *)bytes : (char *)reals};
		row(affine, m, at, (const ptrdiff_t[]){to_real ? sizeof(float) : 1, to_real ? 1 : sizeof(float)});
		for (size_t k = 0; !to_real && k < m; k++)
			atoll_packed_put(output, i + k, bytes[k]);
	}
}

static TfLiteStatus run_packed(struct atoll_op *op, const TfLiteTensor *tensor, atoll_row_fn row)
{
	const TfLiteAffineQuantization *quantization = per_channel(tensor);
	const size_t n = atoll_tensor_elements(tensor);
	struct atoll_dims dims;
	ATOLL_TRY(atoll_op_dims(op, tensor, "the quantized tensor", &dims));
	const size_t inner = quantization == NULL ? n : atoll_dims_inner(&dims, quantization->quantized_dimension);
	for (size_t i = 0; i < n; i += inner) {
		const int channel = quantization == NULL ? 0 : (int)(i / inner % (size_t)quantization->scale->size);
		const struct atoll_affine affine = affine_of(tensor, quantization, channel);
		run_piece(op, row, &affine, i, inner);
	}
	return kTfLiteOk;
}

static const struct atoll_typed_row quantize_rows[] = {{kTfLiteUInt8, atoll_row_quantize_u8},
	{kTfLiteInt8, atoll_row_quantize_i8}, {kTfLiteInt16, atoll_row_quantize_i16},
	{kTfLiteInt32, atoll_row_quantize_i32}, {kTfLiteNoType, NULL}};

struct requantize_row {
	TfLiteType from, to;
	atoll_row_fn row;
};

#define TYPE_u8 kTfLiteUInt8
#define TYPE_i8 kTfLiteInt8
#define TYPE_i16 kTfLiteInt16
#define TYPE_i32 kTfLiteInt32
#define PAIR(from, in, to, out) {TYPE_##from, TYPE_##to, atoll_row_requantize_##from##_##to},
static const struct requantize_row requantize_rows[] = {
	ATOLL_REQUANTIZE_PAIRS(PAIR){kTfLiteNoType, kTfLiteNoType, NULL}};

static atoll_row_fn requantize_row(TfLiteType from, TfLiteType to)
{
	for (const struct requantize_row *row = requantize_rows; row->row != NULL; row++)
		if (row->from == from && row->to == to)
			return row->row;
	return NULL;
}

static TfLiteStatus requantization(struct atoll_op *op, struct atoll_requantize *q)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	q->zero_x = input->params.zero_point;
	q->zero_y = output->params.zero_point;
	atoll_type_range(output->type, &q->low, &q->high);
	return atoll_op_factor(
		op, (double)input->params.scale / (double)output->params.scale, "the output", &q->factor);
}

static TfLiteStatus quantize_prepare(struct atoll_op *op)
{
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_requantize q;
	ATOLL_TRY(atoll_op_resize_like(op, output, input));
	ATOLL_TRY(check_channels(op, output));
	if (input->type == kTfLiteFloat32 && atoll_is_packed(output->type))
		return kTfLiteOk;
	if (input->type == kTfLiteFloat32)
		return atoll_op_row(op, quantize_rows, output->type) == NULL ? kTfLiteError : kTfLiteOk;
	if (requantize_row(input->type, output->type) == NULL)
		return atoll_op_fail(op, kAtollUnsupported, "%s cannot be quantized to %s",
			TfLiteTypeGetName(input->type), TfLiteTypeGetName(output->type));
	if (per_channel(input) != NULL || per_channel(output) != NULL)
		return atoll_op_fail(
			op, kAtollUnsupported, "scales per channel are not supported between two quantized types");
	ATOLL_TRY(atoll_op_expect_quantized(op, input, "the input"));
	return requantization(op, &q);
}

static bool is_8_bit(TfLiteType type)
{
	return type == kTfLiteInt8 || type == kTfLiteUInt8;
}

/* Elements from which a table of all answers is quicker than computing each. */
enum { TABLE_WORTH = 512 };

static void requantize_all(struct atoll_op *op, const struct atoll_requantize *q)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	const size_t n = atoll_tensor_elements(input);
	uint8_t table[256];
	if (n < TABLE_WORTH || !is_8_bit(input->type) || !is_8_bit(output->type)) {
		run_dense(op, n, requantize_row(input->type, output->type), q, output->data.raw, input->data.raw);
		return;
	}
	atoll_requantize_table(q, input->type == kTfLiteInt8 ? INT8_MIN : 0, table);
	run_dense(op, n, atoll_row_lookup_8, table, output->data.raw, input->data.raw);
}

static TfLiteStatus quantize_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	struct atoll_requantize q;
	if (atoll_is_packed(output->type)) {
		if (output->bytes > 0)
			output->data.uint8[output->bytes - 1] = 0; /* what the elements leave free of it */
		return run_packed(op, output, atoll_row_quantize_i8);
	}
	if (input->type == kTfLiteFloat32)
		return run_affine(op, output, atoll_op_row(op, quantize_rows, output->type));
	ATOLL_TRY(requantization(op, &q));
	requantize_all(op, &q);
	return kTfLiteOk;
}

static const struct atoll_typed_row dequantize_rows[] = {{kTfLiteUInt8, atoll_row_dequantize_u8},
	{kTfLiteInt8, atoll_row_dequantize_i8}, {kTfLiteInt16, atoll_row_dequantize_i16},
	{kTfLiteInt32, atoll_row_dequantize_i32}, {kTfLiteFloat16, atoll_row_convert},
	{kTfLiteBFloat16, atoll_row_convert}, {kTfLiteNoType, NULL}};

static bool is_half(TfLiteType type)
{
	return type == kTfLiteFloat16 || type == kTfLiteBFloat16;
}

static TfLiteStatus dequantize_prepare(struct atoll_op *op)
{
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 1, 1, 1));
	const TfLiteTensor *input = atoll_op_input(op, 0);
	ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, 0), "the output", floats));
	if (!atoll_is_packed(input->type) && atoll_op_row(op, dequantize_rows, input->type) == NULL)
		return kTfLiteError;
	if (!is_half(input->type))
		ATOLL_TRY(check_channels(op, input));
	return atoll_op_resize_like(op, atoll_op_output(op, 0), input);
}

static TfLiteStatus dequantize_invoke(struct atoll_op *op)
{
	const TfLiteTensor *input = atoll_op_input(op, 0);
	const TfLiteTensor *output = atoll_op_output(op, 0);
	if (atoll_is_packed(input->type))
		return run_packed(op, input, atoll_row_dequantize_i8);
	if (!is_half(input->type))
		return run_affine(op, input, atoll_op_row(op, dequantize_rows, input->type));
	const struct atoll_conversion conversion = {
		input->type == kTfLiteFloat16 ? ATOLL_NUMBER_F16 : ATOLL_NUMBER_BF16, ATOLL_NUMBER_F32};
	run_dense(op, atoll_tensor_elements(input), atoll_row_convert, &conversion, output->data.raw, input->data.raw);
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinQuantize, "QUANTIZE", 1, 6, quantize_prepare, quantize_invoke},
	{kTfLiteBuiltinDequantize, "DEQUANTIZE", 1, 9, dequantize_prepare, dequantize_invoke},
};
const struct atoll_op_family atoll_ops_quantize = ATOLL_OP_FAMILY(rows);
