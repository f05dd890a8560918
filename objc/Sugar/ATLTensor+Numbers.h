// SPDX-License-Identifier: Apache-2.0
// Tensors as lists of numbers. Over the public API only.
#import "ATLTensor.h"

ATL_NONNULL_BEGIN

@interface ATLTensor (Numbers)

// The elements as numbers. Fails with ATLErrorCodeTypeMismatch where NSNumber has no such element.
- (ATL_NULLABLE ATL_ARRAY(NSNumber *))numbersWithError:(ATL_ERROR_OUT)error;

// Sets the elements, as many as the shape has. Fails with ATLErrorCodeTypeMismatch where NSNumber has no such element.
- (BOOL)setNumbers:(ATL_ARRAY(NSNumber *))numbers error:(ATL_ERROR_OUT)error;

@end

ATL_NONNULL_END
