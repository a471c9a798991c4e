import Foundation
import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// `Models/JSON.md` against what the commands print.
@Suite struct JSONPageTests {
  private let lenet = try! Lenet()

  /// The fields of each section, by its heading. One that ends in `.*` stands for all below it.
  private static let page: [String: [String]] = {
    var fields: [String: [String]] = [:]
    var heading = ""
    for line in (try! ProjectFolder.text(of: "Models/JSON.md")).split(separator: "\n") {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      } else if line.hasPrefix("| `") {
        let cell = line.split(separator: "|")[0]
        fields[heading, default: []] += cell.matches(of: /`([^`]+)`/).map { String($0.1) }
      }
    }
    return fields
  }()

  private static let trainCommand = [
    "train", "--epochs", "1", "--mnist", "mnist", "--no-energy", "--quiet",
  ]

  /// Commands that print all fields of a section, but for those that take a board.
  private static let commands: [(section: String, arguments: [[String]], absent: Set<String>)] = [
    (
      "infer",
      [
        [
          "infer", "7.png", "white.png", "nothing.png", "--save-input", "seen", "-m",
          "digit-int8.lenet",
        ],
        ["infer", "7.png", "--many", "-m", "digit-int8.lenet"],
        ["infer", "7.png", "-m", "things.lenet"],
      ],
      [
        "left_out", "touches_edge", "board.port", "board.name", "board.class", "board.digit",
        "board.confidence",
        "board.int8_scores",
        "board.same_bits",
      ]
    ),
    ("train", [trainCommand + ["-o", "t.lenet"]], []),
    (
      "sweep run, sweep resume",
      [
        ["sweep", "run", "space.yaml", "--mnist", "mnist", "--database", "s.sqlite", "--no-energy"]
      ], []
    ),
    (
      "sweep show, sweep best, sweep export",
      [
        ["sweep", "show", "s.sqlite"], ["sweep", "best", "s.sqlite"],
        ["sweep", "export", "s.sqlite"],
      ],
      ["reason", "answered_by"]
    ),
    ("evaluate", [["evaluate", "digit.lenet", "--mnist", "mnist"]], []),
    (
      "report", [["report", "digit.lenet", "digit-int8.lenet", "--mnist", "mnist"]],
      [
        "energy.work.project", "energy.work.seconds", "energy.work.origin",
        "energy.work.processor_kilowatt_hours", "energy.work.memory_kilowatt_hours",
        "energy.work.kilowatt_hours", "energy.work.kilograms",
      ]
    ),
    ("export", [["export", "--int8", "-m", "digit.lenet", "--camera", "96x64", "-o", "out"]], []),
    (
      "verify", [["verify", "-m", "digit-int8.lenet", "--images", "3", "--mnist", "mnist"]],
      [
        "first_mismatch", "layers.first_mismatch", "explanation", "device.name", "device.core",
        "device.kernels", "device.stack_bytes", "device.cycles",
      ]
    ),
    (
      "calibrate",
      [["calibrate", "digit.lenet", "--images", "40", "--mnist", "mnist", "-o", "c.lenet"]],
      []
    ),
    ("inspect", [["inspect", "c.lenet"], ["inspect", "digit-int8.lenet"]], []),
    ("inspect --ranges", [["inspect", "--ranges", "digit.lenet"]], []),
    ("data verify", [["data", "verify", "--mnist", "mnist"]], []),
    ("data inspect", [["data", "inspect", "flawed"]], ["prefix"]),
    ("boards", [["boards"]], []),
    ("bench infer", [["bench", "infer", "-m", "digit-int8.lenet", "--batch", "1"]], []),
  ]

  @Test(.thorough, .ifStuck) func everyFieldIsDescribedAndPrinted() async throws {
    try lenet.placeModels()
    try lenet.place(TestModels.things(.resize, leastEvidence: 90).bytes, "things.lenet")
    try lenet.placeDataset(trainCount: 5300, testCount: 30)
    try lenet.place(Array(space.utf8), "space.yaml")
    try lenet.placeFlawedPictures()
    let sample = try Data(contentsOf: URL(filePath: ProjectFolder.path(of: "Models/samples/7.png")))
    try lenet.place(sample, "7.png")
    for (name, bytes) in blankPictures where name == "white.png" {
      try lenet.place(bytes, name)
    }
    for (section, commands, absent) in Self.commands {
      let described = Set(try #require(Self.page[section], "no section \(section)"))
      var printed: Set<String> = []
      for arguments in commands {
        let outcome = try await lenet.run(arguments + ["--json"])
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        for object in value as? [Any] ?? [value] {
          var fields = Self.fields(of: object)
          #expect(fields.remove("schema") != nil, "\(arguments) print an object without schema")
          printed.formUnion(fields)
        }
      }
      let known = { (field: String) in
        described.contains { $0 == field || $0.hasPrefix(field + ".") }
          || described.contains {
            $0.hasSuffix(".*") && field.hasPrefix($0.dropLast()) || field.hasPrefix($0 + ".")
          }
      }
      #expect(printed.filter { !known($0) } == [], "\(section): not in Models/JSON.md")
      let missing = described.filter { field in
        !printed.contains {
          field.hasSuffix(".*")
            ? $0.hasPrefix(field.dropLast()) : $0 == field || $0.hasPrefix(field + ".")
        }
      }
      #expect(missing == absent, "\(section): not printed")
    }
  }

  private let space = """
    method: grid
    metric: {name: val_accuracy, goal: maximize}
    parameters:
      epochs: {value: 1}
      batch_size: {values: [64]}

    """

  /// The fields of an object, those of objects below it with dots.
  private static func fields(of value: Any) -> Set<String> {
    if let array = value as? [Any] {
      return array.reduce(into: []) { $0.formUnion(fields(of: $1)) }
    }
    guard let object = value as? [String: Any] else { return [] }
    var names: Set<String> = []
    for (name, value) in object {
      let below = fields(of: value)
      names.formUnion(below.isEmpty ? [name] : Set(below.map { "\(name).\($0)" }))
    }
    return names
  }

  /// Programs that read only this know what happened.
  @Test func reasonsAreForPrograms() async throws {
    struct Result: Decodable {
      let schema: Int
      let file: String
      let reason: String?
    }
    try lenet.placeModels()
    for (name, bytes) in blankPictures { try lenet.place(bytes, name) }
    try lenet.place(Array("no picture".utf8), "text.png")
    let outcome = try await lenet(
      "infer", "--json", "-m", "digit-int8.lenet", "white.png", "text.png", "nothing.png")
    let results = try outcome.json([Result].self)
    #expect(results.map(\.reason) == ["no_contrast", "no_picture", "unreadable_file"])
    #expect(results.allSatisfy { $0.schema == 1 })
    let page = try ProjectFolder.text(of: "Models/JSON.md")
    for reason in results.compactMap(\.reason) { #expect(page.contains("`\(reason)`")) }
  }
}
