import PrintableText

extension DataFlaw: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let pictures, let count):
      "\(pictures.count) of \(count) files cannot be read as pictures and are left out; save them as "
        + "PNG or JPEG, or remove them"
    case .emptyFiles(let names):
      "\(Self.counted(names.count, "file is", "files are")) empty and left out; copy again, or remove"
    case .copies(.severalParts, let groups):
      "\(Self.counted(groups.count, "picture is", "pictures are")) in several parts; leave each in one "
        + "of them"
    case .copies(.severalClasses, let groups):
      "\(Self.counted(groups.count, "picture is", "pictures are")) in several classes; leave each in the "
        + "class that it shows"
    case .copies(.onePart, let groups):
      "\(Self.counted(groups.count, "picture is", "pictures are")) there more than once in one part, "
        + "\(Self.counted(groups.reduce(0) { $0 + $1.names.count - 1 }, "copy", "copies")) in all, and "
        + "count as often; leave one of each"
    case .nearCopies(.severalClasses, let groups, _):
      "\(Self.counted(groups.count, "pair", "pairs")) of pictures in two classes look the same; look at "
        + "them, and put those that are in the wrong class into the right one"
    case .nearCopies(_, let groups, let isSplit):
      "\(Self.counted(groups.count, "pair", "pairs")) of pictures in two parts look the same: the "
        + "accuracy on such a test says little about other pictures; "
        + (isSplit
          ? "sort the pictures into train/ and test/, what was taken together into one of them"
          : "put what was taken together into one part")
    case .strayPictures(let names):
      "\(Self.counted(names.count, "picture lies", "pictures lie")) in no class's folder and "
        + "\(names.count == 1 ? "is" : "are") not used; expected PART/CLASS/PICTURE or CLASS/PICTURE"
    case .missingLabels(let first, let count, let range):
      "\(Self.counted(count, "class has", "classes have")) no pictures, of those numbered "
        + "\(range.lowerBound) to \(range.upperBound), and will not be known: "
        + first.prefix(12).map(String.init).joined(separator: ", ")
        + (first.count > 12 ? " and \(first.count - 12) more" : "")
    case .classesWithoutValidation(let names):
      "\(Self.counted(names.count, "class has", "classes have")) no validation pictures: "
        + names.prefix(12).map(\.printable).joined(separator: ", ")
        + (names.count > 12 ? " and \(names.count - 12) more" : "")
    case .warning(let warning, _):
      "\(warning)"
    }
  }

  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
