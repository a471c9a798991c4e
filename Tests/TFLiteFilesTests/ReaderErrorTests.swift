import ForeignNetworks
import LeNetModel
import TFLiteFiles
import Testing

/// One network for each thing that none of this project does.
@Suite struct ReaderErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let message: String
    let network: @Sendable () -> SmallNetwork

    init(_ message: String, _ network: @escaping @Sendable (inout SmallNetwork) -> Void) {
      self.init(message, [1, 8, 8, 1], network)
    }

    init(
      _ message: String, _ shape: [Int],
      _ network: @escaping @Sendable (inout SmallNetwork) -> Void
    ) {
      self.message = message
      self.network = {
        var small = SmallNetwork(shape)
        network(&small)
        return small
      }
    }

    init(quantized message: String, _ network: @escaping @Sendable (inout SmallNetwork) -> Void) {
      self.message = message
      self.network = {
        var small = SmallNetwork.quantized()
        network(&small)
        return small
      }
    }

    var testDescription: String { message }
  }

  @Test(arguments: operators + numbers + quantized)
  func aNetworkThatNoneHereIs(_ wrong: Case) {
    do throws(ImportError) {
      _ = try wrong.network().read()
      Issue.record("was read")
    } catch {
      #expect("\(error)" == wrong.message)
    }
  }

  private static let noLayer =
    "found an operator that no layer stands for, possible: convolutions, dense layers, pooling, "
    + "padding, activations, arithmetic with constants"

  static let operators = [
    Case("t1 (ELU): " + noLayer) {
      $0.append("ELU", to: [1, 8, 8, 1])
    },
    Case("t1 (CUSTOM): " + noLayer) {
      $0.append("CUSTOM", to: [1, 8, 8, 1])
    },
    Case(
      "t1 (SPACE_TO_BATCH_ND): found a dilated convolution written out, "
        + "possible: a convolution without dilation"
    ) {
      $0.append("SPACE_TO_BATCH_ND", to: [4, 4, 4, 1])
    },
    Case("t1 (ADD): found two activations, possible: an activation and numbers of the file") {
      $0.append("ADD", [$0.current], to: [1, 8, 8, 1])
    },
    Case(
      "t2 (CONV_2D): found an input, in, that is not what the operator before made, "
        + "possible: a straight chain without branches"
    ) { small in
      let input = small.current
      small.append("RELU", to: [1, 8, 8, 1])
      let weights = small.floats([1, 1, 1, 1])
      let output = small.graph.tensor("t2", [1, 8, 8, 1], .float32)
      small.graph.append(
        "CONV_2D", version: 1, inputs: [input, weights], output: output,
        options: SmallOptions.convolution())
    },
    Case(
      "t1 (CONV_2D): found it on 1x1x8x9, possible: it on 1 x rows x columns x channels",
      [1, 1, 8, 9]
    ) { small in
      let weights = small.floats([1, 1, 1, 9])
      small.append(
        "CONV_2D", [weights], to: [1, 1, 8, 1], options: SmallOptions.convolution())
    },
    Case("t1 (CONV_2D): found a row stride of 0, possible: 1 to 4096") { small in
      let weights = small.floats([1, 1, 1, 1])
      small.append("CONV_2D", [weights], to: [1, 8, 8, 1])
    },
    Case("t1 (CONV_2D): found a row dilation of -3, possible: 1 to 4096") { small in
      let weights = small.floats([1, 1, 1, 1])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution(dilation: -3))
    },
    Case("t1 (CONV_2D): found an activation from -1 to 1, possible: ReLU, ReLU6 or tanh") {
      small in
      let weights = small.floats([1, 1, 1, 1])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution(activation: 2))
    },
    Case("t1 (CONV_2D): found activation 9, possible: ReLU, ReLU6 or tanh") { small in
      let weights = small.floats([1, 1, 1, 1])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution(activation: 9))
    },
    Case(
      "t1 (CONV_2D): found a map of 8x8, possible: one of at least 9x1, padding included"
    ) { small in
      let weights = small.floats([1, 9, 1, 1])
      small.append(
        "CONV_2D", [weights], to: [1, 1, 8, 1], options: SmallOptions.convolution())
    },
    Case(
      "t1 (CONV_2D): found weights of 1x1x1x3, possible: ones for the 1 channels that come in"
    ) { small in
      let weights = small.floats([1, 1, 1, 3])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case("t1 (CONV_2D): found weights of 2x2, possible: 4 axes") { small in
      let weights = small.floats([2, 2])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case("t1 (CONV_2D): found no weights, possible: weights") {
      $0.append("CONV_2D", to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case(
      "t1 (CONV_2D): found weights, made, that are not in the file, "
        + "possible: numbers of the file"
    ) { small in
      let weights = small.graph.tensor("made", [1, 1, 1, 1], .float32)
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case(
      "t1 (DEPTHWISE_CONV_2D): found weights of 1x1x1x4 for 2 channels, "
        + "possible: one filter for each channel of a map", [1, 8, 8, 2]
    ) { small in
      let weights = small.floats([1, 1, 1, 4])
      small.append(
        "DEPTHWISE_CONV_2D", [weights], to: [1, 8, 8, 4],
        options: SmallOptions.depthwiseConvolution)
    },
    Case("t1 (MAX_POOL_2D): found rows of 0, possible: 1 to 4096") {
      $0.append("MAX_POOL_2D", to: [1, 4, 4, 1], options: SmallOptions.pooling(rows: 0))
    },
    Case(
      "t1 (FULLY_CONNECTED): found weights of 2x8 for 1x8x8x1, "
        + "possible: one for each of the 64 values that come in"
    ) { small in
      let weights = small.floats([2, 8])
      small.append("FULLY_CONNECTED", [weights], to: [8, 2])
    },
    Case("t1 (FULLY_CONNECTED): found shuffled weights, possible: weights in order") { small in
      let weights = small.floats([2, 64])
      small.append(
        "FULLY_CONNECTED", [weights], to: [1, 2], options: (.dense, [FlatField(1, .byte(1))]))
    },
    Case(
      "t1 (MEAN): found it over axes 1 of 1x8x8x1, "
        + "possible: it over the rows and columns of a map"
    ) { small in
      let axes = small.integers([1])
      small.append("MEAN", [axes], to: [1, 8, 1])
    },
    Case("t1 (PADV2): found padding with 1.0, possible: padding with 0") { small in
      let amounts = small.integers([0, 0, 1, 1, 1, 1, 0, 0], [4, 2])
      let value = small.floats([], [1])
      small.append("PADV2", [amounts, value], to: [1, 10, 10, 1])
    },
    Case(
      "t1 (PAD): found padding of 0, 0, 1, 1, 1, 1, 0, 1, "
        + "possible: 0 to 1024 rows and columns on each side, and nothing else"
    ) { small in
      let amounts = small.integers([0, 0, 1, 1, 1, 1, 0, 1], [4, 2])
      small.append("PAD", [amounts], to: [1, 10, 10, 2])
    },
    Case(
      "t1 (RESHAPE): found 1x8x8x1 made into 1x4x16x1, "
        + "possible: flattening, or axes of one element"
    ) { small in
      let shape = small.integers([1, 4, 16, 1])
      small.append("RESHAPE", [shape], to: [1, 4, 16, 1])
    },
    Case(
      "t1 (RESHAPE): found a shape of -1x-1, possible: extents of 1 or more, one of them left open"
    ) { small in
      let shape = small.integers([-1, -1])
      small.append("RESHAPE", [shape], to: [1, 64])
    },
    Case("t1 (RESHAPE): found 64 elements in pieces of 7, possible: pieces that they fill") {
      small in
      let shape = small.integers([-1, 7])
      small.append("RESHAPE", [shape], to: [1, 64])
    },
    Case("t1 (TRANSPOSE): found an order of 0, 1, 1, 2, possible: each of 4 axes once") {
      small in
      let order = small.integers([0, 1, 1, 2])
      small.append("TRANSPOSE", [order], to: [1, 8, 8, 1])
    },
    Case("t1 (SOFTMAX): found it on 1x8x8x1, possible: it on one score for each class") {
      $0.append("SOFTMAX", to: [1, 8, 8, 1])
    },
    Case("t3 (RELU): found it behind SOFTMAX, possible: nothing behind the scores") { small in
      let weights = small.floats([2, 64])
      small.append("FULLY_CONNECTED", [weights], to: [1, 2])
      small.append("SOFTMAX", to: [1, 2])
      small.append("RELU", to: [1, 2])
    },
    Case("t1 (DIV): found a division by 0, possible: a division by other numbers") { small in
      let zero = small.floats([1], [0])
      small.append("DIV", [zero], to: [1, 8, 8, 1])
    },
    Case(
      "t1 (MUL): found numbers of 8 for 1x8x8x2, possible: one number, or one for each channel",
      [1, 8, 8, 2]
    ) { small in
      let constant = small.floats([8])
      small.append("MUL", [constant], to: [1, 8, 8, 2])
    },
  ]

  static let numbers = [
    Case("tensor w: found no number at 0, expected finite numbers") { small in
      let weights = small.floats([1, 1, 1, 1], [.nan])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case("tensor w: found inf at 0, expected finite numbers") { small in
      let bias = small.floats([1], [.infinity])
      small.append("ADD", [bias], to: [1, 8, 8, 1])
    },
    Case("tensor w: found 4 bytes, expected float32 numbers of 1x1x1x2") { small in
      let weights = small.graph.tensor("w", [1, 1, 1, 2], .float32, data: [0, 0, 0, 0])
      small.append("ADD", [weights], to: [1, 8, 8, 1])
    },
    Case("tensor w: found 3 bytes, expected float32 numbers of 1") { small in
      let weights = small.graph.tensor("w", [1], .float32, data: [0, 0, 0])
      small.append("ADD", [weights], to: [1, 8, 8, 1])
    },
    Case("tensor w: found integers without a scale, expected a scale") { small in
      let weights = small.bytes([1], nil, .int8, nil)
      small.append("ADD", [weights], to: [1, 8, 8, 1])
    },
    Case("tensor w: found int64, expected numbers with a scale") { small in
      let weights = small.graph.tensor(
        "w", [1], .int64, data: [UInt8](repeating: 0, count: 8))
      small.append("ADD", [weights], to: [1, 8, 8, 1])
    },
    // A small file that would fill the memory.
    Case("tensor w: found numbers that many tensors share, expected some for each") { small in
      let weights = small.floats([64, 64])
      for _ in 0..<30 { small.append("FULLY_CONNECTED", [weights], to: [1, 64]) }
    },
    Case("tensor w: found 3 biases, expected 1") { small in
      let weights = small.floats([1, 1, 1, 1])
      let bias = small.floats([3])
      small.append(
        "CONV_2D", [weights, bias], to: [1, 8, 8, 1], options: SmallOptions.convolution())
    },
    Case(
      "tensor in: found 60 values in a row, "
        + "expected a picture of rows and columns, or as many values as a square has",
      [1, 60]
    ) {
      $0.append("RELU", to: [1, 60])
    },
    Case(
      "tensor in: found an input of 2x8x8x1, expected one picture, such as 1x28x28x1", [2, 8, 8, 1]
    ) {
      $0.append("RELU", to: [2, 8, 8, 1])
    },
    Case("tensor t1: found a shape of 1x0x8x1, expected 1 or more each") {
      $0.append("RELU", to: [1, 0, 8, 1])
    },
    Case("tensor t1: found 9 axes, expected up to 8") {
      $0.append("RELU", to: [1, 1, 1, 1, 1, 1, 8, 8, 1])
    },
    Case(
      "tensor in: found an activation of 1x8192x8192x1, expected up to 16777216 elements",
      [1, 8192, 8192, 1]
    ) {
      $0.append("RELU", to: [1, 8192, 8192, 1])
    },
  ]

  static let quantized = [
    Case(
      quantized:
        "t1 (RELU): found floating point made of integers, "
        + "possible: a network that is quantized all through, or not at all"
    ) {
      $0.append("RELU", to: [1, 8, 8, 1])
    },
    Case(
      "t2 (QUANTIZE): found integers made of floating point, "
        + "possible: a network that is quantized all through"
    ) {
      $0.append("RELU", to: [1, 8, 8, 1])
      $0.append("QUANTIZE", to: [1, 8, 8, 1], .int8, .pixel)
    },
    Case("t1 (DEQUANTIZE): found an input in floating point, possible: int8") {
      $0.append("DEQUANTIZE", to: [1, 8, 8, 1])
    },
    Case(quantized: "tensor t1: found integers without a scale, expected a scale and a zero point")
    {
      $0.append("RELU", to: [1, 8, 8, 1], .int8)
    },
    Case(quantized: "tensor t1: found a zero point of 128, expected one of int8") {
      $0.append("RELU", to: [1, 8, 8, 1], .int8, QuantizationParameters(scale: 1, zeroPoint: 128))
    },
    Case(quantized: "tensor t1: found a scale of 0.0, expected a positive number up to 1e30") {
      $0.append("RELU", to: [1, 8, 8, 1], .int8, QuantizationParameters(scale: 0, zeroPoint: 0))
    },
    Case(quantized: "tensor t1: found an activation of int32, expected float32, int8 or uint8") {
      $0.append("RELU", to: [1, 8, 8, 1], .int32)
    },
    Case(quantized: "tensor w: found weights in float32, expected int8, as the rest of the network")
    { small in
      let weights = small.floats([1, 1, 1, 1])
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], .int8, .pixel, options: SmallOptions.convolution())
    },
    Case(
      quantized:
        "tensor w: found a weight of 1 above a zero point of 5, "
        + "expected weights without a zero point; or import it as float"
    ) { small in
      let weights = small.bytes(
        [1, 1, 1, 1], nil, .int8, .init(QuantizationParameters(scale: 1, zeroPoint: 5)))
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], .int8, .pixel, options: SmallOptions.convolution())
    },
    Case(
      quantized:
        "tensor w: found a weight of 255 above a zero point of 5, "
        + "expected weights without a zero point; or import it as float"
    ) { small in
      let weights = small.bytes(
        [1, 1, 1, 1], [255], .uint8, .init(QuantizationParameters(scale: 1, zeroPoint: 5)))
      small.append(
        "CONV_2D", [weights], to: [1, 8, 8, 1], .int8, .pixel, options: SmallOptions.convolution())
    },
    Case(quantized: "tensor w: found 2 scales for axis 1, expected one, or 2 for axis 0") { small in
      let weights = small.bytes([2, 2, 1, 1], nil, .int8, .init(perChannel: [1, 2], axis: 1))
      small.append(
        "CONV_2D", [weights], to: [1, 7, 8, 2], .int8, .pixel, options: SmallOptions.convolution())
    },
    Case(
      quantized:
        "tensor w: found 3 scales and 3 zero points, expected one of each, or one for each channel"
    ) { small in
      let weights = small.bytes([2, 2, 1, 1], nil, .int8, .init(perChannel: [1, 2, 3], axis: 0))
      small.append(
        "CONV_2D", [weights], to: [1, 7, 8, 2], .int8, .pixel, options: SmallOptions.convolution())
    },
    Case(quantized: "tensor w: found biases in float32, expected int32") { small in
      let weights = small.bytes([1, 1, 1, 1])
      let bias = small.floats([1])
      small.append(
        "CONV_2D", [weights, bias], to: [1, 8, 8, 1], .int8, .pixel,
        options: SmallOptions.convolution())
    },
  ]
}
