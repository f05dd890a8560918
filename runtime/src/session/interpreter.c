/* SPDX-License-Identifier: Apache-2.0
 * Making and deleting an interpreter: one session over one model. */
#include "session/interpreter.h"

#include "session/create.h"
#include "threads/pool.h"

enum { THREADS_DEFAULT = 1 };

static TfLiteStatus out_of_memory(struct atoll_failure *failure)
{
	return atoll_fail(failure, kAtollOutOfMemory, "out of memory");
}

static int32_t threads_of(const TfLiteInterpreterOptions *options)
{
	if (options == NULL || options->threads < 0)
		return THREADS_DEFAULT;
	return options->threads == 0 ? 1 : options->threads;
}

static TfLiteStatus init_subgraphs(TfLiteInterpreter *interpreter, const TfLiteInterpreterOptions *options, bool with_builtins)
{
	const int32_t count = interpreter->model->graph.subgraph_count;
	interpreter->subgraphs = atoll_alloc((size_t)count * sizeof(struct atoll_subgraph));
	interpreter->resources.initialised = atoll_alloc((size_t)count * sizeof(bool));
	if (interpreter->subgraphs == NULL || interpreter->resources.initialised == NULL)
		return out_of_memory(&interpreter->last_error);
	for (int32_t i = 0; i < count; i++) {
		interpreter->subgraph_count = i + 1;
		ATOLL_TRY(atoll_subgraph_init(&interpreter->subgraphs[i], interpreter, i, options, with_builtins));
	}
	return kTfLiteOk;
}

static int64_t count_operators(const TfLiteInterpreter *interpreter)
{
	const struct atoll_graph *graph = &interpreter->model->graph;
	int64_t count = 0;
	for (int32_t i = 0; i < graph->subgraph_count; i++)
		count += graph->subgraphs[i].op_count;
	return count;
}

static TfLiteStatus init(TfLiteInterpreter *interpreter, const TfLiteInterpreterOptions *options, bool with_builtins)
{
	struct atoll_failure *failure = &interpreter->last_error;
	interpreter->threads = threads_of(options);
	interpreter->passes = options != NULL ? options->passes : ATOLL_PASSES_ALL;
	interpreter->cancellation = options != NULL && options->cancellation;
	interpreter->limits = options != NULL ? options->limits : (struct atoll_limits){.depth = ATOLL_DEPTH_DEFAULT};
	ATOLL_TRY(atoll_limit_operators(failure, &interpreter->limits, count_operators(interpreter)));
	if (options != NULL && options->delegates > 0)
		return atoll_fail(failure, kAtollUnsupported, "delegates are not supported yet: %d were added to the options", (int)options->delegates);
	if (options != NULL && options->out_of_memory)
		return out_of_memory(failure);
	interpreter->pool = atoll_pool_create(interpreter->threads);
	if (interpreter->pool == NULL)
		return out_of_memory(failure);
	return init_subgraphs(interpreter, options, with_builtins);
}

static TfLiteInterpreter *refuse(const struct atoll_reporter *reporter, struct atoll_failure *failure, AtollError *error)
{
	atoll_report_failure(reporter, failure);
	atoll_error_set(error, failure);
	return NULL;
}

TfLiteInterpreter *atoll_interpreter_create(const TfLiteModel *model, const TfLiteInterpreterOptions *options, bool with_builtins,
                                            AtollError *error)
{
	const struct atoll_reporter log = {0};
	const struct atoll_reporter *reporter = options != NULL && options->reporter.call != NULL ? &options->reporter
	                                        : model != NULL                                  ? &model->reporter
	                                                                                         : &log;
	struct atoll_failure failure;
	atoll_failure_begin(&failure, "create");
	if (model == NULL) {
		atoll_fail(&failure, kAtollInvalidArgument, "the model is NULL");
		return refuse(reporter, &failure, error);
	}
	TfLiteInterpreter *interpreter = atoll_alloc(sizeof(*interpreter));
	if (interpreter == NULL) {
		out_of_memory(&failure);
		return refuse(reporter, &failure, error);
	}
	interpreter->model = atoll_model_retain(model);
	interpreter->reporter = *reporter;
	atomic_flag_clear(&interpreter->busy);
	atoll_failure_begin(&interpreter->last_error, "create");
	if (init(interpreter, options, with_builtins) == kTfLiteOk)
		return interpreter;
	failure = interpreter->last_error;
	atoll_interpreter_delete(interpreter);
	return refuse(reporter, &failure, error);
}

void atoll_interpreter_delete(TfLiteInterpreter *interpreter)
{
	if (interpreter == NULL)
		return;
	for (int32_t i = 0; i < interpreter->subgraph_count; i++)
		atoll_subgraph_fini(&interpreter->subgraphs[i]);
	atoll_pool_delete(interpreter->pool);
	atoll_resources_fini(&interpreter->resources);
	atoll_free(interpreter->subgraphs);
	atoll_model_release(interpreter->model);
	atoll_free(interpreter);
}
