import Commands
import Testing

/// What `lenet evaluate` prints of confusions.
@Suite struct ConfusionTableTests {
  @Test func ofDigitsItIsAMatrix() {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 10)
    counts[3][5] = 12
    counts[9][9] = 1000
    let lines = ConfusionTable(counts: counts, names: (0..<10).map(String.init)).text
      .split(separator: "\n")
    #expect(lines.count == 11)
    #expect(
      lines[0] == "label \\ read     0     1     2     3     4     5     6     7     8     9")
    #expect(
      lines[4] == "           3     .     .     .     .     .    12     .     .     .     .")
    #expect(
      lines[10] == "           9     .     .     .     .     .     .     .     .     .  1000")
  }

  /// Where names have no room above a column, numbers stand for them.
  @Test func longNamesAreNumbered() {
    let table = ConfusionTable(
      counts: [[4, 1], [0, 5]], names: ["a cat\u{7}", "a dog that barks"])
    #expect(
      table.text == """
        label \\ read           0     1
             a cat\\u{07} 0     4     1
        a dog that barks 1     .     5
        """)
    let short = ConfusionTable(counts: [[4, 1], [0, 5]], names: ["cat", "dog"]).text
    #expect(short.hasPrefix("label \\ read   cat   dog\n         cat     4     1\n"))
  }

  @Test func ofManyClassesTheWorstAreListed() {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 30), count: 30)
    for label in 0..<30 { counts[label][label] = 100 }
    for label in 1..<30 { counts[label][label - 1] = label % 7 + 1 }
    let lines = ConfusionTable(counts: counts, names: (0..<30).map { "c\($0)" }).text
      .split(separator: "\n")
    #expect(lines[0].split(separator: " ") == ["label", "read", "as", "count"])
    // The most frequent first, of equal ones the first label.
    #expect(lines[1].split(separator: " ") == ["c6", "c5", "7"])
    #expect(lines[2].split(separator: " ") == ["c13", "c12", "7"])
    let shown = lines[1...20].compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    #expect(shown == shown.sorted(by: >))
    let all = (1..<30).reduce(0) { $0 + $1 % 7 + 1 }
    #expect(lines.count == 22)
    #expect(lines[21] == "and 9 others, \(all - shown.reduce(0, +)) images")
  }
}
