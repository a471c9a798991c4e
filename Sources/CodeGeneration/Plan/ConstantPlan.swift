import LeNetModel

extension Plan {
  /// Every constant array, in the order in which they are written.
  var constants: [ConstantArray] {
    stages.indices.flatMap { number in
      arrays(of: number) + tables(of: number)
    }
  }

  private func arrays(of number: Int) -> [ConstantArray] {
    let stage = stages[number]
    guard let position = stage.parameterPosition else { return [] }
    let name = "\(prefix)_\(stage.name)_"
    let weights = stage.weightParts.map { part in
      ConstantArray(
        name: name + part.name, content: .weights, position: position,
        range: part.channels.lowerBound * stage.weightsPerChannel..<part.channels.upperBound
          * stage.weightsPerChannel,
        readers: [number])
    }
    return weights
      + [ConstantArray.Content.bias, .multipliers, .shifts].map { content in
        ConstantArray(
          name: name + content.rawValue, content: content, position: position,
          range: stage.parameters.bias.indices, readers: [number])
      }
  }

  private func tables(of number: Int) -> [ConstantArray] {
    guard let table = stages[number].table, stages[number].ownsTable else { return [] }
    return [
      ConstantArray(
        name: "\(prefix)_\(table.array)", content: .table, position: table.index,
        range: table.values.indices,
        readers: stages.indices.filter { stages[$0].table?.array == table.array })
    ]
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
  /// No array is larger if one channel fits, since AVR compilers take no larger object. None in a stage
  /// without weights.
  var weightParts: [WeightPart] {
    guard parameterPosition != nil else { return [] }
    let channels = parameters.bias.count
    let channelsPerPart = max(1, FlashRenderer.maximumByteCount / weightsPerChannel)
    guard channels > channelsPerPart else {
      return [WeightPart(name: "weights", channels: 0..<channels)]
    }
    return stride(from: 0, to: channels, by: channelsPerPart).enumerated().map { number, first in
      WeightPart(
        name: "weights_\(number)", channels: first..<min(channels, first + channelsPerPart))
    }
  }
}
