/* SPDX-License-Identifier: Apache-2.0
 * Walks a nest of loops. The innermost loop belongs to the row function. */
#include "kernels/nest.h"

void atoll_nest_init(struct atoll_nest *nest, int operands)
{
	nest->depth = 0;
	nest->operands = operands;
}

static int continues(const struct atoll_nest *nest, size_t extent, const ptrdiff_t step[])
{
	const ptrdiff_t *around = nest->step[nest->depth - 1];
	for (int k = 0; k < nest->operands; k++)
		if (around[k] != step[k] * (ptrdiff_t)extent)
			return 0;
	return 1;
}

void atoll_nest_push(struct atoll_nest *nest, size_t extent, const ptrdiff_t step[])
{
	if (extent == 1)
		return;
	const int merged = nest->depth > 0 && extent > 0 && continues(nest, extent, step);
	if (!merged)
		nest->depth++;
	const int at = nest->depth - 1;
	nest->extent[at] = merged ? nest->extent[at] * extent : extent;
	for (int k = 0; k < nest->operands; k++)
		nest->step[at][k] = step[k];
}

size_t atoll_nest_count(const struct atoll_nest *nest)
{
	size_t count = 1;
	for (int i = 0; i < nest->depth; i++)
		count *= nest->extent[i];
	return count;
}

size_t atoll_nest_inner_count(const struct atoll_nest *nest)
{
	return nest->depth == 0 ? 1 : atoll_nest_count(nest) / nest->extent[0];
}

/* Where the loops stand: an index for each, and the addresses that follow from them. */
struct cursor {
	size_t index[ATOLL_NEST_DEPTH_MAX];
	char *at[ATOLL_NEST_OPERANDS_MAX];
};

static void seek(const struct atoll_nest *nest, struct cursor *cursor, char *const base[], size_t position)
{
	for (int k = 0; k < nest->operands; k++)
		cursor->at[k] = base[k];
	for (int i = nest->depth - 1; i >= 0; i--) {
		cursor->index[i] = position % nest->extent[i];
		position /= nest->extent[i];
		for (int k = 0; k < nest->operands; k++)
			cursor->at[k] += (ptrdiff_t)cursor->index[i] * nest->step[i][k];
	}
}

/* Rewinds the loop at `level` when it has run over, and steps the one around it, and so on outwards. */
static void carry_from(const struct atoll_nest *nest, struct cursor *cursor, int level)
{
	for (int i = level; i > 0 && cursor->index[i] == nest->extent[i]; i--) {
		cursor->index[i] = 0;
		cursor->index[i - 1]++;
		for (int k = 0; k < nest->operands; k++)
			cursor->at[k] += nest->step[i - 1][k] - (ptrdiff_t)nest->extent[i] * nest->step[i][k];
	}
}

/* From the start of a row: runs whole rows to the end of the loop around them, or as many as `left` holds; returns the
 * iterations done. This is the path of most rows, so it carries nothing but the addresses. */
static size_t run_whole_rows(
	const struct atoll_nest *nest, struct cursor *cursor, atoll_row_fn row, const void *arg, size_t left)
{
	const int inner = nest->depth - 1;
	if (nest->depth < 2 || cursor->index[inner] != 0)
		return 0;
	const size_t n = nest->extent[inner];
	const size_t fit = left / n;
	const size_t rest = nest->extent[inner - 1] - cursor->index[inner - 1];
	const size_t rows = fit < rest ? fit : rest;
	const ptrdiff_t *around = nest->step[inner - 1];
	for (size_t i = 0; i < rows; i++) {
		row(arg, n, cursor->at, nest->step[inner]);
		for (int k = 0; k < nest->operands; k++)
			cursor->at[k] += around[k];
	}
	cursor->index[inner - 1] += rows;
	carry_from(nest, cursor, inner - 1);
	return rows * n;
}

void atoll_nest_run(
	const struct atoll_nest *nest, char *const base[], atoll_row_fn row, const void *arg, size_t begin, size_t end)
{
	static const ptrdiff_t no_step[ATOLL_NEST_OPERANDS_MAX];
	if (begin >= end)
		return;
	if (nest->depth == 0) {
		row(arg, 1, base, no_step);
		return;
	}
	struct cursor cursor;
	seek(nest, &cursor, base, begin);
	const int inner = nest->depth - 1;
	for (size_t left = end - begin; left > 0;) {
		left -= run_whole_rows(nest, &cursor, row, arg, left);
		if (left == 0)
			return;
		const size_t rest = nest->extent[inner] - cursor.index[inner];
		const size_t n = rest < left ? rest : left;
		row(arg, n, cursor.at, nest->step[inner]);
		left -= n;
		cursor.index[inner] += n;
		for (int k = 0; k < nest->operands; k++)
			cursor.at[k] += (ptrdiff_t)n * nest->step[inner][k];
		carry_from(nest, &cursor, inner);
	}
}
