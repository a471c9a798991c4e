package import CodeGeneration
package import DeviceLink
package import LeNetModel
import Toolchains

/// A board behind a serial port, which holds the generated code already.
package struct DeviceRunner: CodeRunner {
  package let name: String
  package let batchSize = 100
  private let port: SerialPort
  private let comparison: DeviceComparison

  /// Opens the port and makes sure that the model is on the board.
  package init(
    _ code: GeneratedCode, network: Network, digest: String, port: SerialPort,
    patience: Device.Patience
  ) async throws(ParityError) {
    self.port = port
    name = port.path
    comparison = DeviceComparison(
      name: port.path, layout: TraceLayout(code, network: network), modelDigest: digest,
      patience: patience)
    _ = try await run([], expected: [])
  }

  /// What the board says of itself, and of an inference of an empty picture.
  package func measure() async throws -> (DeviceIdentity, DeviceInference) {
    try await onThread { [port, comparison] in
      let device = Device(port, patience: comparison.patience)
      let identity = try device.connect(modelDigest: comparison.modelDigest)
      return (
        identity,
        try device.infer(
          [UInt8](repeating: 0, count: comparison.layout.pixelCount),
          classCount: comparison.layout.classCount)
      )
    }
  }

  package func run(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>
  ) async throws(ParityError) -> [UInt8] {
    do {
      return try await onThread { [comparison, port] in
        try comparison.converse(pixels, expected: expected, on: port)
      }
    } catch let error as ParityError {
      throw error
    } catch {
      throw .tool(.runFailed(runner: name, status: "an error", diagnostics: "\(error)"))
    }
  }
}
