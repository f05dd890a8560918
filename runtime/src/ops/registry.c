/* SPDX-License-Identifier: Apache-2.0
 * Looks operators up in the families that families.inc lists. Knows no operator by name. */
#include "ops/registry.h"

#include <string.h>

#define ATOLL_FAMILY(name) extern const struct atoll_op_family atoll_ops_##name;
#include "ops/families.inc"
#undef ATOLL_FAMILY

#define ATOLL_FAMILY(name) &atoll_ops_##name,
static const struct atoll_op_family *const families[] = {
#include "ops/families.inc"
	NULL,
};
#undef ATOLL_FAMILY

static bool names_operator(const struct atoll_op_def *row, int32_t code, const char *custom_name)
{
	if (row->code != code)
		return false;
	return code != kTfLiteBuiltinCustom || (custom_name != NULL && strcmp(row->name, custom_name) == 0);
}

const struct atoll_op_def *atoll_ops_find(int32_t code, const char *custom_name, int32_t version)
{
	for (const struct atoll_op_family *const *family = families; *family != NULL; family++)
		for (size_t i = 0; i < (*family)->count; i++) {
			const struct atoll_op_def *row = &(*family)->rows[i];
			if (names_operator(row, code, custom_name) && version >= row->version_min && version <= row->version_max)
				return row;
		}
	return NULL;
}

int32_t atoll_ops_version_max(int32_t code, const char *custom_name)
{
	int32_t version_max = 0;
	for (const struct atoll_op_family *const *family = families; *family != NULL; family++)
		for (size_t i = 0; i < (*family)->count; i++) {
			const struct atoll_op_def *row = &(*family)->rows[i];
			if (names_operator(row, code, custom_name) && row->version_max > version_max)
				version_max = row->version_max;
		}
	return version_max;
}
