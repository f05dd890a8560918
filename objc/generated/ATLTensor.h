// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLView;

ATL_NONNULL_BEGIN

// One tensor of an ATLInterpreter or ATLSignatureRunner, which owns it. It stays valid as long as they do; its data
// moves whenever tensors are allocated.
//
// One thread at a time; a call while another one runs fails.
@interface ATLTensor : ATLObject

// Name of the tensor.
@property(nonatomic, readonly) NSString *ATL_NULLABLE_TYPE name;

// Element type.
@property(nonatomic, readonly) ATLTensorType type;

// Size of every axis, outermost first; empty for a scalar. That of a dynamic output is final after the run.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) shape;

// Declared size of every axis, -1 where the model leaves it open. Equal to -[ATLTensor shape] when nothing is open.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) shapeSignature;

// Size of the data in bytes; for strings that of the packed block.
@property(nonatomic, readonly) NSUInteger byteSize;

// Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
@property(nonatomic, readonly) ATLQuantizationParams quantization;

// One scale per channel, a single one for the whole tensor, or none when the tensor is not quantized.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) quantizationScales;

// The zero points that belong to -[ATLTensor quantizationScales].
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) quantizationZeroPoints;

// The axis whose positions are the channels of -[ATLTensor quantizationScales].
@property(nonatomic, readonly) NSInteger quantizedDimension;

// The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are kept by
// a run unless the model overwrites them.
//
// The memory stays where it is until the view is closed or goes.
- (ATL_NULLABLE ATLView *)leaseDataWithError:(ATL_ERROR_OUT)error;

// The data, without a copy, in the byte order of the machine. Allocating or resizing makes it stale. Inputs are kept by
// a run unless the model overwrites them.
//
// The view fails once the memory has moved.
- (ATL_NULLABLE ATLView *)viewDataWithError:(ATL_ERROR_OUT)error;

// Copies bytes into the tensor. Any other size is the error ATLErrorCodeSizeMismatch.
//
// data: Exactly -[ATLTensor byteSize] bytes.
- (BOOL)copyFrom:(NSData *)data error:(ATL_ERROR_OUT)error;

// Copies the data of the tensor. In C the size must be exact; any other is the error ATLErrorCodeSizeMismatch.
- (ATL_NULLABLE NSData *)copyToWithError:(ATL_ERROR_OUT)error ATL_NOT_OWNED;

// The strings of a tensor of type ATLTensorTypeString, in order. Another type is the error ATLErrorCodeTypeMismatch.
- (ATL_NULLABLE ATL_ARRAY(NSData *))stringsWithError:(ATL_ERROR_OUT)error;

// Replaces the strings of a tensor of type ATLTensorTypeString; their number must be that of the elements of its shape.
// Another type is the error ATLErrorCodeTypeMismatch.
//
// strings: One byte string per element, in order.
- (BOOL)setStrings:(ATL_ARRAY(NSData *))strings error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
