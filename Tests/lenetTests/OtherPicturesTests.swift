import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

/// A model of other pictures than MNIST's, though of as many pixels.
@Suite struct OtherPicturesTests {
  private let lenet = try! Lenet()

  private func place() throws {
    let network = try Network(
      [.dense(units: 10)],
      Signature(
        input: Shape(channels: 1, height: 14, width: 56),
        classNames: (0...9).map(String.init)))
    let model = try FloatModel(
      network: network,
      parameters: [
        FloatParameters(
          weights: [Float](repeating: 0.1, count: 7840), bias: [Float](repeating: 0, count: 10))
      ])
    try lenet.place(ModelFile(.float(model)).bytes, "wide.lenet")
  }

  @Test(arguments: ["evaluate wide.lenet", "calibrate wide.lenet", "report wide.lenet"])
  func whatReadsMNISTRefusesIt(command: String) async throws {
    try place()
    try lenet.placeDataset()
    let outcome = try await lenet.run(
      command.split(separator: " ").map(String.init) + ["--mnist", "mnist"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasSuffix(
        "wide.lenet: reads pictures of 1x14x56 in 10 classes, expected MNIST's of 1x28x28 in 10; "
          + "name the pictures that it was made for with --data\n"))
  }
}
