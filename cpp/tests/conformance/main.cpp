// SPDX-License-Identifier: Apache-2.0
// Runs every conformance case and writes a result line for each: CONFORMANCE_RESULTS names the folder.
// `conformance-cases NAME...` runs those only. Must not know an API.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <set>
#include <string>

#include "case.hpp"

namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto value = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (value < 0x20) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", value);
      out += code;
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string line(const Case& test, const std::string& problem) {
  std::string outputs;
  for (const auto& [label, digest] : test.outputs()) {
    outputs += (outputs.empty() ? "" : ", ") + quoted(label) + ": " + quoted(digest);
  }
  return "{\"case\": " + quoted(test.name()) + ", \"result\": " + (problem.empty() ? "\"pass\"" : "\"fail\"") +
         ", \"outputs\": {" + outputs + "}, \"message\": " + quoted(problem) + "}";
}

/// Empty, or why the case failed.
std::string attempt(const NamedCase& named, Case& test) {
  try {
    named.run(test);
  } catch (const std::exception& error) {
    return *error.what() == '\0' ? "an error without a text" : error.what();
  }
  return "";
}

}  // namespace

int main(int argc, char** argv) {
  const std::set<std::string> wanted(argv + 1, argv + argc);
  const char* folder = std::getenv("CONFORMANCE_RESULTS");
  std::ofstream results;
  if (folder != nullptr) results.open(std::string(folder) + "/cpp.jsonl");
  int passed = 0;
  int failed = 0;
  for (const auto& named : all_cases()) {
    if (!wanted.empty() && wanted.count(named.name) == 0) continue;
    std::fprintf(stderr, "%s\n", named.name);
    Case test(named.name);
    const std::string problem = attempt(named, test);
    ++(problem.empty() ? passed : failed);
    if (!problem.empty()) std::printf("FAIL %s: %s\n", named.name, problem.c_str());
    if (results.is_open()) results << line(test, problem) << '\n' << std::flush;
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
