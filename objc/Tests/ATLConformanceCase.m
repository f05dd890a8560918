// SPDX-License-Identifier: Apache-2.0
#import "ATLConformanceCase.h"

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#import "ATLEntries.h"
#include "sha256.h"

static NSString *folder(NSString *variable, NSString *otherwise) {
  NSString *found = [[[NSProcessInfo processInfo] environment] objectForKey:variable];
  return found ? found : otherwise;
}

static NSString *hex(NSData *data) {
  char text[65];
  sha256_hex([data bytes], [data length], text);
  return [NSString stringWithUTF8String:text];
}

@implementation ATLRecorder

- (instancetype)init {
  self = [super init];
  if (self) _texts = [[NSMutableArray alloc] init];
  return self;
}

- (void)dealloc {
  ATL_RELEASE(_texts);
  ATL_SUPER_DEALLOC();
}

- (void)add:(NSString *)text {
  @synchronized(self) {
    [_texts addObject:text];
  }
}

- (NSArray *)texts {
  @synchronized(self) {
    return [NSArray arrayWithArray:_texts];
  }
}

@end

@interface ATLConformanceCase (Result)
- (void)writeResult;
@end

@implementation ATLConformanceCase

- (void)setUp {
  _outputs = [[NSMutableDictionary alloc] init];
  _recorders = [[NSMutableDictionary alloc] init];
  _opened = [[NSMutableArray alloc] init];
}

- (void)begin:(NSString *)name {
  ATL_ASSIGN(_name, name);
}

- (void)tearDown {
  for (NSNumber *descriptor in _opened) close([descriptor intValue]);
  [self writeResult];
}

- (void)dealloc {
  ATL_RELEASE(_name);
  ATL_RELEASE(_outputs);
  ATL_RELEASE(_recorders);
  ATL_RELEASE(_opened);
  ATL_SUPER_DEALLOC();
}

// One line for the matrix; the first case of a run starts the file anew.
- (void)writeResult {
  static BOOL started = NO;
  NSString *why = [[self failures] componentsJoinedByString:@"; "];
  NSDictionary *record =
      [NSDictionary dictionaryWithObjectsAndKeys:_name, @"case", [why length] ? @"fail" : @"pass", @"result", _outputs,
                                                 @"outputs", why, @"message", nil];
  NSData *json = [NSJSONSerialization dataWithJSONObject:record options:0 error:NULL];
  NSString *results = folder(@"CONFORMANCE_RESULTS", @"build/conformance");
  [[NSFileManager defaultManager] createDirectoryAtPath:results
                            withIntermediateDirectories:YES
                                             attributes:nil
                                                  error:NULL];
  NSString *path = [results stringByAppendingPathComponent:@"objc.jsonl"];
  FILE *file = fopen([path fileSystemRepresentation], started ? "a" : "w");
  if (!file) [NSException raise:NSGenericException format:@"cannot write %@", path];
  started = YES;
  fprintf(file, "%.*s\n", (int)[json length], (const char *)[json bytes]);
  fclose(file);
  printf("CASE %s %s%s\n", [_name UTF8String], [why length] ? "FAIL " : "ok", [why UTF8String]);
}

- (NSArray *)numbers:(const long long *)values count:(NSUInteger)count {
  NSMutableArray *numbers = [NSMutableArray array];
  for (NSUInteger i = 0; i < count; i++) [numbers addObject:[NSNumber numberWithLongLong:values[i]]];
  return numbers;
}

- (NSString *)path:(NSString *)file {
  return [folder(@"CONFORMANCE_FILES", @"build/test-models") stringByAppendingPathComponent:file];
}

- (NSData *)contents:(NSString *)file {
  NSData *data = [NSData dataWithContentsOfFile:[self path:file]];
  if (!data) [NSException raise:NSGenericException format:@"cannot read %@", [self path:file]];
  return data;
}

- (NSData *)contents:(NSString *)file first:(NSUInteger)size {
  NSData *all = [self contents:file];
  return [all subdataWithRange:NSMakeRange(0, MIN(size, [all length]))];
}

- (int)open:(NSString *)file {
  int descriptor = open([[self path:file] fileSystemRepresentation], O_RDONLY);
  if (descriptor < 0) [NSException raise:NSGenericException format:@"cannot open %@", [self path:file]];
  [_opened addObject:[NSNumber numberWithInt:descriptor]];
  return descriptor;
}

- (id)recorder:(NSString *)name of:(Class)type {
  ATLRecorder *found = [_recorders objectForKey:name];
  if (!found) {
    found = ATL_AUTORELEASE([[type alloc] init]);
    [_recorders setObject:found forKey:name];
  }
  return found;
}

- (void)unexpected:(NSError *)error at:(NSString *)place {
  [self fail:[NSString stringWithFormat:@"failed with %ld, %@", (long)[error code], [error localizedDescription]]
          at:place];
}

- (void)failed:(NSError *)error code:(NSInteger)code at:(NSString *)place {
  if (!error) {
    [self fail:[NSString stringWithFormat:@"did not fail, expected code %ld", (long)code] at:place];
  } else if ([error code] != code || ![[error domain] isEqual:ATLRoleDomain()]) {
    NSString *text = [error localizedDescription];
    [self fail:[NSString stringWithFormat:@"failed with %ld (%@), expected %ld", (long)[error code], text, (long)code]
            at:place];
  }
}

- (void)equal:(id)actual to:(id)expected at:(NSString *)place {
  if (![expected isEqual:actual]) {
    [self fail:[NSString stringWithFormat:@"got %@, expected %@", actual, expected] at:place];
  }
}

- (void)near:(NSData *)actual floats:(NSData *)expected within:(double)within at:(NSString *)place {
  const float *found = [actual bytes], *wanted = [expected bytes];
  BOOL close = [actual length] == [expected length];
  for (NSUInteger i = 0; close && i < [expected length] / sizeof *wanted; i++) {
    close = fabs((double)found[i] - (double)wanted[i]) <= within;
  }
  if (!close)
    [self fail:[NSString stringWithFormat:@"got %@, expected %@ within %g", actual, expected, within] at:place];
}

- (void)near:(NSData *)actual doubles:(NSData *)expected within:(double)within at:(NSString *)place {
  const double *found = [actual bytes], *wanted = [expected bytes];
  BOOL close = [actual length] == [expected length];
  for (NSUInteger i = 0; close && i < [expected length] / sizeof *wanted; i++) {
    close = fabs(found[i] - wanted[i]) <= within;
  }
  if (!close)
    [self fail:[NSString stringWithFormat:@"got %@, expected %@ within %g", actual, expected, within] at:place];
}

- (void)text:(NSString *)actual contains:(NSArray *)parts at:(NSString *)place {
  for (NSString *part in parts) {
    if (!actual || [actual rangeOfString:part].location == NSNotFound) {
      [self fail:[NSString stringWithFormat:@"\"%@\" lacks \"%@\"", actual, part] at:place];
    }
  }
}

- (void)number:(NSNumber *)actual atLeast:(long long)minimum at:(NSString *)place {
  if ([actual longLongValue] < minimum) {
    [self fail:[NSString stringWithFormat:@"got %@, expected at least %lld", actual, minimum] at:place];
  }
}

- (void)absent:(id)actual at:(NSString *)place {
  if (actual) [self fail:[NSString stringWithFormat:@"got %@, expected nothing", actual] at:place];
}

- (void)recorder:(NSString *)name heard:(NSArray *)parts at:(NSString *)place {
  NSArray *texts = [[_recorders objectForKey:name] texts];
  for (NSString *text in texts) {
    BOOL all = YES;
    for (NSString *part in parts) all = all && [text rangeOfString:part].location != NSNotFound;
    if (all) return;
  }
  [self fail:[NSString stringWithFormat:@"%@ heard %@, none has %@", name, texts, parts] at:place];
}

- (void)record:(NSData *)bytes as:(NSString *)label {
  [_outputs setObject:hex(bytes) forKey:label];
}

- (NSData *)read:(ATLView *)view error:(NSError **)error {
  const void *bytes = [view bytesWithError:error];
  return bytes ? [NSData dataWithBytes:bytes length:[view length]] : nil;
}

- (void)write:(NSData *)bytes to:(ATLView *)view error:(NSError **)error {
  void *memory = [view mutableBytesWithError:error];
  if (memory) memcpy(memory, [bytes bytes], MIN([bytes length], [view length]));
}

- (NSData *)readMemory:(ATLMemory *)memory {
  return [NSData dataWithBytes:[memory mutableBytes] length:[memory length]];
}

- (void)write:(NSData *)bytes toMemory:(ATLMemory *)memory {
  memcpy([memory mutableBytes], [bytes bytes], MIN([bytes length], [memory length]));
}

@end
