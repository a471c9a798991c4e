import ArgumentParser
import Dataset
import FileAccess
import FloatInference
import LabelledData
import LeNetModel
import LeNetModelFile
import NumberText
import RecipeFile
import Training
import Workflows

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a network on MNIST or on pictures of your own, and write a float model.",
    discussion: """
      The epoch is chosen on a validation split of the training images; the test images are used \
      once, at the end. The model carries its calibration, so that 'lenet export --int8' needs no \
      MNIST. A recipe says everything that decides the result; Models/lenet5.yaml explains one. The \
      same recipe and name give the same file on every machine, and the model keeps its recipe: \
      'lenet inspect --recipe' prints it.

      While it trains, a checkpoint lies beside the model to be, and Ctrl-C ends the training after \
      the step under way. '--resume' continues it, whatever ended it, and comes to the same file. \
      One process at a time trains a model. A training that is no better than always giving one digit \
      writes its model and ends with exit status 1.

      What it took of energy is entered in emissions.csv beside the model, in CodeCarbon's columns.

      EXAMPLE: lenet train --recipe Models/lenet5-original.yaml --output build/original.lenet
      """)

  enum Preset: String, ExpressibleByArgument, CaseIterable {
    case `default`
    case original

    /// The file that ships with the project.
    var recipe: String {
      switch self {
      case .default: ProjectFiles.defaultRecipe
      case .original: ProjectFiles.originalRecipe
      }
    }
  }

  /// A named network that fits any pictures.
  enum NetworkSize: String, ExpressibleByArgument, CaseIterable {
    case tiny, small, lenet5, wide

    var preset: NetworkPreset {
      switch self {
      case .tiny: .tiny
      case .small: .small
      case .lenet5: .lenet5
      case .wide: .wide
      }
    }
  }

  @Option(
    help: ArgumentHelp("The recipe to train by, in place of a preset.", valueName: "file"))
  var recipe: String?

  @Option(
    help: ArgumentHelp(
      """
      A recipe that ships with the project. default: Models/lenet5.yaml, with ReLU, max pooling, \
      distortions; original: Models/lenet5-original.yaml, with tanh, average pooling, SGD. The \
      default recipe is used without either option.
      """, valueName: "name"))
  var preset: Preset?

  @Option(
    help: ArgumentHelp(
      "A sweep, by its database, to train the best trial of.", valueName: "database"))
  var fromSweep: String?

  @Option(help: ArgumentHelp("Epochs instead of the recipe's.", valueName: "count"))
  var epochs: Int?

  @Option(
    name: [.customLong("learning-rate"), .customLong("lr")],
    help: ArgumentHelp("The schedule's largest rate instead of the recipe's.", valueName: "rate"))
  var learningRate: Double?

  @Option(help: ArgumentHelp("Images of an update instead of the recipe's.", valueName: "count"))
  var batchSize: Int?

  @Option(help: ArgumentHelp("Seed instead of the recipe's.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("Threads; the result does not depend on it.", valueName: "count"))
  var threads: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, which names the model. "
        + "(default: build/NAME.lenet for a recipe NAME.yaml or a sweep NAME.sqlite)",
      valueName: "file"))
  var output: String?

  @Flag(help: "Continue the training whose checkpoint lies beside the file to write.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      "The log, a JSON object a line for each epoch, written with the model. "
        + "(default: beside the file to write, with the ending .jsonl)",
      valueName: "file"))
  var log: String?

  @Option(
    help: ArgumentHelp(
      """
      What is done to a picture of --data before the network reads it: resize scales it to the network's \
      rows and columns, resize-fit keeps its proportions, digit finds the ink of a handwritten sign and \
      lays it out as MNIST does, none takes pictures of the right size as they are. (default: digit \
      where the pictures are laid out so already, else resize)
      """, valueName: "way"),
    transform: Preparation.init(argument:))
  var prepare: Preparation?

  @Option(
    help: ArgumentHelp(
      "What the network reads, such as 1x32x20: 1 channel for grey or 3 for colour, rows, columns. "
        + "(default: of the proportions of the pictures of --data, in colour where most of them are)",
      valueName: "shape"),
    transform: Shape.init(argument:))
  var input: Shape?

  @Option(
    help: ArgumentHelp(
      "The network instead of the recipe's, made for the pictures: tiny, small, lenet5 or wide.",
      valueName: "size"))
  var network: NetworkSize?

  @Flag(help: "After each epoch, tell the accuracy on the validation images of each class.")
  var classes = false

  @OptionGroup var data: DataOptions
  @OptionGroup var carbon: CarbonOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    let origins = [
      recipe.map { ("--recipe", $0) }, preset.map { ("--preset", $0.rawValue) },
      fromSweep.map { ("--from-sweep", $0) },
    ].compactMap { $0 }
    guard origins.count <= 1 else {
      throw ValidationError(
        origins.map { "\($0) \($1)" }.joined(separator: " and ") + ": expected one of them")
    }
    if let (option, path) = origins.first, preset == nil, output == nil, path.stem.isEmpty {
      throw ValidationError("\(option) \(path): gives no name for the model; add --output")
    }
    for (option, isGiven) in [("--prepare", prepare != nil), ("--input", input != nil)]
    where isGiven && data.path == nil {
      throw ValidationError("\(option): expected with --data, MNIST's images are prepared")
    }
    if prepare == .digit, let input, input != Signature.digits.input {
      throw ValidationError(
        "--prepare digit --input \(input.channels)x\(input.height)x\(input.width): expected 1x28x28, "
          + "which digits are laid out in; leave --input away, or use --prepare resize")
    }
    if let epochs, !(1...100_000).contains(epochs) {
      throw ValidationError("--epochs \(epochs): expected 1 to 100000")
    }
    if let learningRate, !(learningRate > 0 && learningRate <= 100) {
      throw ValidationError(
        "--learning-rate \(learningRate): expected more than 0, at most 100")
    }
    if let batchSize, !(1...4096).contains(batchSize) {
      throw ValidationError("--batch-size \(batchSize): expected 1 to 4096")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads \(threads): expected 1 to 1024")
    }
    if let output, !output.hasSuffix(".lenet") || output.stem.isEmpty {
      throw ValidationError("--output \(output): expected a file name that ends in .lenet")
    }
    if let log, log.isEmpty { throw ValidationError("--log is empty, expected a file name") }
  }

  func run() throws {
    let account = try carbon.account(TrainingRequest.project)
    defer { account?.close() }
    let data = try data.source.opened(notify: tell)
    let (recipe, origin) = try self.recipe(for: data)
    let signature = recipe.network.signature
    let request = TrainingRequest(
      recipe, train: try data.load(.train, for: signature, notify: tell),
      // Read before the training, so that a missing file is not found out after it.
      test: try data.load(.test, for: signature, notify: tell),
      output: output ?? "build/\(origin.stem).lenet", logPath: log, resume: resume,
      threads: threads ?? processorCount)
    let trained = try train(request, account)
    try report(trained)
    guard trained.result.best.validationAccuracy > trained.guess.accuracy else {
      throw CommandError.learnedNothing(trained, learningRate: recipe.learningRate)
    }
  }

  /// The recipe for the data, and where it is from.
  private func recipe(for data: OpenData) throws -> (Recipe, origin: String) {
    let found = try data.folder.map { folder in
      guard folder.parts[.train] != nil else {
        throw DataFolderError.noPart(path: folder.path, .train)
      }
      for warning in folder.warnings { tell(.dataset(warning)) }
      return TrainingData(
        try folder.signature(preparation: prepare, input: input),
        imageCount: folder.parts[.train]?.count,
        validationCount: folder.parts[.valid]?.count)
    }
    let usual = found.map { $0.isMNISTLike ? Preset.default.recipe : ProjectFiles.pictureRecipe }
    let origin =
      try fromSweep ?? recipe
      ?? ProjectFiles.required(preset?.recipe ?? usual ?? Preset.default.recipe)
    Inputs.add(origin)
    var recipe =
      try fromSweep.map { try SweepOutcome(of: $0, notify: tell).required($0).recipe }
      ?? RecipeFile.read(origin, for: found ?? .any)
    if let network { recipe.network = try Network(network.preset, for: recipe.network.signature) }
    if let epochs { recipe.epochs = epochs }
    if let learningRate { recipe.learningRate = learningRate }
    if let batchSize { recipe.batchSize = batchSize }
    if let seed { recipe.seed = seed }
    if found != nil {
      let choices = NetworkChoice.all(besides: recipe.network)
      inform(NetworkChoice.table(choices, chosen: recipe.network))
    }
    return (recipe, origin)
  }

  private func train(_ request: TrainingRequest, _ account: EnergyAccount?) throws -> TrainedModel {
    var training: TrainingProgress?
    var calibration: ProgressLine?
    func accompany(_ progress: TrainingRequest.Progress) {
      switch progress {
      case .beginning: Interruption.postpone()
      case .begun(let trainer, let experiment):
        Interruption.remedy = "continue with\n  \(CommandLine.resumingCommand)"
        account?.openForInterruption(
          experiment, in: folder(of: request.output), isContinued: resume)
        training = TrainingProgress(trainer, showsClasses: classes)
      case .step(let trainer): training?.update(trainer)
      case .epoch(let record, let trainer): training?.tell(record, of: trainer)
      case .pausing: training?.clear()
      case .trained(let checkpoint):
        Interruption.remedy =
          "\(checkpoint) holds what was trained; continue with\n  \(CommandLine.resumingCommand)"
        Interruption.allow()
      case .calibrating(let progress): calibration.update(progress)
      case .written: Interruption.remedy = nil
      }
    }
    do {
      return try request.run(
        isInterrupted: { Interruption.isRequested }, notify: tell, progress: accompany)
    } catch let interruption as TrainingInterruption {
      Interruption.end("\(interruption)")
      throw interruption
    }
  }

  private func report(_ trained: TrainedModel) throws {
    guard let test = trained.test else { return }
    let (result, model, digest) = (trained.result, trained.model, trained.file.digest)
    if json.isOn {
      try printJSON(
        Result(
          model: trained.path, digest: "\(digest)", epochs: result.epochs.count,
          bestEpoch: result.best.epoch, validationAccuracy: result.best.validationAccuracy,
          testAccuracy: test.accuracy, testLoss: test.loss,
          calibration: trained.obstacle == nil
            ? model.calibration.map { "\($0.method)" } : nil))
    } else {
      print(
        """
        model     \(trained.path)
        digest    \(digest)
        epoch     \(result.best.epoch) of \(result.epochs.count), the best on the validation split: \
        \(fixed(100 * result.best.validationAccuracy, 2)) %
        test      accuracy \(fixed(100 * test.accuracy, 2)) %, loss \(fixed(test.loss, 5))
        int8      \(CalibrationReport(model)?.summary ?? "none; the reason stands above")
        """)
    }
  }

  private struct Result: Encodable {
    let model: String
    let digest: String
    let epochs: Int
    let bestEpoch: Int
    let validationAccuracy: Double
    let testAccuracy: Double
    let testLoss: Double
    /// How it is to be quantized; nil if it cannot be.
    let calibration: String?
  }
}

extension Preparation {
  init(argument: String) throws {
    guard let preparation = Self(rawValue: argument) else {
      throw ValidationError(
        "'\(argument)': expected " + Self.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self = preparation
  }
}

extension Shape {
  fileprivate init(argument: String) throws {
    let sides = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 3, let channels = sides[0], let height = sides[1], let width = sides[2],
      Signature.channels.contains(channels), Signature.sides.contains(height),
      Signature.sides.contains(width)
    else {
      throw ValidationError(
        "'\(argument)': expected CHANNELSxROWSxCOLUMNS with 1 or 3 channels and "
          + "\(Signature.sides.lowerBound) to \(Signature.sides.upperBound) rows and columns, such as "
          + "1x32x20")
    }
    self.init(channels: channels, height: height, width: width)
  }
}
