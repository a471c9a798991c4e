import Foundation
import NumberText

/// How levels of grey are shown as text.
enum Shading {
  /// Escape sequences of 24 bits a colour.
  case trueColour
  /// Escape sequences of the 256 colours that nearly every terminal knows.
  case palette
  /// By how much of its cell a character covers, as files and pipes need it.
  case characters

  /// What standard output takes: colours only on a terminal, and not where `NO_COLOR`
  /// (https://no-color.org) asks for none.
  static var ofStandardOutput: Shading {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(FileHandle.standardOutput.fileDescriptor) == 1,
      environment["NO_COLOR", default: ""].isEmpty, environment["TERM"] != "dumb"
    else { return .characters }
    return ["truecolor", "24bit"].contains(environment["COLORTERM"]) ? .trueColour : .palette
  }

  /// A row of text from two rows of levels, 0 black to 255 white: as many half blocks, or
  /// characters for the means.
  func row(upper: some Collection<UInt8>, lower: some Collection<UInt8>) -> String {
    var text = ""
    var last = ""
    for (upper, lower) in zip(upper, lower) {
      if self == .characters {
        text.append(Self.ramp[(Int(upper) + Int(lower)) * Self.ramp.count / 511])
        continue
      }
      let escape = "\u{1B}[38;\(colour(upper));48;\(colour(lower))m"
      if escape != last { text += escape }
      last = escape
      text += "▀"
    }
    return last.isEmpty ? text : text + "\u{1B}[0m"
  }

  /// `length` of `width` columns, in eighths of a column where the terminal shows blocks.
  func bar(_ length: Double, width: Int) -> String {
    let share = min(max(length, 0), 1)
    guard self != .characters else {
      return padded(String(repeating: "#", count: Int((share * Double(width)).rounded())), width)
    }
    let eighths = Int((share * Double(8 * width)).rounded())
    let end = eighths % 8 == 0 ? "" : String(Self.eighths[eighths % 8 - 1])
    return padded(String(repeating: "█", count: eighths / 8) + end, width)
  }

  private static let ramp = Array(" .:-=+*#%@")
  private static let eighths = Array("▏▎▍▌▋▊▉")

  /// The end of an escape sequence that chooses a colour.
  private func colour(_ level: UInt8) -> String {
    guard self == .palette else { return "2;\(level);\(level);\(level)" }
    // Black and white of the colour cube, and between them 24 greys from 8 in steps of 10.
    if level < 4 { return "5;16" }
    if level > 246 { return "5;231" }
    return "5;\(232 + min(23, max(0, (Int(level) - 3) / 10)))"
  }
}
