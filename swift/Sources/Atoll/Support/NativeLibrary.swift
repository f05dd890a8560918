// SPDX-License-Identifier: Apache-2.0
// Finds and loads the runtime library. Knows no function of it: the table and the list of entries are generated.

import CAtoll

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Android)
    import Android
#endif

/// A loaded runtime library. Immutable once made, so it may be shared by threads.
///
/// Every object remembers the library it came from. Those made without naming one use ``shared``.
public final class NativeLibrary: @unchecked Sendable {
    /// Where the library was loaded from; nil when the runtime is linked into the program.
    public let path: String?

    let api: UnsafePointer<FunctionTable>

    /// Loads the shared library at `path`. It stays loaded until the process ends.
    ///
    /// - Throws: an error with the loader's own text when the file is not a library, and with the name of the missing
    ///   function when it is another library.
    public convenience init(path: String) throws {
        guard let opened = native_library_open(path) else {
            throw NativeLibrary.failure("cannot load \(path): \(String(cString: native_library_error()))")
        }
        try self.init(opened, path: path)
    }

    private init(_ opened: UnsafeMutableRawPointer?, path: String?) throws {
        let table = UnsafeMutablePointer<FunctionTable>.allocate(capacity: 1)
        table.initialize(to: FunctionTable())
        var count = 0
        let entries = native_entries(&count)
        if let missing = native_table_fill(table, opened, entries, count) {
            table.deallocate()
            let name = path ?? "this program, built without the runtime,"
            throw NativeLibrary.failure("\(name) has no function \(String(cString: missing))")
        }
        api = UnsafePointer(table)
        self.path = path
    }

    deinit { api.deallocate() }

    private static func failure(_ message: String) -> Failure {
        Failure(code: Role.generic, operation: "load_library", message: message)
    }

    private static let found = Swift.Result { try find() }

    private static func find() throws -> NativeLibrary {
        if let path = getenv(libraryVariable) { return try NativeLibrary(path: String(cString: path)) }
        return try NativeLibrary(nil, path: nil)
    }

    /// The library that the environment variable of the same name as in the other languages gives, or else the one linked into this program. Found
    /// once, at first use.
    public static func shared() throws -> NativeLibrary { try found.get() }
}
