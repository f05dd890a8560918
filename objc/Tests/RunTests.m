// SPDX-License-Identifier: Apache-2.0
// Running a model, and what must not happen while it does.
#import "ATLTestCase.h"
#import "ATLInterpreter+Background.h"
#import "ATLTensor+Numbers.h"
#import "Atoll.h"

// Calls the interpreter from its own callback, where it may not be called.
@interface Probe : NSObject <ATLLogCallback> {
 @public
  ATLInterpreter *_interpreter;
  NSInteger _code;
  int _heard;
}
@end

@implementation Probe

- (void)receiveMessage:(NSString *)message {
  NSError *error = nil;
  _heard++;
  if (![_interpreter invokeWithError:&error]) _code = [error code];
  [NSException raise:NSGenericException format:@"goes no further"];
}

@end

@interface RunTests : ATLTestCase {
  NSConditionLock *_ended;
  NSInteger _outcome;
}
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

- (void)testNilForAnObjectIsAnError {
  NSError *error = nil;
  ATLModel *none = nil;
  ATLAssert([[ATLInterpreter alloc] initWithModel:none options:nil error:&error] == nil);
  ATLAssert([error code] == ATLErrorCodeInvalidArgument);
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

- (void)testCallFromItsOwnCallbackIsBusyAndItsExceptionsAreContained {
  NSError *error = nil;
  NSString *path = [[self model] stringByReplacingOccurrencesOfString:@"add_1x4" withString:@"broadcast_conflict"];
  Probe *probe = ATL_AUTORELEASE([[Probe alloc] init]);
  ATLInterpreterOptions *options = ATL_AUTORELEASE([[ATLInterpreterOptions alloc] initWithError:&error]);
  ATLAssert([options setLogCallback:probe error:&error]);
  ATLModel *model = ATL_AUTORELEASE([[ATLModel alloc] initWithFile:path error:&error]);
  probe->_interpreter = ATL_AUTORELEASE([[ATLInterpreter alloc] initWithModel:model options:options error:&error]);
  ATLAssert(![probe->_interpreter allocateTensorsWithError:&error]);
  ATLAssert(probe->_heard > 0);
  ATLAssert(probe->_code == ATLErrorCodeBusy);
}

- (void)testLeasedMemoryIsSeenWithoutACopy {
  NSError *error = nil;
  ATLInterpreter *interpreter = [self interpreter];
  ATLView *view = [[interpreter input:0 error:&error] leaseDataWithError:&error];
  ((float *)[view mutableBytesWithError:&error])[0] = 41;
  ATLAssert([interpreter invokeWithError:&error]);
  [view close];
  NSData *sums = [[interpreter output:0 error:&error] copyToWithError:&error];
  ATLAssert(((const float *)[sums bytes])[0] == 42);
}

- (void)testNumbersInAndOut {
  NSError *error = nil;
  ATLInterpreter *interpreter = [self interpreter];
  NSNumber *one = [NSNumber numberWithFloat:1], *two = [NSNumber numberWithFloat:2];
  NSArray *ones = [NSArray arrayWithObjects:one, one, one, one, nil];
  ATLAssert([[interpreter input:0 error:&error] setNumbers:ones error:&error]);
  ATLAssert([interpreter invokeWithError:&error]);
  NSArray *sums = [[interpreter output:0 error:&error] numbersWithError:&error];
  ATLAssertEqual(sums, ([NSArray arrayWithObjects:two, two, two, two, nil]));
  ATLAssert(![[interpreter input:0 error:&error] setNumbers:[NSArray arrayWithObject:one] error:&error]);
  ATLAssert([error code] == ATLErrorCodeSizeMismatch);
}

- (void)interpreter:(ATLInterpreter *)interpreter ended:(NSError *)error {
  [_ended lock];
  _outcome = error ? [error code] : ATLErrorCodeOk;
  [_ended unlockWithCondition:1];
}

- (void)testInvokesInTheBackground {
  _outcome = -1;
  _ended = [[NSConditionLock alloc] initWithCondition:0];
  [[self interpreter] invokeInBackgroundWithTarget:self selector:@selector(interpreter:ended:)];
  ATLAssert([_ended lockWhenCondition:1 beforeDate:[NSDate dateWithTimeIntervalSinceNow:30]]);
  ATLAssert(_outcome == ATLErrorCodeOk);
  [_ended unlock];
  ATL_RELEASE(_ended);
}

- (void)testMissingLibraryTellsWhy {
  NSError *error = nil;
  ATLAssert([[ATLLibrary alloc] initWithPath:@"/no/such/library.so" error:&error] == nil);
  ATLAssert([[error localizedDescription] rangeOfString:@"/no/such/library.so"].location != NSNotFound);
}

@end
