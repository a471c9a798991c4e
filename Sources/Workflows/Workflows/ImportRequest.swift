import Bytes
import Dataset
import Digests
import FileAccess
import FloatInference
import ForeignFiles
package import ForeignNetworks
import LabelledData
package import LeNetModel
import LeNetModelFile
import RecipeFile
import Training

/// A file of another tool that is to become a model.
package struct ImportRequest {
  /// Its path.
  package let file: String
  /// The model's path.
  package let output: String
  /// Pictures to find out by how it wants them, to measure and calibrate it with.
  package let source: DataSource
  /// How it wants them; nil to find out.
  package let reading: InputReading?
  /// Of a file that has numbers only; nil to infer it.
  package let network: Network?
  /// What is done to a picture of one's own before; nil for what the pictures suggest.
  package let preparation: Preparation?
  /// One for each score; nil for the file's, or the pictures'.
  package let classNames: [String]?
  /// Whether integers become a float model.
  package let isFloat: Bool

  /// - Parameter output: nil for one of the file's name in `build`.
  package init(
    _ file: String, output: String?, data source: DataSource, reading: InputReading?,
    network: Network?, preparation: Preparation?, classNames: [String]?, isFloat: Bool
  ) {
    self.file = file
    self.output = output ?? "build/\(file.stem).lenet"
    self.source = source
    self.reading = reading
    self.network = network
    self.preparation = preparation
    self.classNames = classNames
    self.isFloat = isFloat
  }

  /// A file may have so many bytes.
  private static let byteCountLimit = 1 << 28

  package enum Progress {
    case searching(done: Int, total: Int)
    case calibrating(CalibrationProgress)
  }

  /// Reads the file, finds how it wants pictures, measures and calibrates the model, and writes it.
  ///
  /// - Throws: ``WorkflowError``, `FileAccessError` and what reading pictures throws; nothing is written
  ///   then.
  package func run(
    notify: @escaping NoticeHandler, progress: (Progress) -> Void
  ) throws -> ImportOutcome {
    let bytes = try readFile(file, limit: Self.byteCountLimit)
    Inputs.add(file)
    let foreign = try naming {
      try ForeignFile(bytes, folder: folder(of: file), network: network)
    }
    try checkOutputs([output])
    try checkClassNames(of: foreign.candidates[0].network)
    let (pictures, absence) = try self.pictures(for: foreign, notify)
    let digest = hexadecimal(sha256(bytes))
    let candidates = try naming { try self.candidates(foreign, digest, pictures) }
    let search =
      candidates.count > 1
      ? try naming {
        try InputSearch(candidates) { progress(.searching(done: $0, total: $1)) }
      } : nil
    if let search, search.asGood.count > 1 { notify(.readingsAsGood(search.asGood)) }
    let outcome = try naming {
      try self.outcome(
        of: candidates[search?.best ?? 0], pictures, search, notify
      ) { progress(.calibrating($0)) }
    }
    if let absence { notify(.notMeasured(absence)) }
    if !outcome.assumption.isEmpty { notify(.networkFound(outcome.assumption)) }
    let classCount = outcome.file.content.network.classCount
    if let accuracy = outcome.test?.model.accuracy, accuracy < 2 / Double(classCount + 1) {
      notify(.readsHardlyMore(accuracy: accuracy, classCount: classCount))
    }
    return outcome
  }

  /// Nil where there are none and nothing needs them, with why there are none.
  private func pictures(
    for foreign: ForeignFile, _ notify: @escaping NoticeHandler
  ) throws -> (ImportPictures?, absence: String?) {
    let input = foreign.candidates[0].network.input
    let isKnown = reading != nil || foreign.candidates[0].network.inputScaling != nil
    let reason: String
    if source.isMNIST, !ImportPictures.areUsual(for: input) {
      reason = "MNIST's are \(Signature.digits.input), not \(input)"
    } else {
      do {
        let pictures = try ImportPictures(
          source, preparation: preparation, classNames: classNames, notify: notify)
        // MNIST is looked for when it is read.
        for form in try naming({ try pictures.forms(for: foreign.candidates[0].network) }) {
          _ = try pictures.load(.train, as: form)
        }
        return (pictures, nil)
      } catch MNISTError.notFound {
        reason = "MNIST was not found; 'lenet data fetch' gets it"
      }
    }
    guard isKnown, foreign.candidates.count == 1 else {
      try naming { try checkSize(of: foreign.candidates[0].network) }
      throw WorkflowError.readingNotKnown(
        input: input, lacksScale: !isKnown, lacksNetwork: foreign.candidates.count > 1,
        noPictures: reason)
    }
    return (nil, reason)
  }

  private func checkClassNames(of network: ForeignNetwork) throws {
    guard let classNames else { return }
    let count = try naming { try network.scoreCount() }
    guard classNames.count == count else {
      throw WorkflowError.classNameCount(found: classNames.count, expected: count)
    }
  }

  /// Nobody is asked for more about a network that is no model anyway.
  private func checkSize(of network: ForeignNetwork) throws {
    let names = (0..<(try network.scoreCount())).map(String.init)
    _ = try network.floatModel(
      InputReading(scaling: .unit),
      ImportedIdentity(classNames: names, preparation: .none, provenance: Provenance()))
  }

  /// Every sensible way to read pictures; one where it is known.
  private func candidates(
    _ foreign: ForeignFile, _ digest: String, _ pictures: ImportPictures?
  ) throws -> [InputSearch.Candidate] {
    var candidates: [InputSearch.Candidate] = []
    for candidate in foreign.candidates {
      let network = candidate.network
      let isInteger = network.isQuantized && !isFloat
      let forms: [ImportPictures.Form?] = try pictures?.forms(for: network) ?? [nil]
      for form in forms {
        let signature = try form?.signature ?? self.signature(for: network)
        let images = try form.map { try pictures?.load(.train, as: $0).images } ?? nil
        let readings = readings(of: network, signature, foreign, edge: form?.edge ?? 0)
        candidates += readings.map {
          InputSearch.Candidate(
            assumption: candidate.assumption, network: network, reading: $0,
            identity: ImportedIdentity(
              classNames: signature.classNames, preparation: signature.preparation,
              provenance: provenance(digest, network, $0)),
            form: form, images: images, isInteger: isInteger)
        }
      }
    }
    return candidates
  }

  private func readings(
    of network: ForeignNetwork, _ signature: Signature, _ foreign: ForeignFile, edge: Int
  ) -> [InputReading] {
    if let reading { return [reading.with(edge: edge)] }
    if let scaling = network.inputScaling { return [InputReading(scaling: scaling, edge: edge)] }
    let isSquare = network.input.height == network.input.width
    let orders: [AxisOrder?] =
      !foreign.hasOrder && network.flattensMaps ? [nil, .channelsLast] : [nil]
    return network.usualScalings.flatMap { [$0, $0.inverted] }.flatMap { scaling in
      (isSquare ? [false, true] : [false]).flatMap { isTransposed in
        orders.map {
          InputReading(
            scaling: scaling, isTransposed: isTransposed, edge: edge, flattening: $0)
        }
      }
    }
  }

  /// Without pictures.
  private func signature(for network: ForeignNetwork) throws -> Signature {
    let count = try network.scoreCount()
    let known = classNames ?? network.classNames
    let names = known?.count == count ? known : nil
    let isDigit = network.input == Signature.digits.input
    return Signature(
      input: network.input, classNames: names ?? (0..<count).map(String.init),
      preparation: preparation ?? network.preparation ?? (isDigit ? .digit : .resize))
  }

  private func provenance(
    _ digest: String, _ network: ForeignNetwork, _ reading: InputReading
  ) -> Provenance {
    Provenance([
      "name": output.stem, "tool.version": Provenance.toolVersion,
      "import.format": network.origin, "import.sha256": digest,
      "import.input": reading.description,
    ])
  }

  private func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as ImportError {
      throw WorkflowError.unfitModel(path: file, error)
    }
  }
}

extension ImportRequest {
  /// - Parameter text: a preset's name, or the path of a recipe.
  package static func network(_ text: String) throws -> Network {
    if let preset = NetworkPreset(rawValue: text) { return try Network(preset, for: .digits) }
    Inputs.add(text)
    return try RecipeFile.read(text, for: .any).network
  }
}
