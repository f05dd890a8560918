// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.m.j2). Do not edit: run `./dev generate`.
#import "ATLConformanceCase.h"
#import "Atoll.h"
#import "ATLRecorders.h"

// One step a line, however long.
// clang-format off
@interface RuntimeCases : ATLConformanceCase
@end

@implementation RuntimeCases

// The library says its own version and how it was built.
- (void)testRuntimeAtollVersion {
  [self begin:@"runtime_atoll_version"];
  NSError *error = nil;
  {
    NSString *found;
    ATL_MUST(@"runtime_atoll_version.yaml:4", found = [ATLRuntime atollVersionInLibrary:nil error:&error]);
    [self text:found contains:[NSArray arrayWithObjects:@"0.1", nil] at:@"runtime_atoll_version.yaml:4"];
  }
  {
    NSString *found;
    ATL_MUST(@"runtime_atoll_version.yaml:5", found = [ATLRuntime buildFeaturesInLibrary:nil error:&error]);
    [self text:found contains:[NSArray array] at:@"runtime_atoll_version.yaml:5"];
  }
}

// The library says which API level and which file format it implements.
- (void)testRuntimeVersion {
  [self begin:@"runtime_version"];
  NSError *error = nil;
  {
    NSString *found;
    ATL_MUST(@"runtime_version.yaml:4", found = [ATLRuntime versionInLibrary:nil error:&error]);
    [self text:found contains:[NSArray arrayWithObjects:@"2.", nil] at:@"runtime_version.yaml:4"];
  }
  {
    NSString *found;
    ATL_MUST(@"runtime_version.yaml:5", found = [ATLRuntime extensionApisVersionInLibrary:nil error:&error]);
    [self text:found contains:[NSArray arrayWithObjects:@".", nil] at:@"runtime_version.yaml:5"];
  }
  {
    NSInteger  found;
    ATL_MUST(@"runtime_version.yaml:6", found = [ATLRuntime schemaVersionInLibrary:nil error:&error]);
    [self equal:[NSNumber numberWithInteger:found] to:[NSNumber numberWithInteger:3] at:@"runtime_version.yaml:6"];
  }
}

@end
