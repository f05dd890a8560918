# SPDX-License-Identifier: Apache-2.0
"""Runs TensorFlow Lite models: load a `Model`, make an `Interpreter`, call it with arrays.

import atoll

model = atoll.Model.from_file("model.tflite")
with atoll.Interpreter(model) as interpreter:
    (output,) = interpreter(image)
"""

from ._generated import *  # noqa: F403 - the generated API, listed in its __all__
from ._generated import __all__ as _generated_names
from ._support.library import Library
from ._support.view import View

__version__ = "0.1.0"
__all__ = [*_generated_names, "Library", "View"]
