import Charts
package import LeNetModel
import NumberText
import PrintableText
import Quantization

/// A ``RangeReport`` as JSON, as text and as a picture.
package struct RangeResult: Encodable {
  package struct Tensor: Encodable {
    let name: String
    let minimum: Float
    let maximum: Float
    let seenMinimum: Float?
    let seenMaximum: Float?
    let scale: Float
    let zeroPoint: Int32
    let clippedShare: Double?
    /// Counts of 2,048 equally wide bins from `seenMinimum` to `seenMaximum`.
    let histogram: [UInt32]?
  }

  package struct Weights: Encodable {
    let layer: String
    let smallestScale: Float
    let largestScale: Float
    let clippedShare: Double?
    let accumulatorBound: Int64
    let spareBits: Int
  }

  let model: String
  let method: String
  let tensors: [Tensor]
  let weights: [Weights]
  private let report: RangeReport

  /// - Parameters:
  ///   - name: what the model is called.
  ///   - parent: what it was made from.
  package init(_ model: QuantizedModel, name: String, parent: FloatModel?) {
    report = RangeReport(model, parent: parent)
    self.model = name
    method = model.provenance["calibration.method"] ?? "unknown"
    tensors = report.tensors.map {
      Tensor(
        name: $0.name, minimum: $0.range.lowerBound, maximum: $0.range.upperBound,
        seenMinimum: $0.histogram?.minimum, seenMaximum: $0.histogram?.maximum, scale: $0.scale,
        zeroPoint: $0.zeroPoint, clippedShare: $0.clippedShare, histogram: $0.histogram?.counts)
    }
    weights = report.weights.map {
      Weights(
        layer: $0.name, smallestScale: $0.scales.lowerBound, largestScale: $0.scales.upperBound,
        clippedShare: $0.clippedShare, accumulatorBound: $0.accumulatorBound,
        spareBits: $0.spareBits)
    }
  }

  private enum CodingKeys: CodingKey {
    case model
    case method
    case tensors
    case weights
  }

  package var text: String {
    let width = columnWidth(11, tensors.map(\.name))
    var lines = [
      "\(model): quantized by \(method.printable)", "",
      padded("tensor", width) + padded("range", 18, right: true) + padded("seen", 18, right: true)
        + padded("scale", 13, right: true) + padded("zero point", 11, right: true)
        + padded("clipped", 9, right: true),
    ]
    lines += tensors.map { tensor in
      let seen = tensor.seenMinimum.flatMap { low in
        tensor.seenMaximum.map { interval(low, $0) }
      }
      return padded(tensor.name, width)
        + padded(interval(tensor.minimum, tensor.maximum), 18, right: true)
        + padded(seen ?? "-", 18, right: true)
        + padded("\(tensor.scale)", 13, right: true)
        + padded("\(tensor.zeroPoint)", 11, right: true)
        + padded(share(tensor.clippedShare), 9, right: true)
    }
    lines += [
      "",
      padded("weights", 11) + padded("scales", 30, right: true)
        + padded("clipped", 11, right: true) + padded("accumulator", 14, right: true)
        + padded("spare bits", 12, right: true),
    ]
    lines += weights.map { weights in
      padded(weights.layer, 11)
        + padded(
          "\(weights.smallestScale) to \(weights.largestScale)", 30, right: true)
        + padded(share(weights.clippedShare), 11, right: true)
        + padded(grouped(Int(weights.accumulatorBound)), 14, right: true)
        + padded("\(weights.spareBits)", 12, right: true)
    }
    return lines.joined(separator: "\n")
  }

  /// The histogram of each tensor that calibration saw and of each layer's integer weights.
  var chart: HistogramSheet {
    let activations = report.tensors.compactMap { tensor in
      tensor.histogram.map { histogram in
        HistogramSheet.Panel(
          title: tensor.name,
          caption: "range \(interval(tensor.range.lowerBound, tensor.range.upperBound)), "
            + "clipped \(share(tensor.clippedShare))",
          extent: Double(histogram.minimum)...Double(histogram.maximum),
          counts: histogram.counts.map(Double.init),
          kept: Double(tensor.range.lowerBound)...Double(tensor.range.upperBound))
      }
    }
    let weights = report.weights.map { weights in
      HistogramSheet.Panel(
        title: "\(weights.name) weights",
        caption: "clipped \(share(weights.clippedShare)), \(weights.spareBits) spare bits",
        extent: -127...127, counts: weights.counts.map(Double.init), kept: -127...127)
    }
    let panels =
      activations.isEmpty ? weights : zip(activations, weights).flatMap { [$0, $1] }
    return HistogramSheet(
      title: "\(model): quantization ranges",
      subtitle: "\(method); counts on a logarithmic scale; lines: what is -128 and 127 (weights "
        + "-127, 127); red: clipped",
      panels: panels)
  }

  /// ``chart`` as a PNG file.
  package func picture() throws -> [UInt8] {
    guard let bytes = chart.png() else { throw WorkflowError.noMemoryForPicture }
    return bytes
  }
}

private func interval(_ low: Float, _ high: Float) -> String {
  "\(fixed(Double(low), 3)) to \(fixed(Double(high), 3))"
}

private func share(_ share: Double?) -> String {
  share.map { fixed(100 * $0, 4) + " %" } ?? "-"
}
