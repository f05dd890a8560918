// SPDX-License-Identifier: Apache-2.0
// Runs a model from Swift: run-model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]. Reads the raw inputs, writes the raw
// outputs one after the other, prints `ms` and the milliseconds of the run. Uses the public API of the Swift SDK only.

import Atoll
import Foundation

func run(_ words: [String]) throws {
    let options = try InterpreterOptions(library: NativeLibrary(path: words[0]))
    try options.setNumThreads(words.count > 4 ? Int(words[4]) ?? 1 : 1)
    let model = try Model(file: words[1], library: NativeLibrary(path: words[0]))
    let interpreter = try Interpreter(model: model, options: options)
    try interpreter.allocateTensors()
    try read([UInt8](Data(contentsOf: URL(fileURLWithPath: words[2]))), into: interpreter)
    let start = DispatchTime.now().uptimeNanoseconds
    try interpreter.invoke()
    print("ms", String(format: "%.3f", Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6))
    let outputs = try interpreter.outputs.flatMap { try $0.copyTo() }
    try Data(outputs).write(to: URL(fileURLWithPath: words[3]))
}

/// One input after the other, as many bytes as each takes.
func read(_ bytes: [UInt8], into interpreter: Interpreter) throws {
    var rest = bytes[...]
    for input in try interpreter.inputs {
        try input.copy(from: rest.prefix(input.byteSize))
        rest = rest.dropFirst(try input.byteSize)
    }
}

let words = Array(CommandLine.arguments.dropFirst())
guard (4...5).contains(words.count) else {
    FileHandle.standardError.write(Data("usage: run-model LIBRARY MODEL INPUT.bin OUTPUT.bin [THREADS]\n".utf8))
    exit(2)
}
do { try run(words) } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
