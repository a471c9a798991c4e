/// What a pickle makes. What holds others holds their places in a ``PickleHeap``, so that no depth of
/// them takes depth of a stack, and cycles are no leak.
enum PickleValue {
  case none
  case boolean(Bool)
  case integer(Int)
  /// More than 64 bits, the lowest byte first.
  case long([UInt8])
  case text(String)
  case tuple(Int)
  case list(Int)
  case dictionary(Int)
  case global(PickleGlobal)
  /// A class or function by its name, which nothing here knows.
  case foreign(String)
  case storage(Int)
  case tensor(Int)
  /// What a state dict has no use for: `a number`.
  case other(String)
}

/// What a pickle's values hold.
struct PickleHeap {
  var tuples: [[PickleValue]] = []
  var lists: [[PickleValue]] = []
  var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []
  var storages: [TorchStorage] = []
  var tensors: [TorchTensor] = []

  mutating func tuple(_ elements: [PickleValue]) -> PickleValue {
    tuples.append(elements)
    return .tuple(tuples.count - 1)
  }

  mutating func list() -> PickleValue {
    lists.append([])
    return .list(lists.count - 1)
  }

  mutating func dictionary() -> PickleValue {
    dictionaries.append([])
    return .dictionary(dictionaries.count - 1)
  }

  /// The elements of a tuple or a list; nil of anything else.
  func elements(of value: PickleValue) -> [PickleValue]? {
    switch value {
    case .tuple(let index): tuples[index]
    case .list(let index): lists[index]
    default: nil
    }
  }

  /// For people.
  func word(for value: PickleValue) -> String {
    switch value {
    case .none: "None"
    case .boolean: "True or False"
    case .integer, .long: "a whole number"
    case .text: "text"
    case .tuple: "a tuple"
    case .list: "a list"
    case .dictionary: "a dictionary"
    case .global(let global): global.name
    case .foreign(let name): name
    case .storage: "a storage"
    case .tensor: "a tensor"
    case .other(let word): word
    }
  }
}

extension PickleValue {
  var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// Numbers that tensors show.
struct TorchStorage {
  let key: String
  let type: ElementType
  /// Elements of all of it.
  let count: Int
  /// The part of it that is meant, in elements; files of old have such.
  var part: Range<Int>
}

/// A view of a storage.
struct TorchTensor {
  let storage: TorchStorage
  /// Of the first element in the storage.
  let offset: Int
  let shape: [Int]
  /// Elements of the storage from one to the next, for each axis.
  let strides: [Int]
}
