// SPDX-License-Identifier: Apache-2.0
// A program in the style of the official guide, for Clang; the arguments are a plain model and one with signatures.
#import "TFLTensorFlowLite.h"

static NSString *numbers(NSData *data) {
  const float *values = (const float *)data.bytes;
  NSMutableArray<NSString *> *texts = [NSMutableArray array];
  for (NSUInteger i = 0; i < data.length / sizeof(float); i++) {
    [texts addObject:[NSString stringWithFormat:@"%g", values[i]]];
  }
  return [texts componentsJoinedByString:@" "];
}

int main(int argc, const char *argv[]) {
  @autoreleasepool {
    NSError *error;
    TFLInterpreterOptions *options = [[TFLInterpreterOptions alloc] init];
    options.numberOfThreads = 2;
    TFLInterpreter *interpreter = [[TFLInterpreter alloc] initWithModelPath:@(argv[1]) options:options error:&error];
    if (interpreter == nil) {
      printf("%s\n", error.localizedDescription.UTF8String);
      return 1;
    }
    if (![interpreter allocateTensorsWithError:&error]) return 1;

    TFLTensor *inputTensor = [interpreter inputTensorAtIndex:0 error:&error];
    NSArray<NSNumber *> *shape = [inputTensor shapeWithError:&error];
    NSMutableData *inputData = [NSMutableData dataWithCapacity:0];
    for (int i = 0; i < [shape objectAtIndex:1].intValue; i++) {
      float value = i;
      [inputData appendBytes:&value length:sizeof(float)];
    }
    if (![inputTensor copyData:inputData error:&error]) return 1;
    if (![interpreter invokeWithError:&error]) return 1;
    TFLTensor *outputTensor = [interpreter outputTensorAtIndex:0 error:&error];
    printf("%s\n", numbers([outputTensor dataWithError:&error]).UTF8String);
    if ([interpreter outputTensorAtIndex:7 error:&error] == nil) {
      printf("%s %ld %s\n", error.domain.UTF8String, (long)error.code, error.localizedDescription.UTF8String);
    }

    TFLInterpreter *signatures = [[TFLInterpreter alloc] initWithModelPath:@(argv[2]) error:&error];
    for (NSString *key in signatures.signatureKeys) {
      TFLSignatureRunner *runner = [signatures signatureRunnerWithKey:key error:&error];
      float values[] = {3, -4};
      if (![runner invokeWithInputs:@{@"x" : [NSData dataWithBytes:values length:sizeof(values)]} Error:&error]) {
        return 1;
      }
      NSData *result = [[runner outputTensorWithName:@"y" error:&error] dataWithError:&error];
      printf("%s: %s\n", key.UTF8String, numbers(result).UTF8String);
    }
  }
  return 0;
}
