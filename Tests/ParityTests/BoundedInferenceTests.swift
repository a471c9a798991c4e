import CodeGeneration
import FileAccess
import LeNetModel
import LeNetModelFile
import Parity
import TestSupport
import Testing

/// What an inference takes of a processor: always the same, and no more than was said.
@Suite(.thorough, .ifStuck) struct BoundedInferenceTests {
  private func committedCode() throws -> GeneratedCode {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard
      case .quantized(let model) = try ModelFile(decoding: readFile(path, limit: 1 << 24)).content
    else { throw MeasuredInferences.Failure(text: "\(path) is not an int8 model") }
    return GeneratedCode(model, digest: "")
  }

  /// Empty, full, noise of every density, and digits.
  private func pictures(count: Int) -> [[UInt8]] {
    var random = RandomModels(seed: 31)
    let digits = ParityPictures.generated(count: count / 2)
    let pixelCount = Signature.digits.input.count
    return random.pictures(count: count - count / 2)
      + (0..<count / 2).map { Array(digits.dropFirst($0 * pixelCount).prefix(pixelCount)) }
  }

  /// `make size` adds up the compiler's frames along the deepest chain of calls, and what the generator
  /// says of assembly; painting finds what was written. An inference always goes down that chain; of the
  /// last frame, which is aligned, up to three words may stay as they were.
  @Test(arguments: ["mps2-an386", "mps3-an547", "mps2-an385", "microbit", "hifive1"])
  func theStackIsAsDeepAsSaid(board: String) async throws {
    var random = RandomModels(seed: 32)
    let other = try random.quantizedModel(
      of: random.network(activations: [.tanh], poolings: [.average]))
    let measured = try await MeasuredInferences(
      committedCode(), board: board, pictures: pictures(count: 4))
    #expect(!measured.callsLibrary)
    let others = try await MeasuredInferences(
      GeneratedCode(other, digest: ""), board: board, pictures: pictures(count: 4))
    #expect(!others.callsLibrary)
    for measured in [measured, others] {
      let bound = measured.stackBound
      #expect(measured.paintedStackByteCounts.count >= 3)
      for painted in measured.paintedStackByteCounts {
        #expect(painted >= bound - 12 && painted <= bound)
      }
    }
  }

  /// So that time tells nothing of the picture.
  @Test(arguments: [("mps2-an386", "dsp"), ("mps3-an547", "mve")])
  func theInstructionsDoNotDependOnThePicture(board: String, kernels: String) async throws {
    var random = RandomModels(seed: 33)
    let other = try random.quantizedModel(
      of: random.network(activations: [.relu], poolings: [.max]), weightLimit: 30, zeroPoint: -128)
    for code in [try committedCode(), GeneratedCode(other, digest: "")] {
      #expect(code.kernels.map(\.name).contains(kernels))
      let measured = try await MeasuredInferences(
        code, board: board, pictures: pictures(count: 100))
      let counts = Set(measured.instructions)
      #expect(counts.count == 1, "\(counts.sorted())")
    }
  }
}
