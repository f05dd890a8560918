/* SPDX-License-Identifier: Apache-2.0
 * The one assertion of the C tests: says what was expected, and ends the test. */
#ifndef ATOLL_TEST_REQUIRE_H
#define ATOLL_TEST_REQUIRE_H

#include <stdio.h>
#include <stdlib.h>

#define REQUIRE(condition)                                                                                             \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                        \
			exit(1);                                                                                       \
		}                                                                                                      \
	} while (0)

#endif
