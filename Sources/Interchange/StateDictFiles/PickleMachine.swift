import Bytes
import ForeignNetworks

/// Runs the few instructions of a pickle that make a state dict. Nothing of the pickle is executed: what
/// it names is looked up in ``PickleGlobal``.
struct PickleMachine {
  /// Of a pickle with a thousand tensors and an optimizer's state 300 kB are instructions.
  static let byteLimit = 4 << 20
  /// Items that dictionaries get of others.
  static let copyLimit = 1 << 20
  /// Axes of a tensor.
  static let rankLimit = 8

  /// Of the file, for messages: `data.pkl`.
  let name: String
  let bytes: ArraySlice<UInt8>
  var position: Int
  var heap = PickleHeap()
  var stack: [PickleValue] = []
  /// Heights of the stack.
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  var copiedItemCount = 0
  /// The first name that nothing here knows.
  private var foreignName: String?

  /// - Parameter bytes: the pickle, and anything behind it.
  init(_ bytes: ArraySlice<UInt8>, name: String) {
    self.name = name
    self.bytes = bytes.prefix(Self.byteLimit)
    position = bytes.startIndex
  }

  /// Runs to the end of the pickle, behind which ``position`` is then.
  mutating func run() throws(ImportError) -> PickleValue {
    while true {
      let start = position
      let code = try take(1)[position - 1]
      guard let instruction = PickleInstruction(rawValue: code) else {
        throw damaged(
          at: start, "the instruction \(code)", "those that make a state dict, of protocols 2 to 5")
      }
      if instruction == .stop {
        let value = try pop()
        if let foreignName { throw Self.refusal(of: foreignName) }
        return value
      }
      try perform(instruction, at: start)
    }
  }

  static func refusal(of name: String) -> ImportError {
    .unsupported(
      found: "a pickle that wants \(name), of which nothing was executed", possible: saveStateDict)
  }

  func damaged(at position: Int, _ found: String, _ expected: String) -> ImportError {
    .damaged(
      format: "PyTorch", place: "\(name) byte \(position - bytes.startIndex)", found: found,
      expected: expected)
  }

  private mutating func perform(
    _ instruction: PickleInstruction, at start: Int
  ) throws(ImportError) {
    switch instruction {
    case .proto:
      let version = try take(1)[position - 1]
      guard (2...5).contains(version) else {
        throw damaged(at: start, "protocol \(version)", "2 to 5")
      }
    case .frame: _ = try take(8)
    case .stop: break
    case .mark: marks.append(stack.count)
    case .none: stack.append(.none)
    case .newTrue: stack.append(.boolean(true))
    case .newFalse: stack.append(.boolean(false))
    case .byte: stack.append(.integer(Int(try integer(UInt8.self))))
    case .short: stack.append(.integer(Int(try integer(UInt16.self))))
    case .int: stack.append(.integer(Int(try integer(Int32.self))))
    case .long: stack.append(Self.long(try counted(UInt8.self)))
    case .real:
      _ = try take(8)
      stack.append(.other("a number"))
    case .shortText, .shortBytesText: stack.append(try text(UInt8.self))
    case .text, .bytesText: stack.append(try text(UInt32.self))
    case .longText: stack.append(try text(UInt64.self))
    case .shortBytes:
      _ = try counted(UInt8.self)
      stack.append(.other("bytes"))
    case .bytes:
      _ = try counted(UInt32.self)
      stack.append(.other("bytes"))
    case .emptyTuple: stack.append(heap.tuple([]))
    case .emptyList: stack.append(heap.list())
    case .emptyDictionary: stack.append(heap.dictionary())
    case .tuple1: try tuple(of: 1)
    case .tuple2: try tuple(of: 2)
    case .tuple3: try tuple(of: 3)
    case .tuple:
      let elements = try popToMark()
      stack.append(heap.tuple(elements))
    case .append: try append([try pop()])
    case .appends: try append(try popToMark())
    case .setItem:
      let value = try pop()
      try setItems([try pop(), value])
    case .setItems: try setItems(try popToMark())
    case .put: memo[Int(try integer(UInt8.self))] = try top()
    case .longPut: memo[Int(try integer(UInt32.self))] = try top()
    case .memoize: memo[memo.count] = try top()
    case .get: try push(memoOf: Int(try integer(UInt8.self)))
    case .longGet: try push(memoOf: Int(try integer(UInt32.self)))
    case .global: try push(global: try line() + "." + line())
    case .stackGlobal:
      guard let name = try pop().text, let module = try pop().text else {
        throw damaged(at: start, "no names for a global", "module and name")
      }
      try push(global: module + "." + name)
    case .persistentID: try pushStorage(of: try pop())
    case .reduce:
      let arguments = try pop()
      try reduce(try pop(), arguments)
    case .newObject:
      _ = try pop()
      throw Self.wholeObject(of: heap.word(for: try pop()))
    case .build:
      // The attributes of an ordered dictionary, such as the versions of its modules.
      _ = try pop()
      guard case .dictionary = try top() else {
        throw damaged(
          at: start, "attributes for \(heap.word(for: try top()))", "those of a dictionary")
      }
    }
  }

  static func wholeObject(of name: String) -> ImportError {
    .unsupported(
      found: "an object of the class \(name), which the file does not have", possible: saveStateDict
    )
  }

  private mutating func push(global name: String) throws(ImportError) {
    if let global = PickleGlobal(name) {
      stack.append(.global(global))
    } else if name.hasPrefix("torch."), Self.elementTypes.contains(String(name.dropFirst(6))) {
      stack.append(.other(name))
    } else {
      foreignName = foreignName ?? name
      stack.append(.foreign(name))
    }
  }

  /// Names that are values.
  private static let elementTypes: Set = [
    "float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool",
  ]
}

extension PickleMachine {
  func top() throws(ImportError) -> PickleValue {
    guard let value = stack.last, stack.count > marks.last ?? 0 else {
      throw damaged(at: position, "an empty stack", "a value on it")
    }
    return value
  }

  mutating func pop() throws(ImportError) -> PickleValue {
    let value = try top()
    stack.removeLast()
    return value
  }

  private mutating func popToMark() throws(ImportError) -> [PickleValue] {
    guard let mark = marks.popLast() else {
      throw damaged(at: position, "no mark on the stack", "one")
    }
    defer { stack.removeSubrange(mark...) }
    return Array(stack[mark...])
  }

  private mutating func tuple(of count: Int) throws(ImportError) {
    var elements: [PickleValue] = []
    for _ in 0..<count { elements.append(try pop()) }
    stack.append(heap.tuple(elements.reversed()))
  }

  private mutating func append(_ elements: [PickleValue]) throws(ImportError) {
    guard case .list(let index) = try top() else {
      throw damaged(at: position, "elements for \(heap.word(for: try top()))", "a list's")
    }
    heap.lists[index] += elements
  }

  private mutating func setItems(_ elements: [PickleValue]) throws(ImportError) {
    guard case .dictionary(let index) = try top(), elements.count.isMultiple(of: 2) else {
      throw damaged(
        at: position, "\(elements.count) keys and values for \(heap.word(for: try top()))",
        "a dictionary's, in pairs")
    }
    for pair in stride(from: 0, to: elements.count, by: 2) {
      heap.dictionaries[index].append((elements[pair], elements[pair + 1]))
    }
  }

  private mutating func push(memoOf index: Int) throws(ImportError) {
    guard let value = memo[index] else {
      throw damaged(at: position, "nothing remembered as \(index)", "a value")
    }
    stack.append(value)
  }

  mutating func take(_ count: Int) throws(ImportError) -> ArraySlice<UInt8> {
    guard count <= bytes.endIndex - position else {
      throw damaged(
        at: position, "\(bytes.endIndex - position) more bytes",
        "\(count), and a pickle of at most \(Self.byteLimit)")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(ImportError) -> Value {
    try take(MemoryLayout<Value>.size).integer(type, at: 0)
  }

  /// Bytes behind their number.
  private mutating func counted<Count: FixedWidthInteger & BitwiseCopyable>(
    _ type: Count.Type
  ) throws(ImportError) -> ArraySlice<UInt8> {
    let count = try integer(type)
    return try take(Int(exactly: count) ?? Int.max)
  }

  private mutating func text<Count: FixedWidthInteger & BitwiseCopyable>(
    _ type: Count.Type
  ) throws(ImportError) -> PickleValue {
    let start = position
    guard let text = String(validating: try counted(type), as: UTF8.self) else {
      throw damaged(at: start, "text that is not UTF-8", "UTF-8")
    }
    return .text(text)
  }

  private mutating func line() throws(ImportError) -> String {
    let rest = bytes[position...].prefix(256)
    guard let end = rest.firstIndex(of: 0x0A),
      let text = String(validating: rest[..<end], as: UTF8.self)
    else { throw damaged(at: position, "no name", "one on a line of its own") }
    position = end + 1
    return text
  }

  /// - Parameter bytes: of a number in two's complement, the lowest first.
  private static func long(_ bytes: ArraySlice<UInt8>) -> PickleValue {
    guard bytes.count <= 8 else { return .long(Array(bytes)) }
    var value = bytes.last.map { $0 >= 0x80 ? -1 : 0 } ?? 0
    for byte in bytes.reversed() { value = value << 8 | Int(byte) }
    return .integer(value)
  }
}
