# SPDX-License-Identifier: Apache-2.0
"""The fixed part of the package that generated classes stand on. Must not know a function of the API by name."""
