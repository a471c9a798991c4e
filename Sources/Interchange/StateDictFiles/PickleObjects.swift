import ForeignNetworks

/// What calls in a pickle would make.
extension PickleMachine {
  /// What `function(*arguments)` would be.
  mutating func reduce(
    _ function: PickleValue, _ arguments: PickleValue
  ) throws(ImportError) {
    guard case .global(let global) = function else {
      throw Self.refusal(of: "to call " + heap.word(for: function))
    }
    guard case .tuple(let index) = arguments else {
      throw damaged(at: position, "arguments in \(heap.word(for: arguments))", "in a tuple")
    }
    let arguments = heap.tuples[index]
    switch global {
    case .dictionary: stack.append(try dictionary(of: arguments))
    case .tensor: stack.append(try tensor(of: arguments))
    case .parameter:
      guard case .tensor(let index) = arguments.first else {
        throw damaged(at: position, "a parameter without a tensor", "one")
      }
      stack.append(.tensor(index))
    case .other(let name): stack.append(.other("a " + name))
    case .storage(_, let name): throw Self.refusal(of: "to call " + name)
    }
  }

  /// - Parameter arguments: a dictionary, or pairs, or nothing.
  private mutating func dictionary(of arguments: [PickleValue]) throws(ImportError) -> PickleValue {
    guard let content = arguments.first else { return heap.dictionary() }
    if case .dictionary(let index) = content {
      try countCopies(heap.dictionaries[index].count)
      heap.dictionaries.append(heap.dictionaries[index])
    } else {
      let elements = heap.elements(of: content) ?? []
      try countCopies(elements.count)
      var items: [(key: PickleValue, value: PickleValue)] = []
      for element in elements {
        guard let pair = heap.elements(of: element), pair.count == 2 else {
          throw damaged(at: position, "\(heap.word(for: element)) for a dictionary", "a pair")
        }
        items.append((pair[0], pair[1]))
      }
      heap.dictionaries.append(items)
    }
    return .dictionary(heap.dictionaries.count - 1)
  }

  /// Few instructions copy what many made, again and again.
  private mutating func countCopies(_ count: Int) throws(ImportError) {
    copiedItemCount += count
    guard copiedItemCount <= Self.copyLimit else {
      throw damaged(
        at: position, "dictionaries copied again and again", "at most \(Self.copyLimit) items")
    }
  }

  /// - Parameter arguments: storage, offset, shape, strides, and what is for training.
  private mutating func tensor(of arguments: [PickleValue]) throws(ImportError) -> PickleValue {
    guard arguments.count >= 4, case .storage(let storage) = arguments[0],
      let offset = arguments[1].integer, let shape = integers(arguments[2]),
      let strides = integers(arguments[3]), shape.count == strides.count
    else {
      throw damaged(
        at: position, "other arguments for a tensor", "storage, offset, shape and strides")
    }
    heap.tensors.append(
      TorchTensor(
        storage: heap.storages[storage], offset: offset, shape: shape, strides: strides))
    return .tensor(heap.tensors.count - 1)
  }

  private func integers(_ value: PickleValue) -> [Int]? {
    guard let elements = heap.elements(of: value), elements.count <= Self.rankLimit else {
      return nil
    }
    let integers = elements.compactMap(\.integer)
    return integers.count == elements.count ? integers : nil
  }

  /// - Parameter id: `('storage', type, key, device, count)`, in streams with a part of it behind.
  mutating func pushStorage(of id: PickleValue) throws(ImportError) {
    let fields = heap.elements(of: id) ?? []
    if fields.first?.text == "module", fields.count > 1 {
      throw Self.wholeObject(of: heap.word(for: fields[1]))
    }
    guard fields.count >= 5, fields[0].text == "storage" else {
      throw damaged(at: position, "a reference to \(heap.word(for: id))", "to a storage")
    }
    guard case .global(.storage(let type, _)) = fields[1] else {
      throw Self.refusal(of: heap.word(for: fields[1]))
    }
    guard let key = fields[2].text ?? fields[2].integer.map(String.init),
      let count = fields[4].integer, count >= 0
    else { throw damaged(at: position, "another storage", "its key and its size") }
    var storage = TorchStorage(key: key, type: type, count: count, part: 0..<count)
    if fields.count > 5, let part = heap.elements(of: fields[5]) {
      storage.part = try range(part, of: count)
    }
    heap.storages.append(storage)
    stack.append(.storage(heap.storages.count - 1))
  }

  /// - Parameter fields: key, offset and count of a part.
  private func range(_ fields: [PickleValue], of count: Int) throws(ImportError) -> Range<Int> {
    guard fields.count == 3, let offset = fields[1].integer, let length = fields[2].integer,
      offset >= 0, length >= 0, offset <= count, length <= count - offset
    else {
      throw damaged(at: position, "a part of a storage", "offset and size within its \(count)")
    }
    return offset..<offset + length
  }
}
