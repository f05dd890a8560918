// SPDX-License-Identifier: Apache-2.0
// Soak in Swift: soak LIBRARY SECONDS MODEL...; see tests/soak/README.md for what a round is. Prints the rounds done.

import Atoll
import Foundation

struct Unsound: Error { let problem: String }

func results(_ interpreter: Interpreter) throws -> [[UInt8]] {
    for input in try interpreter.inputs where try input.type != .string {
        let type = try input.type
        let numbers = type == .float32 || type == .uint8 || type == .int8
        try input.copy(from: [UInt8](repeating: numbers ? 0x3c : 0, count: input.byteSize))
    }
    try interpreter.resetVariableTensors()
    try interpreter.invoke()
    return try interpreter.outputs.map { try $0.copyTo() }
}

func resizeAndBack(_ interpreter: Interpreter) throws {
    let shape = try interpreter.input(0).shape
    let other = shape.isEmpty ? [2] : shape.dropLast() + [shape.last! + 1]
    try interpreter.resizeInput(0, dims: Array(other))
    do { try interpreter.allocateTensors() } catch is AtollError {}  // many models have one shape only
    try interpreter.resizeInput(0, dims: shape)
    try interpreter.allocateTensors()
}

func stopAndGoOn(_ interpreter: Interpreter) throws {
    try interpreter.setDeadline(1)
    do { try interpreter.invoke() } catch let late as AtollError where late.code == .deadline {}
    try interpreter.setDeadline(0)
}

func visit(_ path: String, _ number: Int, _ library: NativeLibrary) throws -> [[UInt8]] {
    let bytes = try Memory(copying: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    let model =
        try number % 2 == 1 ? Model(file: path, library: library) : Model(bytes: bytes, library: library)
    let options = try InterpreterOptions(library: library)
    try options.setNumThreads(1 + number % 2)
    let interpreter = try Interpreter(model: model, options: options)
    try interpreter.allocateTensors()
    let first = try results(interpreter)
    try resizeAndBack(interpreter)
    try stopAndGoOn(interpreter)
    for key in try model.signatureKeys {
        let runner = try interpreter.signatureRunner(key)
        try runner.allocateTensors()
        try runner.close()
    }
    let again = try results(interpreter)
    guard again == first else { throw Unsound(problem: "\(path): the outputs changed within a round") }
    try interpreter.close()
    return first
}

func soak(_ words: [String]) throws {
    let library = try NativeLibrary(path: words[0])
    let end = Date().addingTimeInterval(Double(words[1]) ?? 0)
    var known: [String: [[UInt8]]] = [:]
    var number = 0
    while Date() < end {
        for path in words.dropFirst(2) {
            let outputs = try visit(path, number, library)
            guard known[path, default: outputs] == outputs else {
                throw Unsound(problem: "\(path): a round differs from the first")
            }
            known[path] = outputs
        }
        number += 1
    }
    print("rounds \(number)")
}

do { try soak(Array(CommandLine.arguments.dropFirst())) } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
