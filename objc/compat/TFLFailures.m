// SPDX-License-Identifier: Apache-2.0
// Errors with the official domains, codes and texts.
#import "TFLInside.h"

BOOL TFLFail(ATL_ERROR_OUT error, NSString *domain, NSInteger code, NSString *format, ...) {
  if (error == NULL) return NO;
  va_list arguments;
  va_start(arguments, format);
  NSString *text = ATL_AUTORELEASE([[NSString alloc] initWithFormat:format arguments:arguments]);
  va_end(arguments);
  NSDictionary *info = [NSDictionary dictionaryWithObject:text forKey:NSLocalizedDescriptionKey];
  *error = [NSError errorWithDomain:domain code:code userInfo:info];
  return NO;
}

BOOL TFLCheckShape(NSArray *shape, ATL_ERROR_OUT error, NSString *domain, NSInteger code) {
  if ([shape count] == 0) return TFLFail(error, domain, code, @"Invalid shape. Must not be empty.");
  for (NSNumber *size in shape)
    if ([size intValue] <= 0)
      return TFLFail(error, domain, code, @"Invalid shape. Dimensions must be positive integers.");
  return YES;
}
