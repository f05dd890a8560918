// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_MODEL_MEMBERS_HPP_
#define ATOLL_GENERATED_MODEL_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<Model> Model::from_file(const std::string& path, const NativeLibrary* library) {
  return support::deliver([&]() -> Result<Model> {
    support::Call<Api> call("from_file");
    if (!call.use(library)) return call.error();
    if (!call.c_string(path, "path")) return call.error();
    const auto& table = call.table();
    Report report(table);
    TfLiteModel* answer = nullptr;
    if (table.AtollModelCreateFromFile != nullptr) {
      answer = table.AtollModelCreateFromFile(path.c_str(), report.native());
    } else {
      answer = table.TfLiteModelCreateFromFile(path.c_str());
    }
    if (answer == nullptr) return report.failure(call.operation(), ErrorCode::error);
    auto node = support::new_node(call.shared_table(), "Model", answer, false, &delete_model);
    return support::Access::wrap<Model>(std::move(node));
  }());
}

inline Returns<Model> Model::from_bytes(support::KeptBytes data, const NativeLibrary* library) {
  return support::deliver([&]() -> Result<Model> {
    support::Call<Api> call("from_bytes");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    Report report(table);
    TfLiteModel* answer = nullptr;
    if (table.AtollModelCreate != nullptr) {
      answer = table.AtollModelCreate(data.data(), data.size(), report.native());
    } else {
      answer = table.TfLiteModelCreate(data.data(), data.size());
    }
    if (answer == nullptr) return report.failure(call.operation(), ErrorCode::error);
    auto node = support::new_node(call.shared_table(), "Model", answer, false, &delete_model);
    node->keep("from_bytes", data.keeper());
    return support::Access::wrap<Model>(std::move(node));
  }());
}

inline Returns<Model> Model::from_bytes_copy(support::Bytes data, const NativeLibrary* library) {
  return support::deliver([&]() -> Result<Model> {
    support::Call<Api> call("from_bytes_copy");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    if (!call.has(table.AtollModelCreateCopy, "AtollModelCreateCopy")) return call.error();
    Report report(table);
    auto* const answer = table.AtollModelCreateCopy(data.data(), data.size(), report.native());
    if (answer == nullptr) return report.failure(call.operation(), ErrorCode::error);
    auto node = support::new_node(call.shared_table(), "Model", answer, false, &delete_model);
    return support::Access::wrap<Model>(std::move(node));
  }());
}

inline Returns<Model> Model::from_file_descriptor(int fd, std::int64_t offset, std::int64_t size,
                                                  const NativeLibrary* library) {
  return support::deliver([&]() -> Result<Model> {
    support::Call<Api> call("from_file_descriptor");
    if (!call.use(library)) return call.error();
    if (!call.in_range(offset, "offset", 0, 9223372036854775807)) return call.error();
    if (!call.in_range(size, "size", -1, 9223372036854775807)) return call.error();
    const auto& table = call.table();
    if (!call.has(table.AtollModelCreateFromFileDescriptor, "AtollModelCreateFromFileDescriptor")) return call.error();
    Report report(table);
    auto* const answer = table.AtollModelCreateFromFileDescriptor(fd, offset, size, report.native());
    if (answer == nullptr) return report.failure(call.operation(), ErrorCode::error);
    auto node = support::new_node(call.shared_table(), "Model", answer, false, &delete_model);
    return support::Access::wrap<Model>(std::move(node));
  }());
}

inline Returns<std::optional<std::string>> Model::description() const {
  return support::deliver([&]() -> Result<std::optional<std::string>> {
    support::Call<Api> call("description");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetDescription, "AtollModelGetDescription")) return call.error();
    auto* const answer = table.AtollModelGetDescription(self);
    if (answer == nullptr) return std::optional<std::string>();
    return std::optional<std::string>(std::string(answer));
  }());
}

inline Returns<std::int32_t> Model::subgraph_count() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("subgraph_count");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetSubgraphCount, "AtollModelGetSubgraphCount")) return call.error();
    const auto answer = table.AtollModelGetSubgraphCount(self);
    return answer;
  }());
}

inline Returns<std::int32_t> Model::operator_count() const {
  return support::deliver([&]() -> Result<std::int32_t> {
    support::Call<Api> call("operator_count");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetOperatorCount, "AtollModelGetOperatorCount")) return call.error();
    const auto answer = table.AtollModelGetOperatorCount(self);
    return answer;
  }());
}

inline Returns<std::vector<std::string>> Model::metadata_names() const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("metadata_names");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetMetadataCount, "AtollModelGetMetadataCount")) return call.error();
    if (!call.has(table.AtollModelGetMetadataName, "AtollModelGetMetadataName")) return call.error();
    const auto count = table.AtollModelGetMetadataCount(self);
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetMetadataName(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::byte>> Model::metadata(const std::string& name) const {
  return support::deliver([&]() -> Result<std::vector<std::byte>> {
    support::Call<Api> call("metadata");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(name, "name")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetMetadata, "AtollModelGetMetadata")) return call.error();
    Report report(table);
    const void* out = nullptr;
    std::size_t out_size = 0;
    const auto status = table.AtollModelGetMetadata(self, name.c_str(), &out, &out_size, report.native());
    if (status != kTfLiteOk) return report.failure(call.operation(), ErrorCode::error, status);
    return support::copy_bytes(out, out_size);
  }());
}

inline Returns<std::vector<TensorInfo>> Model::inputs() const {
  return support::deliver([&]() -> Result<std::vector<TensorInfo>> {
    support::Call<Api> call("inputs");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetInputCount, "AtollModelGetInputCount")) return call.error();
    if (!call.has(table.AtollModelGetInput, "AtollModelGetInput")) return call.error();
    const auto count = table.AtollModelGetInputCount(self);
    std::vector<TensorInfo> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetInput(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<TensorInfo>(node_, "TensorInfo", answer, true));
    }
    return listed;
  }());
}

inline Returns<std::vector<TensorInfo>> Model::outputs() const {
  return support::deliver([&]() -> Result<std::vector<TensorInfo>> {
    support::Call<Api> call("outputs");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetOutputCount, "AtollModelGetOutputCount")) return call.error();
    if (!call.has(table.AtollModelGetOutput, "AtollModelGetOutput")) return call.error();
    const auto count = table.AtollModelGetOutputCount(self);
    std::vector<TensorInfo> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetOutput(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(support::Access::part<TensorInfo>(node_, "TensorInfo", answer, true));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::string>> Model::signature_keys() const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("signature_keys");
    if (!call.enter(node_)) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetSignatureCount, "AtollModelGetSignatureCount")) return call.error();
    if (!call.has(table.AtollModelGetSignatureKey, "AtollModelGetSignatureKey")) return call.error();
    const auto count = table.AtollModelGetSignatureCount(self);
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetSignatureKey(self, position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::string>> Model::signature_inputs(const std::string& key) const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("signature_inputs");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(key, "key")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetSignatureInputCount, "AtollModelGetSignatureInputCount")) return call.error();
    if (!call.has(table.AtollModelGetSignatureInputName, "AtollModelGetSignatureInputName")) return call.error();
    const auto count = table.AtollModelGetSignatureInputCount(self, key.c_str());
    if (count < 0) return call.failure(ErrorCode::not_found, "there is no such list");
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetSignatureInputName(self, key.c_str(), position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

inline Returns<std::vector<std::string>> Model::signature_outputs(const std::string& key) const {
  return support::deliver([&]() -> Result<std::vector<std::string>> {
    support::Call<Api> call("signature_outputs");
    if (!call.enter(node_)) return call.error();
    if (!call.c_string(key, "key")) return call.error();
    const auto& table = call.table();
    auto* const self = static_cast<TfLiteModel*>(node_->native());
    if (!call.has(table.AtollModelGetSignatureOutputCount, "AtollModelGetSignatureOutputCount")) return call.error();
    if (!call.has(table.AtollModelGetSignatureOutputName, "AtollModelGetSignatureOutputName")) return call.error();
    const auto count = table.AtollModelGetSignatureOutputCount(self, key.c_str());
    if (count < 0) return call.failure(ErrorCode::not_found, "there is no such list");
    std::vector<std::string> listed;
    listed.reserve(static_cast<std::size_t>(count));
    for (std::int32_t position = 0; position < count; ++position) {
      auto* const answer = table.AtollModelGetSignatureOutputName(self, key.c_str(), position);
      if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
      listed.push_back(std::string(answer));
    }
    return listed;
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_MODEL_MEMBERS_HPP_
