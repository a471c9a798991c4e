import LeNetModel

/// A family that works on a stream of rows, see ``Streaming``: the pieces that ``StreamingDriver`` makes a
/// network of. What they write is C, indented as the place demands.
protocol StreamingFamily: KernelFamily {
  associatedtype Convolution: ConvolutionKernel
  associatedtype Dense: DenseKernel

  var selection: KernelSelection<Convolution, Dense> { get }
  var memory: StreamMemory { get }

  /// - Returns: nil if all of it does not fit.
  init?(_ selection: KernelSelection<Convolution, Dense>)

  /// What stands before the constants.
  func renderTypes(_ c: inout CWriter)
  /// Functions that all layers share.
  func renderFunctions(_ c: inout CWriter)
  /// Behind `pixels`.
  var rowParameters: String { get }
  /// Of every row function, besides what it computes.
  var rowComment: [String] { get }
  /// Of a convolution.
  func window(_ index: Int) -> RowWindow
  /// A row of the picture, at `target`.
  func loadPixels(_ c: inout CWriter, target: String)
  /// Of the first convolution.
  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>)
  /// Functions for each dense layer besides assembly.
  func renderDenseFunctions(_ c: inout CWriter)
  /// Declares a pointer to the scratch memory.
  var pointer: String { get }
  /// The scratch memory by that pointer, in bytes.
  var bytes: String { get }
  /// Declares `features`, what the last convolution leaves; nil where they have no name.
  var featureDeclaration: String? { get }
  /// Of a row of the last convolution's output, `values`, the value of `channel` and `column`.
  func feature(_ shape: Shape) -> String
  /// Whether activations are stored as `q + 128`, not as `q`.
  var storesDistances: Bool { get }
  /// Of the last convolution's row function, its output behind `rowByteCount` bytes for each row before it.
  func rowCall(_ name: String, rowByteCount: Int) -> [String]
  /// Brings the features, or ``input``, to what the first dense layer reads.
  func renderFeatures(_ c: inout CWriter)
  /// Calls a dense layer's kernel; shows what it wrote.
  func denseCalls(_ index: Int) -> [String]
  /// Score `i`; nil if the last dense layer writes the scores to their place.
  var score: String? { get }
}

/// The six rows that a convolution reads, `rows`, in C.
struct RowWindow {
  enum Fill {
    case call(String)
    /// Whether elements `i`, so many, are neighbours.
    case loop(_ element: String, count: Int, isContiguous: Bool)
  }

  let declarations: [String]
  /// Before the first row.
  let clearing: Fill
  /// Arguments of the function that moves rows up by two.
  let moved: String
  /// Of `target`.
  var targetDeclaration: String?
  /// Where the next row goes.
  var target = "target"
  /// Of a row of padding.
  let padding: Fill
  /// Call the kernel.
  let calls: [String]
  /// Shows a row of the output.
  let showing: String
  /// Where a row may be written that nobody reads.
  var unread = "rows"
}

extension StreamingFamily {
  init?(_ plan: Plan) {
    guard let selection = KernelSelection<Convolution, Dense>(plan) else { return nil }
    self.init(selection)
  }

  var prefix: String { selection.prefix }
  var macros: String { selection.macros }

  var portableStages: Range<Int> { selection.portableStages }
  var scratchByteCount: Int { memory.byteCount }

  /// What the first dense layer reads, or is made of.
  var input: String { selection.convertsInput ? "inputs" : "features" }

  var work: [Work] {
    selection.convolutions.map(\.work)
      + selection.stages[portableStages].map { stage in
        var work = stage.portableWork(.speed)
        work.likeness = work.likeness ?? .speed
        return work
      } + selection.dense.map(\.work)
  }

  var constantByteCount: Int {
    selection.kernels.reduce(0) { $0 + $1.constantByteCount }
      + selection.stages[portableStages].reduce(0) { $0 + $1.constantByteCount }
  }

  func render(_ c: inout CWriter) {
    renderTypes(&c)
    for kernel in selection.kernels where kernel.constantByteCount > 0 {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for function in selection.kernels.compactMap({ $0.function(prefix: prefix) }) {
      function.render(&c, prefix: prefix)
      c.line()
    }
    renderFunctions(&c)
    StreamingDriver(family: self).render(&c)
  }

  func renderTypes(_ c: inout CWriter) {}
  var rowParameters: String { "uint32_t *memory, int row, uint8_t *output" }
  var rowComment: [String] { [] }
  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>) {
    driver.renderRow(&c, 0)
  }
  func renderDenseFunctions(_ c: inout CWriter) {}
  var pointer: String { "uint8_t *const bytes = (uint8_t *)scratch->words;" }
  var bytes: String { "bytes" }
  var featureDeclaration: String? {
    "uint8_t *const features = \(CWriter.sum(bytes, memory.features));"
  }
  func feature(_ shape: Shape) -> String {
    "(int8_t)((int)values[\(CWriter.product("channel", shape.width)) + column] - 128)"
  }
  var storesDistances: Bool { true }
  func rowCall(_ name: String, rowByteCount: Int) -> [String] {
    ["\(name)(pixels, scratch->words, row, features + \(rowByteCount) * row);"]
  }
  func renderFeatures(_ c: inout CWriter) {}
}
