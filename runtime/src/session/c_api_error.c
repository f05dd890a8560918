/* SPDX-License-Identifier: Apache-2.0
 * AtollError: an error record that the caller owns. Every function accepts NULL. */
#include "session/report.h"

#include "base/memory.h"

AtollError *AtollErrorCreate(void)
{
	AtollError *error = atoll_alloc(sizeof(*error));
	AtollErrorClear(error);
	return error;
}

void AtollErrorDelete(AtollError *error)
{
	atoll_free(error);
}

void AtollErrorClear(AtollError *error)
{
	if (error != NULL)
		atoll_failure_begin(&error->failure, "");
}

AtollErrorCode AtollErrorGetCode(const AtollError *error)
{
	return error == NULL ? kAtollOk : error->failure.code;
}

const char *AtollErrorGetOperation(const AtollError *error)
{
	return error == NULL ? "" : error->failure.operation;
}

const char *AtollErrorGetMessage(const AtollError *error)
{
	return error == NULL ? "" : error->failure.message;
}

int32_t AtollErrorGetOperatorIndex(const AtollError *error)
{
	return error == NULL ? -1 : error->failure.operator_index;
}

const char *AtollErrorGetOperatorName(const AtollError *error)
{
	return error == NULL || error->failure.operator_name[0] == '\0' ? NULL : error->failure.operator_name;
}

int32_t AtollErrorGetTensorIndex(const AtollError *error)
{
	return error == NULL ? -1 : error->failure.tensor_index;
}
