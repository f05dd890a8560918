# SPDX-License-Identifier: Apache-2.0
"""Puts the native library into the wheel and tags it `py3-none-<platform>`. Must not know how the library is built.

The environment variable ATOLL_LIBRARY names the library, ATOLL_WHEEL_PLATFORM the platform when it is not this one.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAMES = {"win32": "atoll.dll", "darwin": "libatoll.dylib"}


class WheelHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        library = os.environ.get("ATOLL_LIBRARY")
        if not library or not Path(library).is_file():
            raise SystemExit("ATOLL_LIBRARY must name the native library that goes into the wheel; run `./dev package`")
        platform = os.environ.get("ATOLL_WHEEL_PLATFORM") or sysconfig.get_platform().replace("-", "_").replace(
            ".", "_"
        )
        build_data["tag"] = f"py3-none-{platform}"
        build_data["pure_python"] = False
        name = NAMES.get(sys.platform, "libatoll.so")
        build_data["force_include"][str(Path(library).resolve())] = f"atoll/_native/{name}"
