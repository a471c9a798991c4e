package import CodeGeneration
import ElementaryFunctions
import LeNetInterpreter
package import LeNetModel

/// What each stage of the generated C can be run on by itself, and what it is to leave: tensors that
/// pictures make of themselves on their way, and others.
package struct StageCases: Sendable {
  /// A stage's, one behind the other.
  struct Stage: Sendable {
    let layers: Range<Int>
    let inputByteCount: Int
    let outputByteCount: Int
    var count = 0
    /// Input and output in turn.
    var bytes: [UInt8] = []

    var byteCount: Int { inputByteCount + outputByteCount }
  }

  private(set) var stages: [Stage]
  private let reachable: [ReachableValues]
  private let interpreter: ReferenceInterpreter

  /// No cases.
  ///
  /// - Parameter code: generated from `model`.
  package init(_ model: QuantizedModel, code: GeneratedCode) {
    interpreter = ReferenceInterpreter(model)
    reachable = ReachableValues.stages(of: model, code.stages)
    stages = code.stages.map { stage in
      Stage(
        layers: Range(stage.layers),
        inputByteCount: model.network.layers[stage.layers.lowerBound].input.count,
        outputByteCount: model.network.layers[stage.layers.upperBound].output.count)
    }
  }

  /// Adds a case to every stage for each picture.
  ///
  /// - Parameter pixels: the bytes of a picture, once for each.
  package mutating func add(pictures pixels: some Collection<UInt8>) {
    let pixels = Array(pixels)
    let pixelCount = stages[0].inputByteCount
    for start in stride(from: 0, to: pixels.count, by: pixelCount) {
      var tensor = pixels[start..<start + pixelCount]
        .map { Int8(truncatingIfNeeded: Int($0) - 128) }
      for stage in stages.indices { tensor = add(tensor, stage: stage) }
    }
  }

  /// Adds tensors of any values that a stage can read, to every stage.
  ///
  /// - Parameter count: a smaller one gives a part of what a larger one gives.
  package mutating func add(randomTensors count: Int) {
    for (stage, values) in reachable.enumerated() {
      for tensor in values.randomTensors(count: count, stage: stage) { add(tensor, stage: stage) }
    }
  }

  /// Adds a tensor for a stage to read, in the order channel, row, column.
  ///
  /// - Returns: what the stage leaves.
  @discardableResult
  mutating func add(_ tensor: [Int8], stage: Int) -> [Int8] {
    var output: [Int8] = []
    interpreter.run(stages[stage].layers, on: tensor) { output = $1 }
    // The first stage reads pixels.
    stages[stage].bytes +=
      tensor.map { UInt8(bitPattern: stage == 0 ? $0 &- .min : $0) }
    stages[stage].bytes += output.map { UInt8(bitPattern: $0) }
    stages[stage].count += 1
    return output
  }
}
