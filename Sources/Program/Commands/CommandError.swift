import Foundation
import NumberText
import Training
import Workflows

/// How a command ends whose work was done.
enum CommandError: Error, CustomStringConvertible {
  case mismatches(count: Int, where: String)
  case boardsNotMeasured(names: [String])
  case picturesFailed(count: Int, total: Int)
  /// In what they make of the same pixels.
  case boardDiffers(port: String, count: Int, total: Int)
  /// The model was written before models kept their recipe, or not by this toolchain.
  case noRecipe(path: String)
  case outputLost(code: Int32)
  /// The best epoch is no better than always giving one digit.
  case learnedNothing(TrainedModel, learningRate: Double)

  var description: String {
    switch self {
    case .mismatches(let count, let location):
      "interpreter and generated C disagree in \(count) tensors, first in \(location)"
    case .boardsNotMeasured(let names):
      "not measured: \(names.joined(separator: ", ")); the reasons stand above"
    case .picturesFailed(let count, let total):
      "\(count) of \(total) pictures could not be read"
    case .boardDiffers(let port, let count, let total):
      "\(port): board and host disagree in \(count) of \(total) pictures; 'lenet verify --device "
        + "\(port) --explain' shows where they part"
    case .noRecipe(let path):
      "\(path): keeps no recipe, expected one under \(recipeKey) in the provenance; 'lenet train' "
        + "of this version writes it"
    case .outputLost(let code):
      "standard output cannot be written: \(String(cString: strerror(code)))"
    case .learnedNothing(let trained, let learningRate):
      "the training learned nothing: its best epoch reads "
        + "\(fixed(100 * trained.result.best.validationAccuracy, 2)) % of the validation images, "
        + "where always answering \(trained.guess.name) reads "
        + "\(fixed(100 * trained.guess.accuracy, 2)) %; change the learning rate (\(learningRate)) or "
        + "train longer; \(trained.path) is written all the same"
    }
  }
}
