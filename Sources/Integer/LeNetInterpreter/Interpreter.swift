public import LeNetModel

/// Runs an int8 model on the host, fast: the integers of `Models/ARITHMETIC.md`, which are those of
/// ``ReferenceInterpreter`` bit for bit.
///
/// Kernels for the processor's instructions run every network, several layers in one pass.
///
/// The model is prepared once, when the interpreter is made. Any number of threads may use one
/// interpreter at once; each call runs on its caller's thread alone.
public struct Interpreter: Sendable {
  /// What is run.
  public let model: QuantizedModel
  private let packed: PackedModel
  private let workspaces = WorkspacePool()

  /// Any model will do: construction of a ``QuantizedModel`` has checked it.
  public init(_ model: QuantizedModel) {
    self.init(model, kernels: .best)
  }

  package init(_ model: QuantizedModel, kernels: IntegerKernelSet) {
    self.model = model
    packed = PackedModel(model, kernels: kernels)
  }

  /// The instructions that it runs on, for people: `AVX-512 VNNI`, `NEON dot product`, `portable`.
  public var instructionSet: String { packed.kernels.name }

  /// The scores of a picture.
  ///
  /// - Parameter pixels: a byte for each element of ``LeNetModel/Network/inputShape``.
  /// - Returns: one for each class; ``LeNetModel/QuantizedModel/realScores(_:)`` says what they mean.
  /// - Throws: ``ElementCountError/pixels(found:expected:)``.
  public func scores(of pixels: some Collection<UInt8>) throws(ElementCountError) -> [Int8] {
    let shape = model.network.inputShape
    guard pixels.count == shape.count else {
      throw .pixels(found: pixels.count, expected: shape)
    }
    return try scores(ofBatch: Array(pixels))
  }

  /// The scores of pictures.
  ///
  /// - Parameter pixels: the bytes of a picture, once for each.
  /// - Returns: one a class and picture.
  /// - Throws: ``ElementCountError/batch(found:expected:)``.
  public func scores(ofBatch pixels: [UInt8]) throws(ElementCountError) -> [Int8] {
    let count = try pictureCount(ofBatch: pixels.count) * model.network.classCount
    return [Int8](unsafeUninitializedCapacity: count) { scores, filled in
      let scores = UnsafeMutableBufferPointer(rebasing: scores[..<count])
      pixels.withUnsafeBufferPointer { run($0, into: scores) }
      filled = count
    }
  }

  /// The scores of pictures, into memory of the caller's. Nothing is allocated once as many calls
  /// as now were at work before.
  ///
  /// - Parameters:
  ///   - pixels: the bytes of a picture, once for each.
  ///   - scores: one a class and picture.
  /// - Throws: ``ElementCountError``; `scores` are then as before.
  public func scores(
    ofBatch pixels: UnsafeBufferPointer<UInt8>, into scores: UnsafeMutableBufferPointer<Int8>
  ) throws(ElementCountError) {
    let count = try pictureCount(ofBatch: pixels.count)
    let classCount = model.network.classCount
    guard scores.count == count * classCount else {
      throw .scores(found: scores.count, pictures: count, classCount: classCount)
    }
    run(pixels, into: scores)
  }

  private func pictureCount(ofBatch pixelCount: Int) throws(ElementCountError) -> Int {
    let shape = model.network.inputShape
    let (count, rest) = pixelCount.quotientAndRemainder(dividingBy: shape.count)
    guard rest == 0 else { throw .batch(found: pixelCount, expected: shape) }
    return count
  }

  /// As ``scores(ofBatch:into:)``.
  ///
  /// - Precondition: whole pictures, and all scores of each.
  package func run(
    _ pixels: UnsafeBufferPointer<UInt8>, into scores: UnsafeMutableBufferPointer<Int8>
  ) {
    let (pixelCount, classCount) = (model.network.inputShape.count, model.network.classCount)
    let count = pixels.count / pixelCount
    precondition(pixels.count == count * pixelCount && scores.count == count * classCount)
    guard let pixels = pixels.baseAddress, let scores = scores.baseAddress else { return }
    workspaces.withWorkspace(of: packed) {
      packed.run(pixels, count: count, scores: scores, $0)
    }
  }

  /// Runs a picture and shows the tensors that this interpreter stores: the output of every layer with
  /// its activations, and of a convolution with the 2x2 pooling behind them.
  ///
  /// - Parameters:
  ///   - pixels: a byte for each element of ``LeNetModel/Network/inputShape``.
  ///   - observe: called in the order of the layers, with the index of the last layer that the
  ///     tensor has gone through, and the tensor in the order channel, row, column.
  package func runShowingStoredTensors(
    _ pixels: some Collection<UInt8>, observe: (_ layer: Int, _ tensor: [Int8]) -> Void
  ) {
    workspaces.withWorkspace(of: packed) {
      packed.runShowingStoredTensors(Array(pixels), $0, observe: observe)
    }
  }

  /// The class of scores: the index of the largest, the smallest index if several are.
  public static func digit(of scores: some RandomAccessCollection<Int8>) -> Int {
    var best = scores.startIndex
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return scores.distance(from: scores.startIndex, to: best)
  }
}
