// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (class.h.j2). Do not edit: run `./dev generate`.
#import "ATLValues.h"
#import "ATLObject.h"

@class ATLLibrary;
@class ATLMemory;
@class ATLView;

ATL_NONNULL_BEGIN

// What the model file says about one tensor; it belongs to its ATLModel and holds no data.
//
// Never changes, so any number of threads may use it.
@interface ATLTensorInfo : ATLObject

// Name of the tensor.
@property(nonatomic, readonly) NSString *ATL_NULLABLE_TYPE name;

// Element type.
@property(nonatomic, readonly) ATLTensorType type;

// Size of every axis as stored in the file; empty for a scalar.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) shape;

// Declared size of every axis, -1 where the model leaves it open. Equal to -[ATLTensorInfo shape] when nothing is open.
@property(nonatomic, readonly) ATL_ARRAY(NSNumber *) shapeSignature;

// Quantization of the whole tensor; its scale is 0 when there is none or one per channel.
@property(nonatomic, readonly) ATLQuantizationParams quantization;

@end

ATL_NONNULL_END
