import Dataset
import LeNetModel
import NumberText
import PrintableText

/// What is in a dataset, as text and as JSON.
struct DataInspectResult: Encodable {
  struct Class: Encodable {
    let name: String
    let train: Int?
    let valid: Int?
    let test: Int?
  }

  struct Size: Encodable, Hashable {
    let width: Int
    let height: Int

    init(_ size: DataInspection.Size) { (width, height) = (size.width, size.height) }

    var text: String { "\(width)x\(height)" }
  }

  struct Sizes: Encodable {
    let smallest: Size
    let median: Size
    let largest: Size
  }

  struct Alike: Encodable {
    let kind: String
    let files: [String]

    init(_ pictures: AlikePictures) { (kind, files) = (pictures.kind.rawValue, pictures.names) }
  }

  struct Unreadable: Encodable {
    let file: String
    let reason: String
  }

  let kind: String
  /// Of the names of IDX files.
  let prefix: String?
  /// Whether the dataset has no test part, and a part of it is taken.
  let split: Bool
  let classes: [Class]
  let pictures: Int
  let coloured: Int
  let sizes: Sizes
  let input: [Int]
  let preparation: String
  let duplicates: [Alike]
  let nearDuplicates: [Alike]
  let unreadable: [Unreadable]
  let warnings: [String]

  init(_ inspection: DataInspection) {
    let folder = inspection.folder
    switch folder.form {
    case .pictures: (kind, prefix) = ("folders", nil)
    case .idx(let prefix): (kind, self.prefix) = ("idx", prefix.isEmpty ? nil : prefix)
    }
    split = folder.isSplit
    let counts = folder.parts.mapValues { $0.counts(classCount: folder.classNames.count) }
    classes = folder.classNames.enumerated().map { label, name in
      Class(
        name: name, train: counts[.train]?[label], valid: counts[.valid]?[label],
        test: counts[.test]?[label])
    }
    (pictures, coloured) = (inspection.readableCount, inspection.colouredCount)
    sizes = Sizes(
      smallest: Size(inspection.sizes.smallest), median: Size(inspection.sizes.median),
      largest: Size(inspection.sizes.largest))
    let shape = inspection.signature.input
    input = [shape.channels, shape.height, shape.width]
    preparation = inspection.signature.preparation.rawValue
    duplicates = inspection.copies.map(Alike.init)
    nearDuplicates = inspection.nearCopies.map(Alike.init)
    unreadable = inspection.unreadable.map { Unreadable(file: $0.path, reason: $0.reason) }
    warnings = inspection.flaws.map(\.description)
  }
}

extension DataInspectResult {
  /// Files named of each thing that is wrong; JSON has all.
  private static let fileLimit = 10

  /// - Parameter flaws: those that `warnings` are.
  func text(path: String, flaws: [DataFlaw]) -> String {
    var lines = [
      "\(path): \(kindText), \(grouped(pictures)) pictures of \(classes.count) classes",
      "parts        \(partText)",
      "size         \(sizeText)",
      "colour       \(colourText)",
      "lenet train  reads \(input[0] == 1 ? "grey" : "colour"), --input "
        + input.map(String.init).joined(separator: "x") + " "
        + "--prepare \(preparation)",
      "",
    ]
    lines += DataClassTable(classes).lines
    lines += [
      "", flaws.isEmpty ? "nothing is wrong with it, as far as can be seen" : "to look at:",
    ]
    for flaw in flaws {
      lines.append("- \(flaw)")
      let files = flaw.files
      lines += files.prefix(Self.fileLimit).map { "    \($0.printable)" }
      if files.count > Self.fileLimit {
        lines.append(
          "    and \(grouped(files.count - Self.fileLimit)) more, all of them with --json")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var kindText: String {
    kind == "idx"
      ? "IDX files" + (prefix.map { " \($0.printable)*" } ?? "") : "folders of pictures"
  }

  private var partText: String {
    let counts: [(String, [Int])] = [
      ("train", classes.compactMap(\.train)), ("valid", classes.compactMap(\.valid)),
      ("test", classes.compactMap(\.test)),
    ]
    let text = counts.filter { !$0.1.isEmpty }.map { "\($0.0) \(grouped($0.1.reduce(0, +)))" }
      .joined(separator: ", ")
    return split
      ? text
        + "; there is no test part, so about one picture in \(DataFolder.splitShare) is taken for it"
      : text
  }

  private var sizeText: String {
    guard sizes.smallest != sizes.largest || sizes.smallest != sizes.median else {
      return sizes.median.text
    }
    return "\(sizes.smallest.text) to \(sizes.largest.text), median \(sizes.median.text)"
  }

  private var colourText: String {
    switch coloured {
    case 0: "grey"
    case pictures: "in colour"
    default: "\(grouped(coloured)) of \(grouped(pictures)) in colour, the others grey"
    }
  }
}
