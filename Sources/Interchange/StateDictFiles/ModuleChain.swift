import ForeignNetworks

/// Whether each normalization stands alone behind a layer with as many channels, or before the first, that
/// reads as many.
func normalizationsFit(_ modules: [StateModule]) -> Bool {
  var channels = modules.first { $0.weights != nil }?.weights?.shape[1]
  for module in modules {
    if let weights = module.weights {
      channels = weights.shape[0]
    } else if let found = module.channels {
      guard found == channels else { return false }
      channels = nil
    }
  }
  return true
}

/// Convolutions and dense layers, each of which reads what the one before gives; of those that fit, the
/// first in the given order. Nil if there is no such chain.
func chained(_ modules: [StateModule]) -> [StateModule]? {
  var rest = modules.filter(\.isConvolution) + modules.filter { !$0.isConvolution }
  var attemptCount = 0
  func extend(_ chain: [StateModule]) -> [StateModule]? {
    guard !rest.isEmpty else { return chain }
    // Whatever names and shapes there are, an end.
    attemptCount += 1
    guard attemptCount < 10_000 else { return nil }
    for index in rest.indices where chain.last.map({ rest[index].follows($0) }) ?? true {
      let module = rest.remove(at: index)
      if let whole = extend(chain + [module]) { return whole }
      rest.insert(module, at: index)
    }
    return nil
  }
  return extend([])
}

/// By the parts between points, whole numbers by their value.
func precedes(_ a: String, _ b: String) -> Bool {
  let (a, b) = (parts(a), parts(b))
  for (x, y) in zip(a, b) where x.text != y.text || x.number != y.number {
    return (x.text, x.number) < (y.text, y.number)
  }
  return a.count < b.count
}

/// Pieces of letters, each with the number behind it: `conv2.10` has `conv` with 2 and `.` with 10.
private func parts(_ name: String) -> [(text: String, number: Int)] {
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
