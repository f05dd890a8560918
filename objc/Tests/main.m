// SPDX-License-Identifier: Apache-2.0
// Runs the tests: all of them, or those of the classes whose names begin with the argument.
#include <stdio.h>

#import "ATLTestCase.h"

int main(int argc, const char **argv) {
  int count = 0, failed = 0;
  ATL_POOL_OPEN
  failed = ATLRunTests(argc > 1 ? [NSString stringWithUTF8String:argv[1]] : nil, &count);
  ATL_POOL_CLOSE
  printf("%d passed, %d failed\n", count - failed, failed);
  return failed != 0 || count == 0;
}
