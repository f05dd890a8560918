// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (object.swift.j2). Do not edit: run `./dev generate`.

import CAtoll

/// A verified model. It never changes, so any number of interpreters, in any number of threads, may share it.
/// Interpreters keep what they need of it: it may be closed before them.
///
/// Never changes, so any number of threads may use it.
public final class Model: Sendable {
    let handle: Handle

    init(handle: Handle) { self.handle = handle }

    /// Loads a model from a file. The file is mapped where the system can; it must not be changed or truncated as long
    /// as the model or an interpreter made from it exists.
    ///
    /// - Parameters:
    ///   - path: Path of the model file, in the encoding of the file system.
    ///   - library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public init(file path: String, library: NativeLibrary? = nil) throws {
        let library = try library ?? NativeLibrary.shared()
        let api = library.api
        let report = ErrorReport(api)
        let pointer = try naming("from_file", "Model") {
            try checkText(path, "path")
            let made =
                api.pointee.AtollModelCreateFromFile.map { $0(path, report.native) }
                ?? api.pointee.TfLiteModelCreateFromFile!(path)
            guard let made else {
                throw report.failure(fallback: .error)
            }
            return made
        }
        handle = Handle("Model", library, pointer, confined: false, delete: library.api.pointee.TfLiteModelDelete!)
    }

    /// Wraps the bytes of a model without copying them. Every offset and length in them is verified first.
    ///
    /// - Parameters:
    ///   - data: The bytes of a model file; they must not change as long as the model or an interpreter made from it
    ///     exists.
    ///   - library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public init(bytes data: Memory, library: NativeLibrary? = nil) throws {
        let library = try library ?? NativeLibrary.shared()
        let api = library.api
        let report = ErrorReport(api)
        let kept = Handle.kept(data)
        let pointer = try naming("from_bytes", "Model") {
            let made =
                api.pointee.AtollModelCreate.map { $0(data.address, data.byteCount, report.native) }
                ?? api.pointee.TfLiteModelCreate!(data.address, data.byteCount)
            guard let made else {
                throw report.failure(fallback: .error)
            }
            return made
        }
        handle = Handle(
            "Model", library, pointer, confined: false, keeping: kept, delete: library.api.pointee.TfLiteModelDelete!
        )
    }

    /// Copies the bytes of a model and verifies them.
    ///
    /// - Parameters:
    ///   - data: The bytes of a model file; free to change once the call returned.
    ///   - library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public init(bytesCopy data: some RawBytes, library: NativeLibrary? = nil) throws {
        let library = try library ?? NativeLibrary.shared()
        let api = library.api
        let report = ErrorReport(api)
        let pointer = try naming("from_bytes_copy", "Model") {
            let function = try require(api.pointee.AtollModelCreateCopy, "AtollModelCreateCopy")
            let made = data.withUnsafeBytes { data in
                function(data.baseAddress, data.count, report.native)
            }
            guard let made else {
                throw report.failure(fallback: .error)
            }
            return made
        }
        handle = Handle("Model", library, pointer, confined: false, delete: library.api.pointee.TfLiteModelDelete!)
    }

    /// Loads a model from a range of an open file, such as an asset inside a package. The range need not be aligned.
    ///
    /// - Parameters:
    ///   - fd: An open file descriptor. It stays open and belongs to the caller; it may be closed after the call.
    ///   - offset: Byte of the file where the model starts.
    ///   - size: Size of the model in bytes; -1 means up to the end of the file.
    ///   - library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public init(fileDescriptor fd: Int, offset: Int64 = 0, size: Int64 = -1, library: NativeLibrary? = nil) throws {
        let library = try library ?? NativeLibrary.shared()
        let api = library.api
        let report = ErrorReport(api)
        let pointer = try naming("from_file_descriptor", "Model") {
            let fd = try narrow(fd, "fd")
            try checkRange(offset, from: 0, to: nil, "offset")
            try checkRange(size, from: -1, to: nil, "size")
            let function = try require(
                api.pointee.AtollModelCreateFromFileDescriptor, "AtollModelCreateFromFileDescriptor"
            )
            let made = function(fd, offset, size, report.native)
            guard let made else {
                throw report.failure(fallback: .error)
            }
            return made
        }
        handle = Handle("Model", library, pointer, confined: false, delete: library.api.pointee.TfLiteModelDelete!)
    }

    /// What the model says about itself.
    ///
    /// - Throws: ``AtollError``.
    public var description: String? {
        get throws {
            try handle.use("description") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollModelGetDescription, "AtollModelGetDescription")
                let found = function(pointer)
                return found.map { String(cString: $0) }
            }
        }
    }

    /// Number of subgraphs; the first one is the primary subgraph, which an interpreter runs.
    ///
    /// - Throws: ``AtollError``.
    public var subgraphCount: Int {
        get throws {
            try handle.use("subgraph_count") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollModelGetSubgraphCount, "AtollModelGetSubgraphCount")
                let found = function(pointer)
                return Int(found)
            }
        }
    }

    /// Number of operators of the primary subgraph.
    ///
    /// - Throws: ``AtollError``.
    public var operatorCount: Int {
        get throws {
            try handle.use("operator_count") { pointer in
                let api = handle.library.api
                let function = try require(api.pointee.AtollModelGetOperatorCount, "AtollModelGetOperatorCount")
                let found = function(pointer)
                return Int(found)
            }
        }
    }

    /// Names of the metadata entries, in the order of the file.
    ///
    /// - Throws: ``AtollError``.
    public var metadataNames: [String] {
        get throws {
            try handle.use("metadata_names") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollModelGetMetadataCount, "AtollModelGetMetadataCount")
                let count = counter(pointer)
                let getter = try require(api.pointee.AtollModelGetMetadataName, "AtollModelGetMetadataName")
                return try (0..<max(0, count)).map { index in
                    try text(getter(pointer, index))
                }
            }
        }
    }

    /// Finds a metadata entry by name. An unknown name is the error ``ErrorCode/notFound``.
    ///
    /// - Parameter name: Name of the entry.
    /// - Returns: The bytes of the entry, without a copy; they live as long as the model.
    /// - Throws: ``AtollError``.
    public func metadata(_ name: String) throws -> [UInt8] {
        try handle.use("metadata") { pointer in
            let api = handle.library.api
            try checkText(name, "name")
            let report = ErrorReport(api)
            var bytes: UnsafeRawPointer?
            var size = Int(0)
            let function = try require(api.pointee.AtollModelGetMetadata, "AtollModelGetMetadata")
            let status = function(pointer, name, &bytes, &size, report.native)
            if status != 0 {
                throw report.failure(status: status, fallback: .error)
            }
            return copyBytes(bytes, size)
        }
    }

    /// The inputs of the primary subgraph, in order.
    ///
    /// - Throws: ``AtollError``.
    public var inputs: [TensorInfo] {
        get throws {
            try handle.use("inputs") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollModelGetInputCount, "AtollModelGetInputCount")
                let count = counter(pointer)
                let getter = try require(api.pointee.AtollModelGetInput, "AtollModelGetInput")
                return try (0..<max(0, count)).map { index in
                    let found = try notNull(getter(pointer, index))
                    let part = Handle("TensorInfo", partOf: handle, found, isConst: true)
                    return TensorInfo(handle: part)
                }
            }
        }
    }

    /// The outputs of the primary subgraph, in order.
    ///
    /// - Throws: ``AtollError``.
    public var outputs: [TensorInfo] {
        get throws {
            try handle.use("outputs") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollModelGetOutputCount, "AtollModelGetOutputCount")
                let count = counter(pointer)
                let getter = try require(api.pointee.AtollModelGetOutput, "AtollModelGetOutput")
                return try (0..<max(0, count)).map { index in
                    let found = try notNull(getter(pointer, index))
                    let part = Handle("TensorInfo", partOf: handle, found, isConst: true)
                    return TensorInfo(handle: part)
                }
            }
        }
    }

    /// Keys of the signatures, in the order of the file.
    ///
    /// - Throws: ``AtollError``.
    public var signatureKeys: [String] {
        get throws {
            try handle.use("signature_keys") { pointer in
                let api = handle.library.api
                let counter = try require(api.pointee.AtollModelGetSignatureCount, "AtollModelGetSignatureCount")
                let count = counter(pointer)
                let getter = try require(api.pointee.AtollModelGetSignatureKey, "AtollModelGetSignatureKey")
                return try (0..<max(0, count)).map { index in
                    try text(getter(pointer, index))
                }
            }
        }
    }

    /// Names of the inputs of a signature, in ascending byte order. An unknown key is the error ``ErrorCode/notFound``.
    ///
    /// - Parameter key: Key of the signature.
    /// - Returns: The name of one input.
    /// - Throws: ``AtollError``.
    public func signatureInputs(_ key: String) throws -> [String] {
        try handle.use("signature_inputs") { pointer in
            let api = handle.library.api
            try checkText(key, "key")
            let counter = try require(api.pointee.AtollModelGetSignatureInputCount, "AtollModelGetSignatureInputCount")
            let count = counter(pointer, key)
            if count < 0 { throw Failure.of(.notFound) }
            let getter = try require(api.pointee.AtollModelGetSignatureInputName, "AtollModelGetSignatureInputName")
            return try (0..<max(0, count)).map { index in
                try text(getter(pointer, key, index))
            }
        }
    }

    /// Names of the outputs of a signature, in ascending byte order. An unknown key is the error
    /// ``ErrorCode/notFound``.
    ///
    /// - Parameter key: Key of the signature.
    /// - Returns: The name of one output.
    /// - Throws: ``AtollError``.
    public func signatureOutputs(_ key: String) throws -> [String] {
        try handle.use("signature_outputs") { pointer in
            let api = handle.library.api
            try checkText(key, "key")
            let counter = try require(
                api.pointee.AtollModelGetSignatureOutputCount, "AtollModelGetSignatureOutputCount"
            )
            let count = counter(pointer, key)
            if count < 0 { throw Failure.of(.notFound) }
            let getter = try require(api.pointee.AtollModelGetSignatureOutputName, "AtollModelGetSignatureOutputName")
            return try (0..<max(0, count)).map { index in
                try text(getter(pointer, key, index))
            }
        }
    }

    /// Releases the native object now instead of when the last reference goes; later calls fail. Closing twice is fine.
    ///
    /// - Throws: when a view of its memory is open, or another thread is inside.
    public func close() throws { try handle.close() }

    /// Whether it, or the object it belongs to, was closed.
    public var isClosed: Bool { handle.isClosed }
}
