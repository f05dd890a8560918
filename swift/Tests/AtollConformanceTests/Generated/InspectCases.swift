// SPDX-License-Identifier: Apache-2.0
// Generated from spec/ by generator/ (cases.swift.j2). Do not edit: run `./dev generate`.

import Atoll
import XCTest

final class InspectCases: XCTestCase {
    // Metadata is found by name, empty entries included.
    func testInspectMetadata() throws {
        try conform("inspect_metadata") { test in
            var model: Model!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            test.equal(try model.metadataNames, ["purpose", "empty"], "inspect_metadata.yaml:5")
            do {
                let result = try model.metadata("purpose")
                test.equalBytes(result, Array("conformance".utf8), "inspect_metadata.yaml:6")
                test.record("purpose", result)
            }
            test.equalBytes(try model.metadata("empty"), [] as [UInt8], "inspect_metadata.yaml:7")
        }
    }

    // Metadata that is not there is the error not_found.
    func testInspectMetadataUnknown() throws {
        try conform("inspect_metadata_unknown") { test in
            var model: Model!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            try test.fails(.notFound, "inspect_metadata_unknown.yaml:5") {
                _ = try model.metadata("nothing")
            } check: { error in
                test.contains(error.message, ["nothing"], "inspect_metadata_unknown.yaml:5")
            }
        }
    }

    // A model says what it is before anything runs.
    func testInspectModel() throws {
        try conform("inspect_model") { test in
            var model: Model!
            var y: TensorInfo!
            model = try Model(file: test.path("add_1x4_f32.tflite"))
            test.equal(try model.description, "y = x + 1", "inspect_model.yaml:5")
            test.equal(try model.subgraphCount, 1, "inspect_model.yaml:6")
            test.equal(try model.operatorCount, 1, "inspect_model.yaml:7")
            test.equal(try model.outputs.count, 1, "inspect_model.yaml:8")
            y = try model.outputs[0]
            test.equal(try y.name, "y", "inspect_model.yaml:10")
            test.equal(try y.quantization.scale, 0.0, "inspect_model.yaml:11")
            test.equal(try y.quantization.zeroPoint, 0, "inspect_model.yaml:11")
        }
    }

    // A model without a description has none, or an empty one.
    func testInspectNoDescription() throws {
        try conform("inspect_no_description") { test in
            var model: Model!
            model = try Model(file: test.path("add_scalar_f32.tflite"))
            test.equal(try model.operatorCount, 1, "inspect_no_description.yaml:5")
            test.equal(try model.metadataNames, [], "inspect_no_description.yaml:6")
            test.equal(try model.signatureKeys, [], "inspect_no_description.yaml:7")
        }
    }

    // The declared shape shows which axes are open.
    func testInspectOpenAxes() throws {
        try conform("inspect_open_axes") { test in
            var model: Model!
            var x: TensorInfo!
            model = try Model(file: test.path("add_dynamic_batch_f32.tflite"))
            x = try model.inputs[0]
            test.equal(try x.shape, [1, 4], "inspect_open_axes.yaml:6")
            test.equal(try x.shapeSignature, [-1, 4], "inspect_open_axes.yaml:7")
        }
    }

    // A scalar has no axes.
    func testInspectScalar() throws {
        try conform("inspect_scalar") { test in
            var model: Model!
            var x: TensorInfo!
            model = try Model(file: test.path("add_scalar_f32.tflite"))
            x = try model.inputs[0]
            test.equal(try x.shape, [], "inspect_scalar.yaml:6")
        }
    }

    // The names of an unknown signature are the error not_found.
    func testInspectSignatureUnknown() throws {
        try conform("inspect_signature_unknown") { test in
            var model: Model!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            try test.fails(.notFound, "inspect_signature_unknown.yaml:5") {
                _ = try model.signatureInputs("none")
            }
            try test.fails(.notFound, "inspect_signature_unknown.yaml:6") {
                _ = try model.signatureOutputs("none")
            }
        }
    }

    // Signatures are listed without an interpreter, names in ascending order.
    func testInspectSignatures() throws {
        try conform("inspect_signatures") { test in
            var model: Model!
            model = try Model(file: test.path("signature_add_f32.tflite"))
            test.equal(try model.signatureKeys, ["serving_default"], "inspect_signatures.yaml:5")
            test.equal(try model.signatureInputs("serving_default"), ["a", "b"], "inspect_signatures.yaml:6")
            test.equal(try model.signatureOutputs("serving_default"), ["sum"], "inspect_signatures.yaml:7")
        }
    }

    // Every subgraph counts; inputs are those of the first.
    func testInspectTwoSubgraphs() throws {
        try conform("inspect_two_subgraphs") { test in
            var model: Model!
            model = try Model(file: test.path("two_signatures_f32.tflite"))
            test.equal(try model.subgraphCount, 2, "inspect_two_subgraphs.yaml:5")
            test.equal(try model.inputs.count, 1, "inspect_two_subgraphs.yaml:6")
            test.equal(try model.signatureKeys, ["plus", "twice"], "inspect_two_subgraphs.yaml:7")
        }
    }
}
