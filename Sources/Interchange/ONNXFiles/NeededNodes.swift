import ForeignNetworks

/// Which nodes of a graph the scores need, and which output these are.
struct NeededNodes {
  /// For each node.
  let isNeeded: [Bool]
  /// For each node, whether no more than the shape of its output is needed.
  let isForShape: [Bool]
  /// Names that a needed node reads, and that of the scores.
  let read: Set<String>
  let output: String

  /// More outputs than any classifier has.
  private static let outputLimit = 16

  /// Operators at the end that leave the order of the scores.
  private static let endings: Set<String> = [
    "Softmax", "LogSoftmax", "QLinearSoftmax", "ArgMax", "Identity", "Cast", "Squeeze", "Reshape",
    "QuantizeLinear", "DequantizeLinear",
  ]

  init(_ graph: Onnx_GraphProto) throws(ImportError) {
    let ancestry = try Ancestry(graph)
    let outputs = graph.output.map(\.name)
    guard !outputs.isEmpty, outputs.count <= Self.outputLimit else {
      throw .unsupported(found: "\(outputs.count) outputs", possible: "one, the scores")
    }
    // Scores and what a softmax makes of them are one chain.
    let scores = outputs.map { output in
      (output: output, nodes: ancestry.nodes(before: ancestry.origin(of: output, Self.endings)))
    }
    let longest = scores.reduce(scores[0]) { $1.nodes.count > $0.nodes.count ? $1 : $0 }
    for other in scores where !other.nodes.isSubset(of: longest.nodes) {
      throw .unsupported(
        found: "a branch to the outputs \(longest.output) and \(other.output)",
        possible: "one output, the scores")
    }
    output = longest.output
    let needed = ancestry.nodes(before: output)
    let forValues = ancestry.nodes(before: output, notPast: ["Shape", "Size"])
    isNeeded = graph.node.indices.map { needed.contains($0) }
    isForShape = graph.node.indices.map { needed.contains($0) && !forValues.contains($0) }
    read = Set(needed.flatMap { graph.node[$0].input }).union([output])
  }
}

/// Which node writes what.
private struct Ancestry {
  private let graph: Onnx_GraphProto
  private var writers: [String: Int] = [:]

  init(_ graph: Onnx_GraphProto) throws(ImportError) {
    self.graph = graph
    for (index, node) in graph.node.enumerated() {
      for name in node.output where !name.isEmpty {
        guard writers.updateValue(index, forKey: name) == nil else {
          throw .damaged(
            format: "ONNX", place: "node \(node.shownName)", found: "a second writing of \(name)",
            expected: "each value written once")
        }
      }
    }
  }

  /// The value that, but for operators of `passing`, `name` is.
  func origin(of name: String, _ passing: Set<String>) -> String {
    var name = name
    var last = graph.node.count
    // Towards the front, as the order of nodes is; a cycle ends it.
    while let index = writers[name], index < last, passing.contains(graph.node[index].opType),
      let input = graph.node[index].input.first
    {
      (name, last) = (input, index)
    }
    return name
  }

  /// Indices of all nodes whose outputs `name` needs.
  ///
  /// - Parameter ends: operators whose inputs are not followed.
  func nodes(before name: String, notPast ends: Set<String> = []) -> Set<Int> {
    var found: Set<Int> = []
    var open = writers[name].map { [$0] } ?? []
    while let index = open.popLast() {
      guard found.insert(index).inserted else { continue }
      let node = graph.node[index]
      if !ends.contains(node.opType) { open += node.input.compactMap { writers[$0] } }
    }
    return found
  }
}
