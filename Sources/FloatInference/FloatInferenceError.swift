import LeNetModel

/// Why images and labels do not make a set to evaluate or train on.
package enum FloatInferenceError: Error, Hashable, Sendable {
  case noImages
  /// `pixels` holds `found` bytes for `imageCount` labels.
  case pixelCount(found: Int, imageCount: Int)
  case label(image: Int, found: UInt8)
}

extension FloatInferenceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noImages:
      "the set has no images, expected at least one"
    case .pixelCount(let found, let imageCount):
      "found \(found) pixels for \(imageCount) labels, expected "
        + "\(Network.inputShape.count) pixels for each label; images and labels must be of one set"
    case .label(let image, let found):
      "the label of image \(image) is \(found), expected a digit, 0 to \(Network.classCount - 1)"
    }
  }
}
