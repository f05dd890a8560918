/* SPDX-License-Identifier: Apache-2.0 */
/* Structures that operators and the runtime exchange. */
#ifndef TENSORFLOW_LITE_C_COMMON_H_
#define TENSORFLOW_LITE_C_COMMON_H_

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "tensorflow/lite/c/c_api_types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef int TfLiteBufferHandle;
#define kTfLiteOptionalTensor (-1)

typedef struct TfLiteOpaqueDelegateBuilder TfLiteOpaqueDelegateBuilder;
typedef struct TfLiteRegistration TfLiteRegistration;

typedef enum TfLiteExternalContextType {
  kTfLiteEigenContext = 0,
  kTfLiteGemmLowpContext = 1,
  kTfLiteEdgeTpuContext = 2,
  kTfLiteCpuBackendContext = 3,
  kTfLiteLiteRtBufferContext = 4,
  kTfLiteMaxExternalContexts = 5,
} TfLiteExternalContextType;

typedef enum TfLiteQuantizationType {
  kTfLiteNoQuantization = 0,
  kTfLiteAffineQuantization = 1,
  kTfLiteBlockwiseQuantization = 2,
  kTfLiteMultiAxisQuantization = 3,
} TfLiteQuantizationType;

typedef enum TfLiteAllocationType {
  kTfLiteMemNone = 0,
  kTfLiteMmapRo = 1,
  kTfLiteArenaRw = 2,
  kTfLiteArenaRwPersistent = 3,
  kTfLiteDynamic = 4,
  kTfLitePersistentRo = 5,
  kTfLiteCustom = 6,
  kTfLiteVariantObject = 7,
  kTfLiteNonCpu = 8,
} TfLiteAllocationType;

typedef enum TfLiteAllocationStrategy {
  kTfLiteAllocationStrategyUnknown = 0,
  kTfLiteAllocationStrategyNone = 1,
  kTfLiteAllocationStrategyMMap = 2,
  kTfLiteAllocationStrategyArena = 3,
  kTfLiteAllocationStrategyMalloc = 4,
  kTfLiteAllocationStrategyNew = 5,
} TfLiteAllocationStrategy;

typedef enum TfLiteRunStability {
  kTfLiteRunStabilityUnknown = 0,
  kTfLiteRunStabilityUnstable = 1,
  kTfLiteRunStabilitySingleRun = 2,
  kTfLiteRunStabilityAcrossRuns = 3,
} TfLiteRunStability;

typedef enum TfLiteRunStep {
  kTfLiteRunStepUnknown = 0,
  kTfLiteRunStepInit = 1,
  kTfLiteRunStepPrepare = 2,
  kTfLiteRunStepEval = 3,
} TfLiteRunStep;

#define kTfLiteNullBufferHandle (-1)

typedef enum TfLiteCustomAllocationFlags {
  kTfLiteCustomAllocationFlagsNone = 0,
  kTfLiteCustomAllocationFlagsSkipAlignCheck = 1,
} TfLiteCustomAllocationFlags;

#define kTfLiteNoBufferIdentifier SIZE_MAX

enum {
  kTfLiteInplaceOpNone = 0,
  kTfLiteInplaceOpDataUnmodified = 1,
  kTfLiteInplaceInputCanBeSharedWithCorrespondingOutput = 2,
  kTfLiteInplaceOpInput0Shared = 4,
  kTfLiteInplaceOpInput1Shared = 8,
  kTfLiteInplaceOpInput2Shared = 16,
};
typedef uint64_t TfLiteInPlaceOp;
#define kTfLiteInplaceOpMaxValue UINT64_MAX

typedef enum TfLiteDelegateFlags {
  kTfLiteDelegateFlagsNone = 0,
  kTfLiteDelegateFlagsAllowDynamicTensors = 1,
  kTfLiteDelegateFlagsRequirePropagatedShapes = 2,
  kTfLiteDelegateFlagsPerOperatorProfiling = 4,
  kTfLiteDelegateFlagsHintFullyDelegatedToSingleDelegate = 8,
} TfLiteDelegateFlags;

typedef struct TfLiteExternalContext {
  TfLiteExternalContextType type;
  TfLiteStatus (*Refresh)(struct TfLiteContext *);
} TfLiteExternalContext;

typedef struct TfLiteIntArray {
  int size;
  int data[];
} TfLiteIntArray;

typedef struct TfLiteFloatArray {
  int size;
  float data[];
} TfLiteFloatArray;

typedef struct TfLiteComplex64 {
  float re;
  float im;
} TfLiteComplex64;

typedef struct TfLiteComplex128 {
  double re;
  double im;
} TfLiteComplex128;

typedef struct TfLiteFloat16 {
  uint16_t data;
} TfLiteFloat16;

typedef struct TfLiteBFloat16 {
  uint16_t data;
} TfLiteBFloat16;

typedef struct TfLiteQuantization {
  TfLiteQuantizationType type;
  void* params;
} TfLiteQuantization;

typedef struct TfLiteAffineQuantization {
  TfLiteFloatArray* scale;
  TfLiteIntArray* zero_point;
  int32_t quantized_dimension;
} TfLiteAffineQuantization;

typedef struct TfLiteBlockwiseQuantization {
  int32_t scale;
  int32_t zero_point;
  int32_t blocksize;
  int32_t quantized_dimension;
} TfLiteBlockwiseQuantization;

typedef struct TfLiteMultiAxisQuantization {
  int32_t scales;
  int32_t zero_points;
  int32_t blocksize;
  TfLiteIntArray* quantized_dimensions;
} TfLiteMultiAxisQuantization;

typedef struct TfLiteDimensionMetadata {
  TfLiteDimensionType format;
  int dense_size;
  TfLiteIntArray* array_segments;
  TfLiteIntArray* array_indices;
} TfLiteDimensionMetadata;

typedef struct TfLiteSparsity {
  TfLiteIntArray* traversal_order;
  TfLiteIntArray* block_map;
  TfLiteDimensionMetadata* dim_metadata;
  int dim_metadata_size;
} TfLiteSparsity;

typedef struct TfLiteCustomAllocation {
  void* data;
  size_t bytes;
} TfLiteCustomAllocation;

typedef struct TfLiteAllocator {
  void* data;
  void *(*allocate)(void *, size_t, size_t);
  void *(*reallocate)(void *, void *, size_t, size_t, size_t);
  void (*deallocate)(void *, void *, size_t, size_t);
} TfLiteAllocator;

typedef union TfLitePtrUnion {
  int32_t* i32;
  uint32_t* u32;
  int64_t* i64;
  uint64_t* u64;
  float* f;
  TfLiteFloat16* f16;
  TfLiteBFloat16* bf16;
  double* f64;
  char* raw;
  const char* raw_const;
  uint8_t* uint8;
  bool* b;
  int16_t* i16;
  uint16_t* ui16;
  TfLiteComplex64* c64;
  TfLiteComplex128* c128;
  int8_t* int8;
  void* data;
} TfLitePtrUnion;

typedef struct TfLiteTensor {
  TfLiteType type;
  TfLitePtrUnion data;
  TfLiteIntArray* dims;
  TfLiteQuantizationParams params;
  TfLiteAllocationType allocation_type;
  size_t bytes;
  const void* allocation;
  const char* name;
  struct TfLiteDelegate* delegate;
  TfLiteBufferHandle buffer_handle;
  bool data_is_stale;
  bool is_variable;
  TfLiteQuantization quantization;
  TfLiteSparsity* sparsity;
  const TfLiteIntArray* dims_signature;
} TfLiteTensor;

typedef struct TfLiteNode {
  TfLiteIntArray* inputs;
  TfLiteIntArray* outputs;
  TfLiteIntArray* intermediates;
  TfLiteIntArray* temporaries;
  void* user_data;
  void* builtin_data;
  const void* custom_initial_data;
  int custom_initial_data_size;
  struct TfLiteDelegate* delegate;
  bool might_have_side_effect;
} TfLiteNode;

typedef struct TfLiteEvalTensor {
  TfLitePtrUnion data;
  TfLiteIntArray* dims;
  TfLiteType type;
} TfLiteEvalTensor;

typedef struct TfLiteDelegateParams {
  struct TfLiteDelegate* delegate;
  TfLiteIntArray* nodes_to_replace;
  TfLiteIntArray* input_tensors;
  TfLiteIntArray* output_tensors;
} TfLiteDelegateParams;

typedef struct TfLiteOpaqueDelegateParams {
  TfLiteOpaqueDelegate* delegate;
  void* delegate_data;
  TfLiteIntArray* nodes_to_replace;
  TfLiteIntArray* input_tensors;
  TfLiteIntArray* output_tensors;
} TfLiteOpaqueDelegateParams;

typedef struct TfLiteContext {
  size_t tensors_size;
  TfLiteStatus (*GetExecutionPlan)(struct TfLiteContext *, TfLiteIntArray **);
  TfLiteTensor* tensors;
  void* impl_;
  TfLiteStatus (*ResizeTensor)(struct TfLiteContext *, TfLiteTensor *, TfLiteIntArray *);
  void (*ReportError)(struct TfLiteContext *, const char *, ...);
  TfLiteStatus (*AddTensors)(struct TfLiteContext *, int, int *);
  TfLiteStatus (*GetNodeAndRegistration)(struct TfLiteContext *, int, TfLiteNode **, struct TfLiteRegistration **);
  TfLiteStatus (*ReplaceNodeSubsetsWithDelegateKernels)(struct TfLiteContext *, struct TfLiteRegistration, const TfLiteIntArray *, struct TfLiteDelegate *);
  int recommended_num_threads;
  TfLiteExternalContext *(*GetExternalContext)(struct TfLiteContext *, TfLiteExternalContextType);
  void (*SetExternalContext)(struct TfLiteContext *, TfLiteExternalContextType, TfLiteExternalContext *);
  bool allow_fp32_relax_to_fp16;
  void* profiler;
  void *(*AllocatePersistentBuffer)(struct TfLiteContext *, size_t);
  TfLiteStatus (*AllocateBufferForEval)(struct TfLiteContext *, size_t, void **);
  TfLiteStatus (*RequestScratchBufferInArena)(struct TfLiteContext *, size_t, int *);
  void *(*GetScratchBuffer)(struct TfLiteContext *, int);
  TfLiteStatus (*ResizeTensorExplicit)(struct TfLiteContext *, TfLiteTensor *, int, const int *);
  TfLiteStatus (*PreviewDelegatePartitioning)(struct TfLiteContext *, const TfLiteIntArray *, TfLiteDelegateParams **, int *);
  TfLiteTensor *(*GetTensor)(const struct TfLiteContext *, int);
  TfLiteEvalTensor *(*GetEvalTensor)(const struct TfLiteContext *, int);
  TfLiteStatus (*GetModelMetadata)(const struct TfLiteContext *, const char *, const char **, size_t *);
  TfLiteStatus (*AcquireSubgraphContext)(struct TfLiteContext *, int, struct TfLiteContext **);
  TfLiteStatus (*ReleaseSubgraphContext)(struct TfLiteContext *, int);
} TfLiteContext;

typedef struct TfLiteRegistration {
  void *(*init)(TfLiteContext *, const char *, size_t);
  void (*free)(TfLiteContext *, void *);
  TfLiteStatus (*prepare)(TfLiteContext *, TfLiteNode *);
  TfLiteStatus (*invoke)(TfLiteContext *, TfLiteNode *);
  const char *(*profiling_string)(const TfLiteContext *, const TfLiteNode *);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
  struct TfLiteAsyncKernel *(*async_kernel)(TfLiteContext *, TfLiteNode *);
  uint64_t inplace_operator;
} TfLiteRegistration;

typedef struct TfLiteRegistration_V3 {
  void *(*init)(TfLiteContext *, const char *, size_t);
  void (*free)(TfLiteContext *, void *);
  TfLiteStatus (*prepare)(TfLiteContext *, TfLiteNode *);
  TfLiteStatus (*invoke)(TfLiteContext *, TfLiteNode *);
  const char *(*profiling_string)(const TfLiteContext *, const TfLiteNode *);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
  struct TfLiteAsyncKernel *(*async_kernel)(TfLiteContext *, TfLiteNode *);
} TfLiteRegistration_V3;

typedef struct TfLiteRegistration_V2 {
  void *(*init)(TfLiteContext *, const char *, size_t);
  void (*free)(TfLiteContext *, void *);
  TfLiteStatus (*prepare)(TfLiteContext *, TfLiteNode *);
  TfLiteStatus (*invoke)(TfLiteContext *, TfLiteNode *);
  const char *(*profiling_string)(const TfLiteContext *, const TfLiteNode *);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
} TfLiteRegistration_V2;

typedef struct TfLiteRegistration_V1 {
  void *(*init)(TfLiteContext *, const char *, size_t);
  void (*free)(TfLiteContext *, void *);
  TfLiteStatus (*prepare)(TfLiteContext *, TfLiteNode *);
  TfLiteStatus (*invoke)(TfLiteContext *, TfLiteNode *);
  const char *(*profiling_string)(const TfLiteContext *, const TfLiteNode *);
  int32_t builtin_code;
  const char* custom_name;
  int version;
} TfLiteRegistration_V1;

typedef struct TfLiteDelegate {
  void* data_;
  TfLiteStatus (*Prepare)(TfLiteContext *, struct TfLiteDelegate *);
  TfLiteStatus (*CopyFromBufferHandle)(TfLiteContext *, struct TfLiteDelegate *, TfLiteBufferHandle, TfLiteTensor *);
  TfLiteStatus (*CopyToBufferHandle)(TfLiteContext *, struct TfLiteDelegate *, TfLiteBufferHandle, TfLiteTensor *);
  void (*FreeBufferHandle)(TfLiteContext *, struct TfLiteDelegate *, TfLiteBufferHandle *);
  int64_t flags;
  struct TfLiteOpaqueDelegateBuilder* opaque_delegate_builder;
} TfLiteDelegate;

typedef struct TfLiteOpaqueDelegateBuilder {
  void* data;
  TfLiteStatus (*Prepare)(TfLiteOpaqueContext *, TfLiteOpaqueDelegate *, void *);
  TfLiteStatus (*CopyFromBufferHandle)(TfLiteOpaqueContext *, TfLiteOpaqueDelegate *, void *, TfLiteBufferHandle, TfLiteOpaqueTensor *);
  TfLiteStatus (*CopyToBufferHandle)(TfLiteOpaqueContext *, TfLiteOpaqueDelegate *, void *, TfLiteBufferHandle, TfLiteOpaqueTensor *);
  void (*FreeBufferHandle)(TfLiteOpaqueContext *, TfLiteOpaqueDelegate *, void *, TfLiteBufferHandle *);
  int64_t flags;
} TfLiteOpaqueDelegateBuilder;

/* Bytes for an int array of n entries (header included). */
TFL_CAPI_EXPORT extern size_t TfLiteIntArrayGetSizeInBytes(int size);

/* malloc an uninitialised int array; free with TfLiteIntArrayFree. */
TFL_CAPI_EXPORT extern TfLiteIntArray* TfLiteIntArrayCreate(int size);

/* 1 if same size and entries. */
TFL_CAPI_EXPORT extern int TfLiteIntArrayEqual(const TfLiteIntArray* a, const TfLiteIntArray* b);

/* 1 if equal to (count, C array). */
TFL_CAPI_EXPORT extern int TfLiteIntArrayEqualsArray(const TfLiteIntArray* a, int b_size, const int b_data[]);

/* Heap copy (NULL-safe). */
TFL_CAPI_EXPORT extern TfLiteIntArray* TfLiteIntArrayCopy(const TfLiteIntArray* src);

/* Free an int array. */
TFL_CAPI_EXPORT extern void TfLiteIntArrayFree(TfLiteIntArray* a);

/* Bytes for a float array of n entries. */
TFL_CAPI_EXPORT extern int TfLiteFloatArrayGetSizeInBytes(int size);

/* malloc an uninitialised float array. */
TFL_CAPI_EXPORT extern TfLiteFloatArray* TfLiteFloatArrayCreate(int size);

/* Heap copy (NULL-safe). */
TFL_CAPI_EXPORT extern TfLiteFloatArray* TfLiteFloatArrayCopy(const TfLiteFloatArray* src);

/* Free a float array. */
TFL_CAPI_EXPORT extern void TfLiteFloatArrayFree(TfLiteFloatArray* a);

/* Static upper-case name of a type, e.g. FLOAT32. */
TFL_CAPI_EXPORT extern const char* TfLiteTypeGetName(TfLiteType type);

/* Free only the data block of a tensor if the runtime owns it. */
TFL_CAPI_EXPORT extern void TfLiteTensorDataFree(TfLiteTensor* t);

/* DataFree through a custom allocator. */
TFL_CAPI_EXPORT extern void TfLiteTensorDataFreeWithAllocator(TfLiteTensor* t, TfLiteAllocator* allocator);

/* Free the params block of a quantization record. */
TFL_CAPI_EXPORT extern void TfLiteQuantizationFree(TfLiteQuantization* quantization);

/* Free a sparsity record. */
TFL_CAPI_EXPORT extern void TfLiteSparsityFree(TfLiteSparsity* sparsity);

/* Free data, dims, quantization, sparsity of a tensor. */
TFL_CAPI_EXPORT extern void TfLiteTensorFree(TfLiteTensor* t);

/* Free and reinitialise all fields of a tensor. */
TFL_CAPI_EXPORT extern void TfLiteTensorReset(TfLiteType type, const char* name, TfLiteIntArray* dims, TfLiteQuantizationParams quantization, char* buffer, size_t size, TfLiteAllocationType allocation_type, const void* allocation, bool is_variable, TfLiteTensor* tensor);

/* Deep copy contents + metadata between tensors of equal byte size; NULLs are a no-op. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopy(const TfLiteTensor* src, TfLiteTensor* dst);

/* Deep copy of a tensor by value. */
TFL_CAPI_EXPORT extern TfLiteTensor TfLiteTensorClone(TfLiteTensor src);

/* Resize a dynamic tensor's block, optionally keeping data. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorResizeMaybeCopy(size_t num_bytes, TfLiteTensor* tensor, bool preserve_data);

/* ResizeMaybeCopy through a custom allocator. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorResizeMaybeCopyWithAllocator(size_t num_bytes, TfLiteTensor* tensor, bool preserve_data, TfLiteAllocator* allocator);

/* Resize a dynamic tensor's heap block keeping data; no-op for other kinds. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorRealloc(size_t num_bytes, TfLiteTensor* tensor);

/* Realloc through a custom allocator. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorReallocWithAllocator(size_t num_bytes, TfLiteTensor* tensor, TfLiteAllocator* allocator);

/* Declared shape with -1 for unknown axes, else actual dims; borrowed. */
TFL_CAPI_EXPORT extern const TfLiteIntArray* TfLiteTensorGetDimsSignature(const TfLiteTensor* t);

/* Zero/default-initialised TfLiteDelegate struct by value. */
TFL_CAPI_EXPORT extern TfLiteDelegate TfLiteDelegateCreate(void);

/* Make a delegate from a builder of callbacks; NULL builder gives NULL; caller deletes after interpreters. */
TFL_CAPI_EXPORT extern TfLiteOpaqueDelegate* TfLiteOpaqueDelegateCreate(const TfLiteOpaqueDelegateBuilder* opaque_delegate_builder);

/* Free the delegate; NULL-safe. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueDelegateDelete(TfLiteOpaqueDelegate* delegate);

/* User data pointer of the delegate's builder. */
TFL_CAPI_EXPORT extern void* TfLiteOpaqueDelegateGetData(const TfLiteOpaqueDelegate* delegate);

/* As the opaque variant, on TfLiteTensor. */
TFL_CAPI_EXPORT extern TfLiteAllocationStrategy TfLiteTensorGetAllocationStrategy(const TfLiteTensor* t);

/* As the opaque variant, on TfLiteTensor. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteTensorGetBufferAddressStability(const TfLiteTensor* t);

/* As the opaque variant, on TfLiteTensor. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteTensorGetDataStability(const TfLiteTensor* t);

/* As the opaque variant, on TfLiteTensor. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteTensorGetDataKnownStep(const TfLiteTensor* t);

/* As the opaque variant, on TfLiteTensor. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteTensorGetShapeKnownStep(const TfLiteTensor* t);

/* Sentinel pointer that an init callback returns to signal failure. */
TFL_CAPI_EXPORT extern void* TfLiteKernelInitFailed(void);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_COMMON_H_ */
