import ForeignNetworks
import LeNetModel
import ONNXFiles
import SwiftProtobuf
import Testing

@Suite struct MetadataTests {
  private func network(_ metadata: [String: String]) throws -> ForeignNetwork {
    var graph = TestGraph(input: [nil, 1, 2, 2])
    graph.floats("v", [4, 3])
    graph.node("Flatten", ["x"], "1")
    graph.node("MatMul", ["1", "v"])
    graph.model.metadataProps = metadata.sorted { $0.key < $1.key }.map { entry in
      .with {
        $0.key = entry.key
        $0.value = entry.value
      }
    }
    return try graph.read()
  }

  @Test(arguments: [
    ("names", "{0: 'one', 2: 'it\\'s', 1: \"t,wo\"}", ["one", "t,wo", "it's"]),
    ("names", #"{"0": "a", "1": "b", "2": "c"}"#, ["a", "b", "c"]),
    ("names", #"["a", "b", "c"]"#, ["a", "b", "c"]),
    ("classes", "a, b c ,d", ["a", "b c", "d"]),
    ("labels", "['a','b','c']", ["a", "b", "c"]),
    (
      "names", "[\"a\\u000a\", \"\\u00e9\", \"\\ud83d\\udc31\"]",
      ["a\n", "\u{E9}", "\u{1F431}"]
    ),
    ("names", "[\"a\", \"b\", \"\\ud83d\"]", nil),
    ("names", "[\"a\", \"b\", \"\\ud83d\\u0041\"]", nil),
    ("names", "[\"a\", \"b\", \"\\u00g9\"]", nil),
    ("names", "[\"a\", \"b\", \"\\u00\"]", nil),
    ("names", "{0: 'a', 1: 'b'}", nil),
    ("names", "{0: 'a', 1: 'b', 1: 'c'}", nil),
    ("names", "{0: 'a', 1: 'b', 5: 'c'}", nil),
    ("names", "{0: 'a', 1: 'b', 2: 'c", nil),
    ("names", "[['a'], 'b', 'c']", nil),
    ("names", "", nil),
    ("other", "a,b,c", nil),
  ])
  func classNames(key: String, text: String, names: [String]?) throws {
    #expect(try network([key: text]).classNames == names)
  }

  @Test func inputScaling() throws {
    #expect(try network(["lenet.input": "0..255"]).inputScaling == .bytes)
    #expect(try network(["lenet.input": "0..1"]).inputScaling == .unit)
    #expect(try network(["lenet.input": "other"]).inputScaling == nil)
    #expect(try network([:]).inputScaling == nil)
  }

  @Test func preparation() throws {
    #expect(try network(["lenet.preparation": "resize-fit"]).preparation == .resizeFit)
    #expect(try network(["lenet.preparation": "other"]).preparation == nil)
    #expect(try network([:]).preparation == nil)
  }
}
