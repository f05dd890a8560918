// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (table.h.j2). Do not edit: run `./dev generate`.
/* The functions of the library as Swift calls them, filled when the library is loaded. */
#ifndef CATOLL_TABLE_H_
#define CATOLL_TABLE_H_

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../include/NativeSupport.h"

typedef struct AtollError AtollError;
typedef struct AtollTensorInfo AtollTensorInfo;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteSignatureRunner TfLiteSignatureRunner;
typedef struct TfLiteTensor TfLiteTensor;

typedef struct TfLiteQuantizationParams {
  float scale;
  int32_t zero_point;
} TfLiteQuantizationParams;

typedef struct FunctionTable {
  AtollError* (*AtollErrorCreate)(void);
  void (*AtollErrorDelete)(AtollError* error);
  void (*AtollErrorClear)(AtollError* error);
  int32_t (*AtollErrorGetCode)(const AtollError* error);
  const char* (*AtollErrorGetOperation)(const AtollError* error);
  const char* (*AtollErrorGetMessage)(const AtollError* error);
  int32_t (*AtollErrorGetOperatorIndex)(const AtollError* error);
  const char* (*AtollErrorGetOperatorName)(const AtollError* error);
  int32_t (*AtollErrorGetTensorIndex)(const AtollError* error);
  const char* (*TfLiteVersion)(void);
  const char* (*TfLiteExtensionApisVersion)(void);
  int (*TfLiteSchemaVersion)(void);
  const char* (*AtollVersion)(void);
  const char* (*AtollBuildFeatures)(void);
  TfLiteModel* (*TfLiteModelCreateFromFile)(const char* model_path);
  TfLiteModel* (*AtollModelCreateFromFile)(const char* model_path, AtollError* error);
  TfLiteModel* (*TfLiteModelCreate)(const void* model_data, size_t model_size);
  TfLiteModel* (*AtollModelCreate)(const void* model_data, size_t model_size, AtollError* error);
  TfLiteModel* (*AtollModelCreateCopy)(const void* data, size_t size, AtollError* error);
  TfLiteModel* (*AtollModelCreateFromFileDescriptor)(int fd, int64_t offset, int64_t size, AtollError* error);
  const char* (*AtollModelGetDescription)(const TfLiteModel* model);
  int32_t (*AtollModelGetSubgraphCount)(const TfLiteModel* model);
  int32_t (*AtollModelGetOperatorCount)(const TfLiteModel* model);
  int32_t (*AtollModelGetMetadataCount)(const TfLiteModel* model);
  const char* (*AtollModelGetMetadataName)(const TfLiteModel* model, int32_t index);
  int32_t (*AtollModelGetMetadata)(const TfLiteModel* model, const char* name, const void** data, size_t* size, AtollError* error);
  int32_t (*AtollModelGetInputCount)(const TfLiteModel* model);
  const AtollTensorInfo* (*AtollModelGetInput)(const TfLiteModel* model, int32_t index);
  int32_t (*AtollModelGetOutputCount)(const TfLiteModel* model);
  const AtollTensorInfo* (*AtollModelGetOutput)(const TfLiteModel* model, int32_t index);
  int32_t (*AtollModelGetSignatureCount)(const TfLiteModel* model);
  const char* (*AtollModelGetSignatureKey)(const TfLiteModel* model, int32_t index);
  int32_t (*AtollModelGetSignatureInputCount)(const TfLiteModel* model, const char* key);
  const char* (*AtollModelGetSignatureInputName)(const TfLiteModel* model, const char* key, int32_t index);
  int32_t (*AtollModelGetSignatureOutputCount)(const TfLiteModel* model, const char* key);
  const char* (*AtollModelGetSignatureOutputName)(const TfLiteModel* model, const char* key, int32_t index);
  void (*TfLiteModelDelete)(TfLiteModel* model);
  const char* (*AtollTensorInfoGetName)(const AtollTensorInfo* info);
  int32_t (*AtollTensorInfoGetType)(const AtollTensorInfo* info);
  int32_t (*AtollTensorInfoGetNumDims)(const AtollTensorInfo* info);
  int32_t (*AtollTensorInfoGetDim)(const AtollTensorInfo* info, int32_t axis);
  int32_t (*AtollTensorInfoGetDimSignature)(const AtollTensorInfo* info, int32_t axis);
  TfLiteQuantizationParams (*AtollTensorInfoGetQuantizationParams)(const AtollTensorInfo* info);
  TfLiteInterpreterOptions* (*TfLiteInterpreterOptionsCreate)(void);
  TfLiteInterpreterOptions* (*TfLiteInterpreterOptionsCopy)(const TfLiteInterpreterOptions* options);
  void (*TfLiteInterpreterOptionsSetNumThreads)(TfLiteInterpreterOptions* options, int32_t num_threads);
  void (*TfLiteInterpreterOptionsSetErrorReporter)(TfLiteInterpreterOptions* options, void (*reporter)(void*, const char*, va_list), void* user_data);
  void (*AtollInterpreterOptionsSetPasses)(TfLiteInterpreterOptions* options, int32_t passes);
  int32_t (*TfLiteInterpreterOptionsEnableCancellation)(TfLiteInterpreterOptions* options, bool enable);
  void (*AtollInterpreterOptionsSetMaxTensorBytes)(TfLiteInterpreterOptions* options, int64_t limit);
  void (*AtollInterpreterOptionsSetMaxArenaBytes)(TfLiteInterpreterOptions* options, int64_t limit);
  void (*AtollInterpreterOptionsSetMaxOperators)(TfLiteInterpreterOptions* options, int32_t limit);
  void (*AtollInterpreterOptionsSetMaxDepth)(TfLiteInterpreterOptions* options, int32_t limit);
  void (*AtollInterpreterOptionsSetMaxIterations)(TfLiteInterpreterOptions* options, int64_t limit);
  void (*TfLiteInterpreterOptionsDelete)(TfLiteInterpreterOptions* options);
  TfLiteInterpreter* (*TfLiteInterpreterCreate)(const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options);
  TfLiteInterpreter* (*AtollInterpreterCreate)(const TfLiteModel* model, const TfLiteInterpreterOptions* optional_options, AtollError* error);
  int32_t (*TfLiteInterpreterGetInputTensorCount)(const TfLiteInterpreter* interpreter);
  int32_t (*TfLiteInterpreterGetOutputTensorCount)(const TfLiteInterpreter* interpreter);
  TfLiteTensor* (*TfLiteInterpreterGetInputTensor)(const TfLiteInterpreter* interpreter, int32_t input_index);
  int32_t (*AtollInterpreterGetLastError)(const TfLiteInterpreter* interpreter, AtollError* out);
  const TfLiteTensor* (*TfLiteInterpreterGetOutputTensor)(const TfLiteInterpreter* interpreter, int32_t output_index);
  int32_t (*TfLiteInterpreterGetInputTensorIndex)(const TfLiteInterpreter* interpreter, int32_t input_index);
  int32_t (*TfLiteInterpreterGetOutputTensorIndex)(const TfLiteInterpreter* interpreter, int32_t output_index);
  int32_t (*AtollInterpreterGetTensorCount)(const TfLiteInterpreter* interpreter);
  TfLiteTensor* (*TfLiteInterpreterGetTensor)(const TfLiteInterpreter* interpreter, int index);
  int32_t (*AtollInterpreterGetSubgraphTensorCount)(const TfLiteInterpreter* interpreter, int32_t subgraph);
  TfLiteTensor* (*AtollInterpreterGetSubgraphTensor)(const TfLiteInterpreter* interpreter, int32_t subgraph, int32_t index);
  int32_t (*TfLiteInterpreterGetVariableTensorCount)(const TfLiteInterpreter* interpreter);
  TfLiteTensor* (*TfLiteInterpreterGetVariableTensor)(const TfLiteInterpreter* interpreter, int32_t variable_index);
  int32_t (*TfLiteInterpreterResizeInputTensor)(TfLiteInterpreter* interpreter, int32_t input_index, const int* input_dims, int32_t input_dims_size);
  int32_t (*AtollInterpreterResizeInputTensorStrict)(TfLiteInterpreter* interpreter, int32_t input_index, const int* dims, int32_t dims_size, AtollError* error);
  int32_t (*TfLiteInterpreterAllocateTensors)(TfLiteInterpreter* interpreter);
  int32_t (*TfLiteInterpreterInvoke)(TfLiteInterpreter* interpreter);
  int32_t (*TfLiteInterpreterCancel)(const TfLiteInterpreter* interpreter);
  int32_t (*AtollInterpreterSetDeadline)(TfLiteInterpreter* interpreter, int64_t microseconds, AtollError* error);
  int32_t (*TfLiteInterpreterResetVariableTensors)(TfLiteInterpreter* interpreter);
  int32_t (*TfLiteInterpreterGetSignatureCount)(const TfLiteInterpreter* interpreter);
  const char* (*TfLiteInterpreterGetSignatureKey)(const TfLiteInterpreter* interpreter, int32_t signature_index);
  TfLiteSignatureRunner* (*TfLiteInterpreterGetSignatureRunner)(const TfLiteInterpreter* interpreter, const char* signature_key);
  size_t (*AtollInterpreterGetArenaBytes)(const TfLiteInterpreter* interpreter);
  int32_t (*AtollInterpreterSetInputMemory)(TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);
  int32_t (*AtollInterpreterSetOutputMemory)(TfLiteInterpreter* interpreter, int32_t index, void* data, size_t size, AtollError* error);
  void (*TfLiteInterpreterDelete)(TfLiteInterpreter* interpreter);
  size_t (*TfLiteSignatureRunnerGetInputCount)(const TfLiteSignatureRunner* signature_runner);
  const char* (*TfLiteSignatureRunnerGetInputName)(const TfLiteSignatureRunner* signature_runner, int32_t input_index);
  size_t (*TfLiteSignatureRunnerGetOutputCount)(const TfLiteSignatureRunner* signature_runner);
  const char* (*TfLiteSignatureRunnerGetOutputName)(const TfLiteSignatureRunner* signature_runner, int32_t output_index);
  int32_t (*AtollSignatureRunnerGetSubgraph)(const TfLiteSignatureRunner* signature_runner);
  int32_t (*AtollSignatureRunnerGetInputTensorIndex)(const TfLiteSignatureRunner* signature_runner, int32_t input_index);
  int32_t (*AtollSignatureRunnerGetOutputTensorIndex)(const TfLiteSignatureRunner* signature_runner, int32_t output_index);
  TfLiteTensor* (*TfLiteSignatureRunnerGetInputTensor)(TfLiteSignatureRunner* signature_runner, const char* input_name);
  const TfLiteTensor* (*TfLiteSignatureRunnerGetOutputTensor)(const TfLiteSignatureRunner* signature_runner, const char* output_name);
  int32_t (*TfLiteSignatureRunnerResizeInputTensor)(TfLiteSignatureRunner* signature_runner, const char* input_name, const int* input_dims, int32_t input_dims_size);
  int32_t (*AtollSignatureRunnerResizeInputTensorLoose)(TfLiteSignatureRunner* signature_runner, const char* input_name, const int* input_dims, int32_t input_dims_size, AtollError* error);
  int32_t (*TfLiteSignatureRunnerAllocateTensors)(TfLiteSignatureRunner* signature_runner);
  int32_t (*TfLiteSignatureRunnerInvoke)(TfLiteSignatureRunner* signature_runner);
  int32_t (*TfLiteSignatureRunnerCancel)(TfLiteSignatureRunner* signature_runner);
  void (*TfLiteSignatureRunnerDelete)(TfLiteSignatureRunner* signature_runner);
  const char* (*TfLiteTensorName)(const TfLiteTensor* tensor);
  int32_t (*TfLiteTensorType)(const TfLiteTensor* tensor);
  int32_t (*TfLiteTensorNumDims)(const TfLiteTensor* tensor);
  int32_t (*TfLiteTensorDim)(const TfLiteTensor* tensor, int32_t dim_index);
  int32_t (*AtollTensorGetNumDimsSignature)(const TfLiteTensor* tensor);
  int32_t (*AtollTensorGetDimSignature)(const TfLiteTensor* tensor, int32_t axis);
  size_t (*TfLiteTensorByteSize)(const TfLiteTensor* tensor);
  TfLiteQuantizationParams (*TfLiteTensorQuantizationParams)(const TfLiteTensor* tensor);
  int32_t (*AtollTensorGetQuantizationChannelCount)(const TfLiteTensor* tensor);
  float (*AtollTensorGetQuantizationScale)(const TfLiteTensor* tensor, int32_t channel);
  int32_t (*AtollTensorGetQuantizationZeroPoint)(const TfLiteTensor* tensor, int32_t channel);
  int32_t (*AtollTensorGetQuantizedDimension)(const TfLiteTensor* tensor);
  void* (*TfLiteTensorData)(const TfLiteTensor* tensor);
  int32_t (*TfLiteTensorCopyFromBuffer)(TfLiteTensor* tensor, const void* input_data, size_t input_data_size);
  int32_t (*TfLiteTensorCopyToBuffer)(const TfLiteTensor* tensor, void* output_data, size_t output_data_size);
  int32_t (*AtollTensorGetStringCount)(const TfLiteTensor* tensor);
  int32_t (*AtollTensorGetString)(const TfLiteTensor* tensor, int32_t index, const char** data, size_t* size, AtollError* error);
  int32_t (*AtollTensorSetStrings)(TfLiteTensor* tensor, const char* const* strings, const size_t* sizes, int32_t count, AtollError* error);
} FunctionTable;

/* The entries of the table, in its order. */
const struct native_entry *native_entries(size_t *count);

/* The context of a callback: who gets it. */
struct logCallback_receiver {
  void *context;
  void (*receive)(void* context, const char* message);
};

/* Hands a callback on to the receiver that its context points to. */
typedef void (*LogCallbackFunction)(void* context, const char* message_format, va_list message_arguments);

/* That function if it is wanted, or NULL. */
LogCallbackFunction logCallbackReceiverFunction(bool wanted);

#endif /* CATOLL_TABLE_H_ */
