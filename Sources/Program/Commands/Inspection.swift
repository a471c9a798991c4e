import Bytes
import LeNetModel
import LeNetModelFile
import NumberText
import PrintableText
import Workflows

/// Everything about a model file that a person or a script may ask.
struct Inspection: Encodable {
  struct Layer: Encodable {
    let name: String
    let output: [Int]
    /// Rows and columns of a window, and from one to the next; nil for a layer that reads none.
    let kernel: Int?
    let stride: Int?
    /// Top, left, bottom, right.
    let padding: [Int]?
    let parameters: Int
    let multiplyAccumulates: Int
    let scale: Float?
    let zeroPoint: Int?
    /// The largest magnitude that an accumulator of the layer can reach, for any picture.
    let accumulatorBound: Int64?
    /// For people: the window, if it is not one of LeNet-5's.
    fileprivate let window: String?

    private enum CodingKeys: CodingKey {
      case name, output, kernel, stride, padding, parameters, multiplyAccumulates, scale, zeroPoint,
        accumulatorBound
    }

    init(_ layer: LeNetModel.Layer, _ tensor: QuantizationParameters?, accumulatorBound: Int64?) {
      let window = layer.kind.window
      name = layer.name
      output = layer.output.dimensions
      kernel = window?.size
      stride = window?.stride
      padding = (window?.padding).map { [$0.top, $0.left, $0.bottom, $0.right] }
      parameters = layer.weightCount + layer.biasCount
      multiplyAccumulates = layer.multiplyAccumulateCount
      scale = tensor?.scale
      zeroPoint = tensor.map { Int($0.zeroPoint) }
      self.accumulatorBound = accumulatorBound
      self.window = window.flatMap { $0.text(in: layer.kind) }
    }
  }

  struct Section: Encodable {
    let tag: String
    let layer: String?
    let offset: Int
    let byteCount: Int
    let crc32: String
  }

  let file: String
  let kind: String
  let digest: String
  let byteCount: Int
  /// Channels, rows and columns of a picture.
  let input: [Int]
  let preparation: String
  /// Whether it is MNIST's pictures that are read, which goes without saying.
  private let readsDigits: Bool
  /// The names, in the order of the scores.
  let classes: [String]
  let parameters: Int
  let multiplyAccumulates: Int
  let layers: [Layer]
  /// What was compared to choose how the model is quantized; nil for int8 models and where nobody
  /// compared.
  let calibration: CalibrationReport?
  let provenance: [String: String]
  let sections: [Section]

  private enum CodingKeys: CodingKey {
    case file, kind, digest, byteCount, input, preparation, classes, parameters,
      multiplyAccumulates, layers, calibration, provenance, sections
  }

  init(_ file: ModelFile, path: String) {
    self.file = path
    let quantized: QuantizedModel?
    switch file.content {
    case .float(let model):
      (kind, quantized) = ("float", nil)
      calibration = CalibrationReport(model)
    case .quantized(let model):
      (kind, quantized) = ("int8", model)
      calibration = nil
    }
    digest = "\(file.digest)"
    byteCount = file.bytes.count
    let network = file.content.network
    input = network.inputShape.dimensions
    preparation = network.signature.preparation.rawValue
    readsDigits = network.signature == .digits
    classes = network.signature.classNames
    parameters = network.parameterCount
    multiplyAccumulates = network.multiplyAccumulateCount
    layers = network.layers.enumerated().map { index, layer in
      let tensor = quantized?.tensors[index + 1]
      let position = network.parametricIndices.firstIndex(of: index)
      let bound = quantized.flatMap { model in
        position.flatMap { position in
          (0..<layer.output.channels).map {
            model.accumulatorBound(position: position, channel: $0)
          }.max()
        }
      }
      return Layer(layer, tensor, accumulatorBound: bound)
    }
    provenance = file.content.provenance.entries
    sections = file.sections.map {
      Section(
        tag: $0.tag, layer: $0.layer, offset: $0.offset, byteCount: $0.byteCount,
        crc32: hexadecimal($0.checksum))
    }
  }
}

extension Inspection {
  /// - Parameter showsLayers: as of a ``CalibrationReport``.
  func text(showsLayers: Bool) -> String {
    let width = columnWidth(15, layers.map(\.name))
    var lines = [
      "\(file): \(kind) model, \(grouped(byteCount)) bytes, "
        + "\(grouped(parameters)) parameters, \(grouped(multiplyAccumulates)) multiply-accumulates",
      "digest \(digest) (SHA-256 of all but the last 32 bytes, which are it)",
    ]
    if !readsDigits {
      lines += [
        "reads \(input.map(String.init).joined(separator: "x")), preparation \(preparation)",
        "classes \(classes.map(\.printable).joined(separator: ", "))",
      ]
    }
    lines += [
      "",
      padded("layer", width) + padded("output", 9) + padded("parameters", 11, right: true)
        + padded("MACs", 9, right: true),
    ]
    if layers.contains(where: { $0.scale != nil }) {
      lines[lines.count - 1] +=
        padded("scale", 13, right: true) + padded("zero point", 11, right: true)
        + padded("accumulator", 12, right: true)
    }
    lines += layers.map { $0.text(width: width) }
    let windows = layers.compactMap { layer in
      layer.window.map { "  \(padded(layer.name, width)) \($0)" }
    }
    if !windows.isEmpty { lines += ["", "windows"] + windows }
    if let calibration {
      lines += ["", "calibration", calibration.table(showsLayers: showsLayers)]
    }
    lines += ["", "provenance"]
    lines += provenance.sorted { $0.key < $1.key }.map { key, value in
      let text =
        key == recipeKey ? "shown by 'lenet inspect --recipe \(file)'" : value.printable
      return "  \(padded(key, 34)) \(text)"
    }
    lines += ["", "sections" + padded("offset", 27, right: true) + "     bytes  CRC-32"]
    lines += sections.map {
      "  \($0.tag) " + padded($0.layer ?? "", 18) + padded(String($0.offset), 10, right: true)
        + padded(String($0.byteCount), 10, right: true) + "  \($0.crc32)"
    }
    return lines.joined(separator: "\n")
  }
}

extension Inspection.Layer {
  /// - Parameter width: of the names.
  fileprivate func text(width: Int) -> String {
    let shape = Shape(channels: output[0], height: output[1], width: output[2])
    var line =
      padded(name, width) + padded("\(shape)", 9)
      + padded(parameters > 0 ? grouped(parameters) : "", 11, right: true)
      + padded(multiplyAccumulates > 0 ? grouped(multiplyAccumulates) : "", 9, right: true)
    if let scale, let zeroPoint {
      line += padded("\(scale)", 13, right: true) + padded("\(zeroPoint)", 11, right: true)
      line += padded(accumulatorBound.map { grouped(Int($0)) } ?? "", 12, right: true)
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

extension Shape {
  /// Channels, rows, columns.
  fileprivate var dimensions: [Int] { [channels, height, width] }
}

extension Window {
  /// `3x3, stride 2, padding 1`; nil where it is as LeNet-5's are: of a convolution 5x5 with a stride
  /// of 1, of pooling 2x2 with one of 2.
  ///
  /// - Parameter kind: the layer's.
  fileprivate func text(in kind: LayerKind) -> String? {
    let isUsual =
      switch kind {
      case .pooling: self == Window(size: 2, stride: 2)
      default: [0, 2].contains { self == Window(size: 5, padding: Padding($0)) }
      }
    return isUsual ? nil : "\(size)x\(size), stride \(stride), padding \(padding)"
  }
}
