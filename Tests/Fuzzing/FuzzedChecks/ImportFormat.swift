import ForeignFiles
import ForeignNetworks
import KerasFiles
import LeNetModel
import ONNXFiles
import StateDictFiles
import TFLiteFiles

/// What a fuzzer's bytes are to be read as, whatever they begin with.
package enum ImportFormat: String, CaseIterable, Sendable {
  case onnx
  case tflite
  /// Keras' files with the records that CHDF5 sends in place of HDF5.
  case keras
  /// Keras' files as they are; a process reads each.
  case hdf5
  case stateDict = "statedict"

  /// The folder of its corpus.
  package var subject: String { rawValue }

  func read(_ bytes: [UInt8], _ network: Network?) throws(ImportError) -> ForeignFile {
    switch self {
    case .onnx: ForeignFile(try ONNXFile.read(bytes, folder: nil))
    case .tflite: ForeignFile(try TFLiteFile.read(bytes))
    case .keras: try ForeignFile(KerasFile.content(ofRecords: bytes), network: network)
    case .hdf5: try ForeignFile(KerasFile.content(bytes, seconds: 4), network: network)
    case .stateDict: try ForeignFile(StateDict.read(bytes), network: network)
    }
  }

  /// For files of numbers only: those of the fixtures.
  var givenNetworks: [Network] {
    switch self {
    case .onnx, .tflite, .keras, .hdf5: []
    case .stateDict: [Self.plain, Self.normalized]
    }
  }

  private static let plain = network(
    [
      .convolution(filters: 2, kernel: 3, padding: 1), .activation(.relu), .pooling(.max),
      .convolution(filters: 3, kernel: 3, padding: 0), .activation(.relu),
      .dense(units: 6), .activation(.relu), .dense(units: 5),
    ], Shape(channels: 1, height: 10, width: 8))

  private static let normalized = network(
    [
      .convolution(filters: 4, kernel: 3, stride: 2, padding: 1), .batchNormalization,
      .activation(.relu6), .depthwiseConvolution(kernel: 3, padding: 1), .batchNormalization,
      .activation(.tanh), .convolution(filters: 6, kernel: 1, padding: 0),
      .activation(.leakyReLU(slope: 0.1)), .globalAverage, .dense(units: 5),
    ], Shape(channels: 3, height: 8, width: 10))

  private static func network(_ kinds: [LayerKind], _ input: Shape) -> Network {
    let signature = Signature(input: input, classNames: (0..<5).map(String.init))
    guard let network = try? Network(kinds, signature) else {
      preconditionFailure("each is a network")
    }
    return network
  }
}
