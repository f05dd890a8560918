# SPDX-License-Identifier: Apache-2.0
"""Writes and reads .tflite files without TensorFlow: `pip install atoll[build]`.

Needs numpy and flatbuffers, not the native library.
"""

from atoll.build._schema import BuiltinOperator, TensorType
from atoll.build.decode import decode
from atoll.build.encode import Member
from atoll.build.graph import Quantization, SubgraphBuilder, TensorRef
from atoll.build.model import ModelBuilder

__all__ = [
    "BuiltinOperator",
    "Member",
    "ModelBuilder",
    "Quantization",
    "SubgraphBuilder",
    "TensorRef",
    "TensorType",
    "decode",
]
