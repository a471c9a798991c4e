import LeNetModel

/// A family that works on streams of rows, see ``Streaming``: the pieces that ``StreamingDriver`` makes a
/// network of. What they write is C, indented as the place demands.
protocol StreamingFamily: KernelFamily {
  associatedtype Convolution: ConvolutionKernel
  associatedtype Dense: DenseKernel

  var selection: KernelSelection<Convolution, Dense> { get }
  var layout: StreamLayout { get }

  /// - Returns: nil if all of it does not fit.
  init?(_ selection: KernelSelection<Convolution, Dense>)

  /// What stands before the constants.
  func renderTypes(_ c: inout CWriter)
  /// Functions that several layers share.
  func renderFunctions(_ c: inout CWriter)
  /// Behind what the run reads.
  var rowParameters: String { get }
  /// Of every row function, besides what it computes.
  var rowComment: [String] { get }
  /// - Parameter rows: where they lie in the memory.
  func window(_ kernel: Convolution, rows: Int) -> RowWindow
  /// Row `input_row` of what a run reads, at `target`.
  ///
  /// - Parameters:
  ///   - kernel: the run's first.
  ///   - source: `pixels`, bytes, or a tensor.
  func loadRow(_ c: inout CWriter, _ kernel: Convolution, source: String, target: String)
  /// Of the first convolution of a run.
  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>, run: Int)
  /// Functions for each dense layer besides assembly.
  func renderDenseFunctions(_ c: inout CWriter)
  /// Declares a pointer to the scratch memory.
  var pointer: String { get }
  /// The scratch memory by that pointer, in bytes.
  var bytes: String { get }
  /// Of a row of the last convolution's output, `values`, the value of `channel` and `column`.
  func feature(_ shape: Shape) -> String
  /// Whether activations are stored as `q + 128`, not as `q`.
  var storesDistances: Bool { get }
  /// The scratch memory as row functions take it.
  var memoryArgument: String { get }
  /// Brings the features, or ``inputs``, to what the first dense layer reads.
  func renderFeatures(_ c: inout CWriter, _ kernel: Dense, _ memory: StreamMemory)
  /// Calls the kernel of a dense layer of a run; shows what it wrote, but for the last one's.
  ///
  /// - Parameter output: where the last one's outputs are to be.
  func denseCalls(
    _ index: Int, of dense: [Dense], _ memory: StreamMemory, output: String
  ) -> [String]
  /// Output `i` of the last dense layer of a run; nil if that writes them to their place.
  func score(_ memory: StreamMemory) -> String?
}

/// The rows that a convolution reads, `rows`, in C.
struct RowWindow {
  enum Fill {
    case call(String)
    /// Elements `i`, so many; whether they are neighbours.
    case loop(_ elements: [String], value: String, count: Int, isContiguous: Bool)
  }

  let declarations: [String]
  /// Before the first row; nil where rows of inputs fill all of it.
  let clearing: Fill?
  /// Moves rows up; nil where none stays.
  let moving: String?
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
  /// Where a kernel before it writes a row that is then brought to the target; nil where it writes there.
  var staging: (place: String, arrival: String)?
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

  var portableStages: [Int] { selection.portableStages }
  var scratchByteCount: Int { layout.byteCount }

  var convolutions: [Convolution] { selection.runs.flatMap(\.convolutions) }
  var dense: [Dense] { selection.runs.flatMap(\.dense) }

  /// In C, what the first dense layer reads, or is made of, in bytes.
  func inputs(_ memory: StreamMemory) -> String {
    CWriter.sum(bytes, memory.input.lowerBound)
  }

  func work(on target: Target) -> [Work] { stageWork(on: target) + [remainder] }

  /// The C that calls kernels and turns what one leaves into what another reads.
  var remainder: Work {
    let count = selection.stages.count
    let behindRows = selection.runs.filter { !$0.convolutions.isEmpty && !$0.dense.isEmpty }
    let behindTensors = selection.runs.filter(\.convolutions.isEmpty)
    return .rest(
      classCount: selection.stages[count - 1].output.count,
      [
        behindRows.reduce(0) { $0 + ($1.features?.count ?? 0) },
        behindTensors.reduce(0) { $0 + $1.dense[0].stage.input.count },
        selection.runs.filter(\.dense.isEmpty).reduce(0) { $0 + ($1.features?.count ?? 0) },
        selection.runs.filter { !$0.dense.isEmpty && $0.stages.upperBound < count }
          .reduce(0) { $0 + ($1.dense.last?.stage.output.count ?? 0) },
      ])
  }

  /// Of each stage as if it were alone.
  func stageWork(on target: Target) -> [Work] {
    selection.stages.indices.map { index in
      if let kernel = selection.kernels.first(where: {
        $0.stage.firstLayer == selection.stages[index].firstLayer
      }) {
        return kernel.work(on: target)
      }
      return selection.stages[index].portableWork
    }
  }

  var constantByteCount: Int {
    selection.kernels.reduce(0) { $0 + $1.constantByteCount }
      + portableStages.reduce(0) { $0 + selection.stages[$1].constantByteCount }
      + tables.reduce(0) { $0 + $1.values.count }
  }

  func render(_ c: inout CWriter) {
    renderTypes(&c)
    for kernel in selection.kernels where kernel.constantByteCount > 0 {
      kernel.renderConstants(&c, prefix: prefix)
      c.line()
    }
    for function in selection.kernels.compactMap(\.function) {
      render(function, &c)
      c.line()
    }
    renderFunctions(&c)
    StreamingDriver(family: self).render(&c)
  }

  /// A function in assembly, or where it is found.
  func render(_ function: AssemblyFunction, _ c: inout CWriter) {
    if selection.isShared(function) {
      c.line("#define \(prefix)_\(function.name) \(SharedKernels.prefix)_\(function.name)")
    } else {
      function.render(&c, prefix: prefix)
    }
  }

  func condition(on target: Target) -> String { condition }

  func functions(on target: Target) -> [AssemblyFunction] {
    selection.kernels.compactMap(\.function)
  }

  func renderTypes(_ c: inout CWriter) {}
  var rowParameters: String { "uint32_t *memory, int row, uint8_t *output" }
  var rowComment: [String] { [] }
  func renderFirstRow(_ c: inout CWriter, _ driver: StreamingDriver<Self>, run: Int) {
    driver.renderRow(&c, run: run, 0)
  }
  /// In C, where row `input_row` of `channel` lies in what a run reads.
  func row(of source: String, _ input: Shape) -> String {
    let row = "\(CWriter.product("channel", input.height)) + input_row"
    return "\(source) + "
      + (input.width == 1 ? row : "(\(row)) * \(input.width)")
  }
  func renderDenseFunctions(_ c: inout CWriter) {}
  var pointer: String { "uint8_t *const bytes = (uint8_t *)scratch->words;" }
  var bytes: String { "bytes" }
  func feature(_ shape: Shape) -> String {
    "(int8_t)((int)values[\(CWriter.product("channel", shape.width)) + column] - 128)"
  }
  var storesDistances: Bool { true }
  var memoryArgument: String { "scratch->words" }
  func renderFeatures(_ c: inout CWriter, _ kernel: Dense, _ memory: StreamMemory) {}

  func loadRow(_ c: inout CWriter, _ kernel: Convolution, source: String, target: String) {
    c.line("\(kernel.name(prefix: prefix))_load_row(\(target),")
    c.line("    \(source) + \(CWriter.factor(kernel.stage.input.width, "input_row")));")
  }
}

extension StreamingFamily {
  /// The table of an activation from stored byte to stored byte.
  func tableName(_ table: Table) -> String { "\(prefix)_\(table.array)_bytes" }

  /// Behind the others of a kernel of a stage with a table.
  func tableArgument(of stage: Stage) -> String {
    stage.table.map { ", \(tableName($0))" } ?? ""
  }

  /// Of stages that kernels take, each once.
  var tables: [Table] {
    selection.kernels.compactMap(\.stage.table).reduce(into: []) { tables, table in
      if !tables.contains(where: { $0.array == table.array }) { tables.append(table) }
    }
  }

  /// - Parameter placement: behind a table's declaration, by its name.
  func renderTables(_ c: inout CWriter, placement: (String) -> String = { _ in "" }) {
    let (type, bias, what) =
      storesDistances ? ("uint8_t", 128, "values + 128") : ("int8_t", 0, "values, from -128")
    for table in tables {
      let activation = table.activation.name
      c.comment(["\(activation.prefix(1).uppercased())\(activation.dropFirst()), of \(what)."])
      let name = tableName(table)
      c.block(
        "static const \(type) \(name)[\(table.values.count)]\(placement(name)) = {", closing: "};"
      ) {
        $0.numbers(table.values.map { Int($0) + bias })
      }
      c.line()
    }
  }
}
