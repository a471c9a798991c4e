import Foundation

/// A number with the given digits behind the point, the same in every locale.
package func fixed(_ value: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", value)
}

/// Per cent of a certainty, with as many digits as a few thousand images can tell: nothing is certain,
/// though the integers that count in 1/32,768 may say so.
package func percentage(_ probability: Double) -> String {
  let text = fixed(100 * probability, 1)
  return text == "100.0" ? ">99.9" : text
}

/// Text filled with spaces to a width.
package func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let fill = String(repeating: " ", count: max(0, width - text.count))
  return right ? fill + text : text + fill
}

/// Of a column that holds these texts, at least `least`.
package func columnWidth(_ least: Int, _ texts: some Sequence<String>) -> Int {
  max(least, (texts.map(\.count).max() ?? 0) + 1)
}

/// A count with the thousands set off: 61,706.
package func grouped(_ count: Int) -> String {
  var digits = String(count.magnitude)
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits.removeLast(3)
  }
  return (count < 0 ? "-" : "") + ([digits[...]] + groups).joined(separator: ",")
}
