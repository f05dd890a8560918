# SPDX-License-Identifier: Apache-2.0
# Generated from spec/ by generator/ (cases.py.j2). Do not edit: run `./dev generate`.
"""The conformance cases, in Python."""

from __future__ import annotations

import atoll as sdk

from .case import Case


def test_allocate_twice(case: Case) -> None:
    """Allocating again without a resize is fine, and the model still runs."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_interpreter.allocate_tensors()
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000004000004040000080400000a040")


def test_arena_bytes(case: Case) -> None:
    """The arena holds the tensors, and shares memory between those that are never alive together."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("many_adds_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert v_interpreter.arena_bytes == 0
    v_interpreter.allocate_tensors()
    assert v_interpreter.arena_bytes >= 256


def test_caller_memory(case: Case) -> None:
    """Inputs and outputs live in memory of the caller."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_mine = case.memory(64)
    v_interpreter.set_input_memory(index=0, data=v_mine)
    v_interpreter.allocate_tensors()
    case.write(
        v_mine,
        case.bytes(
            "0000803f000000400000404000008040000000000000000000000000000000000000000000000000",
            "000000000000000000000000000000000000000000000000",
        ),
    )
    v_interpreter.invoke()
    v_y = v_interpreter.output(index=0)
    assert v_y.copy_to() == bytes.fromhex("0000004000004040000080400000a040")


def test_caller_memory_out_of_range(case: Case) -> None:
    """Memory for an input that does not exist is the error out_of_range."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_mine = case.memory(16)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.set_input_memory(index=5, data=v_mine)


def test_caller_memory_output(case: Case) -> None:
    """An output is written straight into memory of the caller."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_mine = case.memory(16)
    v_interpreter.set_output_memory(index=0, data=v_mine)
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    assert bytes(v_mine) == bytes.fromhex("0000004000004040000080400000a040")


def test_caller_memory_too_small(case: Case) -> None:
    """Memory that is too small is refused."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_mine = case.memory(8)
    with case.fails(sdk.ErrorCode.SIZE_MISMATCH):
        v_interpreter.set_input_memory(index=0, data=v_mine)
    v_interpreter.allocate_tensors()


def test_caller_memory_unset(case: Case) -> None:
    """Without memory of the caller the tensor has its own again."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_mine = case.memory(16)
    v_interpreter.set_input_memory(index=0, data=v_mine)
    v_interpreter.set_input_memory(index=0, data=None)
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_cancel_between_runs(case: Case) -> None:
    """Cancelling while nothing runs does not affect the next run."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.enable_cancellation = True
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_interpreter.allocate_tensors()
    v_interpreter.cancel()
    v_interpreter.invoke()


def test_cancel_not_enabled(case: Case) -> None:
    """Cancelling needs the option for it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    with case.fails(sdk.ErrorCode.UNSUPPORTED):
        v_interpreter.cancel()


def test_close_interpreter_closes_runner(case: Case) -> None:
    """A runner is closed together with its interpreter."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    v_interpreter.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.invoke()


def test_close_model_first(case: Case) -> None:
    """An interpreter keeps what it needs of a model that was closed."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_model.close()
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000004000004040000080400000a040")


def test_close_options_first(case: Case) -> None:
    """An interpreter does not need the options it was made with."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.num_threads = 1
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_options.close()
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_close_twice(case: Case) -> None:
    """Closing twice is fine, for every kind of object."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_options = case.own(sdk.InterpreterOptions())
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.close()
    v_runner.close()
    v_options.close()
    v_options.close()
    v_model.close()
    v_model.close()


def test_closed_interpreter(case: Case) -> None:
    """Every use of Interpreter after the close is refused, and says why."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.input_count
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.output_count
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.input(index=0)
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.output(index=0)
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.inputs
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.outputs
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.input_tensor_indices
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.output_tensor_indices
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.tensor_count
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.tensor(index=0)
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.subgraph_tensors(subgraph=1)
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.variables
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.resize_input(index=0, dims=[1])
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.resize_input_strict(index=0, dims=[1])
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.invoke()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.cancel()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.set_deadline(microseconds=0)
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.reset_variable_tensors()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.signature_keys
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.signature_runner(key="x")
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_interpreter.arena_bytes
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.set_input_memory(index=0, data=None)
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.set_output_memory(index=0, data=None)


def test_closed_interpreter_options(case: Case) -> None:
    """Every use of InterpreterOptions after the close is refused, and says why."""
    v_options = case.own(sdk.InterpreterOptions())
    v_options.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.copy()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.num_threads = -1
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.log_callback = None
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.passes = 1
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.enable_cancellation = True
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.max_tensor_bytes = 0
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.max_arena_bytes = 0
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.max_operators = 0
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.max_depth = 0
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.max_iterations = 0


def test_closed_model(case: Case) -> None:
    """Every use of Model after the close is refused, and says why."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_model.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.description
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.subgraph_count
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.operator_count
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.metadata_names
    with case.fails(sdk.ErrorCode.CLOSED):
        v_model.metadata(name="x")
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.inputs
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.outputs
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.signature_keys
    with case.fails(sdk.ErrorCode.CLOSED):
        v_model.signature_inputs(key="x")
    with case.fails(sdk.ErrorCode.CLOSED):
        v_model.signature_outputs(key="x")


def test_closed_signature_runner(case: Case) -> None:
    """Every use of SignatureRunner after the close is refused, and says why."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_runner.input_names
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_runner.output_names
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_runner.subgraph
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_runner.input_tensor_indices
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_runner.output_tensor_indices
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.input(name="x")
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.output(name="x")
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.resize_input(name="x", dims=[1])
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.resize_input_loose(name="x", dims=[1])
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.allocate_tensors()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.invoke()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_runner.cancel()


def test_closed_tensor(case: Case) -> None:
    """Every use of Tensor after the close is refused, and says why."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("reshape_2_str.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_tensor = v_interpreter.input(index=0)
    v_interpreter.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.name
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.type
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.shape
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.shape_signature
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.byte_size
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.quantization
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.quantization_scales
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.quantization_zero_points
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.quantized_dimension
    with case.fails(sdk.ErrorCode.CLOSED):
        case.lease(v_tensor.data())
    with case.fails(sdk.ErrorCode.CLOSED):
        v_tensor.copy_from(data=bytes.fromhex("00"))
    with case.fails(sdk.ErrorCode.CLOSED):
        v_tensor.copy_to()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_tensor.strings
    with case.fails(sdk.ErrorCode.CLOSED):
        v_tensor.set_strings(strings=[b"x"])


def test_closed_tensor_info(case: Case) -> None:
    """Every use of TensorInfo after the close is refused, and says why."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_info = v_model.inputs[0]
    v_model.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_info.name
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_info.type
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_info.shape
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_info.shape_signature
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_info.quantization


def test_copy_before_allocate(case: Case) -> None:
    """A tensor without memory takes and gives nothing."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_x = v_interpreter.input(index=0)
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_x.copy_to()


def test_copy_bool(case: Case) -> None:
    """Elements of type bool go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_bool.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.BOOL
    v_x.copy_from(data=bytes.fromhex("010001"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.BOOL
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("010001")
    case.record("y", answer)


def test_copy_float16(case: Case) -> None:
    """Elements of type float16 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_float16.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.FLOAT16
    v_x.copy_from(data=bytes.fromhex("003800c0ff7b"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.FLOAT16
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("003800c0ff7b")
    case.record("y", answer)


def test_copy_float64(case: Case) -> None:
    """Elements of type float64 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_float64.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.FLOAT64
    v_x.copy_from(data=bytes.fromhex("9a9999999999b93f9c7500883ce437fe0000000000000000"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.FLOAT64
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("9a9999999999b93f9c7500883ce437fe0000000000000000")
    case.record("y", answer)


def test_copy_int16(case: Case) -> None:
    """Elements of type int16 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_int16.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.INT16
    v_x.copy_from(data=bytes.fromhex("00800000ff7f"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.INT16
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("00800000ff7f")
    case.record("y", answer)


def test_copy_int32(case: Case) -> None:
    """Elements of type int32 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_int32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.INT32
    v_x.copy_from(data=bytes.fromhex("0000008000000000ffffff7f"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.INT32
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000008000000000ffffff7f")
    case.record("y", answer)


def test_copy_int64(case: Case) -> None:
    """Elements of type int64 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_int64.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.INT64
    v_x.copy_from(data=bytes.fromhex("00000000000000800000000000000000ffffffffffffff7f"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.INT64
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("00000000000000800000000000000000ffffffffffffff7f")
    case.record("y", answer)


def test_copy_int8(case: Case) -> None:
    """Elements of type int8 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_int8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.INT8
    v_x.copy_from(data=bytes.fromhex("80007f"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.INT8
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("80007f")
    case.record("y", answer)


def test_copy_uint16(case: Case) -> None:
    """Elements of type uint16 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_uint16.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.UINT16
    v_x.copy_from(data=bytes.fromhex("00000100ffff"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.UINT16
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("00000100ffff")
    case.record("y", answer)


def test_copy_uint32(case: Case) -> None:
    """Elements of type uint32 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_uint32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.UINT32
    v_x.copy_from(data=bytes.fromhex("0000000001000000ffffffff"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.UINT32
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000000001000000ffffffff")
    case.record("y", answer)


def test_copy_uint8(case: Case) -> None:
    """Elements of type uint8 go in and come out unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("copy_3_uint8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_x.type == sdk.TensorType.UINT8
    v_x.copy_from(data=bytes.fromhex("0001ff"))
    v_interpreter.invoke()
    assert v_y.type == sdk.TensorType.UINT8
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0001ff")
    case.record("y", answer)


def test_copy_wrong_size(case: Case) -> None:
    """Bytes that are too few or too many are the error size_mismatch and change nothing."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    with case.fails(sdk.ErrorCode.SIZE_MISMATCH):
        v_x.copy_from(data=bytes.fromhex("000010410000104100001041"))
    with case.fails(sdk.ErrorCode.SIZE_MISMATCH):
        v_x.copy_from(data=bytes.fromhex("0000104100001041000010410000104100001041"))
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000004000004040000080400000a040")


def test_deadline(case: Case) -> None:
    """A run that takes too long stops with an error of its own, and the next one works."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("count_up_i32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_interpreter.set_deadline(microseconds=20000)
    v_from = v_interpreter.input(index=0)
    v_to = v_interpreter.input(index=1)
    v_from.copy_from(data=bytes.fromhex("00000080"))
    v_to.copy_from(data=bytes.fromhex("ffffff7f"))
    with case.fails(sdk.ErrorCode.DEADLINE) as failure:
        v_interpreter.invoke()
    case.check_contains(failure.value.message, ["20000"])
    v_interpreter.set_deadline(microseconds=0)
    v_from.copy_from(data=bytes.fromhex("01000000"))
    v_to.copy_from(data=bytes.fromhex("04000000"))
    v_interpreter.invoke()
    v_last = v_interpreter.output(index=0)
    answer = v_last.copy_to()
    assert answer == bytes.fromhex("04000000")
    case.record("last", answer)


def test_dynamic_output(case: Case) -> None:
    """An output whose shape depends on the data has it after the run."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("nonzero_bool.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("01000101"))
    v_interpreter.invoke()
    assert list(v_y.shape) == [3, 1]
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("000000000000000002000000000000000300000000000000")
    case.record("y", answer)


def test_dynamic_output_shrinks(case: Case) -> None:
    """The next run gives a dynamic output another shape."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("nonzero_bool.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("01010101"))
    v_interpreter.invoke()
    assert v_y.byte_size == 32
    v_x.copy_from(data=bytes.fromhex("00000100"))
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0200000000000000")


def test_error_names_operator(case: Case) -> None:
    """A failure inside an operator names it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("broadcast_conflict_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT) as failure:
        v_interpreter.allocate_tensors()
    assert failure.value.operator_name == "ADD"
    assert failure.value.operator_index == 0


def test_error_text_names_shapes(case: Case) -> None:
    """The text of an error says what did not fit, and during what."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("broadcast_conflict_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT) as failure:
        v_interpreter.allocate_tensors()
    assert failure.value.operation == "allocate"
    case.check_contains(failure.value.message, ["3", "4"])


def test_error_then_works(case: Case) -> None:
    """After an error the same interpreter still works."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("broadcast_conflict_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.allocate_tensors()
    v_interpreter.resize_input(index=0, dims=[4])
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_escaped_view_goes_stale(case: Case) -> None:
    """A view that escaped is stale after the next allocation that moves memory."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.escape(v_x.data())
    assert len(v_view.tobytes()) == 16
    v_interpreter.resize_input(index=0, dims=[64, 4])
    v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.STALE_VIEW):
        v_view.tobytes()


def test_input_out_of_range(case: Case) -> None:
    """An input that does not exist is the error out_of_range, below zero and above."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.input(index=1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.input(index=-1)


def test_inspect_metadata(case: Case) -> None:
    """Metadata is found by name, empty entries included."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    assert list(v_model.metadata_names) == ["purpose", "empty"]
    answer = v_model.metadata(name="purpose")
    assert answer == bytes.fromhex("636f6e666f726d616e6365")
    case.record("purpose", answer)
    assert v_model.metadata(name="empty") == b""


def test_inspect_metadata_unknown(case: Case) -> None:
    """Metadata that is not there is the error not_found."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    with case.fails(sdk.ErrorCode.NOT_FOUND) as failure:
        v_model.metadata(name="nothing")
    case.check_contains(failure.value.message, ["nothing"])


def test_inspect_model(case: Case) -> None:
    """A model says what it is before anything runs."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    assert v_model.description == "y = x + 1"
    assert v_model.subgraph_count == 1
    assert v_model.operator_count == 1
    assert len(v_model.outputs) == 1
    v_y = v_model.outputs[0]
    assert v_y.name == "y"
    case.check_fields(v_y.quantization, {"scale": 0.0, "zero_point": 0})


def test_inspect_no_description(case: Case) -> None:
    """A model without a description has none, or an empty one."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_scalar_f32.tflite")))
    assert v_model.operator_count == 1
    assert list(v_model.metadata_names) == []
    assert list(v_model.signature_keys) == []


def test_inspect_open_axes(case: Case) -> None:
    """The declared shape shows which axes are open."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_dynamic_batch_f32.tflite")))
    v_x = v_model.inputs[0]
    assert list(v_x.shape) == [1, 4]
    assert list(v_x.shape_signature) == [-1, 4]


def test_inspect_scalar(case: Case) -> None:
    """A scalar has no axes."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_scalar_f32.tflite")))
    v_x = v_model.inputs[0]
    assert list(v_x.shape) == []


def test_inspect_signature_unknown(case: Case) -> None:
    """The names of an unknown signature are the error not_found."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_model.signature_inputs(key="none")
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_model.signature_outputs(key="none")


def test_inspect_signatures(case: Case) -> None:
    """Signatures are listed without an interpreter, names in ascending order."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    assert list(v_model.signature_keys) == ["serving_default"]
    assert list(v_model.signature_inputs(key="serving_default")) == ["a", "b"]
    assert list(v_model.signature_outputs(key="serving_default")) == ["sum"]


def test_inspect_two_subgraphs(case: Case) -> None:
    """Every subgraph counts; inputs are those of the first."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_signatures_f32.tflite")))
    assert v_model.subgraph_count == 2
    assert len(v_model.inputs) == 1
    assert list(v_model.signature_keys) == ["plus", "twice"]


def test_interpreter_counts(case: Case) -> None:
    """An interpreter knows its inputs, outputs and all its tensors."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_in_two_out_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert v_interpreter.input_count == 2
    assert v_interpreter.output_count == 2
    assert v_interpreter.tensor_count >= 5
    assert len(v_interpreter.inputs) == 2
    assert len(v_interpreter.outputs) == 2


def test_interpreter_tensor_indices(case: Case) -> None:
    """Inputs and outputs by their index among all tensors are the same tensors."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_in_two_out_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert list(v_interpreter.input_tensor_indices) == [0, 1]
    assert list(v_interpreter.output_tensor_indices) == [3, 4]
    v_sum = v_interpreter.tensor(index=3)
    assert v_sum.name == "sum"


def test_invoke_add(case: Case) -> None:
    """The whole way from a file to an output."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000004000004040000080400000a040")
    case.record("y", answer)


def test_invoke_before_allocate(case: Case) -> None:
    """Running without memory is the error not_allocated."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_interpreter.invoke()
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_invoke_special_values(case: Case) -> None:
    """Infinities and very small numbers pass through unchanged."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("0000807f000080ff0000000001000000"))
    v_interpreter.invoke()
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000807f000080ff0000803f0000803f")
    case.record("y", answer)


def test_invoke_twice(case: Case) -> None:
    """A run depends on its inputs only."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    v_x.copy_from(data=bytes.fromhex("0000a0400000c0400000e04000000041"))
    v_interpreter.invoke()
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000c0400000e0400000004100001041")
    case.record("y", answer)


def test_invoke_two_outputs(case: Case) -> None:
    """All inputs are used and all outputs are filled."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_in_two_out_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_b = v_interpreter.input(index=1)
    v_difference = v_interpreter.output(index=1)
    v_x.copy_from(data=bytes.fromhex("0000a0400000c0400000e040"))
    v_b.copy_from(data=bytes.fromhex("0000803f0000004000004040"))
    v_interpreter.invoke()
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000c0400000004100002041")
    case.record("sum", answer)
    answer = v_difference.copy_to()
    assert answer == bytes.fromhex("000080400000804000008040")
    case.record("difference", answer)


def test_invoke_two_threads(case: Case) -> None:
    """The number of threads does not change the result."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("many_adds_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.num_threads = 2
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_interpreter.resize_input(index=0, dims=[2])
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.inputs[0]
    v_x.copy_from(data=bytes.fromhex("0000003f000000c1"))
    v_interpreter.invoke()
    v_y = v_interpreter.outputs[0]
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000084100000000")
    case.record("y", answer)


def test_lease_blocks_allocate(case: Case) -> None:
    """While a scoped view is open, memory may not move; once released, it may."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.lease(v_x.data())
    v_view.write(bytes.fromhex("0000803f000000400000404000008040"))
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.resize_input(index=0, dims=[2, 4])
    v_view.release()
    v_interpreter.resize_input(index=0, dims=[2, 4])
    v_interpreter.allocate_tensors()


def test_leased_interpreter(case: Case) -> None:
    """Nothing of Interpreter moves the memory of Tensor.data while a lease on it is open."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.lease(v_x.data())
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.resize_input(index=0, dims=[1])
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.resize_input_strict(index=0, dims=[1])
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.set_input_memory(index=0, data=None)
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.set_output_memory(index=0, data=None)
    v_view.release()


def test_leased_signature_runner(case: Case) -> None:
    """Nothing of SignatureRunner moves the memory of Tensor.data while a lease on it is open."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    v_a = v_runner.input(name="a")
    v_view = case.lease(v_a.data())
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_runner.resize_input(name="x", dims=[1])
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_runner.resize_input_loose(name="x", dims=[1])
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_runner.allocate_tensors()
    v_view.release()


def test_leased_tensor(case: Case) -> None:
    """Nothing of Tensor moves the memory of Tensor.data while a lease on it is open."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.lease(v_x.data())
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_x.set_strings(strings=[b"x"])
    v_view.release()


def test_limit_arena_bytes(case: Case) -> None:
    """Tensors that would take more memory together than allowed are refused."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.max_arena_bytes = 64
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    with case.fails(sdk.ErrorCode.LIMIT) as failure:
        v_interpreter.allocate_tensors()
    case.check_contains(failure.value.message, ["64", "max_arena_bytes"])


def test_limit_depth(case: Case) -> None:
    """Control flow may not nest deeper than allowed."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("count_up_i32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.max_depth = 1
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    with case.fails(sdk.ErrorCode.LIMIT) as failure:
        v_interpreter.allocate_tensors()
    case.check_contains(failure.value.message, ["1", "max_depth"])


def test_limit_iterations(case: Case) -> None:
    """Loops may not run longer than allowed; a shorter run works afterwards."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("count_up_i32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.max_iterations = 10
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_interpreter.allocate_tensors()
    v_from = v_interpreter.input(index=0)
    v_to = v_interpreter.input(index=1)
    v_from.copy_from(data=bytes.fromhex("00000000"))
    v_to.copy_from(data=bytes.fromhex("0b000000"))
    with case.fails(sdk.ErrorCode.LIMIT) as failure:
        v_interpreter.invoke()
    case.check_contains(failure.value.message, ["10", "max_iterations"])
    v_to.copy_from(data=bytes.fromhex("0a000000"))
    v_interpreter.invoke()
    v_last = v_interpreter.output(index=0)
    answer = v_last.copy_to()
    assert answer == bytes.fromhex("0a000000")
    case.record("last", answer)


def test_limit_operators(case: Case) -> None:
    """A model with more operators than allowed gets no interpreter."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("many_adds_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.max_operators = 7
    with case.fails(sdk.ErrorCode.LIMIT) as failure:
        sdk.Interpreter(model=v_model, options=v_options)
    case.check_contains(failure.value.message, ["8", "7", "max_operators"])
    v_options.max_operators = 8
    case.own(sdk.Interpreter(model=v_model, options=v_options))


def test_limit_tensor_bytes(case: Case) -> None:
    """A tensor that would be larger than allowed is refused, by a resize too, and by name."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.max_tensor_bytes = 16
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.LIMIT) as failure:
        v_interpreter.resize_input(index=0, dims=[2, 4])
    case.check_contains(failure.value.message, ["32", "16", "max_tensor_bytes"])
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_load_almost_complete(case: Case) -> None:
    """Even the last bytes are needed."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_bytes(data=case.file_bytes("two_signatures_f32.tflite", 400))


def test_load_empty_bytes(case: Case) -> None:
    """No bytes at all are not a model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_bytes(data=b"")


def test_load_empty_file(case: Case) -> None:
    """An empty file is not a model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_file(path=case.file_path("empty.tflite"))


def test_load_file_of_words(case: Case) -> None:
    """A file of something else is not a model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_file(path=case.file_path("words.tflite"))


def test_load_from_bytes(case: Case) -> None:
    """A model loads from bytes that the caller keeps."""
    v_model = case.own(sdk.Model.from_bytes(data=case.file_bytes("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert v_interpreter.input_count == 1
    assert v_interpreter.output_count == 1


def test_load_from_bytes_copy(case: Case) -> None:
    """A copied model does not need the bytes it came from."""
    v_model = case.own(sdk.Model.from_bytes_copy(data=case.file_bytes("add_1x4_f32.tflite")))
    assert v_model.description == "y = x + 1"


def test_load_from_bytes_copy_truncated(case: Case) -> None:
    """Copying bytes that stop early fails like wrapping them."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_bytes_copy(data=case.file_bytes("add_1x4_f32.tflite", 200))


def test_load_from_file(case: Case) -> None:
    """A model loads from a path and says what it takes and gives."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    assert len(v_model.inputs) == 1
    v_x = v_model.inputs[0]
    assert v_x.name == "x"
    assert v_x.type == sdk.TensorType.FLOAT32
    assert list(v_x.shape) == [1, 4]


def test_load_from_file_descriptor(case: Case) -> None:
    """A model is a range of an open file."""
    v_model = case.own(sdk.Model.from_file_descriptor(fd=case.open_file("packed.bin"), offset=4096, size=576))
    assert v_model.operator_count == 1


def test_load_from_file_descriptor_whole(case: Case) -> None:
    """Without offset and size the whole file is the model."""
    v_model = case.own(sdk.Model.from_file_descriptor(fd=case.open_file("add_1x4_f32.tflite")))
    assert v_model.subgraph_count == 1


def test_load_from_file_descriptor_wrong_range(case: Case) -> None:
    """A range that starts elsewhere holds no model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_file_descriptor(fd=case.open_file("packed.bin"), offset=0, size=576)


def test_load_missing_file(case: Case) -> None:
    """A path without a file is the error not_found, and the text names the path."""
    with case.fails(sdk.ErrorCode.NOT_FOUND) as failure:
        sdk.Model.from_file(path=case.file_path("no_such_model.tflite"))
    case.check_contains(failure.value.message, ["no_such_model.tflite"])


def test_load_not_a_model(case: Case) -> None:
    """Bytes of something else are not a model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_bytes(
            data=case.bytes(
                "54686573652061726520776f7264732c20616e642074686572652061726520656e6f756768206f66",
                "207468656d20746f20626520726561642061732061206865616465722e",
            ),
        )


def test_load_truncated_bytes(case: Case) -> None:
    """Bytes that stop early are not a model."""
    with case.fails(sdk.ErrorCode.INVALID_MODEL):
        sdk.Model.from_bytes(data=case.file_bytes("add_1x4_f32.tflite", 100))


def test_log_callback(case: Case) -> None:
    """The log callback gets the text of what went wrong."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("broadcast_conflict_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.num_threads = 2
    v_options.log_callback = case.recorder("log")
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.allocate_tensors()
    case.check_recorder("log", ["ADD"])


def test_options_copy(case: Case) -> None:
    """A copy of options is independent of the original."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_copy = case.own(v_options.copy())
    v_options.close()
    v_copy.num_threads = 1
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_copy))
    assert v_interpreter.input_count == 1


def test_options_passes(case: Case) -> None:
    """Without rewriting the graph the result is the same."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("many_adds_f32.tflite")))
    v_options = case.own(sdk.InterpreterOptions())
    v_options.passes = 0
    v_interpreter = case.own(sdk.Interpreter(model=v_model, options=v_options))
    v_interpreter.resize_input(index=0, dims=[2])
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.inputs[0]
    v_x.copy_from(data=bytes.fromhex("0000003f000000c1"))
    v_interpreter.invoke()
    v_y = v_interpreter.outputs[0]
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000084100000000")
    case.record("y", answer)


def test_options_threads_out_of_range(case: Case) -> None:
    """Fewer than -1 threads are refused."""
    v_options = case.own(sdk.InterpreterOptions())
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.num_threads = -2
    v_options.num_threads = 0


def test_output_out_of_range(case: Case) -> None:
    """An output that does not exist is the error out_of_range, below zero and above."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.output(index=1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.output(index=-1)


def test_quantization_none(case: Case) -> None:
    """A tensor that is not quantized has no scales."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    case.check_fields(v_x.quantization, {"scale": 0.0, "zero_point": 0})
    assert list(v_x.quantization_scales) == []


def test_quantization_per_channel(case: Case) -> None:
    """A tensor with one scale per channel has no single one."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("dequantize_channels_i8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    assert list(v_x.quantization_scales) == [0.5, 2.0]
    assert list(v_x.quantization_zero_points) == [0, 0]
    assert v_x.quantized_dimension == 1


def test_quantization_per_tensor(case: Case) -> None:
    """Scale and zero point of a quantized tensor."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("quantize_1x4_i8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert v_y.type == sdk.TensorType.INT8
    case.check_fields(v_y.quantization, {"scale": 0.5, "zero_point": -3})


def test_quantization_single_scale(case: Case) -> None:
    """One scale for the whole tensor is a list of one."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("quantize_1x4_i8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert list(v_y.quantization_scales) == [0.5]
    assert list(v_y.quantization_zero_points) == [-3]


def test_quantize_runs(case: Case) -> None:
    """Quantization rounds, shifts and saturates."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("quantize_1x4_i8.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.copy_from(data=bytes.fromhex("000000000000803f00007ac400007a44"))
    v_interpreter.invoke()
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("fdff807f")
    case.record("y", answer)


def test_range_interpreter(case: Case) -> None:
    """Numbers that Interpreter does not take are refused."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.input(index=-1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.output(index=-1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.tensor(index=-1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.resize_input(index=-1, dims=[1])
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.resize_input_strict(index=-1, dims=[1])
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.set_deadline(microseconds=-1)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.set_input_memory(index=-1, data=None)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.set_output_memory(index=-1, data=None)


def test_range_interpreter_options(case: Case) -> None:
    """Numbers that InterpreterOptions does not take are refused."""
    v_options = case.own(sdk.InterpreterOptions())
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.num_threads = -2
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.max_tensor_bytes = -1
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.max_arena_bytes = -1
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.max_operators = -1
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.max_depth = -1
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_options.max_iterations = -1


def test_reset_before_allocate(case: Case) -> None:
    """Variables without memory cannot be reset."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("counter_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_interpreter.reset_variable_tensors()


def test_resize_needs_allocate(case: Case) -> None:
    """After a resize the tensors have no memory until they are allocated."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_interpreter.resize_input(index=0, dims=[2, 4])
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_interpreter.invoke()
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_resize_negative_dim(case: Case) -> None:
    """An axis cannot have a negative size."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.resize_input(index=0, dims=[-2, 4])


def test_resize_out_of_range(case: Case) -> None:
    """Resizing an input that does not exist fails and changes nothing."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.resize_input(index=7, dims=[1, 4])
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()


def test_resize_then_run(case: Case) -> None:
    """An input takes a new shape at the next allocation, and the output follows."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.resize_input(index=0, dims=[2, 4])
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    assert list(v_x.shape) == [2, 4]
    v_x.copy_from(data=bytes.fromhex("000000000000803f0000004000004040000080400000a0400000c0400000e040"))
    v_interpreter.invoke()
    v_y = v_interpreter.output(index=0)
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000803f0000004000004040000080400000a0400000c0400000e04000000041")
    case.record("y", answer)


def test_resize_to_other_rank(case: Case) -> None:
    """A loose resize may change the rank."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.resize_input(index=0, dims=[2, 1, 3])
    v_interpreter.allocate_tensors()
    v_y = v_interpreter.output(index=0)
    assert list(v_y.shape) == [2, 1, 3]
    assert v_y.byte_size == 24


def test_resize_to_zero(case: Case) -> None:
    """An axis of size zero is a tensor without data, and it runs."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.resize_input(index=0, dims=[0, 4])
    v_interpreter.allocate_tensors()
    v_interpreter.invoke()
    v_y = v_interpreter.output(index=0)
    assert v_y.byte_size == 0


def test_resize_too_large(case: Case) -> None:
    """A shape whose size does not fit into memory is an error, not a crash."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.resize_input(index=0, dims=[2147483647, 2147483647, 2147483647])
    v_interpreter.allocate_tensors()


def test_runtime_atoll_version(case: Case) -> None:
    """The library says its own version and how it was built."""
    case.check_contains(sdk.Runtime.atoll_version(), ["0.1"])
    case.check_contains(sdk.Runtime.build_features(), [])


def test_runtime_version(case: Case) -> None:
    """The library says which API level and which file format it implements."""
    case.check_contains(sdk.Runtime.version(), ["2."])
    case.check_contains(sdk.Runtime.extension_apis_version(), ["."])
    assert sdk.Runtime.schema_version() == 3


def test_signature_before_allocate(case: Case) -> None:
    """A runner needs its own allocation."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_runner.invoke()


def test_signature_cancel(case: Case) -> None:
    """Cancelling through a runner needs the option for it, like cancelling the interpreter."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    with case.fails(sdk.ErrorCode.UNSUPPORTED):
        v_runner.cancel()
    v_runner.invoke()


def test_signature_none(case: Case) -> None:
    """A model without signatures has no keys."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert list(v_interpreter.signature_keys) == []
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_interpreter.signature_runner(key="serving_default")


def test_signature_other_subgraph(case: Case) -> None:
    """The second signature of a model may run another subgraph, whose tensors count from 0 again."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_signatures_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="twice"))
    assert v_runner.subgraph == 1
    assert list(v_runner.input_tensor_indices) == [0]
    assert list(v_runner.output_tensor_indices) == [1]


def test_signature_resize(case: Case) -> None:
    """A runner resizes open axes by name."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    v_runner.resize_input(name="a", dims=[3])
    v_runner.resize_input(name="b", dims=[3])
    v_runner.allocate_tensors()
    v_sum = v_runner.output(name="sum")
    assert list(v_sum.shape) == [3]


def test_signature_resize_loose(case: Case) -> None:
    """A loose resize gives an input any shape, even where the model declares a closed one."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_signatures_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="twice"))
    v_runner.resize_input_loose(name="x", dims=[2, 3])
    v_runner.allocate_tensors()
    v_y = v_runner.output(name="y")
    assert list(v_y.shape) == [2, 3]
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_runner.resize_input_loose(name="nothing", dims=[1])


def test_signature_resize_unknown(case: Case) -> None:
    """Resizing an input that the signature does not have fails."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_runner.resize_input(name="nobody", dims=[3])


def test_signature_run(case: Case) -> None:
    """A signature runs by name."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    assert list(v_runner.input_names) == ["a", "b"]
    assert list(v_runner.output_names) == ["sum"]
    v_a = v_runner.input(name="a")
    v_b = v_runner.input(name="b")
    v_a.copy_from(data=bytes.fromhex("0000803f00000040"))
    v_b.copy_from(data=bytes.fromhex("000020410000a041"))
    v_runner.invoke()
    v_sum = v_runner.output(name="sum")
    answer = v_sum.copy_to()
    assert answer == bytes.fromhex("000030410000b041")
    case.record("sum", answer)


def test_signature_second_subgraph(case: Case) -> None:
    """A signature of another subgraph runs that one."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_signatures_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="twice"))
    v_runner.allocate_tensors()
    v_x = v_runner.input(name="x")
    v_x.copy_from(data=bytes.fromhex("00004040000080c0"))
    v_runner.invoke()
    v_y = v_runner.output(name="y")
    answer = v_y.copy_to()
    assert answer == bytes.fromhex("0000c040000000c1")
    case.record("y", answer)


def test_signature_tensor_indices(case: Case) -> None:
    """A signature knows its subgraph and where its tensors are in it, in the order of their names."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    assert v_runner.subgraph == 0
    assert list(v_runner.input_names) == ["a", "b"]
    assert list(v_runner.input_tensor_indices) == [1, 0]
    assert list(v_runner.output_tensor_indices) == [2]


def test_signature_unknown(case: Case) -> None:
    """An unknown signature is the error not_found, which names it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_interpreter.signature_runner(key="nobody")


def test_signature_unknown_input(case: Case) -> None:
    """An input or output that the signature does not have is the error not_found."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    v_runner.allocate_tensors()
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_runner.input(name="nobody")
    with case.fails(sdk.ErrorCode.NOT_FOUND):
        v_runner.output(name="a")


def test_stale_view(case: Case) -> None:
    """A view taken before an allocation is stale after it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.lease(v_x.data())
    assert len(v_view.tobytes()) == 16
    v_view.release()
    v_interpreter.resize_input(index=0, dims=[3, 4])
    v_interpreter.allocate_tensors()
    with case.fails(sdk.ErrorCode.STALE_VIEW):
        v_view.tobytes()


def test_stateless_interpreter(case: Case) -> None:
    """What needs a state of Interpreter is refused without it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_interpreter.invoke()
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_interpreter.reset_variable_tensors()


def test_stateless_signature_runner(case: Case) -> None:
    """What needs a state of SignatureRunner is refused without it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("signature_add_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_runner = case.own(v_interpreter.signature_runner(key="serving_default"))
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        v_runner.invoke()


def test_strict_resize_closed_shape(case: Case) -> None:
    """A model without open axes refuses every other shape, and accepts its own."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.resize_input_strict(index=0, dims=[2, 4])
    v_interpreter.resize_input_strict(index=0, dims=[1, 4])


def test_strict_resize_rank(case: Case) -> None:
    """A strict resize keeps the rank."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_dynamic_batch_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.resize_input_strict(index=0, dims=[2, 2, 4])
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.resize_input_strict(index=3, dims=[2, 4])


def test_strict_resize_refused(case: Case) -> None:
    """A strict resize changes open axes only."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_dynamic_batch_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_interpreter.resize_input_strict(index=0, dims=[3, 5])
    v_interpreter.resize_input_strict(index=0, dims=[3, 4])
    v_interpreter.allocate_tensors()
    v_y = v_interpreter.output(index=0)
    assert list(v_y.shape) == [3, 4]


def test_string_replaced(case: Case) -> None:
    """New strings replace the old ones, longer or shorter."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("reshape_2_str.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_x.set_strings(strings=[b"a much longer text than before", b"b"])
    v_x.set_strings(strings=[b"x", b""])
    assert list(v_x.strings) == [bytes.fromhex("78"), b""]


def test_string_tensor(case: Case) -> None:
    """Strings go in, with any length, and come out."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("reshape_2_str.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_x.set_strings(strings=[b"", b"two words"])
    assert list(v_x.strings) == [b"", bytes.fromhex("74776f20776f726473")]
    v_interpreter.invoke()
    assert list(v_y.strings) == [b"", bytes.fromhex("74776f20776f726473")]


def test_string_wrong_count(case: Case) -> None:
    """The number of strings is that of the elements."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("reshape_2_str.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    with case.fails(sdk.ErrorCode.SIZE_MISMATCH):
        v_x.set_strings(strings=[b"only one"])


def test_string_wrong_type(case: Case) -> None:
    """Only tensors of type string have strings."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    with case.fails(sdk.ErrorCode.TYPE_MISMATCH):
        _ = v_x.strings
    with case.fails(sdk.ErrorCode.TYPE_MISMATCH):
        v_x.set_strings(strings=[b"a", b"b", b"c", b"d"])


def test_subgraph_tensors(case: Case) -> None:
    """The tensors of every subgraph can be looked at, whether a signature runs it or not."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("two_signatures_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    assert len(v_interpreter.subgraph_tensors(subgraph=1)) == 2
    v_u = v_interpreter.subgraph_tensors(subgraph=1)[0]
    assert v_u.name == "u"
    assert list(v_u.shape) == [2]
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.subgraph_tensors(subgraph=2)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.subgraph_tensors(subgraph=-1)


def test_tensor_metadata(case: Case) -> None:
    """A tensor knows its name, type, shape and size."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_dynamic_batch_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    assert v_x.name == "x"
    assert v_x.type == sdk.TensorType.FLOAT32
    assert list(v_x.shape) == [1, 4]
    assert list(v_x.shape_signature) == [-1, 4]
    assert v_x.byte_size == 16


def test_tensor_out_of_range(case: Case) -> None:
    """A tensor index below zero or beyond the count is the error out_of_range."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.tensor(index=1000)
    with case.fails(sdk.ErrorCode.OUT_OF_RANGE):
        v_interpreter.tensor(index=-1)


def test_two_interpreters_one_model(case: Case) -> None:
    """Two interpreters of one model do not see each other's data."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_other = case.own(sdk.Interpreter(model=v_model))
    v_other.allocate_tensors()
    v_other_x = v_other.input(index=0)
    v_x.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))
    v_other_x.copy_from(data=bytes.fromhex("00001041000010410000104100001041"))
    v_interpreter.invoke()
    v_other.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000004000004040000080400000a040")


def test_unresolved_operator(case: Case) -> None:
    """An operator that nobody implements is named when the interpreter is made."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("unknown_custom_op.tflite")))
    with case.fails(sdk.ErrorCode.UNRESOLVED_OPS) as failure:
        sdk.Interpreter(model=v_model)
    case.check_contains(failure.value.message, ["NobodyKnowsThis"])


def test_use_after_close(case: Case) -> None:
    """Every use of a closed object is the error closed; closing it again is fine."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_interpreter.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_interpreter.invoke()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_x.byte_size
    v_interpreter.close()


def test_use_closed_model(case: Case) -> None:
    """A closed model makes no interpreters and answers no questions."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_model.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        _ = v_model.operator_count
    with case.fails(sdk.ErrorCode.CLOSED):
        sdk.Interpreter(model=v_model)


def test_use_closed_options(case: Case) -> None:
    """Closed options take no settings."""
    v_options = case.own(sdk.InterpreterOptions())
    v_options.close()
    with case.fails(sdk.ErrorCode.CLOSED):
        v_options.num_threads = 2


def test_variables_reset(case: Case) -> None:
    """A variable tensor keeps its value from run to run until it is reset."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("counter_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    assert len(v_interpreter.variables) == 1
    v_x.copy_from(data=bytes.fromhex("0000803f"))
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000803f")
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("00000040")
    v_interpreter.reset_variable_tensors()
    v_interpreter.invoke()
    assert v_y.copy_to() == bytes.fromhex("0000803f")


def test_view_before_allocate(case: Case) -> None:
    """There is no view of a tensor without memory."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_x = v_interpreter.input(index=0)
    with case.fails(sdk.ErrorCode.NOT_ALLOCATED):
        case.lease(v_x.data())


def test_view_blocks_close(case: Case) -> None:
    """An interpreter does not close under a view that is open."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_interpreter.output(index=0)
    v_view = case.lease(v_x.data())
    with case.fails(sdk.ErrorCode.VIEW_OPEN):
        v_interpreter.close()
    v_view.release()
    v_interpreter.close()


def test_view_of_output_is_read_only(case: Case) -> None:
    """Outputs may be read only."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    with case.fails(sdk.ErrorCode.INVALID_ARGUMENT):
        v_y.copy_from(data=bytes.fromhex("0000803f000000400000404000008040"))


def test_view_reads_result(case: Case) -> None:
    """A view shows what a run wrote, without a copy."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_input = case.lease(v_x.data())
    v_input.write(bytes.fromhex("0000803f000000400000404000008040"))
    v_interpreter.invoke()
    v_output = case.lease(v_y.data())
    assert v_output.tobytes() == bytes.fromhex("0000004000004040000080400000a040")


def test_view_survives_invoke(case: Case) -> None:
    """A run moves nothing, so a view stays valid over it."""
    v_model = case.own(sdk.Model.from_file(path=case.file_path("add_1x4_f32.tflite")))
    v_interpreter = case.own(sdk.Interpreter(model=v_model))
    v_interpreter.allocate_tensors()
    v_x = v_interpreter.input(index=0)
    v_y = v_interpreter.output(index=0)
    v_view = case.lease(v_y.data())
    v_x.copy_from(data=bytes.fromhex("0000803f0000803f0000803f0000803f"))
    v_interpreter.invoke()
    assert v_view.tobytes() == bytes.fromhex("00000040000000400000004000000040")
    v_interpreter.invoke()
    assert v_view.tobytes() == bytes.fromhex("00000040000000400000004000000040")
