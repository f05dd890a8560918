// SPDX-License-Identifier: Apache-2.0
// A shared library of the operating system. Must not know what is in it.
#ifndef ATOLL_SUPPORT_SHARED_LIBRARY_HPP_
#define ATOLL_SUPPORT_SHARED_LIBRARY_HPP_

#include <string>

#if defined(_WIN32)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace sdk_support {

/// Open until the last reference to it is gone from the process.
class SharedLibrary {
 public:
  /// Opens `path`; on failure `is_open` is false and `problem` says why.
  explicit SharedLibrary(const std::string& path) : path_(path) {
#if defined(_WIN32)
    handle_ = reinterpret_cast<void*>(LoadLibraryA(path.c_str()));
    if (handle_ == nullptr) problem_ = "error " + std::to_string(GetLastError());
#else
    handle_ = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle_ == nullptr) {
      const char* text = dlerror();
      problem_ = text == nullptr ? "no reason given" : text;
    }
#endif
  }
  SharedLibrary(const SharedLibrary&) = delete;
  SharedLibrary& operator=(const SharedLibrary&) = delete;
  ~SharedLibrary() {
    if (handle_ == nullptr) return;
#if defined(_WIN32)
    FreeLibrary(reinterpret_cast<HMODULE>(handle_));
#else
    dlclose(handle_);
#endif
  }

  [[nodiscard]] bool is_open() const noexcept { return handle_ != nullptr; }
  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

  /// Sets `function` to the symbol, or to null when the library lacks it.
  template <class F>
  void find(const char* name, F*& function) const {
#if defined(_WIN32)
    function = reinterpret_cast<F*>(GetProcAddress(reinterpret_cast<HMODULE>(handle_), name));
#else
    function = reinterpret_cast<F*>(dlsym(handle_, name));
#endif
  }

  /// The file name of a library on this system.
  [[nodiscard]] static std::string file_name(const std::string& name) {
#if defined(_WIN32)
    return name + ".dll";
#elif defined(__APPLE__)
    return "lib" + name + ".dylib";
#else
    return "lib" + name + ".so";
#endif
  }

 private:
  std::string path_;
  std::string problem_;
  void* handle_ = nullptr;
};

}  // namespace sdk_support

#endif  // ATOLL_SUPPORT_SHARED_LIBRARY_HPP_
