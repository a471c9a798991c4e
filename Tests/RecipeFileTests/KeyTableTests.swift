import TestSupport
import Testing
import Training

@Suite struct KeyTableTests {
  /// The article on training has every key as it is described.
  @Test func articleHasTheTableOfKeys() throws {
    let rows = RecipeKey.all.map { key in
      let cells = ["`\(key.name)`", key.range, key.kind.absence, key.meaning]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    let table = "| key | range | without it | meaning |\n|---|---|---|---|\n" + rows.joined()
    let article = try ProjectFolder.text(
      of: "Sources/Program/lenet/Documentation.docc/Training.md")
    #expect(article.contains("\n\n\(table)\n"), "Training.md should have:\n\(table)")
  }

  @Test func everyKeyStandsOnceAndBehindItsSection() {
    let names = RecipeKey.all.map(\.name)
    #expect(Set(names).count == names.count)
    for (index, key) in RecipeKey.all.enumerated() {
      #expect(key.section.map(names[..<index].contains) != false, "\(key.name)")
    }
  }
}

extension RecipeKey.Kind {
  fileprivate var absence: String {
    switch self {
    case .section(let begin): begin == nil ? "" : "none"
    case .number(_, _, .nothing): "none"
    case .number(_, _, .means(let number)): "\(number)"
    case .number(_, _, .silent), .number(_, _, .written): "0.0"
    case .number(_, _, .refused): ""
    case .network, .word, .integer, .seed, .teachers: ""
    }
  }
}
