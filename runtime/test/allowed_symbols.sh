#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Outside platform/ and threads/, objects may refer to our own symbols and to the short list below; malloc, files, threads
# and clocks are not on it. Usage: allowed_symbols.sh NM OBJECTS (separated by spaces or semicolons)
set -eu
if [ -n "${SANITIZED:-}" ]; then
	echo "sanitizers add symbols of their own: the plain build runs this test"
	exit 0
fi
nm=$1
shift
allowed='^(_?(atoll_|Atoll|TfLite)|mem(cpy|move|set|cmp|chr)$|str(len|cmp|ncpy|ncmp|chr)$|v?snprintf$|qsort$|_GLOBAL_OFFSET_TABLE_$|__stack_chk_fail$|__(mem|v?snprintf|str).*_chk$|(exp|expm1|log|log1p|log2|sqrt|rsqrt|sin|cos|sincos|tan|tanh|atan2?|erf|pow|floor|ceil|trunc|round|rint|nearbyint|lrint|lround|fma|fmod|fabs|fmin|fmax|ldexp|frexp|copysign|hypot|cosh|sinh|acos|asin|cbrt|exp2|roundeven)f?$|l?l?(lrintf?|lroundf?|roundf?)$|__isoc99_.*)'
found=0
for object in $(printf '%s' "$*" | tr ';' ' '); do
	case $object in
	*/platform/* | */threads/*) continue ;;
	esac
	for symbol in $("$nm" -u "$object" | sed 's/.* //'); do
		if ! printf '%s\n' "$symbol" | grep -Eq "$allowed"; then
			echo "$object refers to $symbol"
			found=1
		fi
	done
done
exit $found
