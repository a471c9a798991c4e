import Bytes
import LeNetModel

extension Calibration {
  /// - Parameter container: of a calibrated float model.
  init(decoding container: Container) throws(ModelFileError) {
    let network = container.network
    var histograms: [Histogram] = []
    for index in network.observedIndices {
      histograms.append(
        try Histogram(
          decoding: container.content(.histogram, layer: index),
          section: SectionName(tag: .histogram, layer: index).title(in: network)))
    }
    let means = network.parametricIndices.map {
      container.content(.inputMeans, layer: $0).floats()
    }
    let (method, tournament) = try Self.choice(
      decoding: container.content(.calibration), tensorCount: histograms.count)
    self.init(
      histograms: histograms, inputMeans: means, method: method, tournament: tournament)
  }

  /// `CALI`: the method, u32 image count, u32 trial count, u32 tensor count, then for each trial its
  /// method, u32 correct, u32 agreeing, u32 zero, f64 loss, f64 divergence, f32 for each tensor.
  func encodeChoice() -> [UInt8] {
    let trials = tournament?.trials ?? []
    var bytes = method.encode()
    bytes.append(
      littleEndian: [tournament?.imageCount ?? 0, trials.count, histograms.count].map(UInt32.init))
    for trial in trials {
      bytes += trial.method.encode()
      bytes.append(littleEndian: [trial.correctCount, trial.agreementCount, 0].map(UInt32.init))
      bytes.append(littleEndian: [trial.loss.bitPattern, trial.divergence.bitPattern])
      bytes.append(littleEndian: trial.signalToNoise)
    }
    return bytes
  }

  private static func choice(
    decoding content: ArraySlice<UInt8>, tensorCount: Int
  ) throws(ModelFileError) -> (CalibrationMethod, CalibrationTournament?) {
    let section = SectionTag.calibration.title
    let trialByteCount = 32 + 4 * tensorCount
    guard content.count >= 16, (content.count - 16) % trialByteCount == 0 else {
      throw .sectionByteCount(section: section, found: content.count, expected: 16)
    }
    let trialCount = (content.count - 16) / trialByteCount
    let method = try CalibrationMethod(decoding: content.prefix(4))
    let imageCount = content.integer(UInt32.self, at: 4)
    try check(
      content.integer(UInt32.self, at: 8), "trial count", section, expected: UInt32(trialCount))
    try check(
      content.integer(UInt32.self, at: 12), "tensor count", section, expected: UInt32(tensorCount))
    guard trialCount > 0 else {
      try check(imageCount, "image count without trials", section, expected: 0)
      return (method, nil)
    }
    var trials: [CalibrationTournament.Trial] = []
    for index in 0..<trialCount {
      trials.append(
        try CalibrationTournament.Trial(
          decoding: content.dropFirst(16 + index * trialByteCount).prefix(trialByteCount)))
    }
    return (method, CalibrationTournament(imageCount: Int(imageCount), trials: trials))
  }
}

extension CalibrationTournament.Trial {
  fileprivate init(decoding content: ArraySlice<UInt8>) throws(ModelFileError) {
    try check(
      content.integer(UInt32.self, at: 12), "reserved field", SectionTag.calibration.title,
      expected: 0)
    self.init(
      method: try CalibrationMethod(decoding: content.prefix(4)),
      loss: Double(bitPattern: content.integer(UInt64.self, at: 16)),
      divergence: Double(bitPattern: content.integer(UInt64.self, at: 24)),
      correctCount: Int(content.integer(UInt32.self, at: 4)),
      agreementCount: Int(content.integer(UInt32.self, at: 8)),
      signalToNoise: content.dropFirst(32).floats())
  }
}

/// u8 activations, u8 weights, both counted from 1, u8 whether biases are corrected, u8 zero.
extension CalibrationMethod {
  fileprivate func encode() -> [UInt8] {
    [
      UInt8(Activations.allCases.firstIndex(of: activations)! + 1),
      UInt8(Weights.allCases.firstIndex(of: weights)! + 1), correctsBias ? 1 : 0, 0,
    ]
  }

  fileprivate init(decoding content: ArraySlice<UInt8>) throws(ModelFileError) {
    let codes = Array(content)
    guard
      let method = CalibrationMethod.all.first(where: { $0.encode() == codes })
    else {
      throw .field(
        section: SectionTag.calibration.title, field: "method",
        found: content.integer(UInt32.self, at: 0),
        expected: "bytes 1 to \(Activations.allCases.count), 1 to \(Weights.allCases.count), "
          + "0 or 1, 0")
    }
    self = method
  }
}

/// `HIST`: f32 minimum, f32 maximum, u32 bin count, u32 zero, u32 counts.
extension Histogram {
  func encode() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: [minimum, maximum])
    bytes.append(littleEndian: [UInt32(counts.count), 0])
    bytes.append(littleEndian: counts)
    return bytes
  }

  fileprivate init(
    decoding content: ArraySlice<UInt8>, section: String
  ) throws(ModelFileError) {
    let fields = content.prefix(16).integers(UInt32.self)
    try check(fields[2], "bin count", section, expected: UInt32(Histogram.binCount))
    try check(fields[3], "reserved field", section, expected: 0)
    self.init(
      minimum: Float(bitPattern: fields[0]), maximum: Float(bitPattern: fields[1]),
      counts: content.dropFirst(16).integers(UInt32.self))
  }
}
