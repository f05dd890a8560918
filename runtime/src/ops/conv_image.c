/* SPDX-License-Identifier: Apache-2.0
 * Gathers the input rows of a convolution: pointers into the image where a window row lies inside it, zeros where it
 * lies outside, and a small patch where it crosses the edge. Nothing the size of the image is ever copied. */
#include "ops/conv_image.h"

#include <string.h>

bool atoll_conv_joins_taps(const struct atoll_conv_image *image)
{
	return image->groups == 1 && (image->x.dilation == 1 || image->x.taps == 1);
}

bool atoll_conv_crosses_edges(const struct atoll_conv_image *image)
{
	return image->x.pad > 0 || (image->x.out - 1) * image->x.stride + image->x.taps > image->x.in;
}

void atoll_conv_describe(const struct atoll_conv_image *image, struct atoll_product *p, struct atoll_conv_gather *gather)
{
	const size_t taps_y = image->y.taps, taps_x = image->x.taps;
	gather->image = image;
	gather->element = gather->out_element = sizeof(float);
	gather->whole_rows = atoll_conv_joins_taps(image);
	p->m = image->batches * image->y.out * image->x.out;
	p->groups = image->groups;
	p->n = image->out_channels / image->groups;
	p->segments = gather->whole_rows ? taps_y : taps_y * taps_x;
	p->depth = gather->whole_rows ? taps_x * image->channels : image->group_in;
	p->patch_floats = gather->whole_rows && atoll_conv_crosses_edges(image) ? p->segments * p->depth : 0;
	gather->out_step = p->n;
}

struct place {
	size_t batch, y, x;
};

static struct place place_of(const struct atoll_conv_image *image, size_t row)
{
	return (struct place){row / (image->y.out * image->x.out), row / image->x.out % image->y.out, row % image->x.out};
}

/* The part of a window row inside the image, zeros around it. */
static const char *patched_row(const struct atoll_conv_gather *g, const char *line, size_t x, char *patch)
{
	const struct atoll_window *window = &g->image->x;
	size_t first, last;
	atoll_window_taps(window, x, &first, &last);
	const size_t pixel = g->image->channels * g->element;
	memset(patch, g->zero_byte, first * pixel);
	if (last > first)
		memcpy(patch + first * pixel, line + (x * window->stride + first - window->pad) * pixel, (last - first) * pixel);
	memset(patch + last * pixel, g->zero_byte, (window->taps - last) * pixel);
	return patch;
}

/* The line of the image that tap `ky` reads, or NULL outside. */
static const char *line_of(const struct atoll_conv_gather *g, const struct place *at, size_t ky)
{
	const struct atoll_window *y = &g->image->y;
	const size_t from = at->y * y->stride + ky * y->dilation;
	if (from < y->pad || from - y->pad >= y->in)
		return NULL;
	return g->input + ((at->batch * y->in + from - y->pad) * g->image->x.in) * g->image->channels * g->element;
}

/* Output columns [first, last) whose taps all lie inside the image's rows. */
static void inside_columns(const struct atoll_window *x, size_t *first, size_t *last)
{
	const size_t reach = (x->taps - 1) * x->dilation + 1, room = x->in + x->pad;
	*first = (x->pad + x->stride - 1) / x->stride;
	*last = room < reach ? 0 : (room - reach) / x->stride + 1;
}

/* `n` neighbouring outputs of one row of the image from `at`: places i, i + 1, ... of the block. */
struct stretch {
	struct place at;
	size_t i, n;
};

/* Fills n pointers that are `step` bytes apart. */
static void fill_steps(const void **rows, size_t n, const char *from, size_t step)
{
	for (size_t k = 0; k < n; k++)
		rows[k] = from + k * step;
}

static void gather_whole_rows(const struct atoll_conv_gather *g, const struct atoll_block *block, const struct stretch *stretch)
{
	const struct atoll_conv_image *image = g->image;
	const struct atoll_window *x = &image->x;
	const size_t pixel = image->channels * g->element, window_row = x->taps * pixel, end = stretch->at.x + stretch->n;
	size_t first, last;
	inside_columns(x, &first, &last);
	for (size_t ky = 0; ky < image->y.taps; ky++) {
		const char *line = line_of(g, &stretch->at, ky);
		const void **rows = block->rows + ky * block->m + stretch->i;
		if (line == NULL) {
			for (size_t k = 0; k < stretch->n; k++)
				rows[k] = g->outside;
			continue;
		}
		for (size_t q = stretch->at.x; q < end;) {
			if (q >= first && q < last) {
				const size_t n = (last < end ? last : end) - q;
				fill_steps(rows + q - stretch->at.x, n, line + (q * x->stride - x->pad) * pixel, x->stride * pixel);
				q += n;
				continue;
			}
			char *patch = (char *)(void *)block->patch + ((stretch->i + q - stretch->at.x) * image->y.taps + ky) * window_row;
			rows[q - stretch->at.x] = patched_row(g, line, q, patch);
			q++;
		}
	}
}

static void gather_taps(const struct atoll_conv_gather *g, const struct atoll_block *block, const struct stretch *stretch)
{
	const struct atoll_window *x = &g->image->x;
	const size_t pixel = g->image->channels * g->element, group = block->group * g->image->group_in * g->element;
	const void **rows = block->rows + stretch->i;
	for (size_t ky = 0; ky < g->image->y.taps; ky++) {
		const char *line = line_of(g, &stretch->at, ky);
		for (size_t kx = 0; kx < x->taps; kx++, rows += block->m)
			for (size_t k = 0; k < stretch->n; k++) {
				const size_t column = (stretch->at.x + k) * x->stride + kx * x->dilation;
				const bool inside = line != NULL && column >= x->pad && column - x->pad < x->in;
				rows[k] = inside ? line + (column - x->pad) * pixel + group : g->outside;
			}
	}
}

/* One tap, no padding, no stride: the rows are the pixels themselves. */
static bool is_pointwise(const struct atoll_conv_gather *g)
{
	const struct atoll_conv_image *image = g->image;
	return image->groups == 1 && image->y.taps == 1 && image->x.taps == 1 && image->y.stride == 1 && image->x.stride == 1;
}

void atoll_conv_gather_rows(const void *arg, const struct atoll_block *block)
{
	const struct atoll_conv_gather *g = arg;
	const struct atoll_conv_image *image = g->image;
	const size_t out_bytes = image->out_channels * g->out_element;
	char *out = g->output + block->first * out_bytes + block->group * g->out_step * g->out_element;
	for (size_t i = 0; i < block->m; i++, out += out_bytes)
		block->out[i] = out;
	if (is_pointwise(g)) {
		const size_t in_bytes = image->channels * g->element;
		fill_steps(block->rows, block->m, g->input + block->first * in_bytes, in_bytes);
		return;
	}
	struct stretch stretch;
	for (stretch.i = 0; stretch.i < block->m; stretch.i += stretch.n) {
		stretch.at = place_of(image, block->first + stretch.i);
		const size_t left = block->m - stretch.i, row = image->x.out - stretch.at.x;
		stretch.n = row < left ? row : left;
		(g->whole_rows ? gather_whole_rows : gather_taps)(g, block, &stretch);
	}
}
