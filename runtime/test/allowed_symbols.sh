#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Outside platform/ and threads/, objects may refer to our own symbols and to the short list below; malloc, files, threads
# and clocks are not on it. Usage: allowed_symbols.sh NM OBJECTS (separated by spaces or semicolons)
set -eu
if [ -n "${SANITIZED:-}" ]; then
	echo "NOT TESTED: sanitizers add symbols of their own; the plain build runs this test"
	exit 77
fi
nm=$1
shift
ours='_?(atoll_|Atoll|TfLite).*'
memory='mem(cpy|move|set|cmp|chr)|str(len|cmp|ncpy|ncmp|chr)|v?snprintf|qsort|__(mem|v?snprintf|str).*_chk'
compiler='_GLOBAL_OFFSET_TABLE_|__stack_chk_fail|sincosf?' # what compilers make of our code
rounding='floor|ceil|trunc|round|rint|nearbyint|l?l?rint|l?l?round|roundeven|fmod|fabs|fmin|fmax|ldexp|frexp|copysign'
functions='exp|exp2|expm1|log|log1p|log2|sqrt|cbrt|sin|cos|tan|sinh|cosh|tanh|asin|acos|atan|atan2|erf|pow|fma|hypot'
allowed="$ours|$memory|$compiler|($rounding|$functions)f?"
if [ -n "${TESTING:-}" ]; then
	# Test builds read a mask of CPU features.
	allowed="$allowed|getenv|strtoul"
fi
objects=$(printf '%s' "$*" | tr '; ' '\n\n' | grep -v -e /platform/ -e /threads/)
# shellcheck disable=SC2086
refused=$("$nm" -A -u $objects | awk '{ print $1, $NF }' | grep -Ev " ($allowed)\$" || true)
if [ -n "$refused" ]; then
	printf 'not allowed outside platform/ and threads/:\n%s\n' "$refused"
	exit 1
fi
