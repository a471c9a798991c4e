import LeNetModel

extension Plan {
  /// Every constant array, in the order in which they are written.
  var constants: [ConstantArray] {
    stages.indices.flatMap { position in
      let stage = stages[position]
      let name = "\(prefix)_\(stage.name)_"
      var arrays = stage.weightParts.map { part in
        ConstantArray(
          name: name + part.name, content: .weights, position: position,
          range: part.channels.lowerBound * stage.weightsPerChannel..<part.channels.upperBound
            * stage.weightsPerChannel,
          readers: [position])
      }
      for content in [ConstantArray.Content.bias, .multipliers, .shifts] {
        arrays.append(
          ConstantArray(
            name: name + content.rawValue, content: content, position: position,
            range: stage.parameters.bias.indices, readers: [position]))
      }
      if let table = stage.table, stage.ownsTable {
        arrays.append(
          ConstantArray(
            name: name + ConstantArray.Content.table.rawValue, content: .table,
            position: table.index, range: table.values.indices,
            readers: stages.indices.filter { stages[$0].table?.owner == table.owner }))
      }
      return arrays
    }
  }
}

/// An array of weights: all of a stage's, or some of its output channels'.
struct WeightPart {
  /// Behind the stage's name.
  let name: String
  /// Output channels.
  let channels: Range<Int>
}

extension Stage {
  /// No array is larger if one channel fits, since AVR compilers take no larger object.
  private static let maximumByteCount = 32_767

  var weightParts: [WeightPart] {
    let channels = parameters.bias.count
    let channelsPerPart = max(1, Self.maximumByteCount / weightsPerChannel)
    guard channels > channelsPerPart else {
      return [WeightPart(name: "weights", channels: 0..<channels)]
    }
    return stride(from: 0, to: channels, by: channelsPerPart).enumerated().map { number, first in
      WeightPart(
        name: "weights_\(number)", channels: first..<min(channels, first + channelsPerPart))
    }
  }
}
