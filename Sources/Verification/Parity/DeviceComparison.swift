import Bytes
import DeviceLink
import Foundation
import LeNetModel
import Toolchains

/// Runs pictures on a board and compares checksums of every stored tensor; fetches the tensors of the
/// pictures that differ.
struct DeviceComparison: Sendable {
  let name: String
  let layout: TraceLayout
  let modelDigest: String
  let patience: Device.Patience

  /// Keeps the calling thread waiting; see ``onThread(_:)``.
  ///
  /// - Parameters:
  ///   - pixels: the bytes of a picture, once for each.
  ///   - expected: of the same pictures, as a ``CodeRunner`` returns them.
  func converse(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>, on port: SerialPort
  ) throws(ParityError) -> [UInt8] {
    let pixelCount = layout.pixelCount
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected.count)
    do {
      let device = Device(port, patience: patience)
      _ = try device.connect(modelDigest: modelDigest)
      for picture in 0..<pixels.count / pixelCount {
        let start = pixels.startIndex + picture * pixelCount
        let pixels = pixels[start..<start + pixelCount]
        let expected = expected.dropFirst(picture * layout.byteCount).prefix(layout.byteCount)
        if agrees(try device.infer(pixels, classCount: layout.classCount), expected) {
          bytes += expected
          continue
        }
        let found = try traced(device, pixels)
        if found.elementsEqual(expected) {
          throw ParityError.unstable(
            runner: name, picture: picture, layer: layout.entries[0].name)
        }
        bytes += found
      }
    } catch let error as DeviceError {
      throw .device(error)
    } catch let error as ParityError {
      throw error
    } catch {
      throw .tool(.runFailed(runner: name, status: "an error", diagnostics: "\(error)"))
    }
    return bytes
  }

  /// Whether answer, scores and the checksum of every layer are those expected.
  private func agrees(_ inference: DeviceInference, _ expected: ArraySlice<UInt8>) -> Bool {
    let layers = layout.entries.compactMap { entry in
      let values = expected.dropFirst(entry.range.lowerBound).prefix(entry.range.count)
      return entry.layer.map {
        DeviceInference.Layer(index: $0, valueCount: values.count, crc: crc32(values))
      }
    }
    return inference.layers == layers
      && answer(of: inference).elementsEqual(expected.dropFirst(layout.answer))
      && inference.scores.map { UInt8(bitPattern: $0) }
        .elementsEqual(expected.prefix(layout.answer).suffix(inference.scores.count))
  }

  private func answer(of inference: DeviceInference) -> [UInt8] {
    TraceLayout.answer(
      digit: inference.digit, inference.certainty.map { ($0.hasEvidence, $0.confidence) })
  }

  private func traced(_ device: Device, _ pixels: ArraySlice<UInt8>) throws -> [UInt8] {
    let (pieces, inference) = try device.trace(pixels, classCount: layout.classCount)
    var assembly = TraceAssembly(layout, runner: name)
    for piece in pieces { try assembly.add(piece.values, layer: piece.layer) }
    try assembly.endPicture(answer: answer(of: inference))
    return assembly.bytes
  }
}
