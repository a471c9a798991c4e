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
  FileHandle.standardError.write(Data("lenet: \(text)\n".utf8))
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
