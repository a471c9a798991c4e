/// The shape of one image's activation: channels, then rows, then columns ("CHW").
///
/// The element of channel `c`, row `y`, column `x` is at index `(c * height + y) * width + x`.
/// The output of a dense layer has height and width 1.
public struct Shape: Hashable, Sendable {
  public let channels: Int
  public let height: Int
  public let width: Int

  public init(channels: Int, height: Int, width: Int) {
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// Number of elements.
  public var count: Int { channels * height * width }
}

extension Shape: CustomStringConvertible {
  public var description: String {
    height == 1 && width == 1 ? "\(channels)" : "\(channels)x\(height)x\(width)"
  }
}
