import LeNetModel

/// The sizes that the C which scales pictures is written with.
struct ResizingPlan {
  let prefix: String
  let camera: CameraSize
  /// What the network reads.
  let input: Shape
  /// Rows and columns of the scaled picture.
  let rows: Int
  let columns: Int

  var macros: String { prefix.uppercased() }
  /// Where in the network's picture the scaled one begins.
  var top: Int { (input.height - rows) / 2 }
  var left: Int { (input.width - columns) / 2 }
  /// Pixels of a channel.
  var planeCount: Int { input.height * input.width }
  var isColour: Bool { input.channels == 3 }
  /// Whether the scaled picture is smaller than the network's.
  var repeatsEdges: Bool { rows < input.height || columns < input.width }

  /// How often a pixel of the camera's picture is read.
  var readCount: Int {
    Self.overlapCount(camera.width, columns) * Self.overlapCount(camera.height, rows)
  }

  init(prefix: String, camera: CameraSize, input: Shape, keepsProportions: Bool) {
    (self.prefix, self.camera, self.input) = (prefix, camera, input)
    // Wider than the network's picture, or not.
    let isWider = camera.width * input.height > camera.height * input.width
    switch (keepsProportions, isWider) {
    case (false, _):
      (rows, columns) = (input.height, input.width)
    case (true, true):
      (rows, columns) = (Self.scaled(camera.height, input.width, camera.width), input.width)
    case (true, false):
      (rows, columns) = (input.height, Self.scaled(camera.width, input.height, camera.height))
    }
  }

  /// `length * side / whole`, rounded, at least 1.
  private static func scaled(_ length: Int, _ side: Int, _ whole: Int) -> Int {
    max(1, (2 * length * side + whole) / (2 * whole))
  }

  /// How many pairs of a source's and a target's part of one line overlap.
  private static func overlapCount(_ sources: Int, _ targets: Int) -> Int {
    (0..<targets).reduce(0) { count, target in
      count + ((target + 1) * sources - 1) / targets - target * sources / targets + 1
    }
  }
}
