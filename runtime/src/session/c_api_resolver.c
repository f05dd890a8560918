/* SPDX-License-Identifier: Apache-2.0
 * Operator lookup through the caller's callbacks, in each layout a registration ever had. */
#include "session/options.h"

static void set(TfLiteInterpreterOptions *options, struct atoll_resolver resolver)
{
	if (options == NULL)
		return;
	options->resolver = resolver;
	options->has_resolver = true;
}

void TfLiteInterpreterOptionsSetOpResolverExternal(TfLiteInterpreterOptions *options, const TfLiteOperator *(*find_builtin)(void *, int, int),
                                                   const TfLiteOperator *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin_external = find_builtin, .find_custom_external = find_custom, .user = user});
}

void TfLiteInterpreterOptionsSetOpResolverExternalWithFallback(
	TfLiteInterpreterOptions *options, const TfLiteOperator *(*find_builtin_external)(void *, int, int),
	const TfLiteOperator *(*find_custom_external)(void *, const char *, int),
	const TfLiteRegistration *(*find_builtin)(void *, TfLiteBuiltinOperator, int),
	const TfLiteRegistration *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin_external = find_builtin_external,
	                                     .find_custom_external = find_custom_external,
	                                     .find_builtin = find_builtin,
	                                     .find_custom = find_custom,
	                                     .user = user});
}

void TfLiteInterpreterOptionsSetOpResolver(TfLiteInterpreterOptions *options,
                                           const TfLiteRegistration *(*find_builtin)(void *, TfLiteBuiltinOperator, int),
                                           const TfLiteRegistration *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin = find_builtin, .find_custom = find_custom, .user = user});
}

void TfLiteInterpreterOptionsSetOpResolverV3(TfLiteInterpreterOptions *options,
                                             const TfLiteRegistration_V3 *(*find_builtin)(void *, TfLiteBuiltinOperator, int),
                                             const TfLiteRegistration_V3 *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin_v3 = find_builtin, .find_custom_v3 = find_custom, .user = user});
}

void TfLiteInterpreterOptionsSetOpResolverV2(TfLiteInterpreterOptions *options,
                                             const TfLiteRegistration_V2 *(*find_builtin)(void *, TfLiteBuiltinOperator, int),
                                             const TfLiteRegistration_V2 *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin_v2 = find_builtin, .find_custom_v2 = find_custom, .user = user});
}

void TfLiteInterpreterOptionsSetOpResolverV1(TfLiteInterpreterOptions *options,
                                             const TfLiteRegistration_V1 *(*find_builtin)(void *, TfLiteBuiltinOperator, int),
                                             const TfLiteRegistration_V1 *(*find_custom)(void *, const char *, int), void *user)
{
	set(options, (struct atoll_resolver){.find_builtin_v1 = find_builtin, .find_custom_v1 = find_custom, .user = user});
}
