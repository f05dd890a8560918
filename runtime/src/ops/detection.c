/* SPDX-License-Identifier: Apache-2.0
 * The custom operator TFLite_Detection_PostProcess: decodes boxes around anchors and keeps the best that do not overlap.
 * Inputs: box encodings, class scores, anchors. Outputs: boxes, classes, scores, how many. */
#include "kernels/detect.h"

#include <string.h>

#include "kernels/topk.h"
#include "ops/custom_options.h"
#include "ops/quant.h"
#include "ops/shape.h"

struct detection {
	int max_detections, classes_per_detection, detections_per_class, classes, regular;
	float score_threshold, iou_threshold;
	struct atoll_box_scales scales;
	int boxes, box_values, score_columns;
	/* scratch handles */
	int decoded, scores, column, sorted, order, active, selected, best;
};

static TfLiteStatus read_options(struct atoll_op *op, struct detection *d)
{
	struct atoll_flex map;
	const int most = 1 << 20;
	ATOLL_TRY(atoll_op_custom_map(op, &map));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "max_detections", 0, most, &d->max_detections));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "max_classes_per_detection", 1, 1 << 10, &d->classes_per_detection));
	ATOLL_TRY(atoll_op_custom_int_or(op, &map, "detections_per_class", 0, most, 100, &d->detections_per_class));
	ATOLL_TRY(atoll_op_custom_int_or(op, &map, "use_regular_nms", 0, 1, 0, &d->regular));
	ATOLL_TRY(atoll_op_custom_int(op, &map, "num_classes", 1, most, &d->classes));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "nms_score_threshold", -1e30, 1e30, &d->score_threshold));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "nms_iou_threshold", 0.0, 1.0, &d->iou_threshold));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "y_scale", 1e-30, 1e30, &d->scales.y));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "x_scale", 1e-30, 1e30, &d->scales.x));
	ATOLL_TRY(atoll_op_custom_float(op, &map, "h_scale", 1e-30, 1e30, &d->scales.height));
	return atoll_op_custom_float(op, &map, "w_scale", 1e-30, 1e30, &d->scales.width);
}

static TfLiteStatus check_inputs(struct atoll_op *op, struct detection *d)
{
	static const TfLiteType types[] = {kTfLiteFloat32, kTfLiteUInt8, kTfLiteNoType};
	static const TfLiteType floats[] = {kTfLiteFloat32, kTfLiteNoType};
	ATOLL_TRY(atoll_op_expect_tensors(op, 3, 3, 4));
	for (int i = 0; i < 3; i++) {
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_input(op, i), "an input", types));
		ATOLL_TRY(atoll_op_expect_rank(op, atoll_op_input(op, i), "an input", i == 2 ? 2 : 3, i == 2 ? 2 : 3));
		if (atoll_op_input(op, i)->type == kTfLiteUInt8)
			ATOLL_TRY(atoll_op_expect_quantized(op, atoll_op_input(op, i), "an input"));
	}
	for (int i = 0; i < 4; i++)
		ATOLL_TRY(atoll_op_expect_type(op, atoll_op_output(op, i), "an output", floats));
	d->boxes = atoll_tensor_dim(atoll_op_input(op, 0), 1);
	d->box_values = atoll_tensor_dim(atoll_op_input(op, 0), 2);
	d->score_columns = atoll_tensor_dim(atoll_op_input(op, 1), 2);
	const int background = d->score_columns - d->classes;
	if (atoll_tensor_dim(atoll_op_input(op, 0), 0) != 1 || atoll_tensor_dim(atoll_op_input(op, 1), 0) != 1 ||
		d->box_values < 4 || atoll_tensor_dim(atoll_op_input(op, 1), 1) != d->boxes ||
		atoll_tensor_dim(atoll_op_input(op, 2), 0) != d->boxes ||
		atoll_tensor_dim(atoll_op_input(op, 2), 1) != 4 || background < 0 || background > 1)
		return atoll_op_fail(op, kAtollInvalidArgument,
			"%d boxes of %d values, %d anchors and %d scores for %d classes do not fit", d->boxes,
			d->box_values, atoll_tensor_dim(atoll_op_input(op, 2), 0), d->score_columns, d->classes);
	return kTfLiteOk;
}

static TfLiteStatus plan_scratch(struct atoll_op *op, struct detection *d)
{
	const size_t n = (size_t)d->boxes;
	const size_t results = (size_t)d->max_detections + (size_t)d->detections_per_class;
	const struct {
		size_t bytes;
		int *handle;
	} blocks[] = {
		{n * 4 * sizeof(float), &d->decoded},
		{n * (size_t)d->score_columns * sizeof(float), &d->scores},
		{n * sizeof(float), &d->column},
		{n * sizeof(float), &d->sorted},
		{n * sizeof(int32_t), &d->order},
		{n, &d->active},
		{results * sizeof(int32_t), &d->selected},
		{(size_t)d->score_columns * (sizeof(float) + sizeof(int32_t)), &d->best},
	};
	for (size_t i = 0; i < sizeof(blocks) / sizeof(blocks[0]); i++)
		ATOLL_TRY(op->services->scratch(op, blocks[i].bytes, blocks[i].handle));
	return kTfLiteOk;
}

static TfLiteStatus prepare(struct atoll_op *op)
{
	struct detection *d = op->services->keep(op, sizeof(*d));
	if (d == NULL)
		return kTfLiteError;
	op->state = d;
	ATOLL_TRY(read_options(op, d));
	ATOLL_TRY(check_inputs(op, d));
	ATOLL_TRY(plan_scratch(op, d));
	const int n = d->max_detections * d->classes_per_detection;
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 0), &(struct atoll_dims){.rank = 3, .at = {1, n, 4}}));
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 1), &(struct atoll_dims){.rank = 2, .at = {1, n}}));
	ATOLL_TRY(atoll_op_resize(op, atoll_op_output(op, 2), &(struct atoll_dims){.rank = 2, .at = {1, n}}));
	return atoll_op_resize(op, atoll_op_output(op, 3), &(struct atoll_dims){.rank = 1, .at = {1}});
}

static float real_at(const TfLiteTensor *tensor, size_t i)
{
	if (tensor->type == kTfLiteFloat32)
		return tensor->data.f[i];
	return tensor->params.scale * (float)(tensor->data.uint8[i] - tensor->params.zero_point);
}

static void decode_boxes(struct atoll_op *op, const struct detection *d, float *decoded)
{
	for (size_t i = 0; i < (size_t)d->boxes; i++) {
		float encoding[4];
		float anchor[4];
		for (size_t k = 0; k < 4; k++) {
			encoding[k] = real_at(atoll_op_input(op, 0), i * (size_t)d->box_values + k);
			anchor[k] = real_at(atoll_op_input(op, 2), 4 * i + k);
		}
		atoll_decode_box(&d->scales, encoding, anchor, decoded + 4 * i);
	}
}

/* The working memory of one invocation. */
struct work {
	float *decoded, *scores, *column;
	struct atoll_detect_room room;
	int32_t *selected;
};

static struct work open_work(struct atoll_op *op, const struct detection *d)
{
	const struct atoll_op_services *services = op->services;
	return (struct work){
		.decoded = services->scratch_data(op, d->decoded),
		.scores = services->scratch_data(op, d->scores),
		.column = services->scratch_data(op, d->column),
		.room = {services->scratch_data(op, d->sorted), services->scratch_data(op, d->order),
			services->scratch_data(op, d->active)},
		.selected = services->scratch_data(op, d->selected),
	};
}

static void emit(struct atoll_op *op, int at, const float *box, int class_index, float score)
{
	memcpy(atoll_op_output(op, 0)->data.f + 4 * (size_t)at, box, 4 * sizeof(float));
	atoll_op_output(op, 1)->data.f[at] = (float)class_index;
	atoll_op_output(op, 2)->data.f[at] = score;
}

/* One suppression over the best score of every box; the best classes of the boxes that remain. */
static int detect_fast(struct atoll_op *op, const struct detection *d, const struct work *work)
{
	const int background = d->score_columns - d->classes;
	const int columns = d->classes_per_detection < d->classes ? d->classes_per_detection : d->classes;
	float *best = op->services->scratch_data(op, d->best);
	int32_t *best_class = (int32_t *)(void *)(best + d->score_columns);
	for (size_t i = 0; i < (size_t)d->boxes; i++) {
		atoll_topk_f32(
			work->scores + i * (size_t)d->score_columns + background, d->classes, 1, best, best_class);
		work->column[i] = best[0];
	}
	const int count = atoll_suppress_sorted(work->decoded, work->column, d->boxes, d->score_threshold,
		d->iou_threshold, d->max_detections, &work->room, work->selected);
	int emitted = 0;
	for (int i = 0; i < count; i++) {
		const size_t box = (size_t)work->selected[i];
		atoll_topk_f32(work->scores + box * (size_t)d->score_columns + background, d->classes, columns, best,
			best_class);
		for (int k = 0; k < columns; k++)
			emit(op, emitted++, work->decoded + 4 * box, best_class[k], best[k]);
	}
	return emitted;
}

/* Puts a detection among the outputs, which stay sorted by falling score; earlier ones come first among equals. */
static int insert_sorted(struct atoll_op *op, int count, int most, const float *box, int class_index, float score)
{
	float *scores = atoll_op_output(op, 2)->data.f;
	int at = count < most ? count : most;
	while (at > 0 && scores[at - 1] < score)
		at--;
	if (at == most)
		return count;
	const size_t moved = (size_t)((count < most ? count : most - 1) - at);
	float *boxes = atoll_op_output(op, 0)->data.f;
	float *classes = atoll_op_output(op, 1)->data.f;
	memmove(boxes + 4 * (at + 1), boxes + 4 * at, moved * 4 * sizeof(float));
	memmove(classes + at + 1, classes + at, moved * sizeof(float));
	memmove(scores + at + 1, scores + at, moved * sizeof(float));
	emit(op, at, box, class_index, score);
	return count < most ? count + 1 : most;
}

/* A suppression per class; the best of all classes remain. */
static int detect_regular(struct atoll_op *op, const struct detection *d, const struct work *work)
{
	const int background = d->score_columns - d->classes;
	int count = 0;
	for (int class_index = 0; class_index < d->classes; class_index++) {
		for (size_t i = 0; i < (size_t)d->boxes; i++)
			work->column[i] =
				work->scores[i * (size_t)d->score_columns + (size_t)(class_index + background)];
		const int found = atoll_suppress_sorted(work->decoded, work->column, d->boxes, d->score_threshold,
			d->iou_threshold, d->detections_per_class, &work->room, work->selected);
		for (int i = 0; i < found; i++) {
			const size_t box = (size_t)work->selected[i];
			count = insert_sorted(
				op, count, d->max_detections, work->decoded + 4 * box, class_index, work->column[box]);
		}
	}
	return count;
}

static TfLiteStatus invoke(struct atoll_op *op)
{
	const struct detection *d = op->state;
	const struct work work = open_work(op, d);
	const TfLiteTensor *scores = atoll_op_input(op, 1);
	for (int i = 0; i < 3; i++)
		if (atoll_op_output(op, i)->bytes > 0)
			memset(atoll_op_output(op, i)->data.raw, 0, atoll_op_output(op, i)->bytes);
	decode_boxes(op, d, work.decoded);
	for (size_t i = 0; i < (size_t)d->boxes * (size_t)d->score_columns; i++)
		work.scores[i] = real_at(scores, i);
	const int count = d->max_detections == 0 ? 0
	                  : d->regular           ? detect_regular(op, d, &work)
	                                         : detect_fast(op, d, &work);
	atoll_op_output(op, 3)->data.f[0] = (float)count;
	return kTfLiteOk;
}

static const struct atoll_op_def rows[] = {
	{kTfLiteBuiltinCustom, "TFLite_Detection_PostProcess", 1, 1, prepare, invoke},
};
const struct atoll_op_family atoll_ops_detection = ATOLL_OP_FAMILY(rows);
