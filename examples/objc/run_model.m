// SPDX-License-Identifier: Apache-2.0
// Runs a model from Objective-C: run_model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]. Reads the raw inputs, writes
// the raw outputs one after the other, prints `ms` and the milliseconds of the run. Uses the public API of the SDK
// only.
#include <stdio.h>
#include <time.h>

#import "Atoll.h"

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

// One input after the other, as many bytes as each takes.
static BOOL readInputs(ATLInterpreter *interpreter, NSData *bytes, NSError **error) {
  NSUInteger start = 0;
  for (ATLTensor *input in [interpreter inputsWithError:error]) {
    NSRange range = NSMakeRange(start, [input byteSize]);
    if (NSMaxRange(range) > [bytes length]) range.length = [bytes length] - start;
    if (![input copyFrom:[bytes subdataWithRange:range] error:error]) return NO;
    start = NSMaxRange(range);
  }
  return YES;
}

static NSData *readOutputs(ATLInterpreter *interpreter, NSError **error) {
  NSMutableData *all = [NSMutableData data];
  for (ATLTensor *output in [interpreter outputsWithError:error]) {
    NSData *data = [output copyToWithError:error];
    if (!data) return nil;
    [all appendData:data];
  }
  return all;
}

static ATLInterpreter *make(NSArray *words, NSError **error) {
  ATLLibrary *library = ATL_AUTORELEASE([[ATLLibrary alloc] initWithPath:[words objectAtIndex:1] error:error]);
  if (!library) return nil;
  ATLInterpreterOptions *options = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithLibrary:library error:error]);
  NSInteger threads = [words count] > 5 ? [[words objectAtIndex:5] integerValue] : 1;
  if (![options setNumThreads:threads error:error]) return nil;
  ATLModel *model = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[words objectAtIndex:2]
                                                           library:library
                                                             error:error]);
  if (!model) return nil;
  return ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model options:options error:error]);
}

static BOOL run(NSArray *words, NSError **error) {
  ATLInterpreter *interpreter = make(words, error);
  if (![interpreter allocateTensorsWithError:error]) return NO;
  NSData *bytes = [NSData dataWithContentsOfFile:[words objectAtIndex:3]];
  if (!readInputs(interpreter, bytes, error)) return NO;
  double start = now();
  if (![interpreter invokeWithError:error]) return NO;
  printf("ms %.3f\n", now() - start);
  NSData *outputs = readOutputs(interpreter, error);
  return outputs && [outputs writeToFile:[words objectAtIndex:4] atomically:NO];
}

int main(int argc, const char **argv) {
  if (argc < 5 || argc > 6) {
    fprintf(stderr, "usage: run_model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]\n");
    return 2;
  }
  BOOL done = NO;
  ATL_POOL_OPEN
  NSMutableArray *words = [NSMutableArray array];
  for (int i = 0; i < argc; i++) [words addObject:[NSString stringWithUTF8String:argv[i]]];
  NSError *error = nil;
  done = run(words, &error);
  if (!done) fprintf(stderr, "%s\n", error ? [[error description] UTF8String] : "the outputs could not be written");
  ATL_POOL_CLOSE
  return done ? 0 : 1;
}
