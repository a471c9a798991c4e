/// The level of the paper at every pixel of a picture with light ink on a dark ground.
///
/// Uneven light, a shadow or the table beside the page are wide, strokes are narrow. An opening by
/// reconstruction (L. Vincent, "Morphological Grayscale Reconstruction in Image Analysis", 1993)
/// takes away whatever is narrower than a window and leaves all else as it was, shape and edges
/// included.
enum PaperEstimate {
  /// The light counts as uneven from this range of levels on. Below, the picture's median serves for
  /// all of it, and no stroke can be mistaken for light.
  static let unevenness = 16

  /// - Returns: nil where the light is even.
  static func levels(of plane: GreyPlane, _ cells: CellMedians) -> GreyPlane? {
    let medians = cells.doubled.map { $0 / 2 }
    let grid = CellGrid(width: cells.width, height: cells.height)
    let radius = grid.strokeRadius
    let opened = grid.extreme(grid.extreme(medians, radius, min), radius, max)
    let wide = grid.smoothed(grid.reconstructed(from: opened, under: medians))
    guard (wide.max() ?? 0) - (wide.min() ?? 0) >= unevenness else { return nil }
    return grid.interpolated(wide, cellSide: cells.side, like: plane)
  }
}
