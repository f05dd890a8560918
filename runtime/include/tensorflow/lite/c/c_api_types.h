/* SPDX-License-Identifier: Apache-2.0
 * Generated from spec/ by generator/ (backends/c/templates/header.h.j2). Do not edit: run `./dev generate`.
 *
 * Types that every other header of the C API uses.
 */
#ifndef TENSORFLOW_LITE_C_C_API_TYPES_H_
#define TENSORFLOW_LITE_C_C_API_TYPES_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef TFL_CAPI_EXPORT
#if defined(_WIN32) && defined(TFL_COMPILE_LIBRARY)
#define TFL_CAPI_EXPORT __declspec(dllexport)
#elif defined(_WIN32)
#define TFL_CAPI_EXPORT __declspec(dllimport)
#else
#define TFL_CAPI_EXPORT __attribute__((visibility("default")))
#endif
#endif

/* What an operator may ask of the runtime; see common.h. */
typedef struct TfLiteContext TfLiteContext;

/* What an opaque operator may ask of the runtime. */
typedef struct TfLiteOpaqueContext TfLiteOpaqueContext;

/* One operator of a subgraph; see common.h. */
typedef struct TfLiteNode TfLiteNode;

/* One operator of a subgraph, opaque. */
typedef struct TfLiteOpaqueNode TfLiteOpaqueNode;

/* A tensor; see common.h. */
typedef struct TfLiteTensor TfLiteTensor;

/* A tensor, opaque. */
typedef struct TfLiteOpaqueTensor TfLiteOpaqueTensor;

/* Describes a tensor that an operator adds. */
typedef struct TfLiteOpaqueTensorBuilder TfLiteOpaqueTensorBuilder;

/* A delegate; see common.h. */
typedef struct TfLiteDelegate TfLiteDelegate;

/* An operator made of callbacks; see operator.h. */
typedef struct TfLiteOperator TfLiteOperator;

/* Asynchronous part of a delegate kernel; not used here. */
typedef struct TfLiteAsyncKernel TfLiteAsyncKernel;

/* A delegate whose structure is not looked at. */
typedef TfLiteDelegate TfLiteOpaqueDelegate;

/* Former name of TfLiteOperator. */
typedef TfLiteOperator TfLiteRegistrationExternal;

/* What a call of the standard API returns. */
typedef enum TfLiteStatus {
  /* The call did what it should. */
  kTfLiteOk = 0,
  /* The call failed; the last-error record says why. */
  kTfLiteError = 1,
  /* A delegate failed. */
  kTfLiteDelegateError = 2,
  /* The application and the delegate do not fit together. */
  kTfLiteApplicationError = 3,
  /* A delegate found no data stored for it. */
  kTfLiteDelegateDataNotFound = 4,
  /* A delegate could not store its data. */
  kTfLiteDelegateDataWriteError = 5,
  /* A delegate could not read its stored data. */
  kTfLiteDelegateDataReadError = 6,
  /* The model uses operators nobody implements here. */
  kTfLiteUnresolvedOps = 7,
  /* The call was cancelled from another thread. */
  kTfLiteCancelled = 8,
  /* The shape of an output is known only after the run. */
  kTfLiteOutputShapeNotKnown = 9,
} TfLiteStatus;

/* Element type of a tensor. */
typedef enum TfLiteType {
  /* No type; never that of a tensor of a valid model. */
  kTfLiteNoType = 0,
  /* IEEE 754 binary32. */
  kTfLiteFloat32 = 1,
  /* Signed 32-bit integer. */
  kTfLiteInt32 = 2,
  /* Unsigned 8-bit integer. */
  kTfLiteUInt8 = 3,
  /* Signed 64-bit integer. */
  kTfLiteInt64 = 4,
  /* Byte strings, packed with a table of offsets. */
  kTfLiteString = 5,
  /* One byte, 0 or 1. */
  kTfLiteBool = 6,
  /* Signed 16-bit integer. */
  kTfLiteInt16 = 7,
  /* Two binary32 numbers, real part first. */
  kTfLiteComplex64 = 8,
  /* Signed 8-bit integer. */
  kTfLiteInt8 = 9,
  /* IEEE 754 binary16. */
  kTfLiteFloat16 = 10,
  /* IEEE 754 binary64. */
  kTfLiteFloat64 = 11,
  /* Two binary64 numbers, real part first. */
  kTfLiteComplex128 = 12,
  /* Unsigned 64-bit integer. */
  kTfLiteUInt64 = 13,
  /* Identifier of a variable or table of the model. */
  kTfLiteResource = 14,
  /* An object that only operators understand. */
  kTfLiteVariant = 15,
  /* Unsigned 32-bit integer. */
  kTfLiteUInt32 = 16,
  /* Unsigned 16-bit integer. */
  kTfLiteUInt16 = 17,
  /* Signed 4-bit integer, two to a byte, the low half first. */
  kTfLiteInt4 = 18,
  /* The upper half of a binary32. */
  kTfLiteBFloat16 = 19,
  /* Signed 2-bit integer, four to a byte, the low bits first. */
  kTfLiteInt2 = 20,
  /* Unsigned 4-bit integer, two to a byte, the low half first. */
  kTfLiteUInt4 = 21,
  /* 8-bit float with 4 exponent bits and no infinity. */
  kTfLiteFloat8E4M3FN = 22,
  /* 8-bit float with 5 exponent bits. */
  kTfLiteFloat8E5M2 = 23,
} TfLiteType;

/* How a dimension of a sparse tensor is stored. */
typedef enum TfLiteDimensionType {
  /* All positions are stored. */
  kTfLiteDimDense = 0,
  /* Compressed: segments and indices. */
  kTfLiteDimSparseCSR = 1,
} TfLiteDimensionType;

/* Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means
 * that the tensor is not quantized, or has one scale per channel. */
typedef struct TfLiteQuantizationParams {
  /* Real value of one step; 0 when there is no single scale. */
  float scale;
  /* The stored value that stands for the real 0. */
  int32_t zero_point;
} TfLiteQuantizationParams;

#ifdef __cplusplus
}
#endif

#endif /* TENSORFLOW_LITE_C_C_API_TYPES_H_ */
