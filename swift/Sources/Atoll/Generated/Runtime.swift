// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// Facts about the loaded library.
///
/// Never changes, so any number of threads may use it.
public enum Runtime {
    /// Level of the TensorFlow Lite C API that the library implements.
    ///
    /// - Parameter library: The runtime to ask; the shared one unless given.
    /// - Throws: ``AtollError``.
    public static func version(library: NativeLibrary? = nil) throws -> String {
        try naming("version", "Runtime") {
            let api = try (library ?? NativeLibrary.shared()).api
            let found = api.pointee.TfLiteVersion!()
            return try text(found)
        }
    }

    /// Level of the interface for operators and delegates that the library implements.
    ///
    /// - Parameter library: The runtime to ask; the shared one unless given.
    /// - Throws: ``AtollError``.
    public static func extensionApisVersion(library: NativeLibrary? = nil) throws -> String {
        try naming("extension_apis_version", "Runtime") {
            let api = try (library ?? NativeLibrary.shared()).api
            let found = api.pointee.TfLiteExtensionApisVersion!()
            return try text(found)
        }
    }

    /// Version of the model file format that the library reads.
    ///
    /// - Parameter library: The runtime to ask; the shared one unless given.
    /// - Throws: ``AtollError``.
    public static func schemaVersion(library: NativeLibrary? = nil) throws -> Int {
        try naming("schema_version", "Runtime") {
            let api = try (library ?? NativeLibrary.shared()).api
            let found = api.pointee.TfLiteSchemaVersion!()
            return Int(found)
        }
    }

    /// Version of Atoll itself.
    ///
    /// - Parameter library: The runtime to ask; the shared one unless given.
    /// - Throws: ``AtollError``.
    public static func atollVersion(library: NativeLibrary? = nil) throws -> String {
        try naming("atoll_version", "Runtime") {
            let api = try (library ?? NativeLibrary.shared()).api
            let function = try require(api.pointee.AtollVersion, "AtollVersion")
            let found = function()
            return try text(found)
        }
    }

    /// What the library was built with, such as instruction sets and optional parts.
    ///
    /// - Parameter library: The runtime to ask; the shared one unless given.
    /// - Throws: ``AtollError``.
    public static func buildFeatures(library: NativeLibrary? = nil) throws -> String {
        try naming("build_features", "Runtime") {
            let api = try (library ?? NativeLibrary.shared()).api
            let function = try require(api.pointee.AtollBuildFeatures, "AtollBuildFeatures")
            let found = function()
            return try text(found)
        }
    }
}
