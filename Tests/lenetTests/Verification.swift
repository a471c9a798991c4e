import Testing

/// What `verify --json` prints.
struct Verification: Decodable {
  struct Layer: Decodable {
    let tensors: Int
    let mismatches: Int
  }

  let images: Int
  let mismatches: Int
  let layers: [Layer]
  let runners: [String]
  let floatAccuracy: Double?
  let int8Accuracy: Double?
  let agreement: Double?

  /// Expects LeNet-5's five stored tensors and the digit of every picture to have been compared on
  /// every runner, and to be equal.
  ///
  /// - Parameter hasConfidence: whether the model says what its scores are worth; evidence and
  ///   confidence are compared then, too.
  func expectAgreement(
    images: Int, hasConfidence: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.images == images, sourceLocation: sourceLocation)
    #expect(mismatches == 0, sourceLocation: sourceLocation)
    #expect(!runners.isEmpty, sourceLocation: sourceLocation)
    #expect(
      layers.map(\.tensors)
        == .init(repeating: images * runners.count, count: hasConfidence ? 8 : 6),
      sourceLocation: sourceLocation)
    #expect(layers.allSatisfy { $0.mismatches == 0 }, sourceLocation: sourceLocation)
  }
}
