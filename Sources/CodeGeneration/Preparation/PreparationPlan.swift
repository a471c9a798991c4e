/// The sizes that the preparation's C is written with.
struct PreparationPlan {
  let prefix: String
  let camera: CameraSize

  var macros: String { prefix.uppercased() }
  var width: Int { camera.width }
  var height: Int { camera.height }
  var pixelCount: Int { camera.pixelCount }

  /// Pixels on the side of a cell: 32 cells along the longer side.
  var cellSide: Int { (max(width, height) + 31) / 32 }
  var cellColumns: Int { (width + cellSide - 1) / cellSide }
  var cellRows: Int { (height + cellSide - 1) / cellSide }
  var cellCount: Int { cellColumns * cellRows }
  /// Of the window whose median is the light at a place.
  var windowRadius: Int { max(1, min(cellColumns, cellRows) / 4) }
  /// Of the window that strokes are narrower than.
  var strokeRadius: Int { (min(cellColumns, cellRows) + 7) / 8 }

  /// Components that a row can have, and with them all that are unfinished at a time: their runs in
  /// the row before, and the new runs that touch none of those, have a pixel between each two.
  var componentCount: Int { (width + 1) / 2 }
  var maskByteCount: Int { (pixelCount + 7) / 8 }

  /// Of a count of pixels.
  var countType: String { pixelCount <= 65_535 ? "uint16_t" : "uint32_t" }

  /// Of the structures in the header, where 32-bit numbers are aligned to four bytes; a compiler that
  /// aligns less needs no more.
  var memoryByteCount: Int {
    let histogram = 256 * (pixelCount <= 65_535 ? 2 : 4)
    let cells = 2 * cellCount + max(2 * (512 + 32 + 1), 2 * cellCount + 32)
    let components = 28 * (componentCount + 1) + 2 * width + maskByteCount
    let field = 4 * 400 + 11 * 80
    return histogram + (max(cells, components, field) + 3) / 4 * 4
  }
}
