# SPDX-License-Identifier: Apache-2.0
"""`python -m atoll_generator`."""

from atoll_generator.cli import main

main(prog_name="atoll_generator")
