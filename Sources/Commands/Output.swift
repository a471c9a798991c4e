import ArgumentParser
import Foundation

/// The flag `--json` of every command whose result a script may read.
struct JSONOption: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print the result as JSON.")
  var isOn = false
}

/// One JSON value on standard output, keys sorted and in snake case.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  // Float models may overflow on pictures unlike any digit; JSON has no number for that.
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// A line on standard error, where everything but results goes.
func note(_ text: String) {
  writeToStandardError("lenet: \(text)\n")
}

/// What cannot be written there is lost: no result depends on it, and nobody is left to tell.
func writeToStandardError(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}

/// A number with the given digits behind the point, the same in every locale.
func fixed(_ value: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", value)
}

/// Text filled with spaces to a width.
func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let fill = String(repeating: " ", count: max(0, width - text.count))
  return right ? fill + text : text + fill
}

/// A count with the thousands set off: 61,706.
func grouped(_ count: Int) -> String {
  var digits = String(count.magnitude)
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits.removeLast(3)
  }
  return (count < 0 ? "-" : "") + ([digits[...]] + groups).joined(separator: ",")
}
