/// The centre of mass of a plane, exact: its coordinates are `x / mass` and `y / mass`, counted from
/// the middle of the upper left pixel.
struct CentreOfMass {
  private(set) var x = 0
  private(set) var y = 0
  private(set) var mass = 0

  init(of plane: GreyPlane) {
    for y in 0..<plane.height {
      for x in 0..<plane.width {
        let level = Int(plane.levels[y * plane.width + x])
        self.x += level * x
        self.y += level * y
        mass += level
      }
    }
  }
}

/// Lays a digit into MNIST's field, so that its centre of mass comes to lie on the field's middle.
enum MassCentering {
  static func center(_ digit: GreyPlane, inFieldOfSide side: Int) -> GreyPlane {
    let centre = CentreOfMass(of: digit)
    let left = shift(centre.x, centre.mass, length: digit.width, side: side)
    let top = shift(centre.y, centre.mass, length: digit.height, side: side)
    var levels = [UInt8](repeating: 0, count: side * side)
    for y in 0..<digit.height {
      for x in 0..<digit.width {
        levels[(top + y) * side + left + x] = digit.levels[y * digit.width + x]
      }
    }
    return GreyPlane(width: side, height: side, levels: levels)
  }

  /// The whole number of pixels that brings `moment / mass` nearest to pixel `side / 2`, which is
  /// where all of MNIST's centres lie, without pushing the digit over the field's edge.
  private static func shift(_ moment: Int, _ mass: Int, length: Int, side: Int) -> Int {
    let wanted = side / 2 - (2 * moment + mass) / (2 * max(1, mass))
    return min(max(wanted, 0), side - length)
  }
}
