# SPDX-License-Identifier: Apache-2.0
"""What the C++ backend can say."""

from __future__ import annotations

from atoll_generator.backend import Capabilities

CAPABILITIES = Capabilities(callbacks=True, scoped_views=True, escaped_views=True, caller_memory=True, cases=True)
