import LeNetPictures

/// The pictures of all parts of a dataset in one row: of `train`, `valid`, `test`.
struct InspectedPictures: Sendable {
  private let parts: [(part: DataPart, items: DataItems, start: Int)]
  let count: Int

  init(_ folder: DataFolder) {
    var parts: [(part: DataPart, items: DataItems, start: Int)] = []
    var count = 0
    for part in DataPart.allCases {
      guard let items = folder.parts[part] else { continue }
      parts.append((part, items, count))
      count += items.count
    }
    (self.parts, self.count) = (parts, count)
  }

  /// The part that the picture is of, its pictures, and its index among them.
  func place(of picture: Int) -> (part: DataPart, items: DataItems, index: Int) {
    for (part, items, start) in parts.reversed() where picture >= start {
      return (part, items, picture - start)
    }
    preconditionFailure("a picture of the dataset")
  }

  func part(of picture: Int) -> DataPart { place(of: picture).part }

  func label(of picture: Int) -> UInt8 {
    let (_, items, index) = place(of: picture)
    return items.labels[index]
  }

  func digest(of picture: Int) -> [UInt8] {
    let (_, items, index) = place(of: picture)
    return items.digests[index]
  }

  /// For people.
  func name(of picture: Int) -> String {
    let (_, items, index) = place(of: picture)
    return items.name(of: index)
  }

  /// Decoded.
  ///
  /// - Throws: as ``DataItems/picture(at:)``.
  func picture(at picture: Int) throws -> Picture {
    let (_, items, index) = place(of: picture)
    return try items.picture(at: index)
  }
}

extension DataPart {
  /// Among all parts.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
