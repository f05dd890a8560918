/* SPDX-License-Identifier: Apache-2.0
 * Cuts loop nests into pieces for threads. */
#include "ops/loop.h"

#include <string.h>

#include "kernels/copy.h"

/* Iterations below which another thread costs more than it saves. */
enum { GRAIN = 1 << 14 };

struct nest_call {
	const struct atoll_nest *nest;
	char *const *base;
	atoll_row_fn row;
	const void *arg;
	size_t unit; /* iterations per index of the parallel loop */
};

static void run_piece(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct nest_call *call = arg;
	(void)worker;
	atoll_nest_run(call->nest, call->base, call->row, call->arg, begin * call->unit, end * call->unit);
}

static void run(struct atoll_op *op, struct nest_call *call, size_t count)
{
	if (count == 0)
		return;
	const size_t grain = call->unit >= GRAIN ? 1 : GRAIN / call->unit;
	if (op->threads <= 1 || count <= grain)
		run_piece(call, 0, count, 0);
	else
		op->services->parallel(op, count, grain, run_piece, call);
}

void atoll_op_run_nest(
	struct atoll_op *op, const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg)
{
	struct nest_call call = {nest, base, row, arg, 1};
	run(op, &call, atoll_nest_count(nest));
}

void atoll_op_run_reduction(
	struct atoll_op *op, const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg)
{
	const size_t count = atoll_nest_count(nest);
	if (count == 0)
		return;
	const bool divisible = nest->depth > 1 && nest->step[0][0] != 0;
	struct nest_call call = {nest, base, row, arg, divisible ? atoll_nest_inner_count(nest) : count};
	run(op, &call, count / call.unit);
}

void atoll_nest_broadcast(
	struct atoll_nest *nest, int operands, const struct atoll_dims *const dims[], const size_t element_bytes[])
{
	ptrdiff_t step[ATOLL_NEST_OPERANDS_MAX][ATOLL_OP_RANK_MAX];
	const int rank = dims[0]->rank;
	atoll_nest_init(nest, operands);
	for (int k = 0; k < operands; k++)
		atoll_dims_steps(dims[k], rank, element_bytes[k], step[k]);
	for (int i = 0; i < rank; i++) {
		ptrdiff_t of_axis[ATOLL_NEST_OPERANDS_MAX];
		for (int k = 0; k < operands; k++)
			of_axis[k] = step[k][i];
		atoll_nest_push(nest, (size_t)dims[0]->at[i], of_axis);
	}
}

/* The loop along which the source of a copy is dense, when that is not the innermost one; -1 when there is none. */
static int transposed_loop(const struct atoll_nest *nest, ptrdiff_t element)
{
	const int inner = nest->depth - 1;
	if (nest->depth < 2 || nest->step[inner][0] != element || nest->step[inner][1] == element)
		return -1;
	for (int i = 0; i < inner; i++)
		if (nest->step[i][1] == element && nest->extent[i] > 1)
			return i;
	return -1;
}

/* Runs a copy whose loop `rows` and innermost loop are transposed: those two become tiles, the others stay loops. */
static void run_transposed(
	struct atoll_op *op, const struct atoll_nest *nest, int rows, char *const base[], size_t element)
{
	const int inner = nest->depth - 1;
	const struct atoll_transpose transpose = {nest->extent[inner], nest->step[rows][0], nest->step[inner][1]};
	struct atoll_nest outer;
	atoll_nest_init(&outer, 2);
	outer.depth = inner; /* by hand: pushing might merge loops that the tiles need apart */
	for (int i = 0; i < inner; i++) {
		const int source = i == inner - 1 ? rows : i < rows ? i : i + 1;
		outer.extent[i] = nest->extent[source];
		outer.step[i][0] = nest->step[source][0];
		outer.step[i][1] = nest->step[source][1];
	}
	struct nest_call call = {&outer, base, atoll_transpose_row(element), &transpose, 1};
	run(op, &call, atoll_nest_count(&outer));
}

void atoll_op_copy(struct atoll_op *op, const struct atoll_dims *extent, size_t element_bytes, void *to,
	const ptrdiff_t *to_step, const void *from, const ptrdiff_t *from_step)
{
	struct atoll_nest nest;
	atoll_nest_init(&nest, 2);
	for (int i = 0; i < extent->rank; i++)
		atoll_nest_push(&nest, (size_t)extent->at[i], (const ptrdiff_t[]){to_step[i], from_step[i]});
	char *const base[] = {to, (char *)(uintptr_t)from};
	const int rows = atoll_nest_count(&nest) == 0 ? -1 : transposed_loop(&nest, (ptrdiff_t)element_bytes);
	if (rows >= 0 && atoll_transpose_row(element_bytes) != NULL)
		run_transposed(op, &nest, rows, base, element_bytes);
	else
		atoll_op_run_nest(op, &nest, base, atoll_copy_row(element_bytes), NULL);
}

TfLiteStatus atoll_op_copy_whole(struct atoll_op *op, TfLiteTensor *to, const TfLiteTensor *from)
{
	if (from->type == kTfLiteString && atoll_tensor_is_dynamic(to))
		ATOLL_TRY(op->services->resize_bytes(op, to, from->bytes));
	if (to->bytes != from->bytes)
		return atoll_op_fail(
			op, kAtollSizeMismatch, "the output has %zu bytes, the input %zu", to->bytes, from->bytes);
	if (to->data.raw != from->data.raw && from->bytes > 0)
		memcpy(to->data.raw, from->data.raw, from->bytes);
	return kTfLiteOk;
}

TfLiteStatus atoll_op_element_bytes(struct atoll_op *op, const TfLiteTensor *tensor, const char *what, size_t *bytes)
{
	const size_t size = atoll_type_bytes(tensor->type);
	if (size == 0)
		return atoll_op_fail(op, kAtollUnsupported, "%s has type %s, which this operator does not move", what,
			TfLiteTypeGetName(tensor->type));
	*bytes = size;
	return kTfLiteOk;
}
