// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (values.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_VALUES_HPP_
#define ATOLL_GENERATED_VALUES_HPP_

#include <cstddef>
#include <cstdint>
#include <string>

namespace Atoll {

/// What kind of failure an error is. The values below 100 are those of the status enum.
enum class ErrorCode : int {
  /// Nothing failed.
  ok = 0,
  /// A failure without a more exact code.
  error = 1,
  /// A delegate failed.
  delegate_error = 2,
  /// The application and the delegate do not fit together.
  application_error = 3,
  /// A delegate found no data stored for it.
  delegate_data_not_found = 4,
  /// A delegate could not store its data.
  delegate_data_write_error = 5,
  /// A delegate could not read its stored data.
  delegate_data_read_error = 6,
  /// The model uses operators nobody implements here.
  unresolved_ops = 7,
  /// The call was cancelled from another thread.
  cancelled = 8,
  /// The shape of an output is known only after the run.
  output_shape_not_known = 9,
  /// An argument has a value it may not have.
  invalid_argument = 100,
  /// An index is negative or not below the count it belongs to.
  out_of_range = 101,
  /// The bytes are not a valid model: truncated, damaged or something else.
  invalid_model = 102,
  /// There is no such thing: a file, a name or a signature.
  not_found = 103,
  /// The operating system could not read the file.
  io = 104,
  /// Memory could not be allocated.
  out_of_memory = 105,
  /// The tensors have no memory yet; allocate them first.
  not_allocated = 106,
  /// The object is being used by another thread, or by the call this one was made from.
  busy = 107,
  /// The object was closed before the call.
  closed = 108,
  /// The call would move memory that a scoped view still shows.
  view_open = 109,
  /// The view shows memory that was moved or released since it was taken.
  stale_view = 110,
  /// The loaded library has no such function or feature.
  unsupported = 111,
  /// The element type is not the one the call needs.
  type_mismatch = 112,
  /// The number of bytes is not exactly the one the call needs.
  size_mismatch = 113,
  /// A limit of the runtime was exceeded: a size, a count or a depth.
  limit = 114,
  /// The deadline passed before the call was done.
  deadline = 115,
};

/// The name of the value, or its number when it has none here.
[[nodiscard]] inline std::string to_string(ErrorCode value) {
  switch (value) {
    case ErrorCode::ok:
      return "ok";
    case ErrorCode::error:
      return "error";
    case ErrorCode::delegate_error:
      return "delegate_error";
    case ErrorCode::application_error:
      return "application_error";
    case ErrorCode::delegate_data_not_found:
      return "delegate_data_not_found";
    case ErrorCode::delegate_data_write_error:
      return "delegate_data_write_error";
    case ErrorCode::delegate_data_read_error:
      return "delegate_data_read_error";
    case ErrorCode::unresolved_ops:
      return "unresolved_ops";
    case ErrorCode::cancelled:
      return "cancelled";
    case ErrorCode::output_shape_not_known:
      return "output_shape_not_known";
    case ErrorCode::invalid_argument:
      return "invalid_argument";
    case ErrorCode::out_of_range:
      return "out_of_range";
    case ErrorCode::invalid_model:
      return "invalid_model";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::io:
      return "io";
    case ErrorCode::out_of_memory:
      return "out_of_memory";
    case ErrorCode::not_allocated:
      return "not_allocated";
    case ErrorCode::busy:
      return "busy";
    case ErrorCode::closed:
      return "closed";
    case ErrorCode::view_open:
      return "view_open";
    case ErrorCode::stale_view:
      return "stale_view";
    case ErrorCode::unsupported:
      return "unsupported";
    case ErrorCode::type_mismatch:
      return "type_mismatch";
    case ErrorCode::size_mismatch:
      return "size_mismatch";
    case ErrorCode::limit:
      return "limit";
    case ErrorCode::deadline:
      return "deadline";
  }
  return std::to_string(static_cast<int>(value));
}

/// Element type of a tensor.
enum class TensorType : int {
  /// No type; never that of a tensor of a valid model.
  no_type = 0,
  /// IEEE 754 binary32.
  float32 = 1,
  /// Signed 32-bit integer.
  int32 = 2,
  /// Unsigned 8-bit integer.
  uint8 = 3,
  /// Signed 64-bit integer.
  int64 = 4,
  /// Byte strings, packed with a table of offsets.
  string = 5,
  /// One byte, 0 or 1.
  bool_ = 6,
  /// Signed 16-bit integer.
  int16 = 7,
  /// Two binary32 numbers, real part first.
  complex64 = 8,
  /// Signed 8-bit integer.
  int8 = 9,
  /// IEEE 754 binary16.
  float16 = 10,
  /// IEEE 754 binary64.
  float64 = 11,
  /// Two binary64 numbers, real part first.
  complex128 = 12,
  /// Unsigned 64-bit integer.
  uint64 = 13,
  /// Identifier of a variable or table of the model.
  resource = 14,
  /// An object that only operators understand.
  variant = 15,
  /// Unsigned 32-bit integer.
  uint32 = 16,
  /// Unsigned 16-bit integer.
  uint16 = 17,
  /// Signed 4-bit integer, two to a byte, the low half first.
  int4 = 18,
  /// The upper half of a binary32.
  bfloat16 = 19,
  /// Signed 2-bit integer, four to a byte, the low bits first.
  int2 = 20,
  /// Unsigned 4-bit integer, two to a byte, the low half first.
  uint4 = 21,
  /// 8-bit float with 4 exponent bits and no infinity.
  float8_e4m3fn = 22,
  /// 8-bit float with 5 exponent bits.
  float8_e5m2 = 23,
};

/// The name of the value, or its number when it has none here.
[[nodiscard]] inline std::string to_string(TensorType value) {
  switch (value) {
    case TensorType::no_type:
      return "no_type";
    case TensorType::float32:
      return "float32";
    case TensorType::int32:
      return "int32";
    case TensorType::uint8:
      return "uint8";
    case TensorType::int64:
      return "int64";
    case TensorType::string:
      return "string";
    case TensorType::bool_:
      return "bool_";
    case TensorType::int16:
      return "int16";
    case TensorType::complex64:
      return "complex64";
    case TensorType::int8:
      return "int8";
    case TensorType::float16:
      return "float16";
    case TensorType::float64:
      return "float64";
    case TensorType::complex128:
      return "complex128";
    case TensorType::uint64:
      return "uint64";
    case TensorType::resource:
      return "resource";
    case TensorType::variant:
      return "variant";
    case TensorType::uint32:
      return "uint32";
    case TensorType::uint16:
      return "uint16";
    case TensorType::int4:
      return "int4";
    case TensorType::bfloat16:
      return "bfloat16";
    case TensorType::int2:
      return "int2";
    case TensorType::uint4:
      return "uint4";
    case TensorType::float8_e4m3fn:
      return "float8_e4m3fn";
    case TensorType::float8_e5m2:
      return "float8_e5m2";
  }
  return std::to_string(static_cast<int>(value));
}

/// A rewriting of the graph that makes runs shorter and keeps results: integers to the bit, floats within the
/// rounding of one operator. Values are bits, to be added up for InterpreterOptions::set_passes.
enum class Pass : int {
  /// Computes once, while preparing, what depends on constants or shapes only.
  fold = 1,
  /// Leaves out operators whose results nobody uses.
  dead_code = 2,
  /// Lets convolutions and products do the activation, bias or sum that follows.
  fuse = 4,
  /// Lets convolutions do the padding before them.
  fuse_pad = 8,
  /// Leaves out operators that only rename bytes, such as RESHAPE.
  share = 16,
  /// Lets elementwise operators write where they read.
  in_place = 32,
  /// Cancels transpositions that undo each other.
  transpose = 64,
  /// Cancels conversions that give back the very same integers.
  requantize = 128,
  /// Runs chains of convolutions strip by strip, so that values between them stay in the cache.
  rows = 256,
};

/// The name of the value, or its number when it has none here.
[[nodiscard]] inline std::string to_string(Pass value) {
  switch (value) {
    case Pass::fold:
      return "fold";
    case Pass::dead_code:
      return "dead_code";
    case Pass::fuse:
      return "fuse";
    case Pass::fuse_pad:
      return "fuse_pad";
    case Pass::share:
      return "share";
    case Pass::in_place:
      return "in_place";
    case Pass::transpose:
      return "transpose";
    case Pass::requantize:
      return "requantize";
    case Pass::rows:
      return "rows";
  }
  return std::to_string(static_cast<int>(value));
}

/// Affine quantization of a whole tensor, real = scale × (stored − zero_point). A scale of 0 means that the
/// tensor is not quantized, or has one scale per channel.
struct QuantizationParams {
  /// Real value of one step; 0 when there is no single scale.
  float scale;
  /// The stored value that stands for the real 0.
  std::int32_t zero_point;
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_VALUES_HPP_
