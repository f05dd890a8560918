// swift-tools-version:5.9
// SPDX-License-Identifier: Apache-2.0
// The Swift package: the runtime from its C sources, a table of its functions, and the Swift API over that table.
// It stands at the root because SwiftPM wants it there.
import PackageDescription

/// Set to leave the runtime out: the program then loads the library that ATOLL_LIBRARY names. SwiftPM builds C without
/// optimisation in debug builds, so this is also the way to debug Swift code at full speed.
let loadsLibrary = Context.environment["ATOLL_SWIFT_LOADS_LIBRARY"] != nil

let runtime: [Target] =
    loadsLibrary
    ? []
    : [
        .target(
            name: "AtollRuntime",
            path: "runtime",
            sources: ["src"],
            publicHeadersPath: "include",
            cSettings: [.headerSearchPath("src")],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))])
    ]

let package = Package(
    name: "Atoll",
    platforms: [.macOS(.v11), .iOS(.v14), .tvOS(.v14), .watchOS(.v7)],
    products: [.library(name: "Atoll", targets: ["Atoll"])],
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
        .testTarget(name: "AtollTests", dependencies: ["Atoll"], path: "swift/Tests/AtollTests"),
        .testTarget(
            name: "AtollConformanceTests", dependencies: ["Atoll"], path: "swift/Tests/AtollConformanceTests"),
    ],
    swiftLanguageVersions: [.v5, .version("6")],
    cLanguageStandard: .c11
)
