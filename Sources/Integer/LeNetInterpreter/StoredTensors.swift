import IntegerKernels
import LeNetModel

extension PackedModel {
  /// As ``Interpreter/runShowingStoredTensors(_:observe:)``.
  func runShowingStoredTensors(
    _ pixels: [UInt8], _ workspace: Workspace, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    precondition(
      pixels.count == pixelCount, "a picture has \(pixelCount) pixels, found \(pixels.count)")
    var scores = [Int8](repeating: 0, count: classCount)
    run(pixels, count: 1, scores: &scores, workspace)
    for (block, convolution) in convolutions.enumerated() {
      observe(convolution.outputLayer, output(ofBlock: block, workspace))
    }
    for (index, dense) in dense.dropLast().enumerated() {
      let output = StoredTensor(
        base: workspace.denseInputs[index + 1].base, pitch: 0, shape: dense.outputShape)
      observe(dense.outputLayer, output.values(kernels))
    }
    observe(dense[dense.count - 1].outputLayer, scores)
  }

  /// The output of a block for the first picture of the last run.
  fileprivate func output(ofBlock block: Int, _ workspace: Workspace) -> [Int8] {
    let convolution = convolutions[block]
    return StoredTensor(
      base: outputOfBlock(block, image: 0, workspace),
      pitch: Int(convolution.arguments.output_pitch), shape: convolution.outputShape
    ).values(kernels)
  }
}

/// Elements in the order row, column, channel.
private struct StoredTensor {
  /// The first element.
  let base: UnsafeMutableRawPointer
  /// Elements from a row to the next.
  let pitch: Int
  let shape: Shape

  /// In the order channel, row, column.
  func values(_ kernels: IntegerKernelSet) -> [Int8] {
    var values: [Int8] = []
    values.reserveCapacity(shape.count)
    for channel in 0..<shape.channels {
      for row in 0..<shape.height {
        for column in 0..<shape.width {
          let index = row * pitch + column * shape.channels + channel
          let element =
            kernels.elementByteCount == 1
            ? Int(base.load(fromByteOffset: index, as: UInt8.self))
            : Int(base.load(fromByteOffset: 2 * index, as: UInt16.self))
          values.append(Int8(truncatingIfNeeded: element - 128))
        }
      }
    }
    return values
  }
}
