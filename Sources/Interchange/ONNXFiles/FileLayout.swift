import ForeignNetworks
import LeNetModel

/// Which part of a batch of maps each axis of a tensor in a file goes along.
///
/// Axes of one index go along nothing, wherever they are.
struct FileLayout: Hashable {
  enum Part: Hashable {
    case batch
    case channel
    case row
    case column
  }

  /// A whole axis of the batch of maps, of more than one index.
  struct Atom: Hashable {
    let part: Part
    let extent: Int
  }

  /// For each axis of the file, slowest first, the axes that it goes along, slowest first.
  var axes: [[Atom]]

  /// How many indices each axis of the file has.
  var extents: [Int] { axes.map { $0.reduce(1) { $0 * $1.extent } } }

  var rank: Int { axes.count }

  /// Of one picture, in the order in which the elements lie.
  var pictureAtoms: [Atom] { axes.joined().filter { $0.part != .batch } }

  static func axis(_ part: Part, _ extent: Int) -> [Atom] {
    extent > 1 ? [Atom(part: part, extent: extent)] : []
  }

  /// Batch, channel, row, column.
  static func maps(batch: Int, _ shape: Shape) -> FileLayout {
    FileLayout(axes: [
      axis(.batch, batch), axis(.channel, shape.channels), axis(.row, shape.height),
      axis(.column, shape.width),
    ])
  }

  /// How many pictures are read at once.
  var batch: Int { axes.joined().first { $0.part == .batch }?.extent ?? 1 }

  /// Whether the file has maps of `shape` as ONNX's operators on maps take them.
  func isMaps(of shape: Shape) -> Bool {
    self == .maps(batch: batch, shape)
  }

  /// The same elements in the same order, with other axes; nil if that takes an axis apart, or puts
  /// pictures of the batch into one.
  func reshaped(to extents: [Int]) -> FileLayout? {
    var atoms = axes.joined()[...]
    var result: [[Atom]] = []
    for extent in extents {
      var group: [Atom] = []
      var product = 1
      while product < extent, let atom = atoms.popFirst() {
        group.append(atom)
        product *= atom.extent
      }
      guard product == extent, group.count == 1 || !group.contains(where: { $0.part == .batch })
      else { return nil }
      result.append(group)
    }
    return atoms.isEmpty ? FileLayout(axes: result) : nil
  }

  /// For messages: `batch x channel x row*column`.
  var description: String {
    axes.map { atoms in
      atoms.isEmpty ? "1" : atoms.map { "\($0.part)" }.joined(separator: "*")
    }.joined(separator: " x ")
  }

  /// The order of a flattened map; axes of one index are where a usual order has them.
  var axisOrder: AxisOrder {
    let order = pictureAtoms.compactMap { atom -> AxisOrder.Axis? in
      switch atom.part {
      case .batch: nil
      case .channel: .channel
      case .row: .row
      case .column: .column
      }
    }
    for usual in [AxisOrder.channelsFirst, .channelsLast]
    where usual.axes.filter({ order.contains($0) }) == order {
      return usual
    }
    return AxisOrder(order + AxisOrder.channelsFirst.axes.filter { !order.contains($0) })
  }
}
