import DeviceLink
import FileAccess
import Foundation
import TestSupport
import Testing

/// The host's half of the protocol against boards that misbehave.
@Suite(.ifStuck) struct DeviceTests {
  private static let brief = Device.Patience(helloSeconds: 1, inferenceSeconds: 1)
  private static let patient = Device.Patience(helloSeconds: 60, inferenceSeconds: 60)

  private func device(
    _ board: ScriptedBoard, _ patience: Device.Patience = patient
  ) throws -> Device {
    Device(try SerialPort(board.path), patience: patience)
  }

  @Test func aHealthyBoardAnswers() throws {
    let board = try ScriptedBoard { _, request in
      guard let request = try? request.get() else { return [] }
      return request.type == Frame.Kind.hello
        ? ScriptedBoard.identity(request).encoded : ScriptedBoard.inference(request).encoded
    }
    let device = try device(board)
    let identity = try device.connect(modelDigest: "abcd")
    #expect(identity.board == "scripted" && identity.modelName == "digits")
    #expect(identity.pixelCount == 784 && identity.layerCount == 11 && identity.passedSelfTest)
    let inference = try device.infer([UInt8](repeating: 0, count: 784), classCount: 10)
    #expect(inference.digit == 7 && inference.scores == [Int8](repeating: 3, count: 10))
    #expect(inference.counterKind == .cycles && inference.count == 1_000_000)
    #expect(inference.stackByteCount == 120)
    #expect(inference.layers == [.init(index: 10, valueCount: 78_400, crc: 0x1234_5678)])
    #expect(device.repeatCount == 0)
  }

  @Test func anotherModelIsNamedWithBothDigests() throws {
    let board = try ScriptedBoard { _, request in
      (try? request.get()).map { ScriptedBoard.identity($0, digest: "0123").encoded } ?? []
    }
    let device = try device(board)
    #expect(
      throws: DeviceError.wrongModel(
        port: board.path, name: "digits", found: "0123", expected: "abcd")
    ) { try device.connect(modelDigest: "abcd") }
  }

  @Test func anotherProtocolIsRefused() throws {
    let board = try ScriptedBoard { _, request in
      (try? request.get()).map { ScriptedBoard.identity($0, version: 9).encoded } ?? []
    }
    #expect(throws: DeviceError.wrongProtocol(port: board.path, found: 9)) {
      try device(board).connect(modelDigest: "abcd")
    }
  }

  @Test func aDamagedAnswerIsAskedForAgain() throws {
    let board = try ScriptedBoard { count, request in
      guard let request = try? request.get() else { return [] }
      var bytes = ScriptedBoard.inference(request).encoded
      if count == 0 { bytes[3] ^= 0x10 }
      return bytes
    }
    let device = try device(board)
    #expect(try device.infer([UInt8](repeating: 0, count: 784), classCount: 10).digit == 7)
    #expect(device.repeatCount == 1)
  }

  @Test func damageThatStaysIsReported() throws {
    let board = try ScriptedBoard { _, request in
      guard let request = try? request.get() else { return [] }
      var bytes = ScriptedBoard.inference(request).encoded
      bytes[3] = bytes[3] == 1 ? 2 : 1
      return bytes
    }
    let device = try device(board)
    let error = #expect(throws: DeviceError.self) {
      try device.infer([UInt8](repeating: 0, count: 784), classCount: 10)
    }
    guard case .corrupted(_, _, 3)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect("\(error!)".contains("3 times a damaged frame"))
  }

  @Test func garbageAndOldAnswersBeforeTheAnswerArePassedOver() throws {
    let board = try ScriptedBoard { _, request in
      guard let request = try? request.get() else { return [] }
      let old = Frame(type: request.type, sequence: request.sequence &- 1)
      return [0] + old.encoded + ScriptedBoard.identity(request).encoded
    }
    #expect(try device(board).connect(modelDigest: "abcd").board == "scripted")
  }

  @Test func anAnswerCutOffIsAskedForAgain() throws {
    let board = try ScriptedBoard { count, request in
      guard let request = try? request.get() else { return [] }
      let bytes = ScriptedBoard.inference(request).encoded
      return count == 0 ? Array(bytes.prefix(9)) : bytes
    }
    let device = try device(board, Device.Patience(helloSeconds: 60, inferenceSeconds: 3))
    #expect(try device.infer([UInt8](repeating: 0, count: 784), classCount: 10).digit == 7)
  }

  @Test func aSilentBoardIsReported() throws {
    let board = try ScriptedBoard { _, _ in [] }
    #expect(throws: DeviceError.silent(port: board.path, seconds: 1)) {
      try device(board, Self.brief).hello()
    }
  }

  @Test func refusalsAreExplained() throws {
    let board = try ScriptedBoard { _, request in
      guard let request = try? request.get() else { return [] }
      return Frame(
        type: Frame.Kind.error, sequence: request.sequence, body: [5, 0x10, 2, 0, 8]
      ).encoded
    }
    let error = #expect(throws: DeviceError.self) {
      try device(board).infer([UInt8](repeating: 0, count: 784), classCount: 10)
    }
    #expect("\(error!)".contains("faulted at address 0x8000210"))
  }

  @Test func portsThatAreNoneAreRefused() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "file")
    try writeFile([1], to: file)
    #expect(throws: DeviceError.absent(port: "/dev/tty-absent")) {
      try SerialPort("/dev/tty-absent")
    }
    #expect(throws: DeviceError.notSerial(port: file)) { try SerialPort(file) }
  }

  @Test func aPortInUseIsBusy() throws {
    let board = try ScriptedBoard { _, _ in [] }
    let first = try SerialPort(board.path)
    #expect(throws: DeviceError.busy(port: board.path)) { try SerialPort(board.path) }
    withExtendedLifetime(first) {}
  }
}
