# SPDX-License-Identifier: Apache-2.0
"""Every situation a program can get into, one line each: its name, then the value or the exception and its text.

The argument is the folder of small models. Only runs what the official package survives.
"""

# ruff: noqa: B023 - `say` calls its function at once

import contextlib
import json
import pathlib
import sys
import warnings

import numpy as np
from ai_edge_litert import interpreter as tflite

MODELS = pathlib.Path(sys.argv[1])
Interpreter = tflite.Interpreter


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray | np.generic):
        return [type(value).__name__, str(value.dtype), list(value.shape), repr(value.tolist())]
    if isinstance(value, type):
        return value.__name__
    return value if isinstance(value, int | float | str | bool | None) else type(value).__name__


def say(name, function):
    try:
        answer = {"value": plain(function())}
    except Exception as error:
        answer = {"type": type(error).__name__, "text": str(error)}
    print(json.dumps({"name": name, **answer}))


def opened(name, **options):
    interpreter = Interpreter(str(MODELS / f"{name}.tflite"), **options)
    interpreter.allocate_tensors()
    return interpreter


def ends(interpreter):
    first, last = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    return first["index"], last["index"]


# --- making one ---------------------------------------------------------------------------------------------

path = str(MODELS / "add_dynamic_batch_f32.tflite")
say("no source", lambda: Interpreter())
say("two sources", lambda: Interpreter(path, b"x"))
say("empty content", lambda: Interpreter(model_content=b""))
say("missing file", lambda: Interpreter("nowhere.tflite"))
say("missing path object", lambda: Interpreter(pathlib.Path("nowhere.tflite")))
say("words in a file", lambda: Interpreter(str(MODELS / "words.tflite")))
say("words as content", lambda: Interpreter(model_content=b"these are words"))
say("empty file", lambda: Interpreter(str(MODELS / "empty.tflite")))
say("text as content", lambda: Interpreter(model_content="text"))
say("number as path", lambda: Interpreter(5))
say("path object", lambda: Interpreter(pathlib.Path(path)))
for threads in (0, -1, 1.5, "2", 1, 4):
    say(f"threads {threads!r}", lambda: Interpreter(path, num_threads=threads))
say("resolver", lambda: Interpreter(path, experimental_op_resolver_type=7))
say("zero points", lambda: Interpreter(path).experimental_compress_quantization_zero_points)
say(
    "zero points set",
    lambda: (
        Interpreter(
            path, experimental_compress_quantization_zero_points=True
        ).experimental_compress_quantization_zero_points
    ),
)
say("unknown operator", lambda: Interpreter(str(MODELS / "unknown_custom_op.tflite")))
say("unknown operator allocates", lambda: opened("unknown_custom_op"))
say("custom operators", lambda: tflite.InterpreterWithCustomOps(model_path=path))
say("custom operators, no such symbol", lambda: tflite.InterpreterWithCustomOps(["nowhere"], model_path=path))
say("delegate missing", lambda: tflite.load_delegate("nowhere.so"))
say("delegate of another kind", lambda: tflite.load_delegate("libm.so.6"))
say("resolvers", lambda: {kind.name: kind.value for kind in tflite.OpResolverType})

# --- details ------------------------------------------------------------------------------------------------

for file in sorted(MODELS.glob("*.tflite")):
    if file.stem in ("words", "empty", "unknown_custom_op"):
        continue
    say(f"{file.stem} inputs", lambda: Interpreter(str(file)).get_input_details())
    say(f"{file.stem} outputs", lambda: Interpreter(str(file)).get_output_details())
    say(f"{file.stem} signatures", lambda: Interpreter(str(file)).get_signature_list())
    say(f"{file.stem} subgraphs", lambda: Interpreter(str(file)).num_subgraphs())
say("all tensors", lambda: Interpreter(path).get_tensor_details())
say("tensors of subgraph 5", lambda: Interpreter(path).get_tensor_details(5))
say("tensors of subgraph -1", lambda: Interpreter(path).get_tensor_details(-1))
say("all tensors of channels", lambda: Interpreter(str(MODELS / "dequantize_channels_i8.tflite")).get_tensor_details())

# --- before and after memory --------------------------------------------------------------------------------

interpreter = Interpreter(path)
x, y = ends(interpreter)
zeros = np.zeros((1, 4), np.float32)
say("invoke before allocate", interpreter.invoke)
say("set before allocate", lambda: interpreter.set_tensor(x, zeros))
say("get before allocate", lambda: interpreter.get_tensor(y))
say("view before allocate", lambda: interpreter.tensor(x)())
say("allocate", interpreter.allocate_tensors)
say("allocate twice", interpreter.allocate_tensors)
say("set", lambda: interpreter.set_tensor(x, zeros))
say("invoke", interpreter.invoke)
say("get", lambda: interpreter.get_tensor(y))
say("get input", lambda: interpreter.get_tensor(x))
say("get constant", lambda: interpreter.get_tensor(2))
say("reset", interpreter.reset_all_variables)

# --- wrong indices ------------------------------------------------------------------------------------------

for index in (10000, -1, 3):
    say(f"get {index}", lambda: interpreter.get_tensor(index))
    say(f"set {index}", lambda: interpreter.set_tensor(index, zeros))
    say(f"view {index}", lambda: interpreter.tensor(index))
    say(f"view {index} called", lambda: interpreter.tensor(index)())
say("get of subgraph 3", lambda: interpreter.get_tensor(y, 3))
say("get of text", lambda: interpreter.get_tensor("y"))

# --- wrong values -------------------------------------------------------------------------------------------

values = {
    "int64": zeros.astype(np.int64),
    "float64": zeros.astype(np.float64),
    "uint32": zeros.astype(np.uint32),
    "bool": zeros.astype(bool),
    "text": zeros.astype("U3"),
    "objects": zeros.astype(object),
    "times": zeros.astype("M8[s]"),
    "one more axis": zeros[..., None],
    "one axis": zeros.ravel(),
    "two rows": np.zeros((2, 4), np.float32),
    "turned": np.zeros((4, 1), np.float32),
    "list of int": [[1, 2, 3, 4]],
    "list of float": [[1.0, 2, 3, 4]],
    "float": 1.0,
    "none": None,
    "big endian": np.arange(4, dtype=">f4").reshape(1, 4),
    "every second": np.arange(8, dtype=np.float32).reshape(1, 8)[:, ::2],
    "columns first": np.asfortranarray(np.arange(4, dtype=np.float32).reshape(1, 4)),
}
for name, value in values.items():
    say(f"set {name}", lambda: interpreter.set_tensor(x, value))
    say(f"get after {name}", lambda: interpreter.get_tensor(x))

# --- shapes -------------------------------------------------------------------------------------------------


def resized(shape, strict=False, model="add_dynamic_batch_f32", index=None):
    interpreter = opened(model)
    first, last = ends(interpreter)
    interpreter.resize_tensor_input(first if index is None else index, shape, strict=strict)
    before = interpreter.get_input_details()[0]["shape"].tolist()
    interpreter.allocate_tensors()
    interpreter.invoke()
    return before, interpreter.get_input_details(), interpreter.get_output_details(), interpreter.get_tensor(last).shape


for model in ("add_1x4_f32", "add_dynamic_batch_f32"):
    for shape in ([2, 4], (2, 4), np.array([2, 4]), [2.5, 4], [0, 4], [1, 4], [], [2], [5, 2, 4], [2, 5]):
        for strict in (False, True):
            if strict and len(shape) != 2:
                continue
            say(f"resize {model} {type(shape).__name__} {list(shape)} {strict}", lambda: resized(shape, strict, model))
say("resize to less than nothing", lambda: resized([-2, 2]))
say("resize to a number", lambda: resized(2))
say("resize to a word", lambda: resized("a"))
say("resize a table", lambda: resized([[2, 4]]))
say("resize no tensor", lambda: resized([2, 4], index=10000))
say("resize the output", lambda: resized([2, 4], index=1))
say("conflict", lambda: opened("broadcast_conflict_f32"))


def after_resize(function):
    interpreter = opened("add_1x4_f32")
    first, _ = ends(interpreter)
    interpreter.resize_tensor_input(first, [2, 4])
    return function(interpreter, first)


say("invoke after resize", lambda: after_resize(lambda i, x: i.invoke()))
say("get after resize", lambda: after_resize(lambda i, x: i.get_tensor(x)))
say("set after resize", lambda: after_resize(lambda i, x: i.set_tensor(x, np.zeros((2, 4), np.float32))))
say("view after resize", lambda: after_resize(lambda i, x: i.tensor(x)()))

# --- views --------------------------------------------------------------------------------------------------

interpreter = opened("add_1x4_f32")
x, y = ends(interpreter)
for name, keep in {"view": lambda v: v, "slice": lambda v: v[0, 1:], "reshaped": lambda v: v.reshape(2, 2)}.items():
    kept = keep(interpreter.tensor(x)())
    say(f"{name} and invoke", interpreter.invoke)
    say(f"{name} and allocate", interpreter.allocate_tensors)
    say(f"{name} and resize", lambda: interpreter.resize_tensor_input(x, [2, 4]))
    say(f"{name} and set", lambda: interpreter.set_tensor(x, np.ones((1, 4), np.float32)))
    say(f"{name} and get", lambda: interpreter.get_tensor(x))
    say(f"{name} shows", lambda: kept)
    kept = None
    say(f"{name} gone and invoke", interpreter.invoke)
say("view may be written", lambda: interpreter.tensor(x)().flags.writeable)
say("view of the output may be written", lambda: interpreter.tensor(y)().flags.writeable)
say("view of nothing", lambda: interpreter.tensor(x)()[:0])
outlived = opened("add_1x4_f32").tensor(x)()
outlived.fill(7)
say("view outlives the interpreter", lambda: outlived)

# --- strings and state --------------------------------------------------------------------------------------

strings = opened("reshape_2_str")
x, y = ends(strings)
words = {
    "text": np.array(["ab", "c"]),
    "bytes": np.array([b"ab\0", b"c"]),
    "objects": np.array([b"ab\0", b"c"], object),
    "mixed": np.array(["aé", b"c"], object),
    "numbers": np.array([5, 6]),
    "list": ["a", "b"],
    "three": np.array(["a", "b", "c"]),
}
for name, value in words.items():
    say(f"strings {name}", lambda: strings.set_tensor(x, value))
    if name in ("text", "bytes", "objects", "mixed"):
        say(f"strings run {name}", strings.invoke)
        say(f"strings out {name}", lambda: strings.get_tensor(y))
        say(f"strings in {name}", lambda: strings.get_tensor(x))

both = opened("words_and_numbers")
places = [details["index"] for details in both.get_input_details()]
for step in range(2):
    say(f"both numbers {step}", lambda: both.set_tensor(places[1], np.full(2, step, np.float32)))
    say(f"both words {step}", lambda: both.set_tensor(places[0], np.array(["a" * 40, "b"], object)))
    say(f"both run {step}", both.invoke)
    say(f"both out {step}", lambda: [both.get_tensor(details["index"]) for details in both.get_output_details()])

for kind, bits in {"int4": np.int8, "uint4": np.uint8, "int2": np.int8, "complex64": np.complex64}.items():
    narrow = opened(f"narrow_{kind}")
    x, y = ends(narrow)
    values = np.array([[1, 0, 1], [0, 1, 1], [1, 1, 0]]).astype(bits) * (1 if kind == "int2" else 7)
    say(f"narrow {kind} set", lambda: narrow.set_tensor(x, values))
    say(f"narrow {kind} set floats", lambda: narrow.set_tensor(x, values.real.astype(np.float32)))
    if kind != "int2":
        say(f"narrow {kind} in", lambda: narrow.get_tensor(x))
        say(f"narrow {kind} run", narrow.invoke)
        say(f"narrow {kind} out", lambda: narrow.get_tensor(y))

counter = opened("counter_f32")
x, y = ends(counter)
for step in range(3):
    counter.set_tensor(x, np.full((1, 1), 1, np.float32))
    counter.invoke()
    say(f"count {step}", lambda: counter.get_tensor(y))
say("count reset", counter.reset_all_variables)
counter.invoke()
say("count after reset", lambda: counter.get_tensor(y))

# --- signatures ---------------------------------------------------------------------------------------------

for name in ("add_1x4_f32", "signature_add_f32", "two_signatures_f32"):
    interpreter = Interpreter(str(MODELS / f"{name}.tflite"))
    say(f"{name} default runner", lambda: interpreter.get_signature_runner())
    say(f"{name} unknown runner", lambda: interpreter.get_signature_runner("nobody"))
    say(f"{name} runner of nothing", lambda: tflite.SignatureRunner())
    say(f"{name} runner of no key", lambda: tflite.SignatureRunner(interpreter))
    for key in interpreter.get_signature_list():
        runner = interpreter.get_signature_runner(key)
        names = list(runner.get_input_details())
        say(f"{name} {key} inputs", runner.get_input_details)
        say(f"{name} {key} outputs", runner.get_output_details)
        for shape in ([2], [3, 4], [0], []):
            say(f"{name} {key} {shape}", lambda: runner(**{n: np.ones(shape, np.float32) for n in names}))
        say(f"{name} {key} no inputs", lambda: runner())
        say(f"{name} {key} other names", lambda: runner(**{f"q{i}": np.ones(2, np.float32) for i in range(len(names))}))
        say(f"{name} {key} other type", lambda: runner(**{n: np.ones(2, np.int64) for n in names}))
        say(f"{name} {key} floats", lambda: runner(**{n: 1.0 for n in names}))
    say(f"{name} invoke without allocate", lambda: interpreter.invoke())

interpreter = opened("two_signatures_f32")
index, _ = ends(interpreter)
say("write before another subgraph", lambda: interpreter.set_tensor(index, np.ones(2, np.float32)))
say("another subgraph", lambda: interpreter.get_signature_runner("twice")(x=np.ones((3, 4), np.float32)))
say("tensors of another subgraph", lambda: interpreter.get_tensor_details(1))
say("output of another subgraph", lambda: interpreter.get_tensor(1, 1))
say("no tensor of another subgraph", lambda: interpreter.get_tensor(2, 1))
say("write after another subgraph", lambda: interpreter.set_tensor(index, np.ones(2, np.float32)))
say("the first subgraph", lambda: interpreter.get_signature_runner("plus")(x=np.ones(2, np.float32)))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with contextlib.suppress(NotImplementedError):
        Interpreter(path, experimental_preserve_all_tensors=True)
    say("warned", lambda: [warning.category for warning in caught])
