import DeviceLink

/// A board behind a serial port that holds the host's model.
struct ReadingBoard {
  private let device: Device
  private let port: String
  private let name: String

  /// - Parameter modelDigest: of the host's model.
  init(port: String, modelDigest: String) throws(DeviceError) {
    self.port = port
    device = Device(try SerialPort(port), patience: .hardware)
    name = try device.connect(modelDigest: modelDigest).board
  }

  /// - Parameters:
  ///   - pixels: 784.
  ///   - digit: what the host makes of them.
  ///   - scores: the host's.
  func reading(
    of pixels: [UInt8], hostDigit digit: Int, hostScores scores: [Int8]
  ) throws(DeviceError) -> BoardReading {
    let inference = try device.infer(pixels)
    return BoardReading(
      port: port, name: name, digit: inference.digit, int8Scores: inference.scores,
      sameBits: inference.digit == digit && inference.scores == scores)
  }
}

/// What a board makes of the pixels that the host made something of.
struct BoardReading: Encodable {
  let port: String
  let name: String
  let digit: Int
  let int8Scores: [Int8]
  /// Whether digit and scores are the host's.
  let sameBits: Bool

  /// Lines of text: the host's answer, the board's, and what differs.
  func text(hostDigit: Int, hostScores: [Int8]) -> String {
    let width = max(name.count, 4)
    func line(_ side: String, _ digit: Int, _ scores: [Int8]) -> String {
      let list = scores.enumerated().map { "\($0):\($1)" }.joined(separator: " ")
      return "  \(padded(side, width))  \(digit), int8 scores \(list)"
    }
    var differences: [String] = []
    if digit != hostDigit { differences.append("digit \(digit), expected \(hostDigit)") }
    for (index, (found, expected)) in zip(int8Scores, hostScores).enumerated()
    where found != expected {
      differences.append("score \(index) is \(found), expected \(expected)")
    }
    let verdict =
      differences.isEmpty ? "same bits" : "differs: " + differences.joined(separator: "; ")
    return [
      line("host", hostDigit, hostScores), line(name, digit, int8Scores),
      "  " + padded("", width) + "  " + verdict,
    ].joined(separator: "\n")
  }
}
