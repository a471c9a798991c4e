import Boards
import CodeGeneration
import DeviceLink
import ElementaryFunctions
import Foundation
import LeNetModel
import Parity
import TestSupport
import Testing
import Toolchains

/// The board's half of the protocol, in the emulator, against hosts that misbehave.
@Suite(.thorough, .ifStuck) struct FirmwareProtocolTests {
  /// A small network, on a board.
  private func build(_ board: String) async throws -> (FirmwareBuild, QuantizedModel) {
    var random = RandomModels(seed: 27)
    let network = try Network([
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    let model = try random.quantizedModel(of: network, name: "small")
    let firmware = ProjectFolder.path(of: "Firmware")
    let build = try await FirmwareBuild(
      GeneratedCode(model, digest: "feed"), board: Board.named(board, firmware: firmware),
      firmware: firmware)
    _ = try await build.buildDevice()
    return (build, model)
  }

  @Test(arguments: ["microbit", "hifive1", "arduino-mega2560", "mps2-an386"])
  func garbageNeverStopsTheBoard(board: String) async throws {
    let (build, _) = try await build(board)
    try await build.emulated { port in
      let device = Device(port, patience: .emulator)
      let identity = try device.connect(modelDigest: "feed")
      #expect(identity.board == board && identity.modelName == "small")
      #expect(identity.passedSelfTest)
      var random = RandomModels(seed: 28)
      let picture = random.pictures(count: 1)[0]
      let expected = try device.infer(picture, classCount: 10)
      var generator = SplitMix64(seed: 29)
      for _ in 0..<60 {
        try port.write(Self.garbage(&generator, picture), seconds: 120)
        #expect(try device.hello() == identity)
      }
      #expect(try device.infer(picture, classCount: 10).layers == expected.layers)
    }
  }

  /// Noise; frames cut off, with a wrong checksum, of unknown types and wrong lengths, and right ones
  /// in between.
  private static func garbage(_ generator: inout SplitMix64, _ picture: [UInt8]) -> [UInt8] {
    func byte() -> UInt8 { UInt8(generator.nextInt(below: 256)) }
    func bytes(below limit: Int) -> [UInt8] {
      (0..<generator.nextInt(below: limit)).map { _ in UInt8(generator.nextInt(below: 256)) }
    }
    switch generator.nextInt(below: 7) {
    case 0: return bytes(below: 3000)
    case 1: return bytes(below: 300).map { $0 | 1 }
    case 2: return Frame(type: byte(), sequence: byte(), body: bytes(below: 1200)).encoded
    case 3:
      let frame = Frame(type: 2, sequence: byte(), body: picture).encoded
      return Array(frame.prefix(generator.nextInt(below: frame.count)))
    case 4:
      var frame = Frame(type: 2, sequence: byte(), body: picture).encoded
      frame[generator.nextInt(below: frame.count)] ^= 1 << generator.nextInt(below: 8)
      return frame
    case 5: return [UInt8](repeating: byte(), count: generator.nextInt(below: 2000))
    default: return Frame(type: 2, sequence: byte(), body: picture).encoded
    }
  }

  @Test func errorsAreAnswered() async throws {
    let (build, _) = try await build("microbit")
    try await build.emulated { port in
      let device = Device(port, patience: .emulator)
      _ = try device.hello()
      var damaged = Frame(type: 2, sequence: 200, body: [1, 2, 3]).encoded
      damaged[4] ^= 8
      let cases: [(bytes: [UInt8], code: UInt8)] = [
        ([9, 1, 0], 1), (damaged, 2), ([3, 1, 1, 0], 3),
        (Frame(type: 2, sequence: 1, body: [1]).encoded, 3),
        (Frame(type: 1, sequence: 1, body: [1]).encoded, 3),
        (Frame(type: 2, sequence: 1, body: [UInt8](repeating: 1, count: 785)).encoded, 3),
        (Frame(type: 0x55, sequence: 1).encoded, 4),
      ]
      for (bytes, code) in cases {
        try port.write([0, 0] + bytes, seconds: 60)
        var reader = FrameReader()
        var answers: [Frame] = []
        while answers.isEmpty {
          let end = Date.timeIntervalSinceReferenceDate + 120
          let received = try port.read(until: end)
          guard !received.isEmpty else { break }
          answers += reader.take(received).compactMap { try? $0.get() }
        }
        #expect(answers.first?.type == Frame.Kind.error)
        #expect(answers.first?.body.first == code, "\(bytes)")
      }
      #expect(try device.selfTest().passedSelfTest)
    }
  }

  @Test func theStackStaysBelowWhatIsThere() async throws {
    let (build, _) = try await build("stm32vldiscovery")
    let memory = try await build.memory()
    try await build.emulated { port in
      let device = Device(port, patience: .emulator)
      _ = try device.hello()
      let inference = try device.infer([UInt8](repeating: 255, count: 784), classCount: 10)
      #expect(inference.stackByteCount > 32)
      #expect(memory.staticRAMByteCount + inference.stackByteCount < build.board.ramByteCount)
    }
  }
}
