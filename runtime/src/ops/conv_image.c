/* SPDX-License-Identifier: Apache-2.0
 * Gathers the input rows of a convolution: pointers into the image where a window row lies inside it, zeros where it
 * lies outside, and a small patch where it crosses the edge. Nothing the size of the image is ever copied. */
#include "ops/conv_image.h"

#include <string.h>

void atoll_conv_describe(const struct atoll_conv_image *image, struct atoll_product *p, struct atoll_conv_gather *gather)
{
	const size_t taps_y = image->y.taps, taps_x = image->x.taps;
	gather->image = image;
	gather->element = gather->out_element = sizeof(float);
	gather->whole_rows = image->groups == 1 && (image->x.dilation == 1 || taps_x == 1);
	p->m = image->batches * image->y.out * image->x.out;
	p->groups = image->groups;
	p->n = image->out_channels / image->groups;
	p->segments = gather->whole_rows ? taps_y : taps_y * taps_x;
	p->depth = gather->whole_rows ? taps_x * image->channels : image->group_in;
	const bool crosses = gather->whole_rows && (image->x.pad > 0 || (image->x.out - 1) * image->x.stride + taps_x > image->x.in);
	p->patch_floats = crosses ? p->segments * p->depth : 0;
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
static const float *patched_row(const struct atoll_conv_image *image, const float *line, size_t x, float *patch)
{
	size_t first, last;
	atoll_window_taps(&image->x, x, &first, &last);
	const size_t c = image->channels;
	memset(patch, 0, first * c * sizeof(float));
	if (last > first)
		memcpy(patch + first * c, line + (x * image->x.stride + first - image->x.pad) * c, (last - first) * c * sizeof(float));
	memset(patch + last * c, 0, (image->x.taps - last) * c * sizeof(float));
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

static void gather_whole_rows(const struct atoll_conv_gather *g, const struct atoll_block *block, size_t i, const struct place *at)
{
	const struct atoll_conv_image *image = g->image;
	const size_t taps = image->x.taps, depth = taps * image->channels;
	const size_t from = at->x * image->x.stride;
	const bool inside = from >= image->x.pad && from - image->x.pad + taps <= image->x.in;
	for (size_t ky = 0; ky < image->y.taps; ky++) {
		const char *line = line_of(g, at, ky);
		const void **row = &block->rows[ky * block->m + i];
		if (line == NULL)
			*row = g->outside;
		else if (inside)
			*row = line + (from - image->x.pad) * image->channels * sizeof(float);
		else
			*row = patched_row(image, (const float *)(const void *)line, at->x, block->patch + (i * image->y.taps + ky) * depth);
	}
}

static void gather_taps(const struct atoll_conv_gather *g, const struct atoll_block *block, size_t i, const struct place *at)
{
	const struct atoll_window *x = &g->image->x;
	const size_t pixel = g->image->channels * g->element, group = block->group * g->image->group_in * g->element;
	const size_t from = at->x * x->stride, last = from + (x->taps - 1) * x->dilation;
	const bool inside = from >= x->pad && last < x->pad + x->in;
	const void **row = block->rows + i;
	for (size_t ky = 0; ky < g->image->y.taps; ky++) {
		const char *line = line_of(g, at, ky);
		for (size_t kx = 0; kx < x->taps; kx++, row += block->m) {
			const size_t column = from + kx * x->dilation;
			const bool reads = line != NULL && (inside || (column >= x->pad && column - x->pad < x->in));
			*row = reads ? line + (column - x->pad) * pixel + group : g->outside;
		}
	}
}

/* One tap, no padding, no stride: the rows are the pixels themselves. */
static bool is_pointwise(const struct atoll_conv_gather *g)
{
	const struct atoll_conv_image *image = g->image;
	return image->groups == 1 && image->y.taps == 1 && image->x.taps == 1 && image->y.stride == 1 && image->x.stride == 1;
}

static void next_place(const struct atoll_conv_image *image, struct place *at)
{
	if (++at->x < image->x.out)
		return;
	at->x = 0;
	if (++at->y < image->y.out)
		return;
	at->y = 0;
	at->batch++;
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
		for (size_t i = 0; i < block->m; i++)
			block->rows[i] = g->input + (block->first + i) * in_bytes;
		return;
	}
	struct place at = place_of(image, block->first);
	for (size_t i = 0; i < block->m; i++, next_place(image, &at))
		(g->whole_rows ? gather_whole_rows : gather_taps)(g, block, i, &at);
}
