import LeNetModel

extension Network {
  /// Strides, padding on some sides, channels by themselves, and every activation.
  static let mixed = try! Network(
    [
      .convolution(
        filters: 4,
        window: Window(
          size: 3, stride: 2, padding: Padding(top: 0, left: 1, bottom: 2, right: 0))),
      .activation(.relu6), .depthwiseConvolution(kernel: 4, stride: 2, padding: 1),
      .activation(.leakyReLU(slope: 0.125)), .pooling(.average, size: 2, stride: 1),
      .convolution(filters: 3, kernel: 1, padding: 0), .activation(.tanh), .dense(units: 9),
      .activation(.sigmoid), .dense(units: 5),
    ],
    Signature(
      input: Shape(channels: 3, height: 17, width: 12), classNames: ["a", "b", "c", "d", "e"]))
}
