import IntegerKernels
import LeNetModel

extension Interpreter {
  /// Runs a picture and shows the tensors that this interpreter stores: the output of every block of
  /// convolution, activation and pooling, and that of every dense layer with its activation.
  ///
  /// For what lies between, and for every layer's own output, there is the slower
  /// ``ReferenceInterpreter/run(_:observe:)``.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes, row by row, 0 background, 255 ink.
  ///   - observe: called in the order of the layers, with the index of the last layer that the
  ///     tensor has gone through, and the tensor in the order channel, row, column.
  package func runShowingStoredTensors(
    _ pixels: some Collection<UInt8>, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    let pixels = Array(pixels)
    precondition(
      pixels.count == packed.pixelCount,
      "a picture has \(packed.pixelCount) pixels, found \(pixels.count)")
    withWorkspace { workspace in
      var scores = [Int8](repeating: 0, count: packed.classCount)
      packed.run(pixels, count: 1, scores: &scores, workspace)
      for (block, convolution) in packed.convolutions.enumerated() {
        observe(convolution.outputLayer, packed.output(ofBlock: block, workspace))
      }
      for (index, dense) in packed.dense.dropLast().enumerated() {
        let output = StoredTensor(
          base: workspace.denseInputs[index + 1].base, pitch: 0,
          shape: model.network.layers[dense.outputLayer].output)
        observe(dense.outputLayer, output.values(packed.kernels))
      }
      observe(model.network.layers.count - 1, scores)
    }
  }
}

extension PackedModel {
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
