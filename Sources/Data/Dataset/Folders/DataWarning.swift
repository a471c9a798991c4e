import PrintableText

/// What is, or may be, wrong with a dataset that can be read.
package enum DataWarning: Hashable, Sendable {
  /// Copies of test pictures among those to train on.
  case trainedTestPictures(count: Int, of: Int)
  case classesWithoutTraining([String])
  case classesWithoutTest([String])
  /// Fewer pictures to train on than ``fewest``.
  case smallClasses([String])
  /// Names that differ in case, space or punctuation alone.
  case spellings([String])

  /// Below which a class is called small.
  package static let fewest = 20
}

extension DataFolder {
  package var warnings: [DataWarning] {
    var warnings: [DataWarning] = []
    if let train = parts[.train], let test = parts[.test] {
      let seen = Set(test.digests)
      let count = train.digests.count { seen.contains($0) }
      if count > 0 { warnings.append(.trainedTestPictures(count: count, of: train.count)) }
    }
    func names(in part: DataPart, _ isNamed: (Int) -> Bool) -> [String] {
      guard let counts = parts[part]?.counts(classCount: classNames.count) else { return [] }
      return zip(classNames, counts).filter { isNamed($1) }.map(\.0)
    }
    let untrained = names(in: .train) { $0 == 0 }
    if !untrained.isEmpty { warnings.append(.classesWithoutTraining(untrained)) }
    let untested = names(in: .test) { $0 == 0 }
    if !untested.isEmpty { warnings.append(.classesWithoutTest(untested)) }
    let small = names(in: .train) { $0 > 0 && $0 < DataWarning.fewest }
    if !small.isEmpty { warnings.append(.smallClasses(small)) }
    let spellings = Dictionary(grouping: classNames) { name in
      name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    for (plain, names) in spellings.sorted(by: { $0.key < $1.key })
    where names.count > 1 && !plain.isEmpty {
      warnings.append(.spellings(names))
    }
    return warnings
  }
}

extension DataItems {
  /// Pictures of each class.
  package func counts(classCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: classCount)
    for label in labels { counts[Int(label)] += 1 }
    return counts
  }
}

extension DataWarning: CustomStringConvertible {
  package var description: String {
    switch self {
    case .trainedTestPictures(let count, let total):
      "\(count) of the \(total) training pictures are test pictures, too: the accuracy on the test says "
        + "nothing about other pictures; take them out of one of the two"
    case .classesWithoutTraining(let names):
      "\(Self.classes(names)) no training pictures, and will not be recognised: \(Self.list(names))"
    case .classesWithoutTest(let names):
      "\(Self.classes(names)) no test pictures: \(Self.list(names))"
    case .smallClasses(let names):
      "\(Self.classes(names)) fewer than \(Self.fewest) training pictures: \(Self.list(names))"
    case .spellings(let names):
      "classes that may be one, spelled differently: \(Self.list(names))"
    }
  }

  private static func classes(_ names: [String]) -> String {
    names.count == 1 ? "1 class has" : "\(names.count) classes have"
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(12).map(\.printable).joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}
