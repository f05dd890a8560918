// SPDX-License-Identifier: Apache-2.0
// Soak in Objective-C: soak LIBRARY SECONDS MODEL...; see README.md for what a round is. Prints the rounds done.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#import "Atoll.h"

static NSArray *results(ATLInterpreter *interpreter, NSError **error) {
  for (ATLTensor *input in [interpreter inputsWithError:error]) {
    ATLTensorType type = [input type];
    if (type == ATLTensorTypeString) continue;
    BOOL numbers = type == ATLTensorTypeFloat32 || type == ATLTensorTypeUint8 || type == ATLTensorTypeInt8;
    NSMutableData *bytes = [NSMutableData dataWithLength:[input byteSize]];
    memset([bytes mutableBytes], numbers ? 0x3c : 0, [bytes length]);
    if (![input copyFrom:bytes error:error]) return nil;
  }
  if (![interpreter resetVariableTensorsWithError:error] || ![interpreter invokeWithError:error]) return nil;
  NSMutableArray *outputs = [NSMutableArray array];
  for (ATLTensor *output in [interpreter outputsWithError:error]) {
    NSData *data = [output copyToWithError:error];
    if (!data) return nil;
    [outputs addObject:data];
  }
  return outputs;
}

static BOOL resizeAndBack(ATLInterpreter *interpreter, NSError **error) {
  NSArray *shape = [[interpreter input:0 error:error] shape];
  NSMutableArray *other = [NSMutableArray arrayWithArray:shape];
  if ([other count] == 0) {
    [other addObject:[NSNumber numberWithInt:2]];
  } else {
    int last = [[other lastObject] intValue];
    [other replaceObjectAtIndex:[other count] - 1 withObject:[NSNumber numberWithInt:last + 1]];
  }
  if (![interpreter resizeInput:0 dims:other error:error]) return NO;
  [interpreter allocateTensorsWithError:NULL];  // many models have one shape only
  return [interpreter resizeInput:0 dims:shape error:error] && [interpreter allocateTensorsWithError:error];
}

static BOOL stopAndGoOn(ATLInterpreter *interpreter, NSError **error) {
  NSError *late = nil;
  if (![interpreter setDeadline:1 error:error]) return NO;
  if (![interpreter invokeWithError:&late] && [late code] != ATLErrorCodeDeadline) {
    *error = late;
    return NO;
  }
  return [interpreter setDeadline:0 error:error];
}

static ATLInterpreter *open(NSString *path, long number, ATLLibrary *library, ATLModel **kept, NSError **error) {
  ATLModel *model =
      number % 2 ? [[ATLModel alloc] initWithFile:path library:library error:error]
                 : [[ATLModel alloc] initWithBytes:[NSData dataWithContentsOfFile:path] library:library error:error];
  if (!model) return nil;
  *kept = ATL_AUTORELEASE(model);
  ATLInterpreterOptions *options = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithLibrary:library error:error]);
  if (![options setNumThreads:1 + number % 2 error:error]) return nil;
  return ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model options:options error:error]);
}

static NSArray *visit(NSString *path, long number, ATLLibrary *library, NSError **error) {
  ATLModel *model = nil;
  ATLInterpreter *interpreter = open(path, number, library, &model, error);
  if (![interpreter allocateTensorsWithError:error]) return nil;
  NSArray *first = results(interpreter, error);
  if (!first || !resizeAndBack(interpreter, error) || !stopAndGoOn(interpreter, error)) return nil;
  for (NSString *key in [model signatureKeys]) {
    ATLSignatureRunner *runner = [interpreter signatureRunner:key error:error];
    if (![runner allocateTensorsWithError:error]) return nil;
    [runner closeWithError:NULL];
  }
  NSArray *again = results(interpreter, error);
  if (again && ![again isEqual:first]) {
    fprintf(stderr, "%s: the outputs changed within a round\n", [path UTF8String]);
    return nil;
  }
  [interpreter closeWithError:NULL];
  return again;
}

// A pool for each model, so that what is autoreleased does not look like a leak.
static BOOL visitAll(int argc, const char **argv, long number, ATLLibrary *library, NSMutableDictionary *known) {
  for (int i = 3; i < argc; i++) {
    BOOL same = NO;
    ATL_POOL_OPEN
    NSError *error = nil;
    NSString *path = [NSString stringWithUTF8String:argv[i]];
    NSArray *outputs = visit(path, number, library, &error);
    if (outputs && ![known objectForKey:path]) [known setObject:outputs forKey:path];
    same = outputs && [[known objectForKey:path] isEqual:outputs];
    if (!same) fprintf(stderr, "%s: round %ld: %s\n", argv[i], number, error ? [[error description] UTF8String] : "differs");
    ATL_POOL_CLOSE
    if (!same) return NO;
  }
  return YES;
}

int main(int argc, const char **argv) {
  if (argc < 4) {
    fprintf(stderr, "usage: soak LIBRARY SECONDS MODEL...\n");
    return 2;
  }
  int code = 1;
  ATL_POOL_OPEN
  NSError *error = nil;
  ATLLibrary *library = [[ATLLibrary alloc] initWithPath:[NSString stringWithUTF8String:argv[1]] error:&error];
  NSMutableDictionary *known = [[NSMutableDictionary alloc] init];
  time_t end = time(NULL) + atol(argv[2]);
  long number = 0;
  while (library && time(NULL) < end && visitAll(argc, argv, number, library, known)) number++;
  if (library && time(NULL) >= end) {
    printf("rounds %ld\n", number);
    code = 0;
  }
  ATL_POOL_CLOSE
  return code;
}
