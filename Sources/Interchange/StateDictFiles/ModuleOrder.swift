import ForeignNetworks

extension StateDict {
  /// In the network's order: the file's, or where that is one of names, the order in which each fits the
  /// one before.
  func orderedModules() throws(ImportError) -> [StateModule] {
    let modules = try modules()
    guard !isInOrder else { return modules }
    let byName = modules.sorted { Self.precedes($0.name, $1.name) }
    let chain = try chained(byName.filter { $0.weights != nil })
    let others = byName.filter { $0.weights == nil }
    guard !others.isEmpty else { return chain }
    // Where numbers are names, as in `nn.Sequential`, they tell everything.
    let weighted = byName.filter { $0.weights != nil }
    if weighted.map(\.name) == chain.map(\.name), Self.normalizationsFit(byName) { return byName }
    return try placed(others, behind: chain)
  }

  /// By the parts between points, whole numbers by their value.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    let (a, b) = (parts(a), parts(b))
    for (x, y) in zip(a, b) where x.text != y.text || x.number != y.number {
      return (x.text, x.number) < (y.text, y.number)
    }
    return a.count < b.count
  }

  /// Pieces of letters, each with the number behind it: `conv2.10` has `conv` with 2 and `.` with 10.
  private static func parts(_ name: String) -> [(text: String, number: Int)] {
    var parts: [(text: String, number: Int)] = [("", -1)]
    for character in name {
      if let digit = character.isASCII ? character.wholeNumberValue : nil {
        // Longer numbers are told apart well enough by their first digits.
        let number = max(parts[parts.count - 1].number, 0)
        if number < Int.max / 100 { parts[parts.count - 1].number = number * 10 + digit }
      } else {
        if parts[parts.count - 1].number >= 0 { parts.append(("", -1)) }
        parts[parts.count - 1].text.append(character)
      }
    }
    return parts
  }

  /// Whether each normalization has as many channels as what it would stand behind.
  private static func normalizationsFit(_ modules: [StateModule]) -> Bool {
    zip(modules, modules.dropFirst()).allSatisfy { before, module in
      guard let channels = module.channels else { return true }
      return channels == before.weights?.shape[0]
    } && modules.first?.weights != nil
  }

  /// Convolutions and dense layers, each of which reads what the one before gives; of those that fit, the
  /// first by name.
  private func chained(_ modules: [StateModule]) throws(ImportError) -> [StateModule] {
    var rest = modules.filter(\.isConvolution) + modules.filter { !$0.isConvolution }
    var attemptCount = 0
    func extend(_ chain: [StateModule]) -> [StateModule]? {
      guard !rest.isEmpty else { return chain }
      // Whatever names and shapes there are, an end.
      attemptCount += 1
      guard chain.count < 64, attemptCount < 10_000 else { return nil }
      for index in rest.indices where rest[index].follows(chain.last) {
        let module = rest.remove(at: index)
        if let whole = extend(chain + [module]) { return whole }
        rest.insert(module, at: index)
      }
      return nil
    }
    guard let chain = extend([]) else {
      throw .unsupported(
        found: modules.map { "\($0.name) \($0.weights?.shape ?? [])" }.joined(separator: ", ")
          + ", which make no chain",
        possible: "convolutions and dense layers, each of which reads what another gives")
    }
    return chain
  }

  /// Each normalization behind the first that gives as many channels and has none yet.
  private func placed(
    _ others: [StateModule], behind chain: [StateModule]
  ) throws(ImportError) -> [StateModule] {
    var followers: [[StateModule]] = chain.map { _ in [] }
    var slopes: [StateModule] = []
    for module in others {
      guard let channels = module.channels else {
        slopes.append(module)
        continue
      }
      guard
        let index = chain.indices.first(where: {
          followers[$0].isEmpty && chain[$0].weights?.shape[0] == channels
        })
      else {
        throw .tensor(
          name: module.weightName, found: "\(channels) channels",
          expected: "those of a layer that it can stand behind")
      }
      followers[index].append(module)
    }
    // One slope is that of all activations; more are one for each.
    for (index, slope) in slopes.enumerated() where index < chain.count {
      followers[index].append(slope)
    }
    return zip(chain, followers).flatMap { [$0] + $1 }
  }
}

extension StateModule {
  /// Whether the module can read what another gives; all can read a picture.
  func follows(_ before: StateModule?) -> Bool {
    guard let before = before?.kind else { return true }
    switch (before, kind) {
    case (.convolution(let before), .convolution(let weights)):
      // In groups, an input channel of the weights stands for several.
      let channels = before.shape[0]
      let groups = channels / weights.shape[1]
      return channels.isMultiple(of: weights.shape[1]) && weights.shape[0].isMultiple(of: groups)
    case (.convolution(let before), .dense(let weights)):
      return weights.shape[1].isMultiple(of: before.shape[0])
    case (.dense(let before), .dense(let weights)): return weights.shape[1] == before.shape[0]
    case (.dense, _), (.normalization, _), (.slope, _), (_, .normalization), (_, .slope):
      return false
    }
  }
}
