# SPDX-License-Identifier: Apache-2.0
"""What the Java backend can say."""

from atoll_generator.backend import Capabilities

CAPABILITIES = Capabilities(
    callbacks=True, scoped_views=True, escaped_views=False, caller_memory=True, asynchronous=True, cases=True
)
