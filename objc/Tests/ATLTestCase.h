// SPDX-License-Identifier: Apache-2.0
// A small stand-in for XCTest, which GNUstep lacks: classes with methods named test…, counted and reported.
#import "ATLDefines.h"

@interface ATLTestCase : NSObject {
  NSMutableArray *_failures;
}
- (NSArray *)failures;
- (void)setUp;
- (void)tearDown;
- (void)fail:(NSString *)message at:(NSString *)place;
@end

// Runs every test of every class below `base` but those below `other` (nil: none left out); the number that failed.
int ATLRunTests(Class base, Class other, int *count);

#define ATLAssert(condition)                                                                            \
  do {                                                                                                  \
    if (!(condition))                                                                                   \
      [self fail:@"not true: " #condition at:[NSString stringWithFormat:@"%s:%d", __FILE__, __LINE__]]; \
  } while (0)

#define ATLAssertEqual(actual, expected)                                                                 \
  do {                                                                                                   \
    id atl_actual = (actual), atl_expected = (expected);                                                 \
    if (![atl_expected isEqual:atl_actual]) {                                                            \
      [self fail:[NSString stringWithFormat:@"%s is %@, expected %@", #actual, atl_actual, atl_expected] \
              at:[NSString stringWithFormat:@"%s:%d", __FILE__, __LINE__]];                              \
    }                                                                                                    \
  } while (0)
