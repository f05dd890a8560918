/* SPDX-License-Identifier: Apache-2.0 */
/* What Atoll adds to the TensorFlow Lite C API. */
#ifndef ATOLL_ATOLL_H_
#define ATOLL_ATOLL_H_

#include <stddef.h>
#include <stdint.h>
#include "tensorflow/lite/c/c_api.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum AtollErrorCode {
  kAtollOk = 0,
  kAtollError = 1,
  kAtollDelegateError = 2,
  kAtollApplicationError = 3,
  kAtollDelegateDataNotFound = 4,
  kAtollDelegateDataWriteError = 5,
  kAtollDelegateDataReadError = 6,
  kAtollUnresolvedOps = 7,
  kAtollCancelled = 8,
  kAtollOutputShapeNotKnown = 9,
  kAtollInvalidArgument = 100,
  kAtollOutOfRange = 101,
  kAtollInvalidModel = 102,
  kAtollNotFound = 103,
  kAtollIo = 104,
  kAtollOutOfMemory = 105,
  kAtollNotAllocated = 106,
  kAtollBusy = 107,
  kAtollClosed = 108,
  kAtollViewOpen = 109,
  kAtollStaleView = 110,
  kAtollUnsupported = 111,
  kAtollTypeMismatch = 112,
  kAtollSizeMismatch = 113,
  kAtollLimit = 114,
  kAtollDeadline = 115,
} AtollErrorCode;

typedef struct AtollError AtollError;
typedef struct AtollTensorInfo AtollTensorInfo;

TFL_CAPI_EXPORT extern AtollError* AtollErrorCreate(void);

TFL_CAPI_EXPORT extern void AtollErrorDelete(AtollError* error);

TFL_CAPI_EXPORT extern void AtollErrorClear(AtollError* error);

TFL_CAPI_EXPORT extern AtollErrorCode AtollErrorGetCode(const AtollError* error);

TFL_CAPI_EXPORT extern const char* AtollErrorGetOperation(const AtollError* error);

TFL_CAPI_EXPORT extern const char* AtollErrorGetMessage(const AtollError* error);

TFL_CAPI_EXPORT extern int32_t AtollErrorGetOperatorIndex(const AtollError* error);

TFL_CAPI_EXPORT extern const char* AtollErrorGetOperatorName(const AtollError* error);

TFL_CAPI_EXPORT extern int32_t AtollErrorGetTensorIndex(const AtollError* error);

TFL_CAPI_EXPORT extern const char* AtollVersion(void);

TFL_CAPI_EXPORT extern const char* AtollBuildFeatures(void);

TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreate(const void* data, size_t size, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateCopy(const void* data, size_t size, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateFromFile(const char* path, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteModel* AtollModelCreateFromFileDescriptor(int fd, int64_t offset, int64_t size, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteInterpreter* AtollInterpreterCreate(const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteStatus AtollModelGetLastError(const TfLiteModel* model, AtollError* out);

TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterGetLastError(const TfLiteInterpreter* interpreter, AtollError* out);

TFL_CAPI_EXPORT extern int32_t AtollInterpreterGetTensorCount(const TfLiteInterpreter* interpreter);

TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterResizeInputTensorStrict(TfLiteInterpreter* interpreter, int32_t input_index, const int* dims, int32_t dims_size, AtollError* error);

TFL_CAPI_EXPORT extern size_t AtollInterpreterGetArenaBytes(const TfLiteInterpreter* interpreter);

TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterSetInputMemory(TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteStatus AtollInterpreterSetOutputMemory(TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);

TFL_CAPI_EXPORT extern const char* AtollModelGetDescription(const TfLiteModel* model);

TFL_CAPI_EXPORT extern int32_t AtollModelGetSubgraphCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern int32_t AtollModelGetOperatorCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern int32_t AtollModelGetMetadataCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern const char* AtollModelGetMetadataName(const TfLiteModel* model, int32_t index);

TFL_CAPI_EXPORT extern TfLiteStatus AtollModelGetMetadata(const TfLiteModel* model, const char* name, const void** data, size_t* size, AtollError* error);

TFL_CAPI_EXPORT extern int32_t AtollModelGetInputCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern int32_t AtollModelGetOutputCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern const AtollTensorInfo* AtollModelGetInput(const TfLiteModel* model, int32_t index);

TFL_CAPI_EXPORT extern const AtollTensorInfo* AtollModelGetOutput(const TfLiteModel* model, int32_t index);

TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureCount(const TfLiteModel* model);

TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureKey(const TfLiteModel* model, int32_t index);

TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureInputCount(const TfLiteModel* model, const char* key);

TFL_CAPI_EXPORT extern int32_t AtollModelGetSignatureOutputCount(const TfLiteModel* model, const char* key);

TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureInputName(const TfLiteModel* model, const char* key, int32_t index);

TFL_CAPI_EXPORT extern const char* AtollModelGetSignatureOutputName(const TfLiteModel* model, const char* key, int32_t index);

TFL_CAPI_EXPORT extern const char* AtollTensorInfoGetName(const AtollTensorInfo* info);

TFL_CAPI_EXPORT extern TfLiteType AtollTensorInfoGetType(const AtollTensorInfo* info);

TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetNumDims(const AtollTensorInfo* info);

TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetDim(const AtollTensorInfo* info, int32_t axis);

TFL_CAPI_EXPORT extern int32_t AtollTensorInfoGetDimSignature(const AtollTensorInfo* info, int32_t axis);

TFL_CAPI_EXPORT extern TfLiteQuantizationParams AtollTensorInfoGetQuantizationParams(const AtollTensorInfo* info);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetStringCount(const TfLiteTensor* tensor);

TFL_CAPI_EXPORT extern TfLiteStatus AtollTensorGetString(const TfLiteTensor* tensor, int32_t index, const char** data, size_t* size, AtollError* error);

TFL_CAPI_EXPORT extern TfLiteStatus AtollTensorSetStrings(TfLiteTensor* tensor, const char* const* strings, const size_t* sizes, int32_t count, AtollError* error);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetNumDimsSignature(const TfLiteTensor* tensor);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetDimSignature(const TfLiteTensor* tensor, int32_t axis);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizationChannelCount(const TfLiteTensor* tensor);

TFL_CAPI_EXPORT extern float AtollTensorGetQuantizationScale(const TfLiteTensor* tensor, int32_t channel);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizationZeroPoint(const TfLiteTensor* tensor, int32_t channel);

TFL_CAPI_EXPORT extern int32_t AtollTensorGetQuantizedDimension(const TfLiteTensor* tensor);


#ifdef __cplusplus
}
#endif

#endif /* ATOLL_ATOLL_H_ */
