import Boards
package import CodeGeneration
package import DeviceLink
package import LeNetModel
import Toolchains

/// The generated C on an emulated board, over the board's serial line: the firmware that is flashed
/// onto a real one, and the same protocol.
package struct BoardRunner: CodeRunner {
  package let name: String
  package let batchSize = 500
  /// Each emulator keeps about one processor busy.
  private static let emulatorCount = 2
  private let build: FirmwareBuild
  private let comparison: DeviceComparison

  /// Builds the board's firmware around the code.
  ///
  /// - Parameters:
  ///   - reference: the same for all processors, where the code is for one.
  ///   - digest: that the code was generated with.
  ///   - firmware: path of the `Firmware` folder.
  package init(
    _ code: GeneratedCode, reference: GeneratedCode? = nil, network: Network, digest: String,
    board: String, firmware: String, patience: Device.Patience = .emulator
  ) async throws(ParityError) {
    name = board
    do {
      build = try await FirmwareBuild(
        code, reference: reference, board: Board.named(board, firmware: firmware),
        firmware: firmware)
      for tool in [FirmwareBuild.Tool.compiler, .emulator, .hostCompiler] {
        try await build.require(tool)
      }
      _ = try await build.buildDevice()
    } catch let error as BoardError {
      throw .board(error)
    } catch let error as ToolError {
      throw .tool(error)
    } catch {
      throw .tool(.runFailed(runner: board, status: "an error", diagnostics: "\(error)"))
    }
    comparison = DeviceComparison(
      name: board, layout: TraceLayout(code, network: network), modelDigest: digest,
      patience: patience)
  }

  package func run(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>
  ) async throws(ParityError) -> [UInt8] {
    let pixelCount = comparison.layout.pixelCount
    let traceByteCount = comparison.layout.byteCount
    let pictureCount = pixels.count / pixelCount
    let shareCount = (pictureCount + Self.emulatorCount - 1) / Self.emulatorCount
    do {
      return try await withThrowingTaskGroup(of: Share.self) { group in
        for first in stride(from: 0, to: pictureCount, by: max(1, shareCount)) {
          let count = min(shareCount, pictureCount - first)
          let pixels = pixels.dropFirst(first * pixelCount).prefix(count * pixelCount)
          let expected = expected.dropFirst(first * traceByteCount).prefix(count * traceByteCount)
          group.addTask {
            Share(
              first: first,
              bytes: try await build.emulated { port in
                try comparison.converse(pixels, expected: expected, on: port)
              })
          }
        }
        var shares: [Share] = []
        for try await share in group { shares.append(share) }
        return shares.sorted { $0.first < $1.first }.flatMap(\.bytes)
      }
    } catch let error as ParityError {
      throw error
    } catch let error as ToolError {
      throw .tool(error)
    } catch {
      throw .tool(.runFailed(runner: name, status: "an error", diagnostics: "\(error)"))
    }
  }

  private struct Share: Sendable {
    let first: Int
    let bytes: [UInt8]
  }
}
