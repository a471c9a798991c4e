import ArgumentParser
import Foundation
import PrintableText
import Synchronization
import Workflows

/// The flag `--json` of every command whose result a script may read.
struct JSONOption: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print the result as JSON.")
  var isOn = false
}

/// In place of Swift's own, so that no text reaches a terminal but what can be shown: names of files and
/// what models, recipes and sweeps say may come from anybody.
func print(_ text: Any, terminator: String = "\n") {
  Swift.print("\(text)".printableLines, terminator: terminator)
}

/// What the keys of all commands' JSON mean, `schema` in every object that a command prints: a key may
/// come along, but none goes or changes while the number stays. `Models/JSON.md` lists them.
let jsonSchema = 1

/// A JSON object on standard output, keys sorted and in snake case.
func printJSON(_ value: some Encodable) throws { try printLine(JSONResult(value: value)) }

/// An array of such objects.
func printJSON(_ values: [some Encodable]) throws {
  try printLine(values.map { JSONResult(value: $0) })
}

/// An object with the number of its schema.
private struct JSONResult<Value: Encodable>: Encodable {
  let value: Value

  private enum CodingKeys: CodingKey { case schema }

  func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(jsonSchema, forKey: .schema)
  }
}

private func printLine(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  encoder.keyEncodingStrategy = .convertToSnakeCase
  // Float models may overflow on pictures unlike any digit; JSON has no number for that.
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
  Swift.print(asciiWhereUnprintable(String(decoding: try encoder.encode(value), as: UTF8.self)))
}

/// JSON whose strings have JSON's own escapes for what a terminal must not get.
private func asciiWhereUnprintable(_ json: String) -> String {
  guard json.unicodeScalars.contains(where: { $0.isUnprintable && $0 != "\n" }) else { return json }
  return json.unicodeScalars.reduce(into: "") { text, scalar in
    if scalar.isUnprintable, scalar != "\n" {
      // None of them is beyond 16 bits.
      text += String(format: "\\u%04x", scalar.value)
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}

/// The flag `--quiet` of every command.
struct QuietOption: ParsableArguments {
  @Flag(
    name: [.customLong("quiet"), .customShort("q")],
    help: "Say nothing of progress on standard error, only what is wrong.")
  var isOn = false

  /// Here, as this is what is called for every command that has the flag.
  func validate() throws {
    if isOn { isQuiet.store(true, ordering: .relaxed) }
  }
}

/// Whether only what is wrong is told.
private let isQuiet = Atomic(false)

/// Whether what goes on is told.
var informs: Bool { !isQuiet.load(ordering: .relaxed) }

/// Whether lines on standard error may be rewritten: a terminal shows them, and somebody wants to see
/// them.
var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && informs }

/// A line on standard error about what goes on, which `--quiet` leaves out.
func inform(_ text: String) {
  if informs { note(text) }
}

/// Lines on standard error about what goes on, as `inform` writes one.
func inform(_ lines: [String]) {
  if informs { writeToStandardError(lines.joined(separator: "\n").printableLines + "\n") }
}

/// Of work that goes on.
@Sendable func tell(_ notice: Notice) {
  if notice.isWarning { note("\(notice)") } else { inform("\(notice)") }
}

/// A line on standard error about what is, or may be, wrong.
func note(_ text: String) {
  writeToStandardError("lenet: \(text.printableLines)\n")
}

/// As it is, escape sequences included. What cannot be written there is lost: no result depends on it,
/// and nobody is left to tell.
package func writeToStandardError(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}
