/// What was done to a picture beyond what is done to every one.
public enum PreparationStep: Hashable, Sendable {
  /// It is laid out as MNIST's already.
  case taken
  /// Scaled down, a square of `factor` by `factor` pixels to one.
  case reduced(factor: Int)
  /// The digit is small in a large picture: its surroundings were looked at again, in full.
  case enlarged(PixelBox)
  /// The light is uneven, and the paper's level was estimated at each place.
  case levelled
  /// The digit is on a sheet of paper, beside which the picture shows a table.
  case sheet
  /// Ruled lines from edge to edge were taken away.
  case unruled(lines: Int)
  /// Pieces of ink that are not the digit were taken away.
  case cleaned(pieces: Int)
  /// Strokes were thickened on each side, in quarters of one of MNIST's pixels.
  case thickened(quarters: Int)
}

extension PreparationStep: CustomStringConvertible {
  public var description: String {
    switch self {
    case .taken: "taken as it is"
    case .reduced(let factor): "reduced by \(factor)"
    case .enlarged(let box): "looked closer at \(box.width)x\(box.height)+\(box.x)+\(box.y)"
    case .levelled: "levelled uneven light"
    case .sheet: "found the sheet of paper"
    case .unruled(let lines): "took \(lines) ruled \(lines == 1 ? "line" : "lines") away"
    case .cleaned(let pieces): "dropped \(pieces) \(pieces == 1 ? "piece" : "pieces")"
    case .thickened(let quarters): "thickened by \(quarters)/4 pixel"
    }
  }
}
