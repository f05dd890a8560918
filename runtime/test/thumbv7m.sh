#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every file of the runtime compiles for Cortex-M3 with newlib's headers and the bare-metal port.
# Usage: thumbv7m.sh RUNTIME_FOLDER; ends with 77 when there is no compiler for it.
set -eu
compiler=${ATOLL_THUMB_CC:-arm-none-eabi-gcc}
if ! command -v "$compiler" >/dev/null; then
	echo "NOT TESTED: $compiler is not installed"
	exit 77
fi
cd "$1"
status=0
for source in $(find src -name '*.c' ! -name '*_test.c' | LC_ALL=C sort); do
	"$compiler" -mcpu=cortex-m3 -mthumb -std=c11 -Os -fsyntax-only -DATOLL_PLATFORM_BARE -DTFL_COMPILE_LIBRARY -Isrc -Iinclude \
		"$source" || status=1
done
exit $status
