/* SPDX-License-Identifier: Apache-2.0
 * When a tensor's shape and values become known, and how long its address lasts: all follow from how it is held. */
#include "tensorflow/lite/c/c_api_opaque.h"
#include "tensorflow/lite/c/common.h"

TfLiteAllocationStrategy TfLiteTensorGetAllocationStrategy(const TfLiteTensor *t)
{
	if (t == NULL)
		return kTfLiteAllocationStrategyUnknown;
	switch (t->allocation_type) {
	case kTfLiteMemNone:
		return kTfLiteAllocationStrategyNone;
	case kTfLiteMmapRo:
		return kTfLiteAllocationStrategyMMap;
	case kTfLiteArenaRw:
	case kTfLiteArenaRwPersistent:
		return kTfLiteAllocationStrategyArena;
	case kTfLiteDynamic:
	case kTfLitePersistentRo:
		return kTfLiteAllocationStrategyMalloc;
	case kTfLiteVariantObject:
		return kTfLiteAllocationStrategyNew;
	default:
		return kTfLiteAllocationStrategyUnknown;
	}
}

TfLiteRunStability TfLiteTensorGetBufferAddressStability(const TfLiteTensor *t)
{
	if (t == NULL)
		return kTfLiteRunStabilityUnknown;
	switch (t->allocation_type) {
	case kTfLiteMmapRo:
	case kTfLitePersistentRo:
	case kTfLiteArenaRw:
	case kTfLiteArenaRwPersistent:
	case kTfLiteCustom:
	case kTfLiteMemNone:
		return kTfLiteRunStabilityAcrossRuns;
	case kTfLiteDynamic:
	case kTfLiteVariantObject:
		return kTfLiteRunStabilitySingleRun;
	default:
		return kTfLiteRunStabilityUnknown;
	}
}

TfLiteRunStability TfLiteTensorGetDataStability(const TfLiteTensor *t)
{
	if (t == NULL)
		return kTfLiteRunStabilityUnknown;
	switch (t->allocation_type) {
	case kTfLiteMmapRo:
	case kTfLitePersistentRo:
	case kTfLiteMemNone:
		return kTfLiteRunStabilityAcrossRuns;
	default:
		return kTfLiteRunStabilitySingleRun;
	}
}

TfLiteRunStep TfLiteTensorGetDataKnownStep(const TfLiteTensor *t)
{
	if (t == NULL)
		return kTfLiteRunStepUnknown;
	switch (t->allocation_type) {
	case kTfLiteMmapRo:
	case kTfLiteMemNone:
		return kTfLiteRunStepInit;
	case kTfLitePersistentRo:
		return kTfLiteRunStepPrepare;
	default:
		return kTfLiteRunStepEval;
	}
}

TfLiteRunStep TfLiteTensorGetShapeKnownStep(const TfLiteTensor *t)
{
	if (t == NULL)
		return kTfLiteRunStepUnknown;
	switch (t->allocation_type) {
	case kTfLiteMmapRo:
	case kTfLiteMemNone:
		return kTfLiteRunStepInit;
	case kTfLiteDynamic:
	case kTfLiteVariantObject:
		return kTfLiteRunStepEval;
	default:
		return kTfLiteRunStepPrepare;
	}
}

static const TfLiteTensor *plain(const TfLiteOpaqueTensor *t)
{
	return (const TfLiteTensor *)t;
}

TfLiteAllocationStrategy TfLiteOpaqueTensorGetAllocationStrategy(const TfLiteOpaqueTensor *t)
{
	return TfLiteTensorGetAllocationStrategy(plain(t));
}

TfLiteRunStability TfLiteOpaqueTensorGetBufferAddressStability(const TfLiteOpaqueTensor *t)
{
	return TfLiteTensorGetBufferAddressStability(plain(t));
}

TfLiteRunStability TfLiteOpaqueTensorGetDataStability(const TfLiteOpaqueTensor *t)
{
	return TfLiteTensorGetDataStability(plain(t));
}

TfLiteRunStep TfLiteOpaqueTensorGetDataKnownStep(const TfLiteOpaqueTensor *t)
{
	return TfLiteTensorGetDataKnownStep(plain(t));
}

TfLiteRunStep TfLiteOpaqueTensorGetShapeKnownStep(const TfLiteOpaqueTensor *t)
{
	return TfLiteTensorGetShapeKnownStep(plain(t));
}
