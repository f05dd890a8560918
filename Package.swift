// swift-tools-version:5.9
// SPDX-License-Identifier: Apache-2.0
// The Swift package: the runtime from its C sources, a table of its functions, the Swift API over that table, and the
// facade with the official names over that API.
// It stands at the root because SwiftPM wants it there.
import Foundation
import PackageDescription

/// Set to leave the runtime out: the program then loads the library that ATOLL_LIBRARY names. SwiftPM builds C without
/// optimisation in debug builds, so this is also the way to debug Swift code at full speed.
let loadsLibrary = Context.environment["ATOLL_SWIFT_LOADS_LIBRARY"] != nil

/// What lies among the sources of the runtime and is not compiled by itself: included tables, and tests.
let included: [String] = {
    let folder = "\(Context.packageDirectory)/runtime/src"
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".inc") || $0.hasSuffix("_test.c") }.sorted().map { "src/\($0)" }
}()

let runtime: [Target] =
    loadsLibrary
    ? []
    : [
        .target(
            name: "AtollRuntime",
            path: "runtime",
            exclude: included,
            sources: ["src"],
            publicHeadersPath: "include",
            cSettings: [.headerSearchPath("src"), .define("TFL_COMPILE_LIBRARY")],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))])
    ]

let package = Package(
    name: "Atoll",
    platforms: [.macOS(.v11), .iOS(.v14), .tvOS(.v14), .watchOS(.v7)],
    products: [
        .library(name: "Atoll", targets: ["Atoll"]),
        .library(name: "TensorFlowLite", targets: ["TensorFlowLite"]),
    ],
    targets: runtime + [
        .target(
            name: "CAtoll",
            dependencies: loadsLibrary ? [] : ["AtollRuntime"],
            path: "swift/Sources/CAtoll",
            cSettings: loadsLibrary ? [] : [.define("NATIVE_BUNDLED")]),
        .target(
            name: "Atoll",
            dependencies: ["CAtoll"],
            path: "swift/Sources/Atoll",
            resources: [.copy("PrivacyInfo.xcprivacy")]),
        .target(name: "TensorFlowLite", dependencies: ["Atoll"], path: "swift/compat/Sources/TensorFlowLite"),
        .executableTarget(name: "run-model", dependencies: ["Atoll"], path: "examples/swift"),
        .executableTarget(name: "soak", dependencies: ["Atoll"], path: "tests/soak/swift"),
        .testTarget(name: "AtollTests", dependencies: ["Atoll"], path: "swift/Tests/AtollTests"),
        .testTarget(
            name: "AtollConformanceTests", dependencies: ["Atoll"], path: "swift/Tests/AtollConformanceTests"),
        .testTarget(
            name: "TensorFlowLiteTests", dependencies: ["TensorFlowLite"],
            path: "swift/compat/Tests/TensorFlowLiteTests"),
    ],
    swiftLanguageVersions: [.v5, .version("6")],
    cLanguageStandard: .c11
)
