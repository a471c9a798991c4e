import ForeignNetworks
import LeNetModel

/// How the elements of an activation lie in a file: which of its axes is which of the map's.
///
/// Axes of one element, the pictures' among them, may be any: they move nothing.
struct ActivationLayout {
  struct Axis: Equatable {
    let extent: Int
    /// Nil for an axis of one element.
    let meaning: AxisOrder.Axis?
  }

  /// As a map; elements in a row are channels of one row and column.
  let shape: Shape
  /// Whether the elements are those of a larger map that was flattened.
  let isFlat: Bool
  /// The slowest first.
  let axes: [Axis]

  private init(_ shape: Shape, isFlat: Bool, axes: [Axis]) {
    self.shape = shape
    self.isFlat = isFlat
    self.axes = axes
  }

  /// `[1][row][column][channel]`, as operators on maps want it.
  init(_ shape: Shape) {
    self.init(
      shape, isFlat: false,
      axes: Self.axes(
        [1, shape.height, shape.width, shape.channels], [nil, .row, .column, .channel]))
  }

  /// Elements in a row.
  ///
  /// - Parameters:
  ///   - extents: one of them at most is more than 1.
  ///   - isFlat: whether a larger map was flattened.
  init(row extents: [Int], isFlat: Bool) {
    self.init(
      Shape(channels: extents.max() ?? 1, height: 1, width: 1), isFlat: isFlat,
      axes: extents.map { Axis(extent: $0, meaning: $0 == 1 ? nil : .channel) })
  }

  /// What the axes of a picture mean: its channels are one or three, and behind the pixels unless only
  /// in front of them such a number stands. Nil for no picture.
  init?(picture extents: [Int]) {
    func isColour(_ extent: Int) -> Bool { Signature.channels.contains(extent) }
    let meanings: [AxisOrder.Axis?]
    switch extents.count {
    case 4 where extents[0] == 1:
      meanings =
        !isColour(extents[3]) && isColour(extents[1])
        ? [nil, .channel, .row, .column] : [nil, .row, .column, .channel]
    case 3 where extents[0] == 1: meanings = [nil, .row, .column]
    case 3 where isColour(extents[2]): meanings = [.row, .column, .channel]
    case 2 where extents[0] > 1: meanings = [.row, .column]
    default: return nil
    }
    func extent(_ meaning: AxisOrder.Axis) -> Int {
      meanings.firstIndex(of: meaning).map { extents[$0] } ?? 1
    }
    self.init(
      Shape(channels: extent(.channel), height: extent(.row), width: extent(.column)),
      isFlat: false, axes: Self.axes(extents, meanings))
  }

  private static func axes(_ extents: [Int], _ meanings: [AxisOrder.Axis?]) -> [Axis] {
    zip(extents, meanings).map { Axis(extent: $0, meaning: $0 == 1 ? nil : $1) }
  }

  var extents: [Int] { axes.map(\.extent) }

  /// Whether operators on maps find rows, columns and channels where they look for them.
  var isChannelsLast: Bool {
    axes == ActivationLayout(shape).axes
  }

  /// In which order flattening takes the elements.
  var order: AxisOrder {
    let known = axes.compactMap(\.meaning)
    for usual in [AxisOrder.channelsLast, .channelsFirst]
    where usual.axes.filter(known.contains) == known {
      return usual
    }
    return AxisOrder(known + AxisOrder.channelsLast.axes.filter { !known.contains($0) })
  }

  /// The same elements with axes of one element at other places; nil if others changed, too.
  func reshaped(to extents: [Int]) -> ActivationLayout? {
    var meant = axes.filter { $0.meaning != nil }[...]
    var reshaped: [Axis] = []
    for extent in extents {
      guard extent > 1 else {
        reshaped.append(Axis(extent: 1, meaning: nil))
        continue
      }
      guard let axis = meant.popFirst(), axis.extent == extent else { return nil }
      reshaped.append(axis)
    }
    return meant.isEmpty ? ActivationLayout(shape, isFlat: isFlat, axes: reshaped) : nil
  }

  /// - Parameter order: which axis goes to each place, each once.
  func permuted(by order: [Int]) -> ActivationLayout {
    ActivationLayout(shape, isFlat: isFlat, axes: order.map { axes[$0] })
  }

  /// What is left of the axes when rows and columns have become one.
  ///
  /// - Parameters:
  ///   - places: of axes, each in range.
  ///   - keepsAxes: as axes of one element.
  /// - Returns: nil if a channel's axis goes, or a row's or a column's stays.
  func averaged(over places: Set<Int>, keepsAxes: Bool) -> ActivationLayout? {
    var left: [Axis] = []
    for (place, axis) in axes.enumerated() {
      let goes = places.contains(place)
      guard axis.meaning == nil || goes == (axis.meaning != .channel) else { return nil }
      if !goes {
        left.append(axis)
      } else if keepsAxes {
        left.append(Axis(extent: 1, meaning: nil))
      }
    }
    return ActivationLayout(
      Shape(channels: shape.channels, height: 1, width: 1), isFlat: isFlat, axes: left)
  }
}
