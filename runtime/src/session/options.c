/* SPDX-License-Identifier: Apache-2.0
 * Finding the operator that a caller registered or that a caller's resolver knows. */
#include "session/options.h"

#include <string.h>

static bool from_operator(const TfLiteOperator *found, TfLiteRegistration *registration)
{
	if (found == NULL)
		return false;
	*registration = (TfLiteRegistration){
		.builtin_code = found->code,
		.custom_name = found->custom_name,
		.version = found->version,
		.registration_external = (TfLiteOperator *)(uintptr_t)found,
		.inplace_operator = found->inplace,
	};
	return true;
}

static bool from_registration(const TfLiteRegistration *found, TfLiteRegistration *registration)
{
	if (found == NULL)
		return false;
	*registration = *found;
	return true;
}

static bool from_old(const void *found, size_t bytes, TfLiteRegistration *registration)
{
	if (found == NULL)
		return false;
	*registration = (TfLiteRegistration){0};
	memcpy(registration, found, bytes);
	return true;
}

static bool ask_builtin(const struct atoll_resolver *r, int32_t code, int32_t version, TfLiteRegistration *registration)
{
	const TfLiteBuiltinOperator builtin = (TfLiteBuiltinOperator)code;
	if (r->find_builtin_external != NULL && from_operator(r->find_builtin_external(r->user, code, version), registration))
		return true;
	if (r->find_builtin != NULL && from_registration(r->find_builtin(r->user, builtin, version), registration))
		return true;
	if (r->find_builtin_v3 != NULL)
		return from_old(r->find_builtin_v3(r->user, builtin, version), sizeof(TfLiteRegistration_V3), registration);
	if (r->find_builtin_v2 != NULL)
		return from_old(r->find_builtin_v2(r->user, builtin, version), sizeof(TfLiteRegistration_V2), registration);
	return r->find_builtin_v1 != NULL && from_old(r->find_builtin_v1(r->user, builtin, version), sizeof(TfLiteRegistration_V1), registration);
}

static bool ask_custom(const struct atoll_resolver *r, const char *name, int32_t version, TfLiteRegistration *registration)
{
	if (r->find_custom_external != NULL && from_operator(r->find_custom_external(r->user, name, version), registration))
		return true;
	if (r->find_custom != NULL && from_registration(r->find_custom(r->user, name, version), registration))
		return true;
	if (r->find_custom_v3 != NULL)
		return from_old(r->find_custom_v3(r->user, name, version), sizeof(TfLiteRegistration_V3), registration);
	if (r->find_custom_v2 != NULL)
		return from_old(r->find_custom_v2(r->user, name, version), sizeof(TfLiteRegistration_V2), registration);
	return r->find_custom_v1 != NULL && from_old(r->find_custom_v1(r->user, name, version), sizeof(TfLiteRegistration_V1), registration);
}

static bool matches(const struct atoll_registered *row, int32_t code, const char *custom_name, int32_t version)
{
	if (row->code != code || version < row->version_min || version > row->version_max)
		return false;
	return custom_name == NULL || (row->custom_name != NULL && strcmp(row->custom_name, custom_name) == 0);
}

bool atoll_options_find(const TfLiteInterpreterOptions *options, int32_t code, const char *custom_name, int32_t version,
                        TfLiteRegistration *registration)
{
	for (size_t i = 0; i < options->registered_count; i++)
		if (matches(&options->registered[i], code, custom_name, version))
			return from_registration(&options->registered[i].registration, registration);
	if (!options->has_resolver)
		return false;
	if (custom_name != NULL)
		return ask_custom(&options->resolver, custom_name, version, registration);
	return ask_builtin(&options->resolver, code, version, registration);
}
