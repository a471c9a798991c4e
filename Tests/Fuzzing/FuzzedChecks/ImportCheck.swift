import ForeignFiles
package import ForeignNetworks
package import LeNetModel
import LeNetModelFile

/// What became of a fuzzer's bytes: the networks that they may stand for, or why they are none.
package enum ImportOutcome: Hashable {
  case refused(String)
  case read([ImportedCandidate])
}

/// A network that was read, and what was made of it.
package struct ImportedCandidate: Hashable {
  package let assumption: String
  package let origin: String
  package let classNames: [String]?
  /// In the order of the readings that are tried.
  package let floats: [Made<FloatModel>]
  /// As many of a quantized network, none of a float one.
  package let integers: [Made<QuantizedModel>]

  /// A model and what became of each node, or why there is none.
  package enum Made<Model: Hashable & Sendable>: Hashable {
    case refused(String)
    case model(Model, [ImportedNode])
  }
}

/// Checks what the import promises, of any bytes: that they are refused in one line, or are networks of
/// which models become that have a file and can be run, or that are refused in one line; and the same
/// twice.
///
/// - Returns: what became of them where nobody says what the network is.
package func checkImport(
  _ bytes: [UInt8], as format: ImportFormat
) throws(Finding) -> ImportOutcome {
  for network in format.givenNetworks { _ = try checkImport(bytes, as: format, of: network) }
  return try checkImport(bytes, as: format, of: nil)
}

private func checkImport(
  _ bytes: [UInt8], as format: ImportFormat, of network: Network?
) throws(Finding) -> ImportOutcome {
  let outcome = ImportOutcome(bytes, as: format, of: network)
  try expect(
    ImportOutcome(bytes, as: format, of: network) == outcome, "read again, it is another")
  switch outcome {
  case .refused(let message): try checkLine(message)
  case .read(let candidates):
    try expect(!candidates.isEmpty, "read as no network")
    for candidate in candidates { try check(candidate, picture: bytes) }
  }
  return outcome
}

private func check(_ candidate: ImportedCandidate, picture: [UInt8]) throws(Finding) {
  for made in candidate.floats {
    switch made {
    case .refused(let message): try checkLine(message)
    case .model(let model, _): try checkEncoding(of: encoded(.float(model)))
    }
  }
  for made in candidate.integers {
    switch made {
    case .refused(let message): try checkLine(message)
    case .model(let model, _):
      try checkEncoding(of: encoded(.quantized(model)))
      guard model.network.multiplyAccumulateCount <= multiplyAccumulateLimit else { continue }
      let count = model.network.inputShape.count
      try checkInterpreters(
        of: model, picture: (0..<count).map { picture[$0 * (picture.count - 1) / count] })
    }
  }
}

/// Networks with more take too long to run over and over.
private let multiplyAccumulateLimit = 1 << 18

private func checkLine(_ message: String) throws(Finding) {
  try expect(!message.isEmpty, "refused without a reason")
  try expect(!message.contains(where: \.isNewline), "refused in several lines: \(message)")
}

extension ImportOutcome {
  fileprivate init(_ bytes: [UInt8], as format: ImportFormat, of network: Network?) {
    do {
      self = .read(
        try format.read(bytes, network).candidates.map {
          ImportedCandidate($0.network, assumption: $0.assumption)
        })
    } catch {
      self = .refused("\(error)")
    }
  }
}

extension ImportedCandidate {
  fileprivate init(_ network: ForeignNetwork, assumption: String) {
    self.assumption = assumption
    origin = network.origin
    classNames = network.classNames
    let readings = [
      InputReading(scaling: network.inputScaling ?? network.usualScalings[0]),
      InputReading(
        scaling: .mnist.inverted, isTransposed: true,
        edge: min(network.input.height, network.input.width) > 32 ? 2 : 0,
        flattening: .channelsLast),
    ]
    let names = Self.classNames(of: network)
    let identity = ImportedIdentity(
      classNames: names, preparation: network.preparation ?? .none, provenance: Provenance())
    floats = readings.map { reading in
      Made { () throws(ImportError) in try network.floatModel(reading, identity) }
    }
    integers =
      network.isQuantized
      ? readings.map { reading in
        Made { () throws(ImportError) in try network.quantizedModel(reading, identity) }
      } : []
  }

  /// As many as there are scores.
  private static func classNames(of network: ForeignNetwork) -> [String] {
    guard let count = try? network.scoreCount() else { return [] }
    if let names = network.classNames, names.count == count { return names }
    return (0..<count).map(String.init)
  }
}

extension ImportedCandidate.Made {
  fileprivate init(_ make: () throws(ImportError) -> ImportedModel<Model>) {
    do {
      let made = try make()
      self = .model(made.model, made.nodes)
    } catch {
      self = .refused("\(error)")
    }
  }
}
