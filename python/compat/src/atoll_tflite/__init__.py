# SPDX-License-Identifier: Apache-2.0
"""The Python interface of TensorFlow Lite over `atoll`. Modules with the official names only repeat what is here."""

import atoll

from .delegate import Delegate, load_delegate
from .interpreter import Interpreter, InterpreterWithCustomOps
from .resolver import OpResolverType
from .signature_runner import SignatureRunner

__version__ = atoll.Runtime.version()
__all__ = [
    "Delegate",
    "Interpreter",
    "InterpreterWithCustomOps",
    "OpResolverType",
    "SignatureRunner",
    "load_delegate",
]
