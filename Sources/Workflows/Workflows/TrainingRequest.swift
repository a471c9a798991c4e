import Energy
import FileAccess
import LabelledData
import LeNetModel
import RecipeFile
package import Training

/// A training by a recipe, and the files that it is to end in: model, log and, while it goes on, a
/// checkpoint.
package struct TrainingRequest {
  package let recipe: Recipe
  package let train: LoadedPart
  /// Which the training sees at its end.
  package let test: LoadedPart
  /// The model's path.
  package let output: String
  /// The log's, a JSON object a line for each epoch.
  package let logPath: String
  /// Whether to go on from the checkpoint beside the model; else there must be none.
  package let resume: Bool
  /// On which the result does not depend.
  package let threads: Int

  /// What its work is called in `emissions.csv`.
  package static let project = "lenet train"

  /// - Parameter logPath: nil for one beside the model.
  package init(
    _ recipe: Recipe, train: LoadedPart, test: LoadedPart, output: String, logPath: String?,
    resume: Bool, threads: Int
  ) {
    self.recipe = recipe
    self.train = train
    self.test = test
    self.output = output
    self.logPath = logPath ?? TrainingHistory.logPath(for: output)
    self.resume = resume
    self.threads = threads
  }

  package enum Progress {
    /// From now on an interruption is to be told, so that what is trained is saved.
    case beginning
    /// Nothing stands in the way, and there is a checkpoint to go on from.
    case begun(StagedTrainer, experiment: String)
    case step(StagedTrainer)
    case epoch(EpochRecord, StagedTrainer)
    /// There may be notices before the next step.
    case pausing
    /// From now on an interruption ends the work at once.
    case trained(checkpoint: String)
    case calibrating(CalibrationProgress)
    /// Model and log lie there.
    case written
  }

  /// Trains, evaluates and calibrates, and writes model and log.
  ///
  /// - Parameter isInterrupted: asked after each step.
  /// - Throws: ``TrainingInterruption``, ``CheckpointAccessError``, ``TrainingError``,
  ///   `FileAccessError`, and ``WorkflowError/diverged(_:best:checkpoint:position:)``, with a model
  ///   beside that to be if there was an epoch.
  package func run(
    isInterrupted: () -> Bool, notify: @escaping NoticeHandler, progress: (Progress) -> Void
  ) throws -> TrainedModel {
    let data = Dictionary((train.digests + test.digests).map { ($0.key, $0.sha256) }) { $1 }
    try checkOutputs(
      [output, logPath, "\(folder(of: output))/\(EmissionsFile.name)"]
        + TrainingSession.files(beside: output))
    let session = try TrainingSession(
      recipe, on: train.images, data: data, output: output, resume: resume, threads: threads,
      notify: notify)
    try createFolder(for: logPath)
    for layer in recipe.network.parametricIndices.map({ recipe.network.layers[$0] })
    where layer.weightsPerChannel > QuantizedModel.safeProductCount {
      notify(.manyProducts(layer: layer.name, count: layer.weightsPerChannel))
    }
    var purpose = Provenance(data)
    purpose[recipeKey] = RecipeFile.encode(recipe)
    let outcome = try session.run(
      experiment: purpose.experiment ?? "", isInterrupted: isInterrupted, progress: progress)
    let isWhole = outcome.divergence == nil
    let trained = try TrainedModel(
      outcome, by: recipe, train: train.images, test: test.images, provenance: purpose,
      path: isWhole ? output : TrainedModel.divergedPath(output), threads: threads,
      calibrating: { progress(.calibrating($0)) }, notify: notify)
    try session.end(
      outcome, model: trained.file, at: trained.path,
      logPath: isWhole ? logPath : TrainedModel.divergedPath(logPath)
    ) { progress(.written) }
    if let obstacle = trained.obstacle { notify(.noInt8Model(of: trained.path, obstacle)) }
    return trained
  }
}

/// A training ended before its end, with all that it came to saved.
package struct TrainingInterruption: Error, CustomStringConvertible {
  let checkpoint: String
  /// Where the training is in the checkpoint.
  let position: String

  package var description: String { "\(checkpoint) is at \(position)" }
}
