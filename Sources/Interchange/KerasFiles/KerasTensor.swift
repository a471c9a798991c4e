import ForeignNetworks
import LeNetModel

/// What comes out of a layer: which axes Keras' tensor has, without the batch's, and what they are here.
struct KerasTensor {
  typealias Axis = AxisOrder.Axis

  var shape: Shape
  /// Of Keras' tensor; an axis that is not among them has the extent 1.
  var axes: [Axis]
  /// Whether elements of maps already lie in a row.
  var isFlattened = false
  /// Whether it is a picture whose rows and columns the model has not told yet: all in a row.
  var isOpen = false

  func extent(_ axis: Axis) -> Int {
    switch axis {
    case .channel: shape.channels
    case .row: shape.height
    case .column: shape.width
    }
  }

  var extents: [Int] { axes.map(extent) }

  var described: String { extents.map(String.init).joined(separator: "x") }

  /// All axes, those of the extent 1 that the tensor does not have behind the others.
  var order: AxisOrder {
    AxisOrder(axes + [.row, .column, .channel].filter { !axes.contains($0) })
  }

  /// Elements in a row.
  static func row(_ count: Int) -> KerasTensor {
    KerasTensor(
      shape: Shape(channels: count, height: 1, width: 1), axes: [.channel], isFlattened: true)
  }

  /// A map of extents in the order of axes; as many as axes.
  init?(_ extents: [Int], _ axes: [Axis]) {
    func extent(_ axis: Axis) -> Int { axes.firstIndex(of: axis).map { extents[$0] } ?? 1 }
    guard extents.count == axes.count else { return nil }
    self.init(
      shape: Shape(
        channels: extent(.channel), height: extent(.row), width: extent(.column)), axes: axes)
  }

  init(shape: Shape, axes: [Axis], isFlattened: Bool = false, isOpen: Bool = false) {
    self.shape = shape
    self.axes = axes
    self.isFlattened = isFlattened
    self.isOpen = isOpen
  }

  /// The same elements with other axes of the extent 1; nil if that is not all that is asked.
  func reshaped(to extents: [Int]) -> KerasTensor? {
    var kept = axes.filter { extent($0) != 1 }[...]
    var spare = ([.row, .column, .channel] as [Axis]).filter { !kept.contains($0) }[...]
    guard extents.count <= 3, extents.filter({ $0 != 1 }) == kept.map(extent) else { return nil }
    let axes = extents.map { $0 == 1 ? spare.removeFirst() : kept.removeFirst() }
    return KerasTensor(shape: shape, axes: axes, isFlattened: isFlattened)
  }
}
