package import ElementaryFunctions
package import LeNetModel

/// The working memory of one thread for distorted pictures of any shape, such as photographs: as
/// ``Distorter``, but beyond a picture's edge its nearest pixel goes on, and there is no ink whose
/// outline could move.
package final class PictureDistorter {
  private let augmentation: Augmentation
  private let shape: Shape
  private let field: ElasticField?
  /// The picture, as its shape says.
  private let source: UnsafeMutablePointer<Float>
  /// `[vertical.count][width]` of the field: displacements of columns, then those of rows.
  private let expanded: UnsafeMutablePointer<Float>

  package init(_ augmentation: Augmentation, _ shape: Shape) {
    self.augmentation = augmentation
    self.shape = shape
    field =
      augmentation.elasticAmplitude > 0
      ? ElasticField(
        amplitude: augmentation.elasticAmplitude, sigma: augmentation.elasticSigma, shape)
      : nil
    source = .allocate(capacity: shape.count)
    source.initialize(repeating: 0, count: shape.count)
    let count = 2 * (field?.vertical.count ?? 0) * shape.width
    expanded = .allocate(capacity: count)
    expanded.initialize(repeating: 0, count: count)
  }

  deinit {
    source.deallocate()
    expanded.deallocate()
  }

  /// Writes the picture distorted as the augmentation and the stream say.
  ///
  /// - Parameters:
  ///   - pixels: as many bytes as the shape has elements.
  ///   - target: as many floats, 0...1.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ generator: inout SplitMix64,
    into target: UnsafeMutablePointer<Float>
  ) {
    let map = AffineMap(augmentation, &generator, shape: shape)
    field?.draw(&generator)
    load(pixels, map, field, into: target)
  }

  /// Writes the picture mapped; bilinear, the nearest pixel outside.
  package func load(
    _ pixels: UnsafePointer<UInt8>, _ map: AffineMap, into target: UnsafeMutablePointer<Float>
  ) {
    load(pixels, map, nil, into: target)
  }

  private func load(
    _ pixels: UnsafePointer<UInt8>, _ map: AffineMap, _ field: ElasticField?,
    into target: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<shape.count { source[index] = Float(pixels[index]) / 255 }
    if let field { expand(field) }
    let (width, height) = (shape.width, shape.height)
    let (lastColumn, lastRow) = (Float(width - 1), Float(height - 1))
    let (middleColumn, middleRow) = (lastColumn / 2, lastRow / 2)
    for y in 0..<height {
      let v = Float(y) - middleRow
      for x in 0..<width {
        let u = Float(x) - middleColumn
        var column = map.xx * u + map.xy * v + (map.dx + middleColumn)
        var row = map.yx * u + map.yy * v + (map.dy + middleRow)
        if let field {
          let moved = displacement(field, x, y)
          column += moved.columns
          row += moved.rows
        }
        sample(
          column < 0 ? 0 : column > lastColumn ? lastColumn : column,
          row < 0 ? 0 : row > lastRow ? lastRow : row, into: target + y * width + x)
      }
    }
  }

  /// Writes every channel's pixel that lies at a column and a row of the picture.
  @inline(__always)
  private func sample(_ column: Float, _ row: Float, into target: UnsafeMutablePointer<Float>) {
    let area = shape.height * shape.width
    let (left, top) = (Int(column), Int(row))
    let (fx, fy) = (column - Float(left), row - Float(top))
    // Where there is no next pixel, its weight is 0.
    let right = left + 1 < shape.width ? 1 : 0
    let below = top + 1 < shape.height ? shape.width : 0
    var corner = source + top * shape.width + left
    for channel in 0..<shape.channels {
      let upper = corner[0] + (corner[right] - corner[0]) * fx
      let lower = corner[below] + (corner[below + right] - corner[below]) * fx
      target[channel * area] = upper + (lower - upper) * fy
      corner += area
    }
  }

  /// From the field's points to its values at every column of the picture, in the grid's rows.
  private func expand(_ field: ElasticField) {
    expand(field, field.columnPoints, into: expanded)
    expand(field, field.rowPoints, into: expanded + field.vertical.count * shape.width)
  }

  private func expand(
    _ field: ElasticField, _ points: UnsafePointer<Float>,
    into target: UnsafeMutablePointer<Float>
  ) {
    let axis = field.horizontal
    for row in 0..<field.vertical.count {
      for x in 0..<shape.width {
        let first = Int(axis.first[x])
        var sum: Float = 0
        for point in first..<first + SplineAxis.taps {
          sum += axis.weights[point * axis.pitch + x] * points[row * field.pitch + point]
        }
        target[row * shape.width + x] = sum
      }
    }
  }

  private func displacement(
    _ field: ElasticField, _ x: Int, _ y: Int
  ) -> (columns: Float, rows: Float) {
    let axis = field.vertical
    let first = Int(axis.first[y])
    let rows = expanded + axis.count * shape.width
    var sums: (columns: Float, rows: Float) = (0, 0)
    for point in first..<first + SplineAxis.taps {
      let weight = axis.weights[point * axis.pitch + y]
      sums.columns += weight * expanded[point * shape.width + x]
      sums.rows += weight * rows[point * shape.width + x]
    }
    return sums
  }
}
