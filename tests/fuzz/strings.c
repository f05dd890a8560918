/* SPDX-License-Identifier: Apache-2.0
 * Any bytes as the block of a string tensor: what the check accepts can be read without a further one. */
#include <stdlib.h>
#include <string.h>

#include "graph/string_block.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t seen; /* what was read is used, so that no compiler leaves the reading out */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!atoll_string_block_valid(data, size))
		return 0;
	const int32_t count = atoll_string_block_count(data);
	for (int32_t i = 0; i < count; i++) {
		const char *text = NULL;
		size_t length = 0;
		atoll_string_block_at(data, i, &text, &length);
		for (size_t at = 0; at < length; at++)
			seen += (unsigned char)text[at];
	}
	return 0;
}
