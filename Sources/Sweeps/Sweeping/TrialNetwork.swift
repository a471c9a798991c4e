import LeNetModel
import SweepSpace
import Training

extension TrialConfiguration {
  /// The network of the trial: that of LeNet-5 where nothing is swept, so that a third block has 16
  /// filters like the second, and the second and third are not padded.
  ///
  /// - Parameter signature: what it reads and tells apart.
  func network(for signature: Signature) throws(Infeasibility) -> Network {
    let filters = try filters()
    let activation =
      word(.activation).flatMap { word in Activation.plain.first { $0.name == word } } ?? .relu
    let pooling = choice(.pooling) ?? Pooling.max
    var kinds: [LayerKind] = []
    for (block, filters) in filters.enumerated() {
      let padding = choice(.padding) ?? (block == 0 ? PaddingWord.same : .valid)
      kinds += [
        .convolution(filters: filters, padding: padding == .same ? 2 : 0), .activation(activation),
        .pooling(pooling),
      ]
    }
    for units in try hiddenUnits() {
      kinds += [.dense(units: units), .activation(activation)]
    }
    do {
      return try Network(kinds + [.dense(units: signature.classCount)], signature)
    } catch {
      throw .network(error)
    }
  }

  /// One for each block.
  private func filters() throws(Infeasibility) -> [Int] {
    let listed: [Int]? = if case .list(let widths)? = self[.filters] { widths } else { nil }
    let blocks = integer(.convBlocks) ?? listed?.count ?? 2
    // What a distribution draws knows no bounds.
    guard case .integer(let allowed) = Hyperparameter.convBlocks.domain, allowed.contains(blocks)
    else {
      throw .recipe(
        .hyperparameter(
          name: Hyperparameter.convBlocks.rawValue, found: "\(blocks)", expected: "1 to 3"))
    }
    if let listed, listed.count != blocks {
      throw .widths("filters", found: listed.count, layers: blocks)
    }
    var filters = listed ?? (0..<blocks).map { integer(.filters) ?? ($0 == 0 ? 6 : 16) }
    for (block, name) in [Hyperparameter.filters1, .filters2, .filters3].enumerated()
    where block < blocks {
      filters[block] = integer(name) ?? filters[block]
    }
    return filters
  }

  /// One for each hidden dense layer.
  private func hiddenUnits() throws(Infeasibility) -> [Int] {
    var units =
      switch self[.dense] {
      case .list(let widths)?: widths
      case .integer(let width)?: [width]
      default: [120, 84]
      }
    for (layer, name) in [Hyperparameter.dense1, .dense2, .dense3].enumerated() {
      guard let width = integer(name) else { continue }
      guard layer <= units.count else {
        throw .widths("dense", found: units.count, layers: layer + 1)
      }
      if layer == units.count { units.append(width) } else { units[layer] = width }
    }
    return units
  }

  func integer(_ name: Hyperparameter) -> Int? {
    if case .integer(let value)? = self[name] { value } else { nil }
  }

  func choice<Value: RawRepresentable<String>>(_ name: Hyperparameter) -> Value? {
    word(name).flatMap(Value.init)
  }

  private func word(_ name: Hyperparameter) -> String? {
    if case .text(let word)? = self[name] { word } else { nil }
  }
}
