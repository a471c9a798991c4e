import ForeignNetworks
import LeNetModel

extension KerasTensor {
  private static let extentRange = 1...4096

  /// The picture that a model reads.
  static func input(of model: KerasModel) throws(ImportError) -> KerasTensor {
    let first = model.layers[0]
    let possible = "its rows, columns and channels"
    guard let shape = model.inputExtents else {
      throw first.error("no shape of a picture", possible)
    }
    let extents = shape.compactMap { $0 }
    guard extents.count == shape.count else {
      throw first.error("a picture of any size", possible)
    }
    let range = extents.count == 1 ? 1...1 << 20 : extentRange
    guard extents.allSatisfy(range.contains) else {
      throw first.error("a picture of \(extents)", "extents up to \(range.upperBound)")
    }
    let axes: [Axis]
    switch extents.count {
    case 1: axes = [.channel]
    case 2: axes = [.row, .column]
    case 3: axes = try inputAxes(of: model)
    default: throw first.error("a picture of \(extents.count) axes", possible)
    }
    guard var tensor = KerasTensor(extents, axes) else { preconditionFailure("as many axes") }
    tensor.isOpen = extents.count == 1
    return tensor
  }

  /// What the three axes of a picture are: the channels' is where the first layer reads them that says so,
  /// and rows are before columns.
  static func inputAxes(of model: KerasModel) throws(ImportError) -> [Axis] {
    var places = [0, 1, 2]
    var isFlattenedFirst = false
    for layer in model.layers {
      switch LayerClass(rawValue: layer.className) {
      case .permute:
        let order = try layer.permutation(of: 3)
        places = order.map { places[$0] }
      case .flatten:
        // By default it says last, whatever the other layers say.
        if try layer.isChannelsFirst() { isFlattenedFirst = true }
      case _ where layer.config["data_format"] != nil:
        return axes(channelAt: places[try layer.isChannelsFirst() ? 0 : 2])
      default: break
      }
    }
    return axes(channelAt: places[isFlattenedFirst ? 0 : 2])
  }

  private static func axes(channelAt place: Int) -> [Axis] {
    var axes: [Axis] = [.row, .column]
    axes.insert(.channel, at: place)
    return axes
  }

  static func mapAxes(isChannelsFirst: Bool) -> [Axis] {
    isChannelsFirst ? [.channel, .row, .column] : [.row, .column, .channel]
  }
}
