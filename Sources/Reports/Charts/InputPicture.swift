/// What a network reads, to be drawn.
package struct InputPicture: Sendable {
  package enum Pixels: Sendable {
    /// 0 paper to 255 ink, row by row.
    case ink([UInt8])
    /// Four bytes a pixel, row by row.
    case colours(rgba: [UInt8])
  }

  package let pixels: Pixels
  package let width: Int
  package let height: Int

  package init(_ pixels: Pixels, width: Int, height: Int) {
    self.pixels = pixels
    self.width = width
    self.height = height
  }

  /// `28x28 pixels, 100 of them inked`.
  var description: String {
    let size = "\(width)x\(height) pixels"
    return switch pixels {
    case .ink(let levels): "\(size), \(levels.count { $0 > 0 }) of them inked"
    case .colours: size
    }
  }

  /// Draws it with an edge around.
  ///
  /// - Parameter scale: of a pixel, which becomes a square.
  func draw(on surface: any Surface, x: Int, y: Int, scale: Int) {
    let frame = Frame(x: x, y: y, width: width * scale, height: height * scale)
    let edge = frame.grown(by: 1)
    surface.fill(x: edge.x, y: edge.y, width: edge.width, height: edge.height, .faint)
    switch pixels {
    case .ink(let levels):
      surface.draw(pixels: levels.greys, columns: width, x: x, y: y, scale: scale)
    case .colours(let rgba):
      surface.draw(rgba: rgba, width: width, height: height, into: frame)
    }
  }
}
