import Bytes
import DeviceLink
import ElementaryFunctions
import Testing

@Suite struct FrameTests {
  @Test func theChecksumIsThatOfTheStandard() {
    #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(crc32([UInt8]()) == 0)
  }

  @Test func aFrameIsLiterally() {
    // 01 07, CRC-32 2F9DF2B7.
    let encoded = Frame(type: 1, sequence: 7).encoded
    #expect(encoded.first == 7 && encoded.last == 0 && encoded.count == 8)
    #expect(Array(encoded[1...2]) == [1, 7])
  }

  @Test func framesComeBackHoweverTheyArrive() {
    var generator = SplitMix64(seed: 32)
    let frames = (0..<300).map { _ in
      Frame(
        type: UInt8(generator.nextInt(below: 256)), sequence: UInt8(generator.nextInt(below: 256)),
        body: (0..<generator.nextInt(below: 900)).map { _ in
          UInt8(generator.nextInt(below: generator.nextInt(below: 2) == 0 ? 2 : 256))
        })
    }
    var line = frames.flatMap(\.encoded)[...]
    var reader = FrameReader()
    var found: [Frame] = []
    while !line.isEmpty {
      let piece = line.prefix(1 + Int(generator.nextInt(below: 700)))
      found += reader.take(piece).compactMap { try? $0.get() }
      line = line.dropFirst(piece.count)
    }
    #expect(found == frames)
  }

  @Test func everyChangedByteIsNoticedAndTheNextFrameIsFound() {
    let frame = Frame(type: 2, sequence: 9, body: (0..<40).map { UInt8($0 % 5) })
    let next = Frame(type: 1, sequence: 10)
    for position in 0..<frame.encoded.count {
      for change in [1, 0x80, 0xFF] as [UInt8] {
        var bytes = frame.encoded
        bytes[position] ^= change
        var reader = FrameReader()
        let ended = reader.take(bytes + [0] + next.encoded)
        #expect(!ended.contains { (try? $0.get()) == frame })
        #expect((try? ended.last?.get()) == next)
      }
    }
  }

  @Test func anInterruptedFrameCostsOnlyItself() {
    let frame = Frame(type: 2, sequence: 9, body: [1, 2, 3, 0, 4])
    for count in 0..<frame.encoded.count - 1 {
      var reader = FrameReader()
      let ended = reader.take(frame.encoded.prefix(count) + [0] + frame.encoded)
      #expect(ended.count == (count == 0 ? 1 : 2))
      #expect((try? ended.last?.get()) == frame)
    }
  }

  @Test func noiseIsNoFrameAndDoesNotPileUp() {
    var generator = SplitMix64(seed: 33)
    var reader = FrameReader()
    let noise = (0..<200_000).map { _ in UInt8(1 + generator.nextInt(below: 255)) }
    #expect(reader.take(noise).isEmpty)
    let frame = Frame(type: 1, sequence: 1)
    #expect(reader.take([0] + frame.encoded).compactMap { try? $0.get() } == [frame])
  }
}
