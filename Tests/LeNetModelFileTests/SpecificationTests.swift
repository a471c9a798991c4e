import Foundation
import LeNetModel
import LeNetModelFile
import Testing

/// The file that the example of `Models/FORMAT.md` shows.
private func exampleFile() throws -> ModelFile {
  let network = Network.lenet5
  let parameters = network.parametricIndices.map { index in
    FloatParameters(
      weights: Array(repeating: 0, count: network.layers[index].weightCount),
      bias: Array(repeating: 0, count: network.layers[index].biasCount))
  }
  return try ModelFile(.float(FloatModel(network: network, parameters: parameters)))
}

@Suite struct SpecificationTests {
  @Test func theExampleOfThePageIsWhatTheCodeWrites() throws {
    let page = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Models/FORMAT.md")
    let bytes = try exampleFile().bytes
    let text = try String(contentsOf: page.standardized, encoding: .utf8)
    let blocks = text.components(separatedBy: "```")
    try #require(blocks.count == 3, "FORMAT.md has one fenced block")
    let lines = blocks[1].split(separator: "\n")
    #expect(lines.count > 20)
    for line in lines {
      let shown = line.prefix { $0 != ";" }.split(separator: " ")
      let offset = try #require(Int(shown[0], radix: 16), "\(line)")
      let written = bytes[offset..<offset + shown.count - 1].map {
        ($0 < 16 ? "0" : "") + String($0, radix: 16)
      }
      #expect(shown.dropFirst().map(String.init) == written, "at \(shown[0])")
    }
  }
}
