// SPDX-License-Identifier: Apache-2.0
// Running a model, and what must not happen while it does.
#import "ATLTestCase.h"
#import "Atoll.h"

@interface RunTests : ATLTestCase
@end

@implementation RunTests

- (NSString *)model {
  NSString *folder = [[[NSProcessInfo processInfo] environment] objectForKey:@"CONFORMANCE_FILES"];
  return [(folder ? folder : @"build/test-models") stringByAppendingPathComponent:@"add_1x4_f32.tflite"];
}

- (ATLInterpreter *)interpreter {
  NSError *error = nil;
  ATLModel *model = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self model] error:&error]);
  ATLInterpreter *made = [[ATLInterpreter alloc] initWithModel:model options:nil error:&error];
  ATLAssert([made allocateTensorsWithError:&error]);
  return ATL_AUTORELEASE(made);
}

- (void)testAdds {
  NSError *error = nil;
  const float input[] = {1, 2, 3, 4}, sum[] = {2, 3, 4, 5};
  ATLInterpreter *interpreter = [self interpreter];
  ATLTensor *x = [interpreter input:0 error:&error];
  ATLAssert([x copyFrom:[NSData dataWithBytes:input length:sizeof input] error:&error]);
  ATLAssert([interpreter invokeWithError:&error]);
  NSData *result = [[interpreter output:0 error:&error] copyToWithError:&error];
  ATLAssertEqual(result, [NSData dataWithBytes:sum length:sizeof sum]);
}

- (void)testErrorsHaveDomainCodeAndOperation {
  NSError *error = nil;
  ATLModel *model = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:[self model] error:&error]);
  ATLInterpreter *interpreter = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model options:nil error:&error]);
  ATLAssert(![interpreter invokeWithError:&error]);
  ATLAssertEqual([error domain], ATLErrorDomain);
  ATLAssert([error code] == ATLErrorCodeNotAllocated);
  ATLAssertEqual([[error userInfo] objectForKey:ATLErrorOperationKey], @"invoke");
}

- (void)testErrorOutMayBeLeftOut {
  ATLAssert([[ATLModel alloc] initWithFile:@"/no/such/model" error:NULL] == nil);
}

- (void)testPropertiesRaiseOnceClosed {
  ATLInterpreter *interpreter = [self interpreter];
  ATLTensor *x = [interpreter input:0 error:NULL];
  ATLAssert([interpreter closeWithError:NULL]);
  ATLAssert([x isClosed]);
  NSException *raised = nil;
  @try {
    [x byteSize];
  } @catch (NSException *exception) {
    raised = exception;
  }
  ATLAssertEqual([raised name], ATLErrorException);
  ATLAssert([[[raised userInfo] objectForKey:NSUnderlyingErrorKey] code] == ATLErrorCodeClosed);
}

- (void)testMissingLibraryTellsWhy {
  NSError *error = nil;
  ATLAssert([[ATLLibrary alloc] initWithPath:@"/no/such/library.so" error:&error] == nil);
  ATLAssert([[error localizedDescription] rangeOfString:@"/no/such/library.so"].location != NSNotFound);
}

@end
