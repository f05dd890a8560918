/* SPDX-License-Identifier: Apache-2.0
 * Real factors as fixed-point ones. */
#include "ops/rescale.h"

#include <math.h>

struct atoll_rescale atoll_rescale_from(double factor)
{
	struct atoll_rescale result = {0, 0};
	if (!(factor > 0.0) || !isfinite(factor))
		return result;
	int shift;
	const double fraction = frexp(factor, &shift);
	int64_t fixed = (int64_t)round(fraction * (double)(INT64_C(1) << 31));
	if (fixed == INT64_C(1) << 31) {
		fixed /= 2;
		shift++;
	}
	if (shift < -31) /* too small to matter: everything becomes 0 */
		return result;
	if (shift > 30) { /* saturates */
		shift = 30;
		fixed = INT32_MAX;
	}
	result.multiplier = (int32_t)fixed;
	result.shift = shift;
	return result;
}
