// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (members.hpp.j2). Do not edit: run `./dev generate`.

#ifndef ATOLL_GENERATED_RUNTIME_MEMBERS_HPP_
#define ATOLL_GENERATED_RUNTIME_MEMBERS_HPP_

#include "objects.hpp"

namespace Atoll {

inline Returns<std::string> Runtime::version(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<std::string> {
    support::Call<Api> call("version");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    auto* const answer = table.TfLiteVersion();
    if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
    return std::string(answer);
  }());
}

inline Returns<std::string> Runtime::extension_apis_version(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<std::string> {
    support::Call<Api> call("extension_apis_version");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    auto* const answer = table.TfLiteExtensionApisVersion();
    if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
    return std::string(answer);
  }());
}

inline Returns<int> Runtime::schema_version(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<int> {
    support::Call<Api> call("schema_version");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    const auto answer = table.TfLiteSchemaVersion();
    return answer;
  }());
}

inline Returns<std::string> Runtime::atoll_version(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<std::string> {
    support::Call<Api> call("atoll_version");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    if (!call.has(table.AtollVersion, "AtollVersion")) return call.error();
    auto* const answer = table.AtollVersion();
    if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
    return std::string(answer);
  }());
}

inline Returns<std::string> Runtime::build_features(const NativeLibrary* library) {
  return support::deliver([&]() -> Result<std::string> {
    support::Call<Api> call("build_features");
    if (!call.use(library)) return call.error();
    const auto& table = call.table();
    if (!call.has(table.AtollBuildFeatures, "AtollBuildFeatures")) return call.error();
    auto* const answer = table.AtollBuildFeatures();
    if (answer == nullptr) return call.failure(ErrorCode::error, "the library returned nothing");
    return std::string(answer);
  }());
}

}  // namespace Atoll

#endif  // ATOLL_GENERATED_RUNTIME_MEMBERS_HPP_
