package import ElementaryFunctions
package import LeNetModel

/// The working memory of one thread for everything that an augmentation does to a network's
/// pictures: first their geometry, then their light.
package final class ImageDistorter {
  private let geometry: Geometry
  private let light: PhotometricDistorter?

  private enum Geometry {
    /// Of ink on black, as MNIST's.
    case digit(Distorter)
    case picture(PictureDistorter)
  }

  /// - Parameter signature: of the network that reads the pictures.
  package init(_ augmentation: Augmentation, _ signature: Signature) {
    geometry =
      signature.readsInk
      ? .digit(Distorter(augmentation)) : .picture(PictureDistorter(augmentation, signature.input))
    light = PhotometricDistorter(augmentation, signature.input)
  }

  /// Writes a picture distorted as the augmentation and the stream say.
  ///
  /// - Parameters:
  ///   - pixels: as many bytes as the network's input has elements.
  ///   - target: as many floats, 0...1.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ generator: inout SplitMix64,
    into target: UnsafeMutablePointer<Float>
  ) {
    switch geometry {
    case .digit(let distorter): distorter.load(pixels, &generator, into: target)
    case .picture(let distorter): distorter.load(pixels, &generator, into: target)
    }
    light?.apply(target, &generator)
  }
}

extension Signature {
  /// Whether a picture is white ink on black of MNIST's size: only then is there nothing beyond its
  /// edge, and an outline that can move.
  var readsInk: Bool { preparation == .digit }
}
