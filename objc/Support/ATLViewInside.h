// SPDX-License-Identifier: Apache-2.0
// How views are made, for generated methods.
#import "ATLView.h"

@interface ATLView (Inside)
- (instancetype)initWithObject:(ATLObject *)object
                       address:(const void *)address
                        length:(NSUInteger)length
                       isLease:(BOOL)isLease
                    isReadOnly:(BOOL)isReadOnly;
@end

// An autoreleased one.
ATLView *ATLMakeView(ATLObject *object, const void *address, NSUInteger length, BOOL isLease, BOOL isReadOnly);
