# SPDX-License-Identifier: Apache-2.0
"""The name under which applications import `tflite_runtime`; Atoll is behind it."""

from atoll_tflite import __version__ as __version__
