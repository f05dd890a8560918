# SPDX-License-Identifier: Apache-2.0
"""One package per target language; none imports another. Each sets `BACKEND`, see README.md."""
