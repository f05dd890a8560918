# SPDX-License-Identifier: Apache-2.0
"""The linker's map is read as the linker writes it."""

from __future__ import annotations

from tools.sizing import by_room, bytes_by_file

MAP = """
Discarded input sections

 .text.unused   0x0000000000000000      0x123 CMakeFiles/atoll_objects.dir/src/ops/conv.c.o

Linker script and memory map

.text           0x0000000000010400    0x8f000
 .text.invoke   0x0000000000010400       0x20 CMakeFiles/atoll_objects.dir/src/ops/conv.c.o
 .text.a_name_too_long_for_its_column
                0x0000000000010420      0x100 CMakeFiles/atoll_objects.dir/src/kernels/gemm_f32.c.o
                0x0000000000010420                a_name_too_long_for_its_column
 .rodata.rows   0x0000000000020000       0x10 CMakeFiles/atoll_objects.dir/src/ops/conv.c.o
 .comment       0x0000000000000000       0x27 CMakeFiles/atoll_objects.dir/src/ops/conv.c.o
 .text          0x0000000000030000       0x40 /usr/lib/crt1.o
"""


def test_kept_sections_are_counted_by_file_and_room() -> None:
    sizes = bytes_by_file(MAP)
    assert sizes == {"ops/conv": 0x30, "kernels/gemm_f32": 0x100}
    assert by_room(sizes) == {"ops": 0x30, "kernels": 0x100}
