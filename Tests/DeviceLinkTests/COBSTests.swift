import DeviceLink
import ElementaryFunctions
import Testing

@Suite struct COBSTests {
  @Test(
    arguments: [
      ([], [1]), ([0], [1, 1]), ([1], [2, 1]), ([0, 0], [1, 1, 1]), ([1, 0, 2], [2, 1, 2, 2]),
    ] as [([UInt8], [UInt8])])
  func knownEncodings(bytes: [UInt8], encoded: [UInt8]) {
    #expect(COBS.encode(bytes) == encoded)
    #expect(COBS.decode(encoded) == bytes)
  }

  @Test func longBlocks() {
    let run = [UInt8](repeating: 7, count: 254)
    #expect(COBS.encode(run) == [255] + run + [1])
    #expect(COBS.decode([255] + run) == run)
    #expect(COBS.encode(run + [8]) == [255] + run + [2, 8])
    #expect(COBS.encode(run + [0]) == [255] + run + [1, 1])
  }

  @Test func anyBytesComeBackAndNoneIsZero() {
    var generator = SplitMix64(seed: 31)
    for round in 0..<2000 {
      let count = round < 600 ? round : Int(generator.nextInt(below: 1200))
      let zeros = generator.nextInt(below: 5)
      let bytes = (0..<count).map { _ in
        generator.nextInt(below: 4) < zeros ? 0 : UInt8(generator.nextInt(below: 256))
      }
      let encoded = COBS.encode(bytes)
      #expect(!encoded.contains(0))
      #expect(encoded.count <= bytes.count + bytes.count / 254 + 1)
      #expect(COBS.decode(encoded) == bytes)
    }
  }

  @Test func whatIsCutOffIsRefused() {
    #expect(COBS.decode([3, 1]) == nil)
    #expect(COBS.decode([2, 0]) == nil)
    #expect(COBS.decode([]) == [])
  }
}
