// SPDX-License-Identifier: Apache-2.0
// How failures are told, and the checks that tell them.
#import "ATLInside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

NSString *const ATLErrorException = @"ATLErrorException";

BOOL ATLTell(const ATLPlace *place, NSError **error, ATLRole role, NSString *format, ...) {
  if (!error) return NO;
  va_list arguments;
  va_start(arguments, format);
  NSString *text = ATL_AUTORELEASE([[NSString alloc] initWithFormat:format arguments:arguments]);
  va_end(arguments);
  NSString *message = [NSString stringWithFormat:@"%s: %@", place->type, text];
  *error = ATLMakeError(ATLRoleCode(role), ATLString(place->operation), message, nil);
  return NO;
}

BOOL ATLTellCode(const ATLPlace *place, NSError **error, NSInteger code) {
  if (!error) return NO;
  NSString *message = [NSString stringWithFormat:@"%s: failed with code %ld", place->type, (long)code];
  *error = ATLMakeError(code, ATLString(place->operation), message, nil);
  return NO;
}

void ATLRaise(NSError *error) {
  NSDictionary *info = [NSDictionary dictionaryWithObject:error forKey:NSUnderlyingErrorKey];
  [[NSException exceptionWithName:ATLErrorException reason:[error localizedDescription] userInfo:info] raise];
}

BOOL ATLNeedMemory(const void *address, size_t size, NSInteger code, const ATLPlace *place, NSError **error) {
  return address || size == 0 || ATLTellCode(place, error, code);
}

BOOL ATLNeedSize(size_t size, size_t wanted, const char *name, const ATLPlace *place, NSError **error) {
  if (size == wanted) return YES;
  return ATLTell(place, error, ATLRoleSizeMismatch, @"%s has %zu bytes, exactly %zu are needed", name, size, wanted);
}

BOOL ATLNeedRange(long long value, long long low, long long high, const char *name, const ATLPlace *place,
                  NSError **error) {
  if (value < low) {
    return ATLTell(place, error, ATLRoleOutOfRange, @"%s is %lld, at least %lld is needed", name, value, low);
  }
  if (value > high) {
    return ATLTell(place, error, ATLRoleOutOfRange, @"%s is %lld, at most %lld is allowed", name, value, high);
  }
  return YES;
}

BOOL ATLNeedFunction(BOOL found, const char *symbol, const ATLPlace *place, NSError **error) {
  return found || ATLTell(place, error, ATLRoleUnsupported, @"the library has no %s", symbol);
}

BOOL ATLNarrow(NSInteger value, int32_t *narrow, const char *name, const ATLPlace *place, NSError **error) {
  *narrow = (int32_t)value;
  if (*narrow == value) return YES;
  return ATLTell(place, error, ATLRoleOutOfRange, @"%s %ld does not fit 32 bits", name, (long)value);
}

const char *ATLText(NSString *text, const char *name, const ATLPlace *place, NSError **error) {
  const char *bytes = [text UTF8String];
  if (!bytes) {
    ATLTell(place, error, ATLRoleInvalidArgument, @"%s is nil", name);
    return NULL;
  }
  if (strlen(bytes) == [text lengthOfBytesUsingEncoding:NSUTF8StringEncoding]) return bytes;
  ATLTell(place, error, ATLRoleInvalidArgument, @"%s holds a NUL character", name);
  return NULL;
}

// Memory that lives as long as the pool, under ARC too, since mutableBytes returns an inner pointer; never NULL.
static void *borrow(size_t size, size_t count) {
  return [[NSMutableData dataWithLength:size * count + 1] mutableBytes];
}

const int *ATLInts(NSArray *numbers, const char *name, const ATLPlace *place, NSError **error) {
  int *values = borrow(sizeof *values, [numbers count]);
  for (NSUInteger i = 0; i < [numbers count]; i++) {
    NSInteger value = (NSInteger)[[numbers objectAtIndex:i] longLongValue];
    if (!ATLNarrow(value, &values[i], name, place, error)) return NULL;
  }
  return values;
}

const void *ATLBytes(NSData *data) {
  const void *bytes = [data bytes];
  return data && !bytes ? "" : bytes;
}

const char *const *ATLPointers(NSArray *datas) {
  const char **values = borrow(sizeof *values, [datas count]);
  for (NSUInteger i = 0; i < [datas count]; i++) values[i] = ATLBytes([datas objectAtIndex:i]);
  return values;
}

const size_t *ATLSizes(NSArray *datas) {
  size_t *values = borrow(sizeof *values, [datas count]);
  for (NSUInteger i = 0; i < [datas count]; i++) values[i] = [[datas objectAtIndex:i] length];
  return values;
}

NSString *ATLString(const char *text) {
  if (!text) return nil;
  NSString *string = [NSString stringWithUTF8String:text];
  return string ? string : [NSString stringWithCString:text encoding:NSISOLatin1StringEncoding];
}

NSString *ATLFormatted(const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, again);
  va_end(again);
  char *text = length < 0 ? NULL : malloc((size_t)length + 1);
  if (!text) return @"(a message that could not be formatted)";
  vsnprintf(text, (size_t)length + 1, format, arguments);
  NSString *string = ATLString(text);
  free(text);
  return string;
}
