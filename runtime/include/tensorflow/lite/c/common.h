/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Structures that operators and the runtime exchange, laid out as existing operators expect them.
 */
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

typedef struct TfLiteExternalContext TfLiteExternalContext;

typedef struct TfLiteIntArray TfLiteIntArray;

typedef struct TfLiteFloatArray TfLiteFloatArray;

typedef struct TfLiteComplex64 TfLiteComplex64;

typedef struct TfLiteComplex128 TfLiteComplex128;

typedef struct TfLiteFloat16 TfLiteFloat16;

typedef struct TfLiteBFloat16 TfLiteBFloat16;

typedef struct TfLiteQuantization TfLiteQuantization;

typedef struct TfLiteAffineQuantization TfLiteAffineQuantization;

typedef struct TfLiteBlockwiseQuantization TfLiteBlockwiseQuantization;

typedef struct TfLiteMultiAxisQuantization TfLiteMultiAxisQuantization;

typedef struct TfLiteDimensionMetadata TfLiteDimensionMetadata;

typedef struct TfLiteSparsity TfLiteSparsity;

typedef struct TfLiteCustomAllocation TfLiteCustomAllocation;

typedef struct TfLiteAllocator TfLiteAllocator;

typedef union TfLitePtrUnion TfLitePtrUnion;

typedef struct TfLiteTensor TfLiteTensor;

typedef struct TfLiteNode TfLiteNode;

typedef struct TfLiteEvalTensor TfLiteEvalTensor;

typedef struct TfLiteDelegateParams TfLiteDelegateParams;

typedef struct TfLiteOpaqueDelegateParams TfLiteOpaqueDelegateParams;

typedef struct TfLiteContext TfLiteContext;

typedef struct TfLiteRegistration TfLiteRegistration;

typedef struct TfLiteRegistration_V3 TfLiteRegistration_V3;

typedef struct TfLiteRegistration_V2 TfLiteRegistration_V2;

typedef struct TfLiteRegistration_V1 TfLiteRegistration_V1;

typedef struct TfLiteDelegate TfLiteDelegate;

typedef struct TfLiteOpaqueDelegateBuilder TfLiteOpaqueDelegateBuilder;

/* Names a buffer of a delegate. */
typedef int TfLiteBufferHandle;

/* Index of an optional tensor that is absent. */
#define kTfLiteOptionalTensor (-1)

/* No buffer handle. */
#define kTfLiteNullBufferHandle (-1)

/* No buffer identifier. */
#define kTfLiteNoBufferIdentifier SIZE_MAX

/* Reports a message of an operator. */
#define TF_LITE_KERNEL_LOG(context, ...) \
  do { \
    (context)->ReportError((context), __VA_ARGS__); \
  } while (0)

/* Leaves the operator with kTfLiteError unless the condition holds. */
#define TF_LITE_ENSURE(context, a) \
  do { \
    if (!(a)) { \
      TF_LITE_KERNEL_LOG((context), "%s:%d: %s does not hold", __FILE__, __LINE__, #a); \
      return kTfLiteError; \
    } \
  } while (0)

/* Like TF_LITE_ENSURE, with a message of its own. */
#define TF_LITE_ENSURE_MSG(context, value, ...) \
  do { \
    if (!(value)) { \
      TF_LITE_KERNEL_LOG((context), __VA_ARGS__); \
      return kTfLiteError; \
    } \
  } while (0)

/* Leaves the operator with the status of the call unless it is kTfLiteOk. */
#define TF_LITE_ENSURE_STATUS(a) \
  do { \
    const TfLiteStatus tf_lite_status_ = (a); \
    if (tf_lite_status_ != kTfLiteOk) { \
      return tf_lite_status_; \
    } \
  } while (0)

/* Leaves the operator with the status unless it is kTfLiteOk. */
#define TF_LITE_ENSURE_OK(context, status) \
  TF_LITE_ENSURE_STATUS(status)

/* Leaves the operator with kTfLiteError unless both integers are equal. */
#define TF_LITE_ENSURE_EQ(context, a, b) \
  do { \
    if ((a) != (b)) { \
      TF_LITE_KERNEL_LOG((context), "%s:%d: %s != %s (%d != %d)", __FILE__, __LINE__, #a, #b, (int)(a), (int)(b)); \
      return kTfLiteError; \
    } \
  } while (0)

/* Leaves the operator with kTfLiteError unless both element types are equal. */
#define TF_LITE_ENSURE_TYPES_EQ(context, a, b) \
  do { \
    if ((a) != (b)) { \
      TF_LITE_KERNEL_LOG((context), "%s:%d: %s != %s (%s != %s)", __FILE__, __LINE__, #a, #b, TfLiteTypeGetName(a), TfLiteTypeGetName(b)); \
      return kTfLiteError; \
    } \
  } while (0)

/* Leaves the operator with kTfLiteError unless both numbers differ by at most epsilon. */
#define TF_LITE_ENSURE_NEAR(context, a, b, epsilon) \
  do { \
    const double tf_lite_delta_ = (double)(a) - (double)(b); \
    if (tf_lite_delta_ > (epsilon) || -tf_lite_delta_ > (epsilon)) { \
      TF_LITE_KERNEL_LOG((context), "%s:%d: %s is not near %s (%f, %f)", __FILE__, __LINE__, #a, #b, (double)(a), (double)(b)); \
      return kTfLiteError; \
    } \
  } while (0)

/* Kinds of external contexts. */
typedef enum TfLiteExternalContextType {
  /* Of Eigen. */
  kTfLiteEigenContext = 0,
  /* Of gemmlowp. */
  kTfLiteGemmLowpContext = 1,
  /* Of an Edge TPU. */
  kTfLiteEdgeTpuContext = 2,
  /* Of the CPU backend. */
  kTfLiteCpuBackendContext = 3,
  /* Of LiteRT buffers. */
  kTfLiteLiteRtBufferContext = 4,
  /* Number of kinds. */
  kTfLiteMaxExternalContexts = 5,
} TfLiteExternalContextType;

/* Which parameters a TfLiteQuantization points to. */
typedef enum TfLiteQuantizationType {
  /* None. */
  kTfLiteNoQuantization = 0,
  /* TfLiteAffineQuantization. */
  kTfLiteAffineQuantization = 1,
  /* TfLiteBlockwiseQuantization. */
  kTfLiteBlockwiseQuantization = 2,
  /* TfLiteMultiAxisQuantization. */
  kTfLiteMultiAxisQuantization = 3,
} TfLiteQuantizationType;

/* Where the memory of a tensor is and how long it lasts. */
typedef enum TfLiteAllocationType {
  /* None. */
  kTfLiteMemNone = 0,
  /* Read-only, part of the model. */
  kTfLiteMmapRo = 1,
  /* In the arena, reused within a run. */
  kTfLiteArenaRw = 2,
  /* In the arena, kept between runs. */
  kTfLiteArenaRwPersistent = 3,
  /* On the heap, sized during a run. */
  kTfLiteDynamic = 4,
  /* Computed once at allocation, then read-only. */
  kTfLitePersistentRo = 5,
  /* Memory of the caller. */
  kTfLiteCustom = 6,
  /* An object that only operators understand. */
  kTfLiteVariantObject = 7,
  /* Not reachable by the CPU. */
  kTfLiteNonCpu = 8,
} TfLiteAllocationType;

/* Who allocated the memory of a tensor. */
typedef enum TfLiteAllocationStrategy {
  /* Not known. */
  kTfLiteAllocationStrategyUnknown = 0,
  /* Nobody. */
  kTfLiteAllocationStrategyNone = 1,
  /* The model file. */
  kTfLiteAllocationStrategyMMap = 2,
  /* The arena. */
  kTfLiteAllocationStrategyArena = 3,
  /* The heap through malloc. */
  kTfLiteAllocationStrategyMalloc = 4,
  /* The heap through new. */
  kTfLiteAllocationStrategyNew = 5,
} TfLiteAllocationStrategy;

/* How long a fact about a tensor stays true. */
typedef enum TfLiteRunStability {
  /* Not known. */
  kTfLiteRunStabilityUnknown = 0,
  /* It may change at any time. */
  kTfLiteRunStabilityUnstable = 1,
  /* It holds during one run. */
  kTfLiteRunStabilitySingleRun = 2,
  /* It holds over all runs. */
  kTfLiteRunStabilityAcrossRuns = 3,
} TfLiteRunStability;

/* When a fact about a tensor becomes known. */
typedef enum TfLiteRunStep {
  /* Not known. */
  kTfLiteRunStepUnknown = 0,
  /* When the operator is created. */
  kTfLiteRunStepInit = 1,
  /* When it is prepared. */
  kTfLiteRunStepPrepare = 2,
  /* When it runs. */
  kTfLiteRunStepEval = 3,
} TfLiteRunStep;

/* Flags for caller-owned memory. */
typedef enum TfLiteCustomAllocationFlags {
  /* None. */
  kTfLiteCustomAllocationFlagsNone = 0,
  /* Do not check the alignment. */
  kTfLiteCustomAllocationFlagsSkipAlignCheck = 1,
} TfLiteCustomAllocationFlags;

/* Bits that say which inputs of an operator may share memory with its outputs. */
enum {
  /* None. */
  kTfLiteInplaceOpNone = 0,
  /* The operator changes no data. */
  kTfLiteInplaceOpDataUnmodified = 1,
  /* Any input may share with the output of the same position. */
  kTfLiteInplaceInputCanBeSharedWithCorrespondingOutput = 2,
  /* Input 0 may share with an output. */
  kTfLiteInplaceOpInput0Shared = 4,
  /* Input 1 may share with an output. */
  kTfLiteInplaceOpInput1Shared = 8,
  /* Input 2 may share with an output. */
  kTfLiteInplaceOpInput2Shared = 16,
};
typedef uint64_t TfLiteInPlaceOp;
/* The largest value, which fixes the width. */
#define kTfLiteInplaceOpMaxValue UINT64_C(18446744073709551615)

/* Bits that say what a delegate can handle. */
typedef enum TfLiteDelegateFlags {
  /* None. */
  kTfLiteDelegateFlagsNone = 0,
  /* Tensors whose size is known only at run time. */
  kTfLiteDelegateFlagsAllowDynamicTensors = 1,
  /* It needs shapes after a resize. */
  kTfLiteDelegateFlagsRequirePropagatedShapes = 2,
  /* It profiles single operators. */
  kTfLiteDelegateFlagsPerOperatorProfiling = 4,
  /* The whole graph is meant for one delegate. */
  kTfLiteDelegateFlagsHintFullyDelegatedToSingleDelegate = 8,
} TfLiteDelegateFlags;

/* Something shared between operators, with a function that the runtime calls when its thread count
 * changed. */
struct TfLiteExternalContext {
  TfLiteExternalContextType type;
  TfLiteStatus (*Refresh)(struct TfLiteContext*);
};

/* A count and that many ints behind it; made by TfLiteIntArrayCreate. */
struct TfLiteIntArray {
  int size;
  int data[];
};

/* A count and that many floats behind it; made by TfLiteFloatArrayCreate. */
struct TfLiteFloatArray {
  int size;
  float data[];
};

/* A complex number of two floats. */
struct TfLiteComplex64 {
  float re;
  float im;
};

/* A complex number of two doubles. */
struct TfLiteComplex128 {
  double re;
  double im;
};

/* The bits of an IEEE 754 binary16. */
struct TfLiteFloat16 {
  uint16_t data;
};

/* The bits of a bfloat16, the upper half of a binary32. */
struct TfLiteBFloat16 {
  uint16_t data;
};

/* How a tensor is quantized: the kind, and a pointer to the parameters of that kind, which belongs
 * to the tensor. */
struct TfLiteQuantization {
  TfLiteQuantizationType type;
  void* params;
};

/* One scale and zero point for the whole tensor, or one per position of the axis
 * quantized_dimension. */
struct TfLiteAffineQuantization {
  TfLiteFloatArray* scale;
  TfLiteIntArray* zero_point;
  int32_t quantized_dimension;
};

/* Scales and zero points per block of an axis; they are tensors of the model, given by index. */
struct TfLiteBlockwiseQuantization {
  int32_t scale;
  int32_t zero_point;
  int32_t blocksize;
  int32_t quantized_dimension;
};

/* Scales and zero points over several axes; they are tensors of the model, given by index. */
struct TfLiteMultiAxisQuantization {
  int32_t scales;
  int32_t zero_points;
  int32_t blocksize;
  TfLiteIntArray* quantized_dimensions;
};

/* How one dimension of a sparse tensor is stored: dense with a size, or compressed with segments
 * and indices. */
struct TfLiteDimensionMetadata {
  TfLiteDimensionType format;
  int dense_size;
  TfLiteIntArray* array_segments;
  TfLiteIntArray* array_indices;
};

/* How the values of a sparse tensor are ordered. */
struct TfLiteSparsity {
  TfLiteIntArray* traversal_order;
  TfLiteIntArray* block_map;
  TfLiteDimensionMetadata* dim_metadata;
  int dim_metadata_size;
};

/* Memory of the caller for a tensor. */
struct TfLiteCustomAllocation {
  void* data;
  size_t bytes;
};

/* Functions that allocate, reallocate and free, each with a size and an alignment. */
struct TfLiteAllocator {
  void* data;
  void*(*allocate)(void*, size_t, size_t);
  void*(*reallocate)(void*, void*, size_t, size_t, size_t);
  void (*deallocate)(void*, void*, size_t, size_t);
};

/* The data of a tensor as a pointer of its element type. */
union TfLitePtrUnion {
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
};

/* A tensor: type, memory, shape and quantization. Owned by an interpreter; operators change it
 * through the context only. */
struct TfLiteTensor {
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
};

/* One operator of a subgraph: indices of its tensors, its parameters and its own state. An index
 * of -1 is an optional tensor that is absent. */
struct TfLiteNode {
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
};

/* The few facts about a tensor that a run needs. */
struct TfLiteEvalTensor {
  TfLitePtrUnion data;
  TfLiteIntArray* dims;
  TfLiteType type;
};

/* The part of a graph that a delegate kernel replaces. */
struct TfLiteDelegateParams {
  struct TfLiteDelegate* delegate;
  TfLiteIntArray* nodes_to_replace;
  TfLiteIntArray* input_tensors;
  TfLiteIntArray* output_tensors;
};

/* The part of a graph that an opaque delegate kernel replaces. */
struct TfLiteOpaqueDelegateParams {
  TfLiteOpaqueDelegate* delegate;
  void* delegate_data;
  TfLiteIntArray* nodes_to_replace;
  TfLiteIntArray* input_tensors;
  TfLiteIntArray* output_tensors;
};

/* What an operator may ask of the runtime. Function pointers that this runtime does not serve are
 * NULL. */
struct TfLiteContext {
  size_t tensors_size;
  TfLiteStatus (*GetExecutionPlan)(struct TfLiteContext*, TfLiteIntArray**);
  TfLiteTensor* tensors;
  void* impl_;
  TfLiteStatus (*ResizeTensor)(struct TfLiteContext*, TfLiteTensor*, TfLiteIntArray*);
  void (*ReportError)(struct TfLiteContext*, const char*, ...);
  TfLiteStatus (*AddTensors)(struct TfLiteContext*, int, int*);
  TfLiteStatus (*GetNodeAndRegistration)(struct TfLiteContext*, int, TfLiteNode**, struct TfLiteRegistration**);
  TfLiteStatus (*ReplaceNodeSubsetsWithDelegateKernels)(struct TfLiteContext*, struct TfLiteRegistration, const TfLiteIntArray*, struct TfLiteDelegate*);
  int recommended_num_threads;
  TfLiteExternalContext*(*GetExternalContext)(struct TfLiteContext*, TfLiteExternalContextType);
  void (*SetExternalContext)(struct TfLiteContext*, TfLiteExternalContextType, TfLiteExternalContext*);
  bool allow_fp32_relax_to_fp16;
  void* profiler;
  void*(*AllocatePersistentBuffer)(struct TfLiteContext*, size_t);
  TfLiteStatus (*AllocateBufferForEval)(struct TfLiteContext*, size_t, void**);
  TfLiteStatus (*RequestScratchBufferInArena)(struct TfLiteContext*, size_t, int*);
  void*(*GetScratchBuffer)(struct TfLiteContext*, int);
  TfLiteStatus (*ResizeTensorExplicit)(struct TfLiteContext*, TfLiteTensor*, int, const int*);
  TfLiteStatus (*PreviewDelegatePartitioning)(struct TfLiteContext*, const TfLiteIntArray*, TfLiteDelegateParams**, int*);
  TfLiteTensor*(*GetTensor)(const struct TfLiteContext*, int);
  TfLiteEvalTensor*(*GetEvalTensor)(const struct TfLiteContext*, int);
  TfLiteStatus (*GetModelMetadata)(const struct TfLiteContext*, const char*, const char**, size_t*);
  TfLiteStatus (*AcquireSubgraphContext)(struct TfLiteContext*, int, struct TfLiteContext**);
  TfLiteStatus (*ReleaseSubgraphContext)(struct TfLiteContext*, int);
};

/* An operator: functions that create and free its state, prepare and run a node. */
struct TfLiteRegistration {
  void*(*init)(TfLiteContext*, const char*, size_t);
  void (*free)(TfLiteContext*, void*);
  TfLiteStatus (*prepare)(TfLiteContext*, TfLiteNode*);
  TfLiteStatus (*invoke)(TfLiteContext*, TfLiteNode*);
  const char*(*profiling_string)(const TfLiteContext*, const TfLiteNode*);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
  struct TfLiteAsyncKernel*(*async_kernel)(TfLiteContext*, TfLiteNode*);
  uint64_t inplace_operator;
};

/* The layout of TfLiteRegistration before inplace_operator was added. */
struct TfLiteRegistration_V3 {
  void*(*init)(TfLiteContext*, const char*, size_t);
  void (*free)(TfLiteContext*, void*);
  TfLiteStatus (*prepare)(TfLiteContext*, TfLiteNode*);
  TfLiteStatus (*invoke)(TfLiteContext*, TfLiteNode*);
  const char*(*profiling_string)(const TfLiteContext*, const TfLiteNode*);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
  struct TfLiteAsyncKernel*(*async_kernel)(TfLiteContext*, TfLiteNode*);
};

/* The layout of TfLiteRegistration before async_kernel was added. */
struct TfLiteRegistration_V2 {
  void*(*init)(TfLiteContext*, const char*, size_t);
  void (*free)(TfLiteContext*, void*);
  TfLiteStatus (*prepare)(TfLiteContext*, TfLiteNode*);
  TfLiteStatus (*invoke)(TfLiteContext*, TfLiteNode*);
  const char*(*profiling_string)(const TfLiteContext*, const TfLiteNode*);
  int32_t builtin_code;
  const char* custom_name;
  int version;
  TfLiteOperator* registration_external;
};

/* The layout of TfLiteRegistration before registration_external was added. */
struct TfLiteRegistration_V1 {
  void*(*init)(TfLiteContext*, const char*, size_t);
  void (*free)(TfLiteContext*, void*);
  TfLiteStatus (*prepare)(TfLiteContext*, TfLiteNode*);
  TfLiteStatus (*invoke)(TfLiteContext*, TfLiteNode*);
  const char*(*profiling_string)(const TfLiteContext*, const TfLiteNode*);
  int32_t builtin_code;
  const char* custom_name;
  int version;
};

/* A delegate: functions that take over parts of a graph and move data to and from its own buffers. */
struct TfLiteDelegate {
  void* data_;
  TfLiteStatus (*Prepare)(TfLiteContext*, struct TfLiteDelegate*);
  TfLiteStatus (*CopyFromBufferHandle)(TfLiteContext*, struct TfLiteDelegate*, TfLiteBufferHandle, TfLiteTensor*);
  TfLiteStatus (*CopyToBufferHandle)(TfLiteContext*, struct TfLiteDelegate*, TfLiteBufferHandle, TfLiteTensor*);
  void (*FreeBufferHandle)(TfLiteContext*, struct TfLiteDelegate*, TfLiteBufferHandle*);
  int64_t flags;
  struct TfLiteOpaqueDelegateBuilder* opaque_delegate_builder;
};

/* A delegate described by functions on opaque handles. */
struct TfLiteOpaqueDelegateBuilder {
  void* data;
  TfLiteStatus (*Prepare)(TfLiteOpaqueContext*, TfLiteOpaqueDelegate*, void*);
  TfLiteStatus (*CopyFromBufferHandle)(TfLiteOpaqueContext*, TfLiteOpaqueDelegate*, void*, TfLiteBufferHandle, TfLiteOpaqueTensor*);
  TfLiteStatus (*CopyToBufferHandle)(TfLiteOpaqueContext*, TfLiteOpaqueDelegate*, void*, TfLiteBufferHandle, TfLiteOpaqueTensor*);
  void (*FreeBufferHandle)(TfLiteOpaqueContext*, TfLiteOpaqueDelegate*, void*, TfLiteBufferHandle*);
  int64_t flags;
};

/* Bytes for an int array of n entries (header included). */
TFL_CAPI_EXPORT extern size_t TfLiteIntArrayGetSizeInBytes(int size);

/* malloc an uninitialised int array; free with TfLiteIntArrayFree. */
TFL_CAPI_EXPORT extern TfLiteIntArray* TfLiteIntArrayCreate(int size);

/* 1 if same size and entries. */
TFL_CAPI_EXPORT extern int TfLiteIntArrayEqual(const TfLiteIntArray* a, const TfLiteIntArray* b);

/* 1 if equal to (count, C array). */
TFL_CAPI_EXPORT extern int TfLiteIntArrayEqualsArray(
    const TfLiteIntArray* a, int b_size, const int b_data[]);

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
TFL_CAPI_EXPORT extern void TfLiteTensorDataFreeWithAllocator(
    TfLiteTensor* t, TfLiteAllocator* allocator);

/* Free the params block of a quantization record. */
TFL_CAPI_EXPORT extern void TfLiteQuantizationFree(TfLiteQuantization* quantization);

/* Free a sparsity record. */
TFL_CAPI_EXPORT extern void TfLiteSparsityFree(TfLiteSparsity* sparsity);

/* Free data, dims, quantization, sparsity of a tensor. */
TFL_CAPI_EXPORT extern void TfLiteTensorFree(TfLiteTensor* t);

/* Free and reinitialise all fields of a tensor. */
TFL_CAPI_EXPORT extern void TfLiteTensorReset(
    TfLiteType type, const char* name, TfLiteIntArray* dims, TfLiteQuantizationParams quantization,
    char* buffer, size_t size, TfLiteAllocationType allocation_type, const void* allocation,
    bool is_variable, TfLiteTensor* tensor);

/* Deep copy contents + metadata between tensors of equal byte size; NULLs are a no-op. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorCopy(const TfLiteTensor* src, TfLiteTensor* dst);

/* Deep copy of a tensor by value. */
TFL_CAPI_EXPORT extern TfLiteTensor TfLiteTensorClone(TfLiteTensor src);

/* Resize a dynamic tensor's block, optionally keeping data. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorResizeMaybeCopy(
    size_t num_bytes, TfLiteTensor* tensor, bool preserve_data);

/* ResizeMaybeCopy through a custom allocator. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorResizeMaybeCopyWithAllocator(
    size_t num_bytes, TfLiteTensor* tensor, bool preserve_data, TfLiteAllocator* allocator);

/* Resize a dynamic tensor's heap block keeping data; no-op for other kinds. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorRealloc(size_t num_bytes, TfLiteTensor* tensor);

/* Realloc through a custom allocator. */
TFL_CAPI_EXPORT extern TfLiteStatus TfLiteTensorReallocWithAllocator(
    size_t num_bytes, TfLiteTensor* tensor, TfLiteAllocator* allocator);

/* Declared shape with -1 for unknown axes, else actual dims; borrowed. */
TFL_CAPI_EXPORT extern const TfLiteIntArray* TfLiteTensorGetDimsSignature(const TfLiteTensor* t);

/* Zero/default-initialised TfLiteDelegate struct by value. */
TFL_CAPI_EXPORT extern TfLiteDelegate TfLiteDelegateCreate(void);

/* Make a delegate from a builder of callbacks; NULL builder gives NULL; caller deletes after
 * interpreters. */
TFL_CAPI_EXPORT extern TfLiteOpaqueDelegate* TfLiteOpaqueDelegateCreate(
    const TfLiteOpaqueDelegateBuilder* opaque_delegate_builder);

/* Free the delegate; NULL-safe. */
TFL_CAPI_EXPORT extern void TfLiteOpaqueDelegateDelete(TfLiteOpaqueDelegate* delegate);

/* User data pointer of the delegate's builder. */
TFL_CAPI_EXPORT extern void* TfLiteOpaqueDelegateGetData(const TfLiteOpaqueDelegate* delegate);

/* Who allocated the memory of the tensor; unknown when the tensor is NULL. */
TFL_CAPI_EXPORT extern TfLiteAllocationStrategy TfLiteTensorGetAllocationStrategy(
    const TfLiteTensor* t);

/* How long the address of the data stays the same. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteTensorGetBufferAddressStability(
    const TfLiteTensor* t);

/* How long the values stay the same. */
TFL_CAPI_EXPORT extern TfLiteRunStability TfLiteTensorGetDataStability(const TfLiteTensor* t);

/* From which step on the values are known: those of constants from the start, others only when the
 * graph runs. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteTensorGetDataKnownStep(const TfLiteTensor* t);

/* From which step on the shape is known: prepare for static shapes, eval for dynamic ones. */
TFL_CAPI_EXPORT extern TfLiteRunStep TfLiteTensorGetShapeKnownStep(const TfLiteTensor* t);

/* Sentinel pointer that an init callback returns to signal failure. */
TFL_CAPI_EXPORT extern void* TfLiteKernelInitFailed(void);

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_COMMON_H_ */
