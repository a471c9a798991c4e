import ForeignNetworks
import KerasFiles
import TestSupport
import Testing

@Suite(.ifStuck) struct KerasRefusalTests {
  @Test(
    arguments: [
      ("recurrent.h5", ["(LSTM)", "a layer for sequences"]),
      ("branches.keras", ["(Add)", "joins branches"]),
      ("integers.h5", ["model_weights/d/d/kernel:0", "found integers", "1x3"]),
      ("nan.h5", ["model_weights/d/d/kernel:0", "nan as number 2"]),
      ("overflow.h5", ["inf as number 2"]),
      ("shape.h5", ["the shape 1x2", "the shape 1x3"]),
      ("missing.h5", ["model_weights/d/d/kernel:0", "found nothing"]),
      ("outside.h5", ["found a link to another file"]),
      ("elsewhere.h5", ["found a dataset in another file"]),
      ("virtual.h5", ["found a dataset made of others"]),
      ("soft.h5", ["found a soft link"]),
      ("huge.h5", ["found a dataset of no shape that a file of this size has"]),
      ("deep.h5", ["groups more than 32 deep"]),
    ])
  func fixtures(name: String, parts: [String]) throws {
    let bytes = try KerasFixtures.bytes(name)
    for part in parts { expectRefusal(bytes, part) }
  }

  private static let map =
    #"{"class_name": "InputLayer", "config": {"name": "i", "batch_shape": [null, 6, 6, 2]}}"#

  private func refuse(_ layer: String, after first: String = map, _ parts: String...) throws {
    let bytes = try KerasFixtures.file(layers: first + ", " + layer)
    for part in parts { expectRefusal(bytes, part) }
  }

  @Test(
    arguments: [
      (#"Lambda", "config": {"name": "l""#, "a layer of Python code, which is not run"),
      (#"Custom>Mine", "config": {"name": "l""#, "a layer of this class"),
      (#"TFOpLambda", "config": {"name": "l""#, "a Rescaling layer"),
      (#"Activation", "config": {"name": "l", "activation": "gelu""#, "the activation gelu"),
      (#"ReLU", "config": {"name": "l", "max_value": 5"#, "max_value 5.0"),
      (#"Conv2D", "config": {"name": "l", "kernel_size": [0, 3], "filters": 1"#, "[0, 3]"),
      (#"Conv2D", "config": {"name": "l", "kernel_size": 1e300, "filters": 1"#, "kernel_size"),
      (#"Conv2D", "config": {"name": "l", "kernel_size": 7, "filters": 1"#, "kernel"),
      (#"Conv2D", "config": {"name": "l", "kernel_size": 3"#, "no filters"),
      (#"Conv2D", "config": {"name": "l", "kernel_size": 3, "filters": 3, "groups": 2"#, "groups"),
      (
        #"Conv2D", "config": {"name": "l", "kernel_size": 3, "filters": 3, "padding": "causal""#,
        "'causal'"
      ),
      (
        #"Conv2D", "config": {"name": "l", "kernel_size": 3, "filters": 3, "data_format": "x""#,
        "'channels_last' or 'channels_first'"
      ),
      (#"MaxPooling2D", "config": {"name": "l", "pool_size": 7"#, "a map of 6x6"),
      (#"ZeroPadding2D", "config": {"name": "l", "padding": [[1, 2], [3]]"#, "two numbers"),
      (#"ZeroPadding2D", "config": {"name": "l", "padding": [4096, 4096]"#, "at most"),
      (#"ZeroPadding2D", "config": {"name": "l", "padding": [2000, 2000]"#, "32096072 values"),
      (#"Reshape", "config": {"name": "l", "target_shape": [7, -1]"#, "72 values as [7, -1]"),
      (#"Reshape", "config": {"name": "l", "target_shape": [9, 8]"#, "6x6x2"),
      (#"Permute", "config": {"name": "l", "dims": [1, 1, 2]"#, "each of 1 to 3 once"),
      (#"BatchNormalization", "config": {"name": "l", "axis": 1"#, "the axis of the channels"),
      (#"BatchNormalization", "config": {"name": "l""#, "gamma"),
      (#"Normalization", "config": {"name": "l", "invert": true"#, "undone"),
      (#"Rescaling", "config": {"name": "l", "scale": [1, 2, 3]"#, "3 scales"),
      (#"Dense", "config": {"name": "l", "units": -1"#, "units -1"),
    ])
  func layers(layer: String, part: String) throws {
    try refuse(#"{"class_name": ""# + layer + "}}", part)
  }

  @Test func maps() throws {
    let flatten = Self.map + #", {"class_name": "Flatten", "config": {"name": "f"}}"#
    let pool = #"{"class_name": "MaxPooling2D", "config": {"name": "p", "pool_size": 2}}"#
    try refuse(pool, after: flatten, "72 values in a row")
    let turn =
      Self.map + #", {"class_name": "Permute", "config": {"name": "t", "dims": [2, 1, 3]}}"#
    try refuse(pool, after: turn, "values of columns, rows, channels")
    let softmax = Self.map + #", {"class_name": "Softmax", "config": {"name": "s"}}"#
    try refuse(pool, after: softmax, "s (Softmax)", "softmax before p")
  }

  @Test func inputs() throws {
    func input(_ shape: String) -> String {
      #"{"class_name": "InputLayer", "config": {"name": "i", "batch_shape": \#(shape)}}"#
    }
    let dense = #"{"class_name": "Dense", "config": {"name": "d", "units": 3, "use_bias": false}}"#
    try refuse(dense, after: input("[null, null, 28, 1]"), "a picture of any size")
    try refuse(dense, after: input("null"), "no shape of a picture")
    try refuse(dense, after: input("[null, 1, 2, 3, 4]"), "a picture of 4 axes")
    try refuse(dense, after: input("[null, 100000, 2, 3]"), "extents up to 4096")
    try refuse(dense, after: input("[null, 12]"), "a picture of 12 values in a row")
    try refuse(dense, after: input("[null, 4]"), "the shape 1x3", "the shape 4x3")
  }

  @Test func models() throws {
    func functional(_ layers: String, inputs: String = "i", outputs: String = "b") throws -> [UInt8]
    {
      try KerasFixtures.file(
        model: """
          {"class_name": "Functional", "config": {"name": "m", "layers": [
            {"class_name": "InputLayer", "inbound_nodes": [],
              "config": {"name": "i", "batch_shape": [null, 6, 6, 2]}}, \(layers)],
            "input_layers": [["\(inputs)", 0, 0]], "output_layers": [["\(outputs)", 0, 0]]}}
          """)
    }
    func flatten(_ name: String, _ nodes: String) -> String {
      #"{"class_name": "Flatten", "config": {"name": "\#(name)"}, "inbound_nodes": \#(nodes)}"#
    }
    let a = flatten("a", #"[[["i", 0, 0, {}]]]"#)
    #expect(
      try KerasFile.read(functional(a + ", " + flatten("b", #"[[["a", 0, 0, {}]]]"#))).steps.count
        == 1)
    expectRefusal(
      try functional(a + ", " + flatten("b", #"[[["i", 0, 0, {}]]]"#)), "a beside the way")
    expectRefusal(
      try functional(flatten("b", #"[[["i", 0, 0, {}]], [["i", 0, 0, {}]]]"#)), "2 uses of it")
    expectRefusal(
      try functional(flatten("b", #"[[["i", 0, 0, {}], ["i", 0, 0, {}]]]"#)), "2 inputs")
    expectRefusal(try functional(flatten("b", #"[[["c", 0, 0, {}]]]"#)), "a layer c that is not")
    expectRefusal(try functional(flatten("b", #"[[["b", 0, 0, {}]]]"#)), "layers in a circle")
    expectRefusal(
      try functional(flatten("b", #"[[["i", 0, 0, {"training": true}]]]"#)), "always trains")
    expectRefusal(try functional(a + ", " + a, outputs: "a"), "two layers named a")
    expectRefusal(
      try functional(a, outputs: #"a", 0, 0], ["i"#), "1 inputs and 2 outputs")
    expectRefusal(
      try KerasFixtures.file(model: #"{"class_name": "Mine", "config": {"layers": []}}"#),
      "a model of a class of its own")
    expectRefusal(try KerasFixtures.file(model: "{"), "what is no JSON")
    expectRefusal(
      try KerasFixtures.file(model: String(repeating: "[", count: 1500)), "values more than 64 deep"
    )
    expectRefusal(
      try KerasFixtures.file(model: #"{"class_name": "Sequential", "config": []}"#),
      "without layers")
    let nested = (0..<20).reduce("1") { inner, _ in
      #"{"class_name": "Sequential", "config": {"name": "n", "layers": [\#(inner)]}}"#
    }
    expectRefusal(try KerasFixtures.file(model: nested), "models more than 8 deep")
  }
}
