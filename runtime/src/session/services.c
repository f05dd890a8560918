/* SPDX-License-Identifier: Apache-2.0
 * The services operators see (graph/op.h), over this session. */
#include <string.h>

#include "base/block.h"
#include "graph/type.h"
#include "platform/platform.h"
#include "session/interpreter.h"
#include "session/kept.h"
#include "threads/pool.h"

enum { STOPPABLE_PIECES = 32 };

static struct atoll_subgraph *subgraph_of(const struct atoll_op *op)
{
	return op->services->session;
}

static TfLiteStatus out_of_memory(struct atoll_op *op, size_t bytes)
{
	return atoll_op_fail(op, kAtollOutOfMemory, "out of memory: %zu bytes are needed", bytes);
}

static TfLiteStatus reserve(struct atoll_op *op, TfLiteTensor *tensor, size_t bytes)
{
	void *block = tensor->data.data;
	if (!atoll_block_reserve(&block, bytes, 0))
		return out_of_memory(op, bytes);
	tensor->data.data = block;
	return kTfLiteOk;
}

/* A variable keeps its memory between runs, so it is there already when an operator gives it another shape. */
static TfLiteStatus regrow_variable(struct atoll_op *op, TfLiteTensor *tensor)
{
	ATOLL_TRY(reserve(op, tensor, tensor->bytes));
	atoll_tensor_reset_variable(tensor);
	return kTfLiteOk;
}

static TfLiteStatus resize(struct atoll_op *op, TfLiteTensor *tensor, int rank, const int *dims)
{
	struct atoll_subgraph *subgraph = subgraph_of(op);
	const bool running = subgraph->phase == ATOLL_PHASE_INVOKE;
	if (running && !atoll_tensor_is_dynamic(tensor)) {
		if (TfLiteIntArrayEqualsArray(tensor->dims, rank, dims) != 0)
			return kTfLiteOk;
		return atoll_op_fail(op, kAtollError, "resizes tensor '%s', whose shape was fixed at prepare", tensor->name == NULL ? "" : tensor->name);
	}
	const size_t before = tensor->bytes;
	ATOLL_TRY(atoll_tensor_set_dims(subgraph, tensor, rank, dims));
	if (tensor->allocation_type == kTfLiteArenaRwPersistent && tensor->bytes != before)
		return regrow_variable(op, tensor);
	if (tensor->allocation_type == kTfLiteCustom)
		return atoll_custom_fits(subgraph, (int32_t)(tensor - subgraph->tensors));
	return running && atoll_type_is_sized(tensor->type) ? reserve(op, tensor, tensor->bytes) : kTfLiteOk;
}

static TfLiteStatus set_dynamic(struct atoll_op *op, TfLiteTensor *tensor)
{
	if (atoll_tensor_is_dynamic(tensor))
		return kTfLiteOk;
	if (tensor->allocation_type == kTfLiteCustom)
		return atoll_op_fail(op, kAtollUnsupported, "tensor '%s' has memory of the caller's, but its shape is known only after running",
		                     tensor->name == NULL ? "" : tensor->name);
	tensor->allocation_type = kTfLiteDynamic;
	tensor->data.data = NULL;
	return kTfLiteOk;
}

static TfLiteStatus resize_bytes(struct atoll_op *op, TfLiteTensor *tensor, size_t bytes)
{
	if (!atoll_tensor_is_dynamic(tensor))
		return atoll_op_fail(op, kAtollError, "tensor '%s' is not dynamic", tensor->name == NULL ? "" : tensor->name);
	ATOLL_TRY(atoll_limit_tensor(op->failure, &subgraph_of(op)->interpreter->limits, tensor->name, bytes));
	ATOLL_TRY(reserve(op, tensor, bytes));
	tensor->bytes = bytes;
	return kTfLiteOk;
}

static bool grow_scratch(struct atoll_node *node)
{
	const int32_t capacity = node->scratch_capacity == 0 ? 4 : 2 * node->scratch_capacity;
	struct atoll_scratch *grown = atoll_alloc((size_t)capacity * sizeof(*grown));
	if (grown == NULL)
		return false;
	if (node->scratch_count > 0)
		memcpy(grown, node->scratch, (size_t)node->scratch_count * sizeof(*grown));
	atoll_free(node->scratch);
	node->scratch = grown;
	node->scratch_capacity = capacity;
	return true;
}

static TfLiteStatus scratch(struct atoll_op *op, size_t bytes, int *handle)
{
	struct atoll_node *node = op->owner;
	if (node->scratch_count == node->scratch_capacity && !grow_scratch(node))
		return out_of_memory(op, bytes);
	node->scratch[node->scratch_count] = (struct atoll_scratch){.bytes = bytes};
	*handle = node->scratch_count++;
	return kTfLiteOk;
}

static void *scratch_data(struct atoll_op *op, int handle)
{
	const struct atoll_node *node = op->owner;
	return handle < 0 || handle >= node->scratch_count ? NULL : node->scratch[handle].data;
}

static void *keep(struct atoll_op *op, size_t bytes)
{
	struct atoll_node *node = op->owner;
	void *memory = atoll_kept_add(&node->kept, bytes);
	if (memory == NULL)
		out_of_memory(op, bytes);
	return memory;
}

struct packing {
	struct atoll_op *op;
	TfLiteTensor *constant;
	atoll_pack_fn fill;
	const void *arg;
};

static TfLiteStatus fill_packed(void *context, void *packed, size_t bytes, const struct atoll_spare *spare)
{
	const struct packing *packing = context;
	TfLiteTensor *constant = packing->constant;
	bool was_waiting = false;
	const TfLiteStatus status = atoll_unpack(subgraph_of(packing->op), constant, spare, &was_waiting);
	if (status == kTfLiteOk)
		packing->fill(packing->arg, constant->data.data, packed, bytes);
	if (was_waiting)
		constant->data.data = NULL;
	return status;
}

/* What all interpreters of the model have in common, or NULL when this one made the constant. */
static const void *identity(const struct atoll_subgraph *subgraph, const TfLiteTensor *constant)
{
	if (constant->allocation_type == kTfLiteMmapRo)
		return constant->data.data;
	return constant->data.data == NULL ? &subgraph->graph->tensors[constant - subgraph->tensors] : NULL;
}

static TfLiteStatus pack(struct atoll_op *op, const TfLiteTensor *constant, uint64_t layout, size_t bytes, atoll_pack_fn fill,
                         const void *arg, const void **packed)
{
	struct atoll_subgraph *subgraph = subgraph_of(op);
	struct packing packing = {op, &subgraph->tensors[constant - subgraph->tensors], fill, arg};
	const void *key = identity(subgraph, constant);
	if (key != NULL) {
		TfLiteStatus status = kTfLiteError;
		*packed = atoll_model_pack(subgraph->interpreter->model, key, layout, bytes, fill_packed, &packing, &status);
		return status != kTfLiteOk || *packed != NULL ? status : out_of_memory(op, bytes);
	}
	void *own = atoll_kept_add(&((struct atoll_node *)op->owner)->kept, bytes);
	if (own == NULL)
		return out_of_memory(op, bytes);
	*packed = own;
	return fill_packed(&packing, own, bytes, &(struct atoll_spare){0});
}

/* A loop that can be stopped between its pieces. */
struct stoppable {
	const struct atoll_stop *stop;
	atoll_range_fn fn;
	void *arg;
	size_t piece;
};

static void run_until_stopped(void *arg, size_t begin, size_t end, size_t worker)
{
	const struct stoppable *loop = arg;
	for (; begin < end && !atoll_stop_now(loop->stop); begin += loop->piece)
		loop->fn(loop->arg, begin, end - begin < loop->piece ? end : begin + loop->piece, worker);
}

static void parallel(struct atoll_op *op, size_t count, size_t grain, atoll_range_fn fn, void *arg)
{
	TfLiteInterpreter *interpreter = subgraph_of(op)->interpreter;
	if (!atoll_stop_possible(&interpreter->stop, interpreter->cancellation)) {
		atoll_pool_for(interpreter->pool, count, grain, fn, arg);
		return;
	}
	const size_t even = count / STOPPABLE_PIECES + 1;
	struct stoppable loop = {&interpreter->stop, fn, arg, even > grain ? even : grain};
	atoll_pool_for(interpreter->pool, count, grain, run_until_stopped, &loop);
}

static TfLiteStatus poll(struct atoll_op *op)
{
	return atoll_stop_check(op, &subgraph_of(op)->interpreter->stop);
}

static uint64_t entropy(struct atoll_op *op)
{
	(void)op;
	return atoll_platform_entropy();
}

static TfLiteStatus body_code(struct atoll_op *op, int32_t index, int32_t *code)
{
	const TfLiteInterpreter *interpreter = subgraph_of(op)->interpreter;
	if (index < 0 || index >= interpreter->subgraph_count)
		return atoll_op_fail(op, kAtollInvalidModel, "its body is subgraph %d of %d", (int)index, (int)interpreter->subgraph_count);
	const struct atoll_graph_subgraph *body = interpreter->subgraphs[index].graph;
	if (body->op_count > 1)
		return atoll_op_fail(op, kAtollUnsupported, "its body, subgraph %d, has %d operators; one is supported", (int)index,
		                     (int)body->op_count);
	*code = body->op_count == 0 ? -1 : body->ops[0].code;
	return kTfLiteOk;
}

void atoll_services_init(struct atoll_subgraph *subgraph)
{
	subgraph->services = (struct atoll_op_services){
		.resize = resize,
		.set_dynamic = set_dynamic,
		.resize_bytes = resize_bytes,
		.scratch = scratch,
		.scratch_data = scratch_data,
		.keep = keep,
		.pack = pack,
		.parallel = parallel,
		.poll = poll,
		.entropy = entropy,
		.body_code = body_code,
		.session = subgraph,
	};
}
