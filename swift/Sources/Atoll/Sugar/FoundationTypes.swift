// SPDX-License-Identifier: Apache-2.0
// Foundation's types where the generated API takes bytes and paths. Over the public API only.

import Foundation

extension Data: RawBytes {}

extension Model {
    /// Loads the model in a file; see ``init(file:library:)``.
    ///
    /// - Parameters:
    ///   - url: Where the file is; a file URL.
    ///   - library: The runtime to use; the shared one unless given.
    /// - Throws: ``AtollError``.
    public convenience init(contentsOf url: URL, library: NativeLibrary? = nil) throws {
        guard url.isFileURL else {
            throw AtollError(code: .invalidArgument, operation: "from_file", message: "\(url) is not the URL of a file")
        }
        try self.init(file: url.path, library: library)
    }
}
