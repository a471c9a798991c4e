import ConfigurationText
import ElementaryFunctions
import FileAccess
import RecipeFile
import TestSupport
import Testing
import Training

/// Texts that are no recipe, whatever their keys.
@Suite struct TextErrorTests {
  private func message(_ text: String) -> String? {
    let error = #expect(throws: ConfigurationError.self) {
      try RecipeFile.decode(text, from: "r.yaml")
    }
    return error?.description
  }

  private static let empty =
    "r.yaml: has no keys, expected a recipe with network, optimizer, learning_rate, schedule, "
    + "weight_decay, batch_size, epochs, augmentation, synthetic_share, average_decay, "
    + "dropout, label_smoothing, class_balance, distillation, validation_images, "
    + "validation_seed and seed"

  @Test(arguments: [
    ("", empty), ("# nothing\n\n", empty), ("---\n", empty),
    ("epochs", "r.yaml:1: the recipe is epochs, expected a mapping"),
    ("\n- epochs: 1\n", "r.yaml:2: the recipe is a list, expected a mapping"),
    (
      "epochs: 1\nseed: 2: 3\n",
      "r.yaml:2: is not YAML: mapping values are not allowed in this context"
    ),
    (
      "epochs: 1\noptimizer: {kind: sgd\nseed: 1\n",
      "r.yaml:2: is not YAML: did not find expected ',' or '}' by line 3 while parsing a flow mapping"
    ),
    (
      "epochs: 1\n\tseed: 1\n",
      "r.yaml:2: is not YAML: has a tab, expected spaces before a word"
    ),
    ("epochs:\n\tmany: 1\n", "r.yaml:2: is not YAML: has a tab, expected spaces before a word"),
    (
      "epochs: 'many\nseed: 1\n",
      "r.yaml:1: is not YAML: found unexpected end of stream by line 3 while scanning a quoted scalar"
    ),
    (
      "epochs: 1\n---\nepochs: 2\n",
      "r.yaml:2: is not YAML: expected a single document in the stream but found another document"
    ),
    ("epochs: *many\n", "r.yaml:1: is not YAML: found undefined alias"),
    ("a: 1\nb: \u{7}\n", "r.yaml:2: is not YAML: control characters are not allowed"),
  ])
  func textIsNoMapping(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  private static let anchor =
    "has an anchor (&), which recipes do not; write the value wherever it belongs"

  @Test func anchorsAreRefused() {
    #expect(message("epochs: 1\nseed: &one 1\n") == "r.yaml:2: " + Self.anchor)
    // Comparing the key of the last line would take for ever.
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 {
      bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    #expect(message(bomb + "? *a40\n: 1\n") == "r.yaml:1: " + Self.anchor)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func deepNestingEnds(opening: String) {
    let text = String(
      repeating: opening, count: RecipeFile.byteCountLimit / opening.utf8.count)
    #expect(message(text)?.hasPrefix("r.yaml:1: is not YAML: ") == true)
  }

  /// As deep as the parser goes.
  @Test func deepNestingIsRead() {
    let list = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(message("? \(list)\n: 1\n")?.hasPrefix("r.yaml:1: unknown key a list") == true)
    #expect(message("epochs: \(list)\n")?.hasPrefix("r.yaml:1: network is missing") == true)
  }

  /// Any text gives a recipe or an error.
  @Test func everyPrefixIsRead() throws {
    let text = try ProjectFolder.text(of: "Models/lenet5.yaml")
    for count in 0..<text.count {
      _ = try? RecipeFile.decode(String(text.prefix(count)), from: "r.yaml")
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func changedTextsAreRead(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    // The first is ours, the others have networks of all kinds.
    var recipe = try RecipeFile.decode(smallRecipe, from: "small.yaml")
    recipe.network = .random(using: &generator)
    let text = Array(
      seed == 0
        ? try ProjectFolder.text(of: "Models/lenet5.yaml").unicodeScalars
        : RecipeFile.encode(recipe).unicodeScalars)
    let inserted = Array(
      "\n\t\r -:#?&*![]{},|>'\"%@`\\.~<=0129e\u{0}\u{85}\u{FEFF}\u{1F600}".unicodeScalars)
    for _ in 0..<2000 {
      var changed = text
      for _ in 0...generator.nextInt(below: 4) {
        let place = generator.nextInt(below: changed.count)
        let scalar = inserted[generator.nextInt(below: inserted.count)]
        switch generator.nextInt(below: 3) {
        case 0: changed[place] = scalar
        case 1: changed.insert(scalar, at: place)
        default: changed.removeSubrange(place..<min(place + 20, changed.count))
        }
      }
      let string = String(String.UnicodeScalarView(changed))
      if let recipe = try? RecipeFile.decode(string, from: "r.yaml") {
        #expect(try RecipeFile.decode(RecipeFile.encode(recipe), from: "again") == recipe)
      }
    }
  }

  @Test func filesThatAreNoText() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "r.yaml")
    func message() -> String? {
      let error = #expect(throws: ConfigurationError.self) { try RecipeFile.read(path) }
      return error?.description
    }
    #expect(
      message() == "\(path): cannot be read: there is no such file or folder")
    try writeFile([0x73, 0xFF, 0xFE], to: path)
    #expect(message() == "\(path): is no text in UTF-8, expected a recipe in YAML")
    let other = "\(path): is text in UTF-16, expected a recipe in UTF-8; save it as UTF-8"
    for bytes in [[0xFF, 0xFE, 0x73, 0], [0xFE, 0xFF, 0, 0x73], [0x73, 0], [0, 0x73]] as [[UInt8]] {
      try writeFile(bytes, to: path)
      #expect(message() == other)
    }
    try writeFile([UInt8](repeating: 0x20, count: 65_537), to: path)
    #expect(message() == "\(path): has 65537 bytes, expected at most 65536")
  }
}
