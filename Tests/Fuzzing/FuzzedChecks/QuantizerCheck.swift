package import LeNetModel
import LeNetModelFile
package import Quantization

/// What became of a fuzzer's bytes.
package enum QuantizerOutcome {
  case illegalNetwork(NetworkError)
  case illegalModel(ModelError)
  case refused(FloatModel, QuantizationError)
  case quantized(FloatModel, QuantizedModel)
}

/// Checks what the quantizer promises, of any numbers: that they are refused with the name of the
/// layer, or become an int8 model whose file can be read again and which every interpreter runs to
/// the same scores.
package func checkQuantizer(_ bytes: [UInt8]) throws(Finding) -> QuantizerOutcome {
  let input = QuantizerInput(bytes)
  let network: Network
  do {
    network = try Network(input.layers)
  } catch {
    return .illegalNetwork(error)
  }
  let model: FloatModel
  do {
    model = try input.floatModel(of: network)
  } catch {
    try checkName(of: network, in: "\(error)")
    return .illegalModel(error)
  }
  try checkEncoding(of: encoded(.float(model)))

  let quantized: QuantizedModel
  do {
    quantized = try Quantizer.quantize(model, parentDigest: "fuzzed")
  } catch {
    try checkName(of: network, in: "\(error)")
    return .refused(model, error)
  }
  try checkEncoding(of: encoded(.quantized(quantized)))
  try checkInterpreters(of: quantized, picture: input.picture)
  try check(RangeReport(quantized, parent: model))
  return .quantized(model, quantized)
}

func encoded(_ content: ModelFile.Content) throws(Finding) -> ModelFile {
  do {
    return try ModelFile(content)
  } catch {
    throw Finding("a model has no file: \(error)")
  }
}

private func checkName(of network: Network, in message: String) throws(Finding) {
  try expect(
    network.layers.contains { message.contains($0.name) }, "names no layer: \(message)")
}

private func check(_ report: RangeReport) throws(Finding) {
  for tensor in report.tensors {
    try expect(
      tensor.range.contains(0), "\(tensor.name) has no zero: \(tensor.range)")
    try expect(
      tensor.clippedShare.map { (0...1).contains($0) } ?? true,
      "\(tensor.name) clips a share of \(tensor.clippedShare ?? 0)")
  }
  for weights in report.weights {
    try expect(
      (0...31).contains(weights.spareBits), "\(weights.name) has \(weights.spareBits) spare bits")
    try expect(
      weights.clippedShare.map { (0...1).contains($0) } ?? true,
      "\(weights.name) clips a share of \(weights.clippedShare ?? 0)")
  }
}
