package import CodeGeneration

/// A number in the arithmetic of the generated C, one larger or one smaller: zero points, limits,
/// roundings.
package struct LiteralMutation: Hashable, Sendable {
  /// Into the source's UTF-8: the digits.
  package let range: Range<Int>
  /// Which of the arithmetic's numbers it is.
  package let number: GeneratedNumber
  /// What stands there instead.
  package let value: Int
  /// Nothing can tell it from the right number.
  package let isEquivalent: Bool

  /// Two for each number that stands where code generation says.
  ///
  /// - Throws: ``ParityError/numberNotFound(_:)`` if none stands there.
  package static func all(of code: GeneratedCode) throws(ParityError) -> [LiteralMutation] {
    var missing = Set(code.numbers)
    let places = CFunction.all(in: Array(code.source.utf8)).flatMap { function in
      let owner = code.stage(ofFunction: function.name)?.function ?? function.name
      let numbers = code.numbers.filter { $0.function == owner }
      return function.numbers.compactMap { place in
        numbers.first { $0.stands(at: place) }.map { (place, $0) }
      }
    }
    for (_, number) in places { missing.remove(number) }
    if let number = code.numbers.first(where: missing.contains) { throw .numberNotFound(number) }
    return places.flatMap { place, number in
      [-1, 1].map { LiteralMutation(number, at: place, change: $0) }
    }
  }

  private init(_ number: GeneratedNumber, at place: CNumber, change: Int) {
    let digits = place.token.text.prefix(while: \.isWholeNumber)
    let start = place.token.range.lowerBound
    range = start..<start + digits.utf8.count
    self.number = number
    value = Int(digits)! + change
    // What is beyond it becomes it: with 126 for 127, 127 becomes 127.
    isEquivalent =
      number.kind == .limit
      && (place.precedingText == ">" && change < 0 || place.precedingText == "<" && change > 0)
  }

  /// The code with the wrong number.
  package func planted(in code: GeneratedCode) -> GeneratedCode {
    var source = Array(code.source.utf8)
    source.replaceSubrange(range, with: Array("\(value)".utf8))
    var planted = code
    planted.source = String(decoding: source, as: UTF8.self)
    return planted
  }

  /// The line of it in that code, for people.
  func line(in code: GeneratedCode) -> String {
    let source = Array(planted(in: code).source.utf8)
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    let start = source[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let line = source[start...].prefix { !isEnd($0) }.drop { $0 == UInt8(ascii: " ") }
    return String(decoding: line, as: UTF8.self)
  }
}

extension GeneratedNumber {
  /// Whether it is a number of its function.
  fileprivate func stands(at number: CNumber) -> Bool {
    switch place {
    case .argument(let position, let function):
      number.call.map { $0.function == function && $0.argument == position } ?? false
    case .variable(let name): number.call == nil && number.variables.contains(name)
    case .element(let arrays): number.call == nil && !number.arrays.isDisjoint(with: arrays)
    }
  }
}
