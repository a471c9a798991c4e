/// What a model takes on a board, without the program around it. Measured: memory by the compiler's
/// tools, instructions and cycles in the emulator, for one picture.
package struct BoardMeasurement: Hashable, Sendable {
  /// Program, version and optimization: `arm-none-eabi-gcc 12.2.1 -O3`.
  package let compiler: String
  /// Which of the generated implementations: `dsp`.
  package let kernels: String
  /// Of flash.
  package let codeByteCount: Int
  /// Of flash.
  package let constantByteCount: Int
  /// Scratch memory and variables.
  package let staticRAMByteCount: Int
  /// Nil where neither compiler nor emulator tells.
  package let stackByteCount: Int?
  /// Nil where nothing emulates the board.
  package let instructions: LayerCounts?
  package let cycles: Cycles?

  package var flashByteCount: Int { codeByteCount + constantByteCount }

  package enum Cycles: Hashable, Sendable {
    /// By an emulator that takes the processor's time.
    case counted(LayerCounts)
    /// From the executed instructions and the processor's table of their times.
    case estimated(LayerCounts)

    package var counts: LayerCounts {
      switch self {
      case .counted(let counts), .estimated(let counts): counts
      }
    }
  }

  /// - Parameter lines: what `make size count` prints: `flash_bytes 74988`,
  ///   `instructions.conv1 94330`.
  /// - Returns: nil if a figure of memory or a name is missing.
  init?(lines: String) {
    var figures: [String: Int] = [:]
    var texts: [String: String] = [:]
    var layers: [String: [LayerCounts.Layer]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { continue }
      guard let value = Int(words[1]) else {
        texts[String(words[0])] = String(words[1])
        continue
      }
      let name = words[0].split(separator: ".", maxSplits: 1)
      if name.count == 2 {
        layers[String(name[0]), default: []].append(
          LayerCounts.Layer(name: String(name[1]), count: value))
      } else {
        figures[String(name[0])] = value
      }
    }
    guard
      let code = figures["code_bytes"], let constants = figures["constant_bytes"],
      let variables = figures["static_ram_bytes"], let compiler = texts["compiler"],
      let kernels = texts["kernels"]
    else { return nil }
    self.compiler = compiler
    self.kernels = kernels
    codeByteCount = code
    constantByteCount = constants
    staticRAMByteCount = variables
    stackByteCount = figures["stack_bytes"]
    func counts(_ name: String) -> LayerCounts? {
      figures[name].map { LayerCounts(total: $0, layers: layers[name] ?? []) }
    }
    instructions = counts("instructions")
    cycles =
      counts("cycles").map(Cycles.counted) ?? counts("estimated_cycles").map(Cycles.estimated)
  }
}

/// A count of one inference, in all and of each layer of the generated code.
package struct LayerCounts: Hashable, Sendable {
  package let total: Int
  /// In the order of execution; `rest` is what belongs to no layer.
  package let layers: [Layer]

  package struct Layer: Hashable, Sendable {
    package let name: String
    package let count: Int
  }

  fileprivate init(total: Int, layers: [Layer]) {
    self.total = total
    self.layers = layers
  }
}
