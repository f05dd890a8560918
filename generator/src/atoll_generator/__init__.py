# SPDX-License-Identifier: Apache-2.0
"""From one specification of a C API to an SDK for every language."""
