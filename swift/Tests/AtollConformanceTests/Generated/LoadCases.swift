// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class LoadCases: XCTestCase {
    // Even the last bytes are needed.
    func testLoadAlmostComplete() throws {
        try conform("load_almost_complete") { test in
            try test.fails(.invalidModel, "load_almost_complete.yaml:4") {
                _ = try Model(bytes: Memory(copying: try test.bytes("two_signatures_f32.tflite", first: 400)))
            }
        }
    }

    // No bytes at all are not a model.
    func testLoadEmptyBytes() throws {
        try conform("load_empty_bytes") { test in
            try test.fails(.invalidModel, "load_empty_bytes.yaml:4") {
                _ = try Model(bytes: Memory(copying: [] as [UInt8]))
            }
        }
    }

    // An empty file is not a model.
    func testLoadEmptyFile() throws {
        try conform("load_empty_file") { test in
            try test.fails(.invalidModel, "load_empty_file.yaml:4") {
                _ = try Model(file: test.path("empty.tflite"))
            }
        }
    }

    // A file of something else is not a model.
    func testLoadFileOfWords() throws {
        try conform("load_file_of_words") { test in
            try test.fails(.invalidModel, "load_file_of_words.yaml:4") {
                _ = try Model(file: test.path("words.tflite"))
            }
        }
    }

    // A model loads from bytes that the caller keeps.
    func testLoadFromBytes() throws {
        try conform("load_from_bytes") { test in
            var model: Model!
            var interpreter: Interpreter!
            model = try Model(bytes: Memory(copying: try test.bytes("add_1x4_f32.tflite")))
            interpreter = try Interpreter(model: model)
            test.equal(try interpreter.inputCount, 1, "load_from_bytes.yaml:6")
            test.equal(try interpreter.outputCount, 1, "load_from_bytes.yaml:7")
        }
    }

    // A copied model does not need the bytes it came from.
    func testLoadFromBytesCopy() throws {
        try conform("load_from_bytes_copy") { test in
            var model: Model!
            model = try Model(bytesCopy: try test.bytes("add_1x4_f32.tflite"))
            test.equal(try model.description, "y = x + 1", "load_from_bytes_copy.yaml:5")
        }
    }

    // Copying bytes that stop early fails like wrapping them.
    func testLoadFromBytesCopyTruncated() throws {
        try conform("load_from_bytes_copy_truncated") { test in
            try test.fails(.invalidModel, "load_from_bytes_copy_truncated.yaml:4") {
                _ = try Model(bytesCopy: try test.bytes("add_1x4_f32.tflite", first: 200))
            }
        }
    }

    // A model loads from a path and says what it takes and gives.
    func testLoadFromFile() throws {
        try conform("load_from_file") { test in
            var model: Model!
            var x: TensorInfo!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            test.equal(try model.inputs.count, 1, "load_from_file.yaml:5")
            x = try model.inputs[0]
            test.equal(try x.name, "x", "load_from_file.yaml:7")
            test.equal(try x.type, .float32, "load_from_file.yaml:8")
            test.equal(try x.shape, [1, 4], "load_from_file.yaml:9")
        }
    }

    // A model is a range of an open file.
    func testLoadFromFileDescriptor() throws {
        try conform("load_from_file_descriptor") { test in
            var model: Model!
            model = try Model(fileDescriptor: try test.open("packed.bin"), offset: 4096, size: 576)
            test.equal(try model.operatorCount, 1, "load_from_file_descriptor.yaml:5")
        }
    }

    // Without offset and size the whole file is the model.
    func testLoadFromFileDescriptorWhole() throws {
        try conform("load_from_file_descriptor_whole") { test in
            var model: Model!
            model = try Model(fileDescriptor: try test.open("add_1x4_f32.tflite"))
            test.equal(try model.subgraphCount, 1, "load_from_file_descriptor_whole.yaml:5")
        }
    }

    // A range that starts elsewhere holds no model.
    func testLoadFromFileDescriptorWrongRange() throws {
        try conform("load_from_file_descriptor_wrong_range") { test in
            try test.fails(.invalidModel, "load_from_file_descriptor_wrong_range.yaml:4") {
                _ = try Model(fileDescriptor: try test.open("packed.bin"), offset: 0, size: 576)
            }
        }
    }

    // A path without a file is the error not_found, and the text names the path.
    func testLoadMissingFile() throws {
        try conform("load_missing_file") { test in
            try test.fails(.notFound, "load_missing_file.yaml:4") {
                _ = try Model(file: test.path("no_such_model.tflite"))
            } check: { error in
                test.contains(error.message, ["no_such_model.tflite"], "load_missing_file.yaml:4")
            }
        }
    }

    // Bytes of something else are not a model.
    func testLoadNotAModel() throws {
        try conform("load_not_a_model") { test in
            try test.fails(.invalidModel, "load_not_a_model.yaml:4") {
                _ = try Model(
                    bytes: Memory(
                        copying: Array("These are words, and there are enough of them to be read as a header.".utf8)
                    )
                )
            }
        }
    }

    // Bytes that stop early are not a model.
    func testLoadTruncatedBytes() throws {
        try conform("load_truncated_bytes") { test in
            try test.fails(.invalidModel, "load_truncated_bytes.yaml:4") {
                _ = try Model(bytes: Memory(copying: try test.bytes("add_1x4_f32.tflite", first: 100)))
            }
        }
    }
}
