/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Opaque tensors, nodes and contexts, for operators that do not depend on struct layouts.
 */
#ifndef TENSORFLOW_LITE_C_C_API_OPAQUE_H_
#define TENSORFLOW_LITE_C_C_API_OPAQUE_H_

#include <stdarg.h>

#include "tensorflow/lite/c/c_api.h"
#include "tensorflow/lite/c/common.h"
#include "tensorflow/lite/c/operator.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Element type. */
TFL_CAPI_EXPORT extern TfLiteType TfLiteOpaqueTensorType(const TfLiteOpaqueTensor* opaque_tensor);

/* Rank; -1 when dims unset. */
TFL_CAPI_EXPORT extern int32_t TfLiteOpaqueTensorNumDims(const TfLiteOpaqueTensor* opaque_tensor);

/* Size of one axis. */
TFL_CAPI_EXPORT extern int32_t TfLiteOpaqueTensorDim(
    const TfLiteOpaqueTensor* opaque_tensor, int32_t dim_index);

/* Out-param: rank of the declared (possibly partly unknown) shape; -1 when absent. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorGetNumDimsSignature(
    const TfLiteOpaqueTensor* opaque_tensor, int32_t* num_dims);

/* Out-param: declared axis size, -1 = unknown. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorGetDimSignature(
    const TfLiteOpaqueTensor* opaque_tensor, int32_t dim_index, int32_t* dim_length);

/* Nonzero for state tensors. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueTensorIsVariable(const TfLiteOpaqueTensor* opaque_tensor);

/* Byte size of data. */
TFL_CAPI_EXPORT extern size_t TfLiteOpaqueTensorByteSize(const TfLiteOpaqueTensor* opaque_tensor);

/* Data pointer; NULL in, NULL out. */
TFL_CAPI_EXPORT extern void* TfLiteOpaqueTensorData(const TfLiteOpaqueTensor* opaque_tensor);

/* How memory is held (mmap/arena/dynamic/custom ...). */
TFL_CAPI_EXPORT extern TfLiteAllocationType TfLiteOpaqueTensorGetAllocationType(
    const TfLiteOpaqueTensor* opaque_tensor);

/* Who allocated: none/mmap/arena/malloc/new. */
TFL_CAPI_EXPORT extern TfLiteAllocationStrategy TfLiteOpaqueTensorGetAllocationStrategy(
    const TfLiteOpaqueTensor* t);

/* Whether the buffer address may move between or during runs. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteOpaqueTensorGetBufferAddressStability(
    const TfLiteOpaqueTensor* t);

/* Whether the values may change between or during runs. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteOpaqueTensorGetDataStability(
    const TfLiteOpaqueTensor* t);

/* At which life-cycle step the values become known. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteOpaqueTensorGetDataKnownStep(
    const TfLiteOpaqueTensor* t);

/* At which life-cycle step the shape becomes known. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteOpaqueTensorGetShapeKnownStep(
    const TfLiteOpaqueTensor* t);

/* Tensor name. */
TFL_CAPI_EXPORT extern const char* TfLiteOpaqueTensorName(const TfLiteOpaqueTensor* opaque_tensor);

/* Full quantization record by value (type tag + pointer to per-channel scale/zero arrays). */
TFL_CAPI_EXPORT extern TfLiteQuantization TfLiteOpaqueTensorGetQuantization(
    const TfLiteOpaqueTensor* opaque_tensor);

/* Scale and zero point of the whole tensor; the scale is 0 when there is none or one per channel. */
TFL_CAPI_EXPORT extern TfLiteQuantizationParams TfLiteOpaqueTensorGetQuantizationParams(
    const TfLiteOpaqueTensor* opaque_tensor);

/* Exact-size copy in. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorCopyFromBuffer(
    TfLiteOpaqueTensor* opaque_tensor, const void* input_data, size_t input_data_size);

/* Exact-size copy out. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorCopyToBuffer(
    const TfLiteOpaqueTensor* opaque_tensor, void* output_data, size_t output_data_size);

/* Number of packed strings; -1 on failure. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueTensorGetStringCount(const TfLiteOpaqueTensor* tensor);

/* Borrowed pointer + length of the n-th string (not NUL-terminated). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorGetString(
    const TfLiteOpaqueTensor* tensor, int index, const char** str, int* len);

/* Replace content with a packed array of strings (copied; embedded NULs fine). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorWriteStrings(
    TfLiteOpaqueTensor* tensor, const char *const* str_array, int str_array_len,
    const int* str_n_len);

/* Replace content with one string. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueTensorWriteString(
    TfLiteOpaqueTensor* tensor, const char* str, int len);

/* New builder for an op-made tensor. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderCreate(void);

/* Free builder. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueTensorBuilderDelete(TfLiteOpaqueTensorBuilder* builder);

/* Chainable setter of element type. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderSetType(
    TfLiteOpaqueTensorBuilder* builder, TfLiteType type);

/* Chainable setter of raw data pointer. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderSetData(
    TfLiteOpaqueTensorBuilder* builder, void* data);

/* Chainable setter; only dynamic / arena kinds accepted at AddTensor. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderSetAllocationType(
    TfLiteOpaqueTensorBuilder* builder, TfLiteAllocationType allocation_type);

/* Chainable setter of per-tensor quantization. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderSetQuantizationParams(
    TfLiteOpaqueTensorBuilder* builder, TfLiteQuantizationParams params);

/* Chainable setter of full quantization. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensorBuilder* TfLiteOpaqueTensorBuilderSetQuantization(
    TfLiteOpaqueTensorBuilder* builder, TfLiteQuantization quantization);

/* Turn a tensor dynamic so that an op can size it at invoke time. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueTensorSetAllocationTypeToDynamic(
    TfLiteOpaqueTensor* tensor);

/* Mark tensor as living in device memory. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueTensorSetNonCpuAllocation(TfLiteOpaqueTensor* tensor);

/* The input of a node at a position; it belongs to the interpreter. NULL for an optional input
 * that is absent and for a position out of range. */
TFL_CAPI_EXPORT extern const TfLiteOpaqueTensor* TfLiteOpaqueNodeGetInput(
    const TfLiteOpaqueContext* opaque_context, const TfLiteOpaqueNode* opaque_node, int index);

/* The output of a node at a position; it belongs to the interpreter. NULL for a position out of
 * range. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensor* TfLiteOpaqueNodeGetOutput(
    TfLiteOpaqueContext* opaque_context, const TfLiteOpaqueNode* opaque_node, int index);

/* Input count. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueNodeNumberOfInputs(const TfLiteOpaqueNode* opaque_node);

/* Output count. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueNodeNumberOfOutputs(const TfLiteOpaqueNode* opaque_node);

/* State pointer that init returned. */
TFL_CAPI_EXPORT extern void* TfLiteOpaqueNodeGetUserData(const TfLiteOpaqueNode* opaque_node);

/* Pointer to the parsed TfLite*Params struct of a builtin. */
TFL_CAPI_EXPORT extern void* TfLiteOpaqueNodeGetBuiltinData(const TfLiteOpaqueNode* opaque_node);

/* Borrowed raw custom-options bytes and size. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueNodeGetCustomInitialData(
    const TfLiteOpaqueNode* opaque_node, const void** init_data, int* size);

/* Borrowed array of input tensor indices + count. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueNodeInputs(
    const TfLiteOpaqueNode* opaque_node, const int** inputs, int* num_inputs);

/* Borrowed array of output tensor indices + count. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueNodeOutputs(
    const TfLiteOpaqueNode* opaque_node, const int** outputs, int* num_outputs);

/* Set (copying) scratch tensor indices of the node. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueNodeSetTemporaries(
    TfLiteOpaqueNode* opaque_node, const int* temporaries, int num_temporaries);

/* Borrowed array of scratch tensor indices. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueNodeTemporaries(
    const TfLiteOpaqueNode* opaque_node, const int** temporaries, int* num_temporaries);

/* Node input position -> global index; -1 out of range. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueNodeGetInputTensorIndex(
    const TfLiteOpaqueNode* opaque_node, int index_of_input);

/* Node output position -> global index; -1 out of range. */
TFL_CAPI_EXPORT extern int TfLiteOpaqueNodeGetOutputTensorIndex(
    const TfLiteOpaqueNode* opaque_node, int index_of_output);

/* Borrowed array of node indices in execution order; next call may overwrite it. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetExecutionPlan(
    TfLiteOpaqueContext* opaque_context, TfLiteIntArray** execution_plan);

/* Look up a shared external context object by kind. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetExternalContext(
    TfLiteOpaqueContext* opaque_context, void** external_context, TfLiteExternalContextType type);

/* Node index -> borrowed node + operator handles. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetNodeAndRegistration(
    TfLiteOpaqueContext* opaque_context, int node_index, TfLiteOpaqueNode** node,
    TfLiteOperator** registration_external);

/* Borrowed tensor by global index. */
TFL_CAPI_EXPORT extern TfLiteOpaqueTensor* TfLiteOpaqueContextGetOpaqueTensor(
    const TfLiteOpaqueContext* opaque_context, int index);

/* Borrowed array of subgraph input indices. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetInputs(
    const TfLiteOpaqueContext* opaque_context, const int** inputs, int* num_inputs);

/* Borrowed array of subgraph output indices. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetOutputs(
    const TfLiteOpaqueContext* opaque_context, const int** outputs, int* num_outputs);

/* Borrowed array of variable tensor indices. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetVariables(
    const TfLiteOpaqueContext* opaque_context, const int** variables, int* num_variables);

/* Node count of the subgraph. */
TFL_CAPI_EXPORT extern size_t TfLiteOpaqueContextGetNumNodes(
    const TfLiteOpaqueContext* opaque_context);

/* Tensor count of the subgraph. */
TFL_CAPI_EXPORT extern size_t TfLiteOpaqueContextGetNumTensors(
    const TfLiteOpaqueContext* opaque_context);

/* Subgraph name. */
TFL_CAPI_EXPORT extern const char* TfLiteOpaqueContextGetName(
    const TfLiteOpaqueContext* opaque_context);

/* Gives a tensor a new shape from inside an operator. Takes ownership of the array, on failure as
 * well. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextResizeTensor(
    TfLiteOpaqueContext* context, TfLiteOpaqueTensor* tensor, TfLiteIntArray* new_size);

/* Enter another subgraph's context (delegates of control flow). */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextAcquireSubgraphContext(
    TfLiteOpaqueContext* opaque_context, int subgraph_index,
    TfLiteOpaqueContext** acquired_opaque_context);

/* Leave that context. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextReleaseSubgraphContext(
    TfLiteOpaqueContext* opaque_context, int subgraph_index);

/* Tell the runtime not to delegate a callee subgraph separately. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextMarkSubgraphAsDelegationSkippable(
    TfLiteOpaqueContext* opaque_context, int subgraph_index);

/* File descriptor + offset + size of a node's custom data when model came from a file. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetNodeInitDataMmapInfo(
    const TfLiteOpaqueContext* context, const TfLiteOpaqueNode* node, int* fd,
    int64_t* custom_initial_data_offset_in_file, int64_t* custom_initial_data_size);

/* Append a tensor described by a builder; out-param index. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextAddTensor(
    TfLiteOpaqueContext* context, TfLiteOpaqueTensorBuilder* builder, int* new_tensor_index);

/* Bytes per element for a type; error for types without fixed size. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetSizeOfType(
    TfLiteOpaqueContext* context, TfLiteType type, size_t* bytes);

/* Borrowed bytes of a named model metadata entry. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteOpaqueContextGetMetadata(
    TfLiteOpaqueContext* context, const char* name, const char** ptr, size_t* bytes);

/* printf-style message through the context's reporter. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueContextReportError(
    TfLiteOpaqueContext* opaque_context, const char* format, ...);

/* va_list form of ReportError. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueContextReportErrorVa(
    TfLiteOpaqueContext* opaque_context, const char* format, va_list vlist);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_OPAQUE_H_ */
