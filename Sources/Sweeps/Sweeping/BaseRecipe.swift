package import LeNetModel
package import Training

extension Recipe {
  /// What a sweep leaves as it is: LeNet-5 as it is built today, in the plainest training, of the
  /// constants that the common frameworks begin with.
  ///
  /// | | |
  /// |---|---|
  /// | network | two blocks of 6 and 16 filters, the first padded, ReLU, max pooling, dense layers of 120 and 84 |
  /// | optimizer | Adam: AdamW with beta 0.9 and 0.999, epsilon 1e-8 and no weight decay |
  /// | learning rate | 0.001, constant |
  /// | batch size, epochs | 64, 10 |
  /// | distortions, drawn digits, average, teachers, dropout | none |
  /// | validation | 5,000 of the training images, chosen by seed 1 |
  /// | seed | 1 |
  package static let sweepBase = Recipe(
    network: .lenet5, optimizer: .adamW, learningRate: 0.001, schedule: .constant, batchSize: 64,
    epochs: 10, validationCount: 5000, validationSeed: 1, seed: 1)

  /// The same for other pictures and classes, of which a tenth is set aside.
  ///
  /// - Throws: why there is no LeNet-5 for them.
  package static func sweepBase(
    for signature: Signature, imageCount: Int
  ) throws(NetworkError) -> Recipe {
    var recipe = sweepBase
    recipe.network = try Network(.lenet5, for: signature)
    recipe.validationCount = max(1, imageCount / 10)
    return recipe
  }
}
