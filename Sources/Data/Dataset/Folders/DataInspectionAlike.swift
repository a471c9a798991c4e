/// Pictures of a dataset that are the same, or look so.
package struct AlikePictures: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// In training and test, say.
    case severalParts = "several_parts"
    case severalClasses = "several_classes"
    /// And in one class.
    case onePart = "one_part"
  }

  package let kind: Kind
  /// What the files are called, or the images in them.
  package let names: [String]
  /// Of which the pictures are.
  let parts: Set<DataPart>

  init(_ kind: Kind, _ indices: [Int], _ pictures: InspectedPictures) {
    self.kind = kind
    names = indices.map { pictures.name(of: $0) }
    parts = Set(indices.map { pictures.part(of: $0) })
  }

  /// Of the pictures that can be read, those that are there more than once, by their kinds.
  static func copies(_ survey: DataSurvey, _ pictures: InspectedPictures) -> [AlikePictures] {
    var members: [[UInt8]: [Int]] = [:]
    for (index, facts) in survey.facts.enumerated() where facts != nil {
      members[pictures.digest(of: index), default: []].append(index)
    }
    let groups = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    return Kind.allCases.flatMap { kind in
      groups.flatMap { kind.groups(in: $0, pictures) }.map { AlikePictures(kind, $0, pictures) }
    }
  }
}

extension AlikePictures.Kind {
  /// Those of copies of one picture that are of this kind.
  fileprivate func groups(in copies: [Int], _ pictures: InspectedPictures) -> [[Int]] {
    switch self {
    case .severalParts: Set(copies.map { pictures.part(of: $0) }).count > 1 ? [copies] : []
    case .severalClasses: Set(copies.map { pictures.label(of: $0) }).count > 1 ? [copies] : []
    case .onePart:
      Dictionary(grouping: copies) { [Int(pictures.label(of: $0)), pictures.part(of: $0).order] }
        .values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }
  }
}
