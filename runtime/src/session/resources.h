/* SPDX-License-Identifier: Apache-2.0
 * What outlives one run and is shared by the subgraphs of an interpreter: which initialisation subgraphs ran. */
#ifndef ATOLL_SESSION_RESOURCES_H
#define ATOLL_SESSION_RESOURCES_H

#include <stdbool.h>

struct atoll_resources {
	bool *initialised; /* per subgraph: CALL_ONCE ran it */
};

#endif
