import ForeignNetworks
import LeNetModel

/// What shapes of weights leave open about the maps between them: the picture's size, and for each
/// convolution its padding and whether a pooling stands behind it.
struct Geometry: Equatable {
  let input: Shape
  var convolutions: [Choice] = []

  struct Choice: Equatable {
    /// On all sides; rows and columns of a kernel may differ.
    let rowPadding: Int
    let columnPadding: Int
    /// 2x2.
    let isPooled: Bool
  }

  var hasPooling: Bool { convolutions.contains(where: \.isPooled) }
}

extension Geometry {
  static let pooling = Window(size: 2, stride: 2)

  /// The usual ones that fit: no padding, or as much as keeps the size; pooling behind a convolution or
  /// none; strides of 1.
  ///
  /// - Parameters:
  ///   - modules: convolutions and dense layers.
  ///   - limit: no more are looked for.
  static func fitting(_ modules: [StateModule], input: Shape, limit: Int) -> [Geometry] {
    let convolutions = modules.prefix(while: \.isConvolution).compactMap(\.weights?.shape)
    let inputCount = modules.first { !$0.isConvolution }?.weights?.shape[1]
    var found: [Geometry] = []
    var attemptCount = 0

    func extend(_ geometry: Geometry, _ map: Shape) {
      attemptCount += 1
      guard found.count < limit, attemptCount < 100_000 else { return }
      let index = geometry.convolutions.count
      guard index < convolutions.count else {
        // Without a dense layer, scores are maps of one element.
        let fits = inputCount.map { $0 == map.count } ?? (map.height == 1 && map.width == 1)
        if fits { found.append(geometry) }
        return
      }
      let shape = convolutions[index]
      for padding in shape[2] == 1 && shape[3] == 1 ? [0.0] : [0, 0.5] {
        let (rows, columns) = (
          Int(Double(shape[2] - 1) * padding), Int(Double(shape[3] - 1) * padding)
        )
        let (height, width) = (
          map.height + 2 * rows - shape[2] + 1, map.width + 2 * columns - shape[3] + 1
        )
        guard height > 0, width > 0 else { continue }
        // A pooling leaves more than one element.
        for isPooled in min(height, width) > 1 && max(height, width) > 3 ? [true, false] : [false] {
          var next = geometry
          next.convolutions.append(
            Choice(rowPadding: rows, columnPadding: columns, isPooled: isPooled))
          extend(
            next,
            Shape(
              channels: shape[0], height: isPooled ? height / 2 : height,
              width: isPooled ? width / 2 : width))
        }
      }
    }

    extend(Geometry(input: input), input)
    return found
  }

  /// - Parameter names: of the convolutions.
  func description(_ names: [String]) -> String {
    let paddings = convolutions.map { choice in
      choice.rowPadding == choice.columnPadding
        ? "\(choice.rowPadding)" : "\(choice.rowPadding)x\(choice.columnPadding)"
    }
    let pooled = zip(names, convolutions).filter(\.1.isPooled).map(\.0)
    let parts = [
      "input \(input.height)x\(input.width)",
      paddings.isEmpty ? nil : "padding " + paddings.joined(separator: " and "),
      paddings.isEmpty
        ? nil
        : pooled.isEmpty ? "no pooling" : "pooling behind " + pooled.joined(separator: " and "),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
