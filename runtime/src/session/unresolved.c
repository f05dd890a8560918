/* SPDX-License-Identifier: Apache-2.0
 * Naming what is missing, each (operator, version) once. */
#include "session/unresolved.h"

#include <stdio.h>
#include <string.h>

#include "ops/registry.h"
#include "schema/tflite_schema.h"

static const char *name_of(const struct atoll_graph_op *op)
{
	const char *name = op->custom_name != NULL ? op->custom_name : atoll_builtin_name(op->code);
	return name == NULL ? "unknown" : name;
}

static bool same(const struct atoll_graph_op *a, const struct atoll_graph_op *b)
{
	return a->code == b->code && a->version == b->version && strcmp(name_of(a), name_of(b)) == 0;
}

static bool named_before(const struct atoll_subgraph *subgraph, int32_t index)
{
	for (int32_t i = 0; i < index; i++)
		if (subgraph->nodes[i].op.def == NULL && same(&subgraph->graph->ops[i], &subgraph->graph->ops[index]))
			return true;
	return false;
}

static void describe(const struct atoll_graph_op *op, char *text, size_t size)
{
	const int32_t version_max = atoll_ops_version_max(op->code, op->custom_name);
	if (op->code == kTfLiteBuiltinCustom)
		snprintf(text, size, "custom operator '%s'", name_of(op));
	else if (version_max > 0)
		snprintf(text, size, "%s version %d (known up to %d)", name_of(op), (int)op->version, (int)version_max);
	else
		snprintf(text, size, "%s version %d", name_of(op), (int)op->version);
}

TfLiteStatus atoll_unresolved_check(struct atoll_subgraph *subgraph)
{
	char list[ATOLL_MESSAGE_BYTES - 64] = "";
	size_t used = 0;
	int32_t first = -1;
	for (int32_t i = 0; i < subgraph->node_count && used < sizeof(list) - 1; i++) {
		if (subgraph->nodes[i].op.def != NULL || named_before(subgraph, i))
			continue;
		char text[ATOLL_OPERATOR_NAME_BYTES + 64];
		describe(&subgraph->graph->ops[i], text, sizeof(text));
		const int wrote = snprintf(list + used, sizeof(list) - used, "%s%s", used == 0 ? "" : ", ", text);
		used = wrote < 0 || (size_t)wrote >= sizeof(list) - used ? sizeof(list) - 1 : used + (size_t)wrote;
		first = first < 0 ? i : first;
	}
	if (first < 0)
		return kTfLiteOk;
	struct atoll_failure *failure = &subgraph->interpreter->last_error;
	const TfLiteStatus status = atoll_fail(failure, kAtollUnresolvedOps, "unresolved operators: %s", list);
	failure->operator_index = first;
	snprintf(failure->operator_name, sizeof(failure->operator_name), "%s", name_of(&subgraph->graph->ops[first]));
	return status;
}
