/* SPDX-License-Identifier: Apache-2.0
 * Counting, measuring, and saying which limit was exceeded. */
#include "session/limits.h"

#include <inttypes.h>

#include "platform/platform.h"

void atoll_stop_begin(struct atoll_stop *stop)
{
	atomic_store(&stop->cancelled, false);
	stop->end_ns = stop->allowed_ns == 0 ? 0 : atoll_platform_nanoseconds() + stop->allowed_ns;
	stop->iterations = 0;
	stop->running = true;
}

void atoll_stop_end(struct atoll_stop *stop)
{
	stop->running = false;
}

bool atoll_stop_possible(const struct atoll_stop *stop, bool cancellation)
{
	return stop->running && (cancellation || stop->end_ns != 0);
}

static bool is_late(const struct atoll_stop *stop)
{
	return stop->end_ns != 0 && atoll_platform_nanoseconds() >= stop->end_ns;
}

bool atoll_stop_now(const struct atoll_stop *stop)
{
	return atomic_load_explicit(&stop->cancelled, memory_order_relaxed) || is_late(stop);
}

TfLiteStatus atoll_stop_check(struct atoll_op *op, struct atoll_stop *stop)
{
	if (atomic_load_explicit(&stop->cancelled, memory_order_relaxed))
		return atoll_op_fail(op, kAtollCancelled, "cancelled");
	if (is_late(stop))
		return atoll_op_fail(op, kAtollDeadline, "the deadline of %" PRIu64 " microseconds passed", stop->allowed_ns / 1000);
	return kTfLiteOk;
}

TfLiteStatus atoll_limit_iterations(struct atoll_op *op, struct atoll_stop *stop, const struct atoll_limits *limits)
{
	stop->iterations++;
	if (limits->iterations > 0 && stop->iterations > limits->iterations)
		return atoll_op_fail(op, kAtollLimit, "loops would run more than %" PRId64 " iterations, the limit (max_iterations)", limits->iterations);
	return kTfLiteOk;
}

TfLiteStatus atoll_limit_tensor(struct atoll_failure *failure, const struct atoll_limits *limits, const char *name, size_t bytes)
{
	if (limits->tensor_bytes == 0 || bytes <= (uint64_t)limits->tensor_bytes)
		return kTfLiteOk;
	return atoll_fail(failure, kAtollLimit, "tensor '%s' needs %zu bytes; the limit (max_tensor_bytes) is %" PRId64, name == NULL ? "" : name, bytes,
	                  limits->tensor_bytes);
}

TfLiteStatus atoll_limit_arena(struct atoll_failure *failure, const struct atoll_limits *limits, size_t bytes)
{
	if (limits->arena_bytes == 0 || bytes <= (uint64_t)limits->arena_bytes)
		return kTfLiteOk;
	return atoll_fail(failure, kAtollLimit, "the tensors need %zu bytes together; the limit (max_arena_bytes) is %" PRId64, bytes, limits->arena_bytes);
}

TfLiteStatus atoll_limit_operators(struct atoll_failure *failure, const struct atoll_limits *limits, int64_t operators)
{
	if (limits->operators == 0 || operators <= limits->operators)
		return kTfLiteOk;
	return atoll_fail(failure, kAtollLimit, "the model has %" PRId64 " operators; the limit (max_operators) is %d", operators, (int)limits->operators);
}

TfLiteStatus atoll_limit_enter(struct atoll_failure *failure, struct atoll_stop *stop, const struct atoll_limits *limits)
{
	if (limits->depth > 0 && stop->depth >= limits->depth)
		return atoll_fail(failure, kAtollLimit, "subgraphs call each other more than %d deep, the limit (max_depth)", (int)limits->depth);
	stop->depth++;
	return kTfLiteOk;
}

void atoll_limit_leave(struct atoll_stop *stop)
{
	stop->depth--;
}
