import CodeGeneration
import Dataset
package import DeviceLink
import FloatInference
import LabelledData
import LeNetModel
package import Parity

/// An int8 model, and where what its generated C computes is to be compared with what the interpreter
/// computes.
package struct VerificationRequest {
  /// What runs the C.
  package enum Place {
    /// This machine.
    ///
    /// - Parameter isThorough: whether every compiler here is asked, at -O0 and -O2 and with
    ///   sanitizers.
    case host(isThorough: Bool)
    /// An emulated board, by its name.
    case emulator(board: String)
    /// A board that was flashed with the model, behind a serial port.
    case device(port: String)
  }

  /// A path; nil for the built-in one.
  package let model: String?
  /// The path of the float model that it was made from; nil for the one beside it.
  package let floatModel: String?
  package let place: Place
  package let source: DataSource
  /// How many; nil for all on this machine, and 1,000 elsewhere or where there is no MNIST.
  package let pictureCount: Int?
  /// Whether the first value that differs is to be explained.
  package let explains: Bool

  package init(
    _ model: String?, floatModel: String?, on place: Place, data source: DataSource,
    pictureCount: Int?, explains: Bool
  ) {
    self.model = model
    self.floatModel = floatModel
    self.place = place
    self.source = source
    self.pictureCount = pictureCount
    self.explains = explains
  }

  /// - Parameter progress: how many pictures of how many are compared; called with all at the end.
  package func run(
    notify: NoticeHandler, progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> Verification {
    let loaded = try LoadedInt8Model(model, notify: notify)
    let code = GeneratedCode(loaded.model, digest: loaded.digest)
    let isHost = if case .host = place { true } else { false }
    let pictures = try VerificationPictures(
      source, for: loaded.model, count: pictureCount, defaultCount: isHost ? nil : 1000,
      notify: notify)
    let runners = try await runners(code, loaded.model.network, digest: loaded.digest)
    let report = try await ParityCheck(loaded.model, code: code).compare(
      pictures.pixels, on: runners
    ) { progress($0, pictures.count) }
    let accuracy = try pictures.labelled.map { images in
      VerifiedAccuracy(
        images, digits: report.digits, floatModel: try parent(of: loaded, notify))
    }
    let explanation =
      explains
      ? try await report.explanation(
        loaded.model, code: code, pixels: pictures.pixels, runners: runners) : nil
    var device: (identity: DeviceIdentity, inference: DeviceInference)?
    if let runner = runners.first as? DeviceRunner { device = try await runner.measure() }
    return Verification(
      pictures: pictures.description, report: report, accuracy: accuracy,
      explanation: explanation, device: device)
  }

  private func runners(
    _ code: GeneratedCode, _ network: Network, digest: String
  ) async throws -> [any CodeRunner] {
    switch place {
    case .device(let port):
      return [
        try await DeviceRunner(
          code, network: network, digest: digest, port: SerialPort(port), patience: .hardware)
      ]
    case .emulator(let board):
      return [
        try await BoardRunner(
          code, network: network, digest: digest, board: board,
          firmware: ProjectFiles.path(of: ProjectFiles.firmware))
      ]
    case .host(let isThorough):
      let compilers = try await HostRunner.Build.installedCompilers()
      let builds =
        isThorough
        ? compilers.flatMap(HostRunner.Build.all)
        : [HostRunner.Build(compiler: compilers[0], flags: ["-O2"])]
      var runners: [any CodeRunner] = []
      for build in builds {
        runners.append(try await HostRunner(code, network: network, build: build))
      }
      return runners
    }
  }

  /// The float model that was named, or the one beside the int8 model that it was made from.
  private func parent(
    of loaded: LoadedInt8Model, _ notify: NoticeHandler
  ) throws -> FloatModel? {
    if let floatModel { return try LoadedFloatModel(floatModel).model }
    if let parent = loaded.parent { return parent }
    let parent = FloatParent.beside(model, of: loaded.model)
    if parent == nil, let model { notify(.noFloatModel(int8: model)) }
    return parent
  }
}

/// What a comparison came to.
package struct Verification {
  /// Which they were, for people.
  package let pictures: String
  package let report: ParityReport
  /// Nil for pictures without labels.
  package let accuracy: VerifiedAccuracy?
  /// Nil where it was not asked for, and where nothing differs.
  package let explanation: Explanation?
  /// Nil where no board was asked.
  package let device: (identity: DeviceIdentity, inference: DeviceInference)?
}

/// How often both models are right, and how often they say the same.
package struct VerifiedAccuracy {
  /// Nil when the float model is not at hand.
  package let float: Double?
  package let int8: Double
  package let agreement: Double?

  /// - Parameter digits: the int8 model's answers.
  init(_ images: LabelledImages, digits: [Int], floatModel: FloatModel?) {
    func share(_ count: Int) -> Double { Double(count) / Double(images.count) }
    int8 = share(zip(digits, images.labels).count { $0 == Int($1) })
    let evaluation = floatModel.map {
      FloatEvaluator($0, threads: processorCount).evaluate(images)
    }
    float = evaluation?.accuracy
    agreement = evaluation.map { evaluation in
      share(zip(digits, evaluation.predictions).count { $0 == Int($1) })
    }
  }
}
