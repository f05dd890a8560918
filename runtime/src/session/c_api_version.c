/* SPDX-License-Identifier: Apache-2.0
 * Versions and what this build can do. */
#include "atoll/atoll.h"
#include "schema/tflite_schema.h"

const char *TfLiteVersion(void)
{
	return "2.21.0";
}

const char *TfLiteExtensionApisVersion(void)
{
	return "1.2.0";
}

int TfLiteSchemaVersion(void)
{
	return ATOLL_SCHEMA_VERSION;
}

const char *AtollVersion(void)
{
	return "0.1.0";
}

const char *AtollBuildFeatures(void)
{
#if defined(ATOLL_PLATFORM_BARE)
	return "bare";
#else
	return "threads files cancellation";
#endif
}
