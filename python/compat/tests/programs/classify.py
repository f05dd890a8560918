# SPDX-License-Identifier: Apache-2.0
"""An image classifier in the style of the official guide: details, one run, scaled scores, the best first."""

import argparse

import numpy as np

try:
    import tflite_runtime.interpreter as tflite
except ImportError:
    from ai_edge_litert import interpreter as tflite

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("model_file")
    parser.add_argument("--num_threads", default=None, type=int)
    args = parser.parse_args()

    interpreter = tflite.Interpreter(model_path=args.model_file, num_threads=args.num_threads)
    interpreter.allocate_tensors()

    input_details = interpreter.get_input_details()
    output_details = interpreter.get_output_details()
    floating_model = input_details[0]["dtype"] == np.float32

    shape = tuple(input_details[0]["shape"])
    input_data = np.linspace(-1, 1, int(np.prod(shape))).reshape(shape)
    if floating_model:
        input_data = np.float32(input_data)
    else:
        scale, zero_point = input_details[0]["quantization"]
        input_data = np.clip(input_data / (scale or 1) + zero_point, -128, 127).astype(input_details[0]["dtype"])

    interpreter.set_tensor(input_details[0]["index"], input_data)
    interpreter.invoke()

    output_data = interpreter.get_tensor(output_details[0]["index"])
    results = np.squeeze(output_data).ravel()
    for i in results.argsort(kind="stable")[-5:][::-1]:
        print(f"{float(results[i]):08.4f}: {i}")
