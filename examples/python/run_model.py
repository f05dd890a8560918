# SPDX-License-Identifier: Apache-2.0
"""Runs a model once: raw input bytes in, raw output bytes out.

run_model.py LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]
"""

import sys
import time
from pathlib import Path

import atoll


def main(library: str, model: str, source: str, target: str, threads: str = "1") -> None:
    native = atoll.Library(library)
    options = atoll.InterpreterOptions(num_threads=int(threads), library_=native)
    with atoll.Interpreter(atoll.Model.from_file(model, library_=native), options) as interpreter:
        interpreter.allocate_tensors()
        data = memoryview(Path(source).read_bytes())
        for tensor in interpreter.inputs:
            tensor.copy_from(data[: tensor.byte_size])
            data = data[tensor.byte_size :]
        start = time.perf_counter()
        interpreter.invoke()
        print(f"ms {(time.perf_counter() - start) * 1e3:.3f}")
        Path(target).write_bytes(b"".join(tensor.copy_to() for tensor in interpreter.outputs))


if __name__ == "__main__":
    main(*sys.argv[1:])
