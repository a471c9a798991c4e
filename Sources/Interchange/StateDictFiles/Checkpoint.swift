import ForeignNetworks

/// What `torch.save` was given: a state dict, or a dictionary with one in it.
struct Checkpoint {
  private let heap: PickleHeap
  /// Of the state dict: the last value of each name, at the place of the first.
  private var items: [(name: String, value: PickleValue)] = []

  /// Keys under which training scripts keep the network, the usual first.
  private static let usualKeys = [
    "state_dict", "model_state_dict", "model_state", "model", "net", "network", "weights", "params",
  ]
  /// Dictionaries within each other.
  private static let depthLimit = 4

  /// - Parameter value: of `machine`.
  init(_ value: PickleValue, of heap: PickleHeap) throws(ImportError) {
    self.heap = heap
    var value = value
    for _ in 0..<Self.depthLimit {
      guard case .dictionary(let index) = value else {
        throw .unsupported(
          found: "\(heap.word(for: value)) where a state dict is wanted", possible: saveStateDict)
      }
      let items = heap.dictionaries[index]
      guard let inner = Self.inner(of: items, heap) else {
        self.items = Self.named(items)
        break
      }
      value = inner
    }
    guard self.items.contains(where: { if case .tensor = $0.value { true } else { false } }) else {
      let names = self.items.prefix(8).map(\.name).joined(separator: ", ")
      throw .unsupported(
        found: "a dictionary without tensors" + (names.isEmpty ? "" : ", of " + names),
        possible: saveStateDict)
    }
  }

  /// - Parameter read: the bytes of a storage.
  func entries(
    read: StorageReading
  ) throws(ImportError) -> [(name: String, entry: StateDict.Entry)] {
    var budget = ElementBudget()
    var entries: [(name: String, entry: StateDict.Entry)] = []
    for (name, value) in items {
      if case .tensor(let index) = value {
        entries.append((name, try heap.tensors[index].content(name, &budget, read: read)))
      } else {
        entries.append((name, .other(heap.word(for: value))))
      }
    }
    return entries
  }

  /// The dictionary that is the state dict, or has it in it; nil if these items are one.
  private static func inner(
    of items: [(key: PickleValue, value: PickleValue)], _ heap: PickleHeap
  ) -> PickleValue? {
    let named = named(items)
    let dictionaries = named.filter { if case .dictionary = $0.value { true } else { false } }
    for key in usualKeys {
      if let item = dictionaries.first(where: { $0.name == key }) { return item.value }
    }
    if named.contains(where: { if case .tensor = $0.value { true } else { false } }) { return nil }
    let withTensors = dictionaries.filter { item in
      guard case .dictionary(let index) = item.value else { return false }
      return heap.dictionaries[index].contains {
        if case .tensor = $0.value { true } else { false }
      }
    }
    return withTensors.count == 1 ? withTensors[0].value : nil
  }

  private static func named(
    _ items: [(key: PickleValue, value: PickleValue)]
  ) -> [(name: String, value: PickleValue)] {
    var places: [String: Int] = [:]
    var named: [(name: String, value: PickleValue)] = []
    for (key, value) in items {
      guard let name = key.text ?? key.integer.map(String.init) else { continue }
      if let place = places[name] {
        named[place].value = value
      } else {
        places[name] = named.count
        named.append((name, value))
      }
    }
    return named
  }
}
