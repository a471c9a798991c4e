import RecipeFile
import Testing

/// One network for each error of networks.
@Suite struct NetworkErrorTests {
  @Test(
    arguments: [
      (
        "lenet",
        "r.yaml:1: network is lenet, expected tiny, small, lenet5, wide, original, a list of layers, or a mapping with "
          + "input, classes and layers"
      ),
      (
        "{dense: 10}",
        "r.yaml:1: unknown key network.dense, expected input, classes, preparation or layers"
      ),
      ("\n  - dense", "r.yaml:2: network is dense, expected " + layers),
      ("\n  - [dense]", "r.yaml:2: network is a list, expected a mapping"),
      ("\n  - {}", "r.yaml:2: network is an empty mapping, expected " + layers),
      (
        "\n  - {softmax: 10}",
        "r.yaml:2: network is a mapping, expected " + layers
      ),
      (
        "\n  - {global_average: true}",
        "r.yaml:2: network is a mapping, expected " + layers
      ),
      ("\n  - {convolution: 6}", "r.yaml:2: network.padding is missing, expected " + paddings),
      (
        "\n  - convolution: 6\n    padding: none",
        "r.yaml:3: network.padding is none, expected " + paddings
      ),
      (
        "\n  - {convolution: 6, padding: [1, 2]}",
        "r.yaml:2: network.padding is a list of 2, expected " + paddings
      ),
      (
        "\n  - {convolution: 6, padding: [1, 2, 3, x]}",
        "r.yaml:2: network.padding is x, expected a whole number"
      ),
      (
        "\n  - {convolution: 6, kernel: 4, padding: same}",
        "r.yaml:2: network.padding is same, expected numbers or valid; same is for an odd kernel and "
          + "stride 1"
      ),
      (
        "\n  - {convolution: 6, stride: 2, padding: same}",
        "r.yaml:2: network.padding is same, expected numbers or valid; same is for an odd kernel and "
          + "stride 1"
      ),
      (
        "\n  - {convolution: many, padding: same}",
        "r.yaml:2: network.convolution is many, expected a whole number or depthwise"
      ),
      (
        "\n  - {convolution: 6, kernel: big, padding: same}",
        "r.yaml:2: network.kernel is big, expected a whole number"
      ),
      (
        "\n  - {convolution: 6, padding: same, size: 3}",
        "r.yaml:2: unknown key network.size, expected convolution, kernel, stride or padding"
      ),
      (
        "\n  - {convolution: 6, padding: same}\n  - {activation: gelu}",
        "r.yaml:3: network.activation is gelu, expected relu, relu6, leaky-relu, tanh or sigmoid"
      ),
      (
        "\n  - {activation: leaky-relu}", "r.yaml:2: network.slope is missing, expected a number"
      ),
      (
        "\n  - {activation: relu, slope: 0.1}",
        "r.yaml:2: unknown key network.slope, expected activation"
      ),
      ("\n  - {pooling: min}", "r.yaml:2: network.pooling is min, expected max or average"),
      (
        "\n  - {pooling: max, kernel: 2}",
        "r.yaml:2: unknown key network.kernel, expected pooling, size or stride"
      ),
      ("\n  - {dense: ten}", "r.yaml:2: network.dense is ten, expected a whole number"),
      ("\n  - {dropout: half}", "r.yaml:2: network.dropout is half, expected a finite number"),
      (
        "\n  - {dense: 10, activation: relu}",
        "r.yaml:2: unknown key network.dense, expected activation"
      ),
    ] as [(String, String)])
  func layersAsText(network: String, expected: String) throws {
    #expect(try message("network: original", "network: " + network) == expected)
  }

  private static let layers =
    "a layer, such as {convolution: 8, padding: same}, {activation: relu}, {pooling: max}, "
    + "{dense: 10}, {dropout: 0.2}, or the word batch_normalization or global_average alone"
  private static let paddings =
    "same, valid, a number, or a list of four: top, left, bottom and right"

  /// What a network may be is the model's to say; the line comes with it.
  @Test(
    arguments: [
      (
        "\n  - {convolution: 2000, padding: same}",
        "r.yaml:2: network: layer 1: number of filters or units is 2000, expected 1 to 1024"
      ),
      (
        "\n  - {activation: tanh}\n  - {convolution: 6, kernel: 9, padding: same}",
        "r.yaml:3: network: layer 2: kernel is 9, expected 1 to 7"
      ),
      (
        "\n  - {activation: leaky-relu, slope: 1e300}",
        "r.yaml:2: network: layer 1: slope is inf, expected 0 to 1"
      ),
      (
        "\n  - {pooling: max, size: 9}",
        "r.yaml:2: network: layer 1: size is 9, expected 2 to 8"
      ),
      (
        "\n  - global_average\n  - {pooling: max}\n  - {dense: 10}",
        "r.yaml:3: network: layer 2, a max pooling 2x2, needs a map of at least 2x2, found 1x1; use "
          + "padding or fewer layers before it"
      ),
      (
        "\n  - {dense: 10}\n  - {activation: relu}",
        "r.yaml:3: network: the last layer is a relu, expected one that gives scores: a dense layer, "
          + "a convolution or a global average"
      ),
      (
        "\n  - {convolution: 1, padding: same}\n  - {activation: relu}\n  - {pooling: max}\n"
          + "  - {dense: 9}",
        "r.yaml:5: network: the last layer gives 9 values, expected 10, one for each class"
      ),
      ("[]", "r.yaml:1: network: there are 0 layers, expected 1 to 64"),
      (
        "\n  input: [3, 8, 8]\n  classes: 2\n  layers:\n    - {dense: 3}",
        "r.yaml:5: network.layers: the last layer gives 3 values, expected 2, one for each class"
      ),
      (
        "\n  input: [3, 8, 8]\n  classes: 2\n  layers: []",
        "r.yaml:4: network.layers: there are 0 layers, expected 1 to 64"
      ),
      (
        "\n  classes: 2\n  input: [2, 8, 8]\n  layers: [{dense: 2}]",
        "r.yaml:3: network.input: a picture has 2 channels, expected 1 or 3"
      ),
      (
        "\n  classes: 2\n  input: [1, 8, 97]\n  layers: [{dense: 2}]",
        "r.yaml:3: network.input: a picture has 97 columns, expected 8 to 96"
      ),
      (
        "\n  classes: 2\n  input: [1, 8, 8]\n  preparation: digit\n  layers: [{dense: 2}]",
        "r.yaml:4: network.preparation: pictures prepared as digits are 1x28x28, the network reads "
          + "1x8x8"
      ),
      (
        "\n  input: [1, 8, 8]\n  classes: [a]\n  layers: [{dense: 1}]",
        "r.yaml:3: network.classes: there are 1 classes, expected 2 to 1000"
      ),
      (
        "\n  input: [1, 8, 8]\n  classes: [a, b, a]\n  layers: [{dense: 3}]",
        "r.yaml:3: network.classes: the class name 'a' is empty or there twice, expected another "
          + "name for each class"
      ),
    ] as [(String, String)])
  func networks(network: String, expected: String) throws {
    #expect(try message("network: original", "network: " + network) == expected)
  }

  @Test(
    arguments: [
      (
        "{input: [1, 8, 8], classes: 2}",
        "r.yaml:1: network.layers is missing, expected a list of layers, or a name"
      ),
      (
        "{input: [1, 8, 8], layers: []}",
        "r.yaml:1: network.layers: there are 0 layers, expected 1 to 64"
      ),
      (
        "{classes: 2, layers: []}",
        "r.yaml:1: network.layers: there are 0 layers, expected 1 to 64"
      ),
      (
        "{input: [28, 28], classes: 2, layers: []}",
        "r.yaml:1: network.input is a list of 2, expected a list of channels, rows and columns"
      ),
      (
        "{input: 28, classes: 2, layers: []}", "r.yaml:1: network.input is 28, expected a list"
      ),
      (
        "{input: [1, 28, x], classes: 2, layers: []}",
        "r.yaml:1: network.input is x, expected a whole number"
      ),
      (
        "{input: [1, 8, 8], classes: 1001, layers: []}",
        "r.yaml:1: network.classes is 1001, expected a whole number from 2 to 1000"
      ),
      (
        "{input: [1, 8, 8], classes: [[a]], layers: []}",
        "r.yaml:1: network.classes is a list, expected the name of a class"
      ),
      (
        "{input: [1, 8, 8], classes: 2, preparation: crop, layers: []}",
        "r.yaml:1: network.preparation is crop, expected none, digit, resize or resize-fit"
      ),
      (
        "{input: [1, 8, 8], classes: 2, layers: 3}",
        "r.yaml:1: network.layers is 3, expected a list of layers, or tiny, small, lenet5, wide, original"
      ),
    ] as [(String, String)])
  func signatures(network: String, expected: String) throws {
    #expect(try message("network: original", "network: " + network) == expected)
  }
}
