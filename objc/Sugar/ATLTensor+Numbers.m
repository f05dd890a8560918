// SPDX-License-Identifier: Apache-2.0
#import "ATLTensor+Numbers.h"

// One row for every element type that NSNumber can hold: the type, C's type, and NSNumber's ways to make and read one.
#define ELEMENTS(ROW)                                                             \
  ROW(ATLTensorTypeFloat32, float, numberWithFloat, floatValue)                   \
  ROW(ATLTensorTypeFloat64, double, numberWithDouble, doubleValue)                \
  ROW(ATLTensorTypeBool, BOOL, numberWithBool, boolValue)                         \
  ROW(ATLTensorTypeInt8, int8_t, numberWithChar, charValue)                       \
  ROW(ATLTensorTypeUint8, uint8_t, numberWithUnsignedChar, unsignedCharValue)     \
  ROW(ATLTensorTypeInt16, int16_t, numberWithShort, shortValue)                   \
  ROW(ATLTensorTypeUint16, uint16_t, numberWithUnsignedShort, unsignedShortValue) \
  ROW(ATLTensorTypeInt32, int32_t, numberWithInt, intValue)                       \
  ROW(ATLTensorTypeUint32, uint32_t, numberWithUnsignedInt, unsignedIntValue)     \
  ROW(ATLTensorTypeInt64, int64_t, numberWithLongLong, longLongValue)             \
  ROW(ATLTensorTypeUint64, uint64_t, numberWithUnsignedLongLong, unsignedLongLongValue)

static BOOL refuse(ATLTensorType type, NSError **error) {
  NSString *text = [NSString stringWithFormat:@"elements of type %ld are no numbers", (long)type];
  NSDictionary *info = [NSDictionary dictionaryWithObject:text forKey:NSLocalizedDescriptionKey];
  if (error) *error = [NSError errorWithDomain:ATLErrorDomain code:ATLErrorCodeTypeMismatch userInfo:info];
  return NO;
}

@implementation ATLTensor (Numbers)

- (NSArray *)numbersWithError:(NSError **)error {
  NSData *data = [self copyToWithError:error];
  if (!data) return nil;
  NSMutableArray *numbers = [NSMutableArray array];
  switch ([self type]) {
#define ROW(type, element, make, read)                                                                             \
  case type: {                                                                                                     \
    const element *values = [data bytes];                                                                          \
    for (NSUInteger i = 0; i < [data length] / sizeof *values; i++) [numbers addObject:[NSNumber make:values[i]]]; \
    return numbers;                                                                                                \
  }
    ELEMENTS(ROW)
#undef ROW
    default:
      refuse([self type], error);
      return nil;
  }
}

- (BOOL)setNumbers:(NSArray *)numbers error:(NSError **)error {
  NSMutableData *data = nil;
  switch ([self type]) {
#define ROW(type, element, make, read)                                                             \
  case type: {                                                                                     \
    data = [NSMutableData dataWithLength:sizeof(element) * [numbers count]];                       \
    element *values = [data mutableBytes];                                                         \
    for (NSUInteger i = 0; i < [numbers count]; i++) values[i] = [[numbers objectAtIndex:i] read]; \
    return [self copyFrom:data error:error];                                                       \
  }
    ELEMENTS(ROW)
#undef ROW
    default:
      return refuse([self type], error);
  }
}

@end
