import CommaSeparatedValues
import PrintableText
import Testing

@Suite struct PrintableTextTests {
  /// What moves or recolours, ends a line, or turns the order around.
  static let hostile: [(Unicode.Scalar, String)] = [
    ("\u{1B}", "\\u{1B}"), ("\u{7}", "\\u{07}"), ("\r", "\\r"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}", "\\u{009B}"), ("\u{2028}", "\\u{2028}"), ("\u{202E}", "\\u{202E}"),
    ("\u{2066}", "\\u{2066}"), ("\u{61C}", "\\u{061C}"),
  ]

  @Test(arguments: hostile)
  func isSpelledOut(scalar: Unicode.Scalar, spelling: String) {
    let text = "a\(scalar)b"
    #expect(text.printable == "a\(spelling)b" && text.printableLines == text.printable)
    #expect(text.markup == text.printable)
    #expect(CSV.line([text, "c"]) == "a\(spelling)b,c")
  }

  @Test func linesAreKeptWhereThereMayBeSome() {
    #expect("a\nb".printable == "a\\nb")
    #expect("a\nb".printableLines == "a\nb" && "a\nb".markup == "a\nb")
    // A carriage return before it is one character with it.
    #expect("a\r\nb".printableLines == "a\\r\nb")
    #expect(CSV.line(["a\nb"]) == "a\\nb")
  }

  @Test(arguments: ["", "digit 7.png", "grüße", "数字", "👩‍👩‍👧", "e\u{301}", "a\\b"])
  func otherTextStaysAsItIs(text: String) {
    #expect(text.printable == text && text.markup == text)
  }

  @Test func markupHasNoTags() {
    #expect("<a href=\"x\">&".markup == "&lt;a href=&quot;x&quot;&gt;&amp;")
  }
}
