/// Text that anybody may have written, made safe to show: what moves a terminal's cursor, recolours
/// it, or turns the order of letters around is spelled out, `\u{1B}` for an escape.
///
/// Whatever the program shows passes through here where it is written: to a terminal, a page, a table
/// or a chart.
extension StringProtocol {
  /// On one line.
  package var printable: String { spelledOut { $0.isUnprintable } }

  /// With its line breaks.
  package var printableLines: String { spelledOut { $0.isUnprintable && $0 != "\n" } }

  /// With its line breaks, as text or an attribute's value in HTML and SVG.
  package var markup: String {
    printableLines.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  private func spelledOut(_ isSpelledOut: (Unicode.Scalar) -> Bool) -> String {
    // Nearly all text, and long tables among it.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(self) }
    var text = ""
    for scalar in unicodeScalars {
      if isSpelledOut(scalar) {
        text += scalar.escaped(asASCII: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Control characters, those that end a line, and those that change the direction of writing.
  package var isUnprintable: Bool {
    // Those of the first block are what nearly all text is made of.
    if value < 0x80 { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }
}
