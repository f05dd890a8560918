// SPDX-License-Identifier: Apache-2.0
#import "ATLTestCase.h"

#import <objc/runtime.h>
#include <stdio.h>
#include <stdlib.h>

@implementation ATLTestCase

- (instancetype)init {
  self = [super init];
  if (self) _failures = [[NSMutableArray alloc] init];
  return self;
}

- (void)dealloc {
  ATL_RELEASE(_failures);
  ATL_SUPER_DEALLOC();
}

- (NSArray *)failures {
  return _failures;
}

- (void)setUp {
}

- (void)tearDown {
}

- (void)fail:(NSString *)message at:(NSString *)place {
  [_failures addObject:[NSString stringWithFormat:@"%@: %@", place, message]];
}

@end

static BOOL isBelow(Class class, Class base) {
  for (Class c = class; c; c = class_getSuperclass(c)) {
    if (c == base) return YES;
  }
  return NO;
}

static NSArray *testsOf(Class class) {
  NSMutableArray *names = [NSMutableArray array];
  unsigned count = 0;
  Method *methods = class_copyMethodList(class, &count);
  for (unsigned i = 0; i < count; i++) {
    NSString *name = NSStringFromSelector(method_getName(methods[i]));
    if ([name hasPrefix:@"test"]) [names addObject:name];
  }
  free(methods);
  return [names sortedArrayUsingSelector:@selector(compare:)];
}

static NSArray *testClasses(Class base) {
  NSMutableArray *names = [NSMutableArray array];
  int count = objc_getClassList(NULL, 0);
  Class *classes = (Class *)calloc((size_t)count, sizeof(Class));
  count = objc_getClassList(classes, count);
  for (int i = 0; i < count; i++) {
    if (isBelow(classes[i], base)) [names addObject:NSStringFromClass(classes[i])];
  }
  free(classes);
  return [names sortedArrayUsingSelector:@selector(compare:)];
}

static BOOL runOne(Class class, NSString *name) {
  BOOL passed = NO;
  ATL_POOL_OPEN
  ATLTestCase *test = [[class alloc] init];
  @try {
    [test setUp];
    ATL_POOL_OPEN
    void (*call)(id, SEL) = (void (*)(id, SEL))(void (*)(void))[test methodForSelector:NSSelectorFromString(name)];
    call(test, NSSelectorFromString(name));
    ATL_POOL_CLOSE
  } @catch (NSException *exception) {
    [test fail:[NSString stringWithFormat:@"raised %@", exception] at:name];
  }
  [test tearDown];
  passed = [[test failures] count] == 0;
  NSString *why = [[test failures] componentsJoinedByString:@"; "];
  if (!passed) printf("FAIL %s.%s: %s\n", [NSStringFromClass(class) UTF8String], [name UTF8String], [why UTF8String]);
  ATL_RELEASE(test);
  ATL_POOL_CLOSE
  return passed;
}

int ATLRunTests(Class base, Class other, int *count) {
  int failed = 0;
  for (NSString *name in testClasses(base)) {
    Class class = NSClassFromString(name);
    if (other && isBelow(class, other)) continue;
    for (NSString *test in testsOf(class)) {
      *count += 1;
      failed += !runOne(class, test);
    }
  }
  return failed;
}
