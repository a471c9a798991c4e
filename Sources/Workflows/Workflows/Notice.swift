package import Dataset
import LeNetModel
import NumberText
package import SweepSpace

/// What work tells beside its progress and its result, while it goes on.
package enum Notice: Sendable {
  // What goes on.
  /// An int8 model was wanted; nil for one without a path.
  case takenAsInt8(model: String?)
  case noFloatModel(int8: String)
  case wrote(path: String)
  case energy(String)

  // What is, or may be, wrong.
  case foreignDataset(MNISTPart.Name)
  /// EMNIST's, which lie on their side in their files.
  case turnedImages(path: String)
  case dataset(DataWarning)
  case unreadablePictures([UnreadablePicture], of: Int)
  case noRecipe(model: String, instead: String)
  case missingClasses([String], pictures: String)
  case methodsLeftOut(count: Int, total: Int)
  /// What only the trained weights decide is said before hours of work.
  case manyProducts(layer: String, count: Int)
  /// No training ends for a file beside it that cannot be written.
  case checkpointNotSaved(any Error, position: String)
  case logKept(any Error)
  case noInt8Model(of: String, any Error)
  case foreignLog(path: String, model: String)
  case emissions(any Error)
  case emissionsNotEntered(any Error)
  case sweepWarning(SweepWarning)
  case nothingToDraw(sweep: String)
  /// Pictures do not tell one way to read them, which is taken, from others.
  case readingsAsGood([ReadingTrial])
  /// Of weights alone.
  case networkFound(String)
  case readsHardlyMore(accuracy: Double, classCount: Int)
  /// An imported network, for want of pictures.
  case notMeasured(String)
}

/// Takes notices, from any thread.
package typealias NoticeHandler = @Sendable (Notice) -> Void

extension Notice: CustomStringConvertible {
  /// Whether something is, or may be, wrong.
  package var isWarning: Bool {
    switch self {
    case .takenAsInt8, .noFloatModel, .wrote, .energy, .turnedImages: false
    default: true
    }
  }

  package var description: String {
    switch self {
    case .takenAsInt8(let model):
      "\(model ?? "it") is a float model, taken as 'lenet export --int8' quantizes it"
    case .noFloatModel(let path):
      "the float model of \(path) is not beside it; name it with --float for its accuracy"
    case .wrote(let path): "wrote \(path)"
    case .energy(let summary): summary
    case .foreignDataset(let part):
      "the \(part.rawValue) files are in MNIST's format but not the published ones"
    case .turnedImages(let path):
      "\(path): EMNIST's images lie on their side in its files and were turned"
    case .dataset(let warning): "\(warning)"
    case .unreadablePictures(let pictures, let count):
      "\(grouped(pictures.count)) of \(grouped(count)) pictures cannot be read and are left out: "
        + pictures.prefix(3).map { "\($0.path): \($0.reason)" }.joined(separator: "; ")
        + (pictures.count > 3 ? "; and so on" : "")
    case .noRecipe(let model, let recipe):
      "\(model) keeps no recipe, so it is not known which images it was trained on; "
        + "those that \(recipe) sets aside decide"
    case .missingClasses(let names, let pictures):
      "\(pictures), as the model reads them, lack "
        + names.joined(separator: ", ")
        + "; activations of such digits may leave the ranges"
    case .methodsLeftOut(let count, let total):
      "\(count) of \(total) methods are left out: their integers need more than 32 bits"
    case .manyProducts(let layer, let count):
      "\(layer) adds up \(grouped(count)) products; of more than "
        + "\(grouped(QuantizedModel.safeProductCount)) the sum may need more than 32 bits, which "
        + "depends on the weights to come, and then there is a float model only"
    case .checkpointNotSaved(let error, let position):
      "\(error); the checkpoint is still at \(position)"
    case .logKept(let error): "\(error); the log is kept until the training ends"
    case .noInt8Model(let path, let error): "\(path) is a float model only: \(error)"
    case .foreignLog(let path, let model):
      "\(path): is not the log of \(model), or damaged; its curves are left out"
    case .emissions(let error): "\(error)"
    case .emissionsNotEntered(let error):
      "\(error); the energy of this work is not entered there"
    case .sweepWarning(let warning): "\(warning)"
    case .readingsAsGood(let trials):
      "the network reads these pictures about as well in \(trials.count) ways, of which the first is taken: "
        + ReadingTrial.descriptions(of: trials).map { "(\($0))" }.joined(separator: ", ")
        + "; if you know which is right, say it with "
        + (Set(trials.map(\.assumption)).count == 1 ? "--input-scale" : "--network")
    case .networkFound(let assumption):
      "the file has weights only, and the network is what reads most with them (\(assumption)): a branch, or "
        + "another activation, is not to be seen in it; compare the accuracy with your own"
    case .readsHardlyMore(let accuracy, let classCount):
      "the model reads \(fixed(100 * accuracy, 2)) % of the pictures, hardly more than guesses among "
        + "\(classCount) classes; look at the order of the classes and at --input-scale"
    case .notMeasured(let reason):
      "the model is not measured, for want of pictures (\(reason)); name some with --data"
    case .nothingToDraw(let sweep):
      "\(sweep): no trial has a value, so there is nothing to draw of the sweep"
    }
  }
}
