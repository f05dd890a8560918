// SPDX-License-Identifier: Apache-2.0
// Runs the tests: `run-tests` all of them, `run-tests conformance` the cases, `run-tests units` the others.
#include <stdio.h>
#include <string.h>

#import "ATLConformanceCase.h"

int main(int argc, const char **argv) {
  int count = 0, failed = 0;
  BOOL cases = argc > 1 && strcmp(argv[1], "conformance") == 0;
  BOOL units = argc > 1 && strcmp(argv[1], "units") == 0;
  ATL_POOL_OPEN
  Class base = cases ? [ATLConformanceCase class] : [ATLTestCase class];
  failed = ATLRunTests(base, units ? [ATLConformanceCase class] : Nil, &count);
  ATL_POOL_CLOSE
  printf("%d passed, %d failed\n", count - failed, failed);
  return failed != 0 || count == 0;
}
