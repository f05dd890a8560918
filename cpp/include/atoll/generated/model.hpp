// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_MODEL_HPP_
#define ATOLL_GENERATED_MODEL_HPP_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "callbacks.hpp"

namespace Atoll {

class TensorInfo;

/// For generated code: deletes the native object.
inline void delete_model(const Table& table, void* native) {
  table.TfLiteModelDelete(static_cast<TfLiteModel*>(native));
}

/// A verified model. It never changes, so any number of interpreters, in any number of threads, may share it.
/// Interpreters keep what they need of it: it may be closed before them.
///
/// Any number of threads may use it.
class Model : public support::Owned<Api> {
 public:
  /// Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as
  /// long as the model or an interpreter made from it exists.
  /// @param path Path of the model file, in the encoding of the file system.
  static Returns<Model> from_file(const std::string& path, const NativeLibrary* library = nullptr);

  /// Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
  /// @param data The bytes of a model file; they must not change as long as the model or an interpreter made from
  /// it exists.
  static Returns<Model> from_bytes(support::KeptBytes data, const NativeLibrary* library = nullptr);

  /// Copies the bytes of a model and verifies them.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param data The bytes of a model file; free to change once the call returned.
  static Returns<Model> from_bytes_copy(support::Bytes data, const NativeLibrary* library = nullptr);

  /// Loads a model from a range of an open file, such as an asset inside a package. The range need not be
  /// aligned.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param fd An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
  /// @param offset Byte of the file where the model starts.
  /// @param size Size of the model in bytes; -1 means up to the end of the file.
  static Returns<Model> from_file_descriptor(int fd, std::int64_t offset = 0, std::int64_t size = -1,
                                             const NativeLibrary* library = nullptr);

  /// What the model says about itself.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The description; NULL when the model has none.
  Returns<std::optional<std::string>> description() const;

  /// Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The count, at least 1.
  Returns<std::int32_t> subgraph_count() const;

  /// Number of operators of the primary subgraph.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @return The count.
  Returns<std::int32_t> operator_count() const;

  /// Names of the metadata entries, in the order of the file.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::string>> metadata_names() const;

  /// Finds a metadata entry by name. An unknown name is the error ErrorCode::not_found.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param name Name of the entry.
  /// @return The bytes of the entry, without a copy; they live as long as the model.
  Returns<std::vector<std::byte>> metadata(const std::string& name) const;

  /// The inputs of the primary subgraph, in order.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<TensorInfo>> inputs() const;

  /// The outputs of the primary subgraph, in order.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<TensorInfo>> outputs() const;

  /// Keys of the signatures, in the order of the file.
  ///
  /// A library may lack it; calling it then is an error that says so.
  Returns<std::vector<std::string>> signature_keys() const;

  /// Names of the inputs of a signature, in ascending byte order. An unknown key is the error
  /// ErrorCode::not_found.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param key Key of the signature.
  Returns<std::vector<std::string>> signature_inputs(const std::string& key) const;

  /// Names of the outputs of a signature, in ascending byte order. An unknown key is the error
  /// ErrorCode::not_found.
  ///
  /// A library may lack it; calling it then is an error that says so.
  /// @param key Key of the signature.
  Returns<std::vector<std::string>> signature_outputs(const std::string& key) const;

 private:
  friend struct support::Access;
  explicit Model(std::shared_ptr<support::Node<Table>> node) noexcept : Owned(std::move(node)) {}
};

}  // namespace Atoll

#endif  // ATOLL_GENERATED_MODEL_HPP_
