import ForeignNetworks
import LeNetModel

/// What comes behind the scores and leaves their order.
extension GraphReader {
  /// Softmax, and the index of the largest.
  mutating func end(_ node: Node, _ value: RunningValue) throws(ImportError) {
    // Softmax took all axes from this one on for one, before opset 13.
    let version = node.operation == "QLinearSoftmax" ? node.integer("opset", default: opset) : opset
    let isJoined = version < 13 && node.operation != "ArgMax"
    let usual = node.operation == "ArgMax" ? 0 : isJoined ? 1 : -1
    let axis = try node.axis(node.integer("axis", default: usual), rank: value.layout.rank)
    let over = isJoined ? value.layout.axes[axis...].flatMap { $0 } : value.layout.axes[axis]
    guard over == value.layout.pictureAtoms, value.shape.height * value.shape.width == 1 else {
      throw node.refused(
        found: "it over axis \(axis) of \(value.layout.description)",
        possible: "it over all scores of a picture")
    }
    var value = value
    let reason =
      node.operation == "ArgMax"
      ? "the class is found from the scores" : "softmax keeps the order of the scores"
    value.end = reason
    value.grid = nil
    set(node, value, leftOut: reason)
  }

  /// - Returns: whether the value's end has come before.
  mutating func followEnd(_ node: Node, _ value: RunningValue) throws(ImportError) -> Bool {
    guard let end = value.end else { return false }
    switch node.operation {
    case "Identity", "Cast", "Squeeze", "Unsqueeze", "Reshape", "Flatten", "ArgMax", "Log",
      "Softmax", "LogSoftmax", "QuantizeLinear", "DequantizeLinear", "TopK", "QLinearSoftmax":
      set(node, value, leftOut: end)
      return true
    default:
      throw node.refused(
        found: "it behind a softmax or the index of the largest score",
        possible: "these at the end alone")
    }
  }
}
