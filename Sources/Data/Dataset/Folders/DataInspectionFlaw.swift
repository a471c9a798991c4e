/// What an inspection finds wrong, or maybe wrong, with a dataset.
package enum DataFlaw: Hashable, Sendable {
  case unreadable([UnreadablePicture], of: Int)
  case emptyFiles([String])
  case copies(AlikePictures.Kind, [AlikePictures])
  /// `isSplit`: it is not the folder that says what is for the test.
  case nearCopies(AlikePictures.Kind, [AlikePictures], isSplit: Bool)
  case strayPictures([String])
  /// Numbers of classes that no label has, though larger ones have; the first of `count`.
  case missingLabels([Int], count: Int, of: ClosedRange<Int>)
  case classesWithoutValidation([String])
  /// Of those to do with copies the copies, too.
  case warning(DataWarning, [AlikePictures])

  /// What is worst, and to be looked at first, comes first.
  static func all(
    of folder: DataFolder, _ survey: DataSurvey, _ copies: [AlikePictures],
    _ nearCopies: [AlikePictures]
  ) -> [DataFlaw] {
    let empty = Set(survey.emptyFiles)
    let damaged = survey.unreadable.filter { !empty.contains($0.path) }
    var flaws: [DataFlaw] = [
      .emptyFiles(survey.emptyFiles), .unreadable(damaged, of: survey.facts.count),
    ]
    let isTold = { (copies: AlikePictures) in
      copies.kind == .severalParts && copies.parts.isSuperset(of: [.train, .test])
    }
    let warnings = folder.warnings.map { warning in
      if case .trainedTestPictures = warning {
        DataFlaw.warning(warning, copies.filter(isTold))
      } else {
        DataFlaw.warning(warning, [])
      }
    }
    flaws += warnings
    for kind in AlikePictures.Kind.allCases {
      flaws.append(.copies(kind, copies.filter { $0.kind == kind && !isTold($0) }))
      flaws.append(
        .nearCopies(kind, nearCopies.filter { $0.kind == kind }, isSplit: folder.isSplit))
    }
    flaws += [.strayPictures(folder.strayPictures()), folder.missingLabels]
    if let valid = folder.parts[.valid] {
      let counts = valid.counts(classCount: folder.classNames.count)
      flaws.append(
        .classesWithoutValidation(zip(folder.classNames, counts).filter { $1 == 0 }.map(\.0)))
    }
    return flaws.filter { $0.count > 0 }
  }

  /// Of what it is about.
  private var count: Int {
    switch self {
    case .unreadable(let pictures, _): pictures.count
    case .emptyFiles(let names), .strayPictures(let names), .classesWithoutValidation(let names):
      names.count
    case .copies(_, let groups), .nearCopies(_, let groups, _): groups.count
    case .missingLabels(_, let count, _): count
    case .warning: 1
    }
  }

  /// The files that it is about, a line each.
  package var files: [String] {
    switch self {
    case .unreadable(let pictures, _): pictures.map { "\($0.path): \($0.reason)" }
    case .emptyFiles(let names), .strayPictures(let names): names
    case .copies(_, let groups), .warning(_, let groups):
      groups.map { $0.names.joined(separator: " = ") }
    case .nearCopies(_, let groups, _): groups.map { $0.names.joined(separator: " ~ ") }
    case .missingLabels, .classesWithoutValidation: []
    }
  }
}

extension DataFolder {
  /// The numbers from 0, or 1 where labels begin with it, up to the largest label that no picture has;
  /// none where so many are missing that the labels are no numbers of classes.
  fileprivate var missingLabels: DataFlaw {
    let labels = classNames.compactMap { Int($0) }
    guard case .idx = form, labels.count == classNames.count, let first = labels.min(),
      let last = labels.max()
    else { return .missingLabels([], count: 0, of: 0...0) }
    let range = min(first, 1)...last
    let count = range.count - labels.count
    guard count < labels.count else { return .missingLabels([], count: 0, of: range) }
    return .missingLabels(range.filter { !labels.contains($0) }, count: count, of: range)
  }
}
