import LeNetModel

extension Plan {
  var pixelCount: String { "\(macroPrefix)_PIXEL_COUNT" }
  var scoreCount: String { "\(macroPrefix)_SCORE_COUNT" }
  var scratchByteCount: String { "\(macroPrefix)_SCRATCH_BYTE_COUNT" }

  var inferFunction: String { Self.inferFunction(prefix: prefix) }

  static func inferFunction(prefix: String) -> String {
    let macros = prefix.uppercased()
    return "\(prefix)_infer(const uint8_t pixels[\(macros)_PIXEL_COUNT],\n"
      + "    int8_t scores[\(macros)_SCORE_COUNT], \(prefix)_scratch *scratch)"
  }

  var inferStaticFunction: String {
    "\(prefix)_infer_static(const uint8_t pixels[\(pixelCount)],\n"
      + "    int8_t scores[\(scoreCount)])"
  }

  var scoreParameters: QuantizationParameters {
    stages[stages.count - 1].outputParameters
  }

  /// What a reader of either file wants to know first.
  var banner: [String] {
    [
      "\(prefix): \(wording.purpose), in 8-bit integers.",
      "",
      "Model    \(prefix), digest \(digest)",
      "Made by  lenet \(Provenance.toolVersion); \(dialect), needs only <stdint.h>; no heap, no floating point",
      "Input    \(wording.shortInput)",
      "Output   \(wording.count) int8 scores and the \(wording.answer)",
      "Work     \(network.multiplyAccumulateCount) multiply-accumulates a picture",
      "Stack    no recursion, no array larger than 32 bytes",
      "",
      "Kernels, with bytes of constants in flash and of scratch memory in RAM:",
    ] + familyLines + [
      "",
      "Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):",
    ] + layerLines + [
      "",
      "These two files belong to whoever generated them; the generator claims no rights in them and",
      "puts no licence on them.",
    ]
  }

  /// Of one processor there is assembly alone, which other compilers do not take.
  private var dialect: String {
    target == nil || families.isEmpty
      ? "C99" : target == .avr ? "C99 of GCC" : "C99 of GCC or Clang"
  }

  var kernels: [Kernels] {
    let kernels = families.map { family in
      Kernels(
        name: family.name, processors: target?.rawValue ?? family.description,
        constantByteCount: family.constantByteCount, scratchByteCount: family.scratchByteCount)
    }
    guard target == nil || families.isEmpty else { return kernels }
    return kernels + [
      Kernels(
        name: "portable", processors: "C99, any processor", constantByteCount: constantByteCount,
        scratchByteCount: memory.byteCount)
    ]
  }

  private var familyLines: [String] {
    kernels.map { kernels in
      "  " + pad(kernels.name, 11) + pad("\(kernels.constantByteCount)", 8)
        + pad("\(kernels.scratchByteCount)", 7) + kernels.processors
    }
  }

  private var layerLines: [String] {
    network.layers.enumerated().map { index, layer in
      let stage = stages.first { $0.lastLayer == index }
      let values =
        stage.map {
          "scale \($0.outputParameters.scale), zero point \($0.outputParameters.zeroPoint)"
        } ?? "not stored"
      return "  " + pad("\(index)", 4) + pad(layer.name, 16)
        + pad(layer.output.description, 10) + values
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
