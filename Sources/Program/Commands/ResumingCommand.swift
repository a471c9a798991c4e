extension CommandLine {
  /// The command line of this process with `--resume`, as a shell takes it.
  static var resumingCommand: String {
    let words = arguments + (arguments.contains("--resume") ? [] : ["--resume"])
    return words.map(\.shellQuoted).joined(separator: " ")
  }
}

extension String {
  /// In quotes if a shell would take it for more than a word.
  var shellQuoted: String {
    let isPlain = utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "_-./=,:+@%".utf8.contains($0)
      }
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
