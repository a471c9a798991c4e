import Foundation
import LeNetPictures
import Training

/// What goes wrong between the libraries.
enum CommandError: Error, CustomStringConvertible {
  /// Where a float model is needed.
  case int8Model(path: String)
  /// A file of the project that lies neither below the working folder nor where the program is.
  case notShipped(name: String)
  /// A sound model with which the command can do nothing.
  case unfitModel(path: String, any Error)
  case mismatches(count: Int, where: String)
  case boardsNotMeasured(names: [String])
  case picturesFailed(count: Int, total: Int)
  /// In what they make of the same pixels.
  case boardDiffers(port: String, count: Int, total: Int)
  case imageCount(found: Int, available: Int)
  /// The model was written before models kept their recipe, or not by this toolchain.
  case noRecipe(path: String)
  case noPictures(path: String)
  case calibrationPicture(path: String, any Error)
  case noMemoryForPicture
  /// Of a model whose numbers are finite and too large.
  case scoresOverflow(path: String)
  case outputLost(code: Int32)
  case endlessGrid(path: String)
  case otherImages(sweep: String)
  case noTrialDone(sweep: String)
  /// The best epoch is no better than always giving one digit.
  case learnedNothing(
    model: String, EpochRecord, guess: (digit: Int, accuracy: Double), learningRate: Double)
  /// `best` names the best epoch before and the model that was written of it.
  case diverged(
    TrainingError, best: (EpochRecord, model: String)?, checkpoint: String, position: String)

  var description: String {
    switch self {
    case .int8Model(let path):
      "\(path): is an int8 model, expected a float one; name the model it was made from"
    case .notShipped(let name):
      "\(name): is neither in or above the working folder nor installed beside the program; name a file "
        + "of your own, or run lenet inside a clone of its repository"
    case .unfitModel(let path, let error):
      "\(path): \(error)"
    case .mismatches(let count, let location):
      "interpreter and generated C disagree in \(count) tensors, first in \(location)"
    case .boardsNotMeasured(let names):
      "not measured: \(names.joined(separator: ", ")); the reasons stand above"
    case .picturesFailed(let count, let total):
      "\(count) of \(total) pictures could not be read"
    case .boardDiffers(let port, let count, let total):
      "\(port): board and host disagree in \(count) of \(total) pictures; 'lenet verify --device "
        + "\(port) --explain' shows where they part"
    case .imageCount(let found, let available):
      "--images \(found): there are \(available) pictures"
    case .noRecipe(let path):
      "\(path): keeps no recipe, expected one under \(recipeKey) in the provenance; 'lenet train' "
        + "of this version writes it"
    case .noPictures(let path):
      "\(path): holds no pictures, expected a folder with pictures of digits"
    case .calibrationPicture(let path, let error):
      "\(path): \(error); take it out of the calibration set"
    case .noMemoryForPicture:
      "there is no memory for the picture"
    case .scoresOverflow(let path):
      "\(path): the model's scores overflow; use another model"
    case .outputLost(let code):
      "standard output cannot be written: \(String(cString: strerror(code)))"
    case .endlessGrid(let path):
      "\(path): has no end of combinations, or more than 100000, for method grid; give each parameter "
        + "a list of values, or use --method random"
    case .otherImages(let sweep):
      "\(sweep): was begun on other training images; name their folder with --mnist"
    case .noTrialDone(let sweep):
      "\(sweep): no trial is done; 'lenet sweep show \(sweep)' tells why, "
        + "'lenet sweep resume \(sweep)' goes on with what is left"
    case .learnedNothing(let model, let best, let guess, let learningRate):
      "the training learned nothing: its best epoch reads \(fixed(100 * best.validationAccuracy, 2)) % "
        + "of the validation images, where always answering \(guess.digit) reads "
        + "\(fixed(100 * guess.accuracy, 2)) %; change the learning rate (\(learningRate)) or train "
        + "longer; \(model) is written all the same"
    case .diverged(let error, let best, let checkpoint, let position):
      "\(error); "
        + (best.map { record, model in
          "\(model) is the model of the best epoch before, epoch \(record.epoch) with "
            + "\(fixed(100 * record.validationAccuracy, 2)) % of the validation images; "
        } ?? "there is no best epoch yet; ")
        + "\(checkpoint) is at \(position), the last good state saved: remove it to train anew"
    }
  }
}
