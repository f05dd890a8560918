# SPDX-License-Identifier: Apache-2.0
"""Independent numpy versions of custom operators, written from what the operators mean. Must not call the library."""
