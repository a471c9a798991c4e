import CodeGeneration
import FileAccess
import LeNetModel
import TestSupport
import Testing

@Test func dump() throws {
  var random = RandomModels(seed: 7)
  for (name, network) in [
    ("lenet5", Network.lenet5), ("original", Network.original), ("random", random.network()),
  ] {
    let model = try random.quantizedModel(of: network)
    let named = try QuantizedModel(
      network: network, tensors: model.tensors, parameters: model.parameters, tables: model.tables,
      provenance: Provenance(["name": name]))
    let code = GeneratedCode(named, digest: String(repeating: "0", count: 64))
    try writeFiles([
      ("/tmp/gen/\(code.headerName)", Array(code.header.utf8)),
      ("/tmp/gen/\(code.sourceName)", Array(code.source.utf8)),
    ])
  }
}
