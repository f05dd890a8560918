// SPDX-License-Identifier: Apache-2.0
// Files, memory and recorders of conformance cases. Must not know an API.
#include "case.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <new>
#include <sstream>

#include "sha256.hpp"

namespace {

constexpr std::align_val_t kAlignment{64};

std::string folder() {
  const char* found = std::getenv("CONFORMANCE_FILES");
  if (found == nullptr) throw std::runtime_error("CONFORMANCE_FILES does not name the folder of the files");
  return found;
}

}  // namespace

AlignedMemory::AlignedMemory(std::size_t size)
    : data_(new (kAlignment) std::byte[size](), [](std::byte* data) { ::operator delete[](data, kAlignment); }),
      size_(size) {}

std::string bytes_of(const AlignedMemory& memory) {
  return {reinterpret_cast<const char*>(memory.data()), memory.size()};
}

std::string hex(const std::string& bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    text += digits[value >> 4U];
    text += digits[value & 15U];
  }
  return text;
}

std::string quoted_or_hex(const std::string& bytes) {
  const auto plain = [](char c) { return c >= 32 && c < 127; };
  if (std::all_of(bytes.begin(), bytes.end(), plain)) return '"' + bytes + '"';
  return hex(bytes.substr(0, 64));
}

Case::~Case() {
  for (const int descriptor : descriptors_) ::close(descriptor);
}

std::string Case::path(const std::string& file) const { return folder() + "/" + file; }

std::string Case::file(const std::string& file) const {
  std::ifstream stream(path(file), std::ios::binary);
  require(stream.good(), "there is no file " + path(file));
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

std::string Case::file(const std::string& file, std::size_t size) const { return this->file(file).substr(0, size); }

int Case::open(const std::string& file) {
  const int descriptor = ::open(path(file).c_str(), O_RDONLY | O_CLOEXEC);
  require(descriptor >= 0, "cannot open " + path(file));
  descriptors_.push_back(descriptor);
  return descriptor;
}

void Case::fill(const AlignedMemory& memory, const std::string& bytes) const {
  require(bytes.size() <= memory.size(), "the memory of the case is too small");
  std::memcpy(memory.data(), bytes.data(), bytes.size());
}

std::function<void(const std::string&)> Case::recorder(const std::string& name) {
  auto log = logs_.emplace(name, std::make_shared<Log>()).first->second;
  return [log](const std::string& text) {
    const std::lock_guard<std::mutex> lock(log->mutex);
    log->texts.push_back(text);
  };
}

void Case::recorded(const std::string& name, const std::vector<std::string>& texts) const {
  const auto found = logs_.find(name);
  require(found != logs_.end(), "no recorder " + name);
  const std::lock_guard<std::mutex> lock(found->second->mutex);
  const auto has_all = [&](const std::string& text) {
    return std::all_of(texts.begin(), texts.end(),
                       [&](const std::string& part) { return text.find(part) != std::string::npos; });
  };
  const auto& all = found->second->texts;
  require(std::any_of(all.begin(), all.end(), has_all),
          "none of " + std::to_string(all.size()) + " messages has it all");
}

void Case::record(const std::string& label, const std::vector<std::byte>& bytes) {
  outputs_[label] = hex(sha256({reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
}
