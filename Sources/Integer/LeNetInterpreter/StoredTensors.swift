import IntegerKernels
import LeNetModel

extension PackedModel {
  /// As ``Interpreter/runShowingStoredTensors(_:observe:)``.
  func runShowingStoredTensors(
    _ pixels: [UInt8], _ workspace: Workspace, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    let shape = inputShape
    precondition(
      pixels.count == shape.count, "a picture has \(shape.count) pixels, found \(pixels.count)")
    var scores = [Int8](repeating: 0, count: classCount)
    run(pixels, count: 1, scores: &scores, workspace)
    for (index, stage) in stages.enumerated() {
      let output = StoredTensor(
        base: place(ofInput: index + 1, image: 0, workspace), pitch: stage.outputPitch,
        shape: stage.outputShape)
      observe(stage.outputLayer, output.values(kernels))
    }
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
