package import LeNetModel
import NumberText
import PrintableText
package import Training

/// What goes wrong between the libraries.
package enum WorkflowError: Error, CustomStringConvertible {
  /// Where a float model is needed.
  case int8Model(path: String)
  /// A file of the project that lies neither below the working folder nor where the program is.
  case notShipped(name: String)
  /// A sound model with which the work can do nothing.
  case unfitModel(path: String, any Error)
  /// A model that reads other pictures than the images are, or tells other classes apart.
  case otherImages(model: String, Signature)
  /// A model that reads a picture as a whole, where several figures are looked for.
  case readsWholePictures(model: String, Preparation)
  case imageCount(found: Int, available: Int)
  case noPictures(path: String)
  case calibrationPicture(path: String, any Error)
  case noMemoryForPicture
  /// Of a model whose numbers are finite and too large.
  case scoresOverflow(path: String)
  case endlessGrid(path: String)
  /// Of an int8 model.
  case noExchangeForm(ExchangeFormat, reason: String)
  /// Of models that are exported together.
  case nothingShared(processor: String)
  case twoFilesOfOneName(path: String)
  /// Nothing says how a network of another tool wants pictures, or what it is between its numbers, and
  /// there are no pictures to try it with.
  case readingNotKnown(
    input: Shape, lacksScale: Bool, lacksNetwork: Bool, noPictures: String)
  case noReadingReads([ReadingTrial])
  case classNamesNeeded(scores: Int, found: [String])
  /// Of those that somebody named.
  case classNameCount(found: Int, expected: Int)
  case otherImagesOfSweep(sweep: String)
  case noTrialDone(sweep: String)
  /// `best` names the best epoch before and the model that was written of it.
  case diverged(
    TrainingError, best: (EpochRecord, model: String)?, checkpoint: String, position: String)

  package var description: String {
    switch self {
    case .int8Model(let path):
      "\(path): is an int8 model, expected a float one; name the model it was made from"
    case .notShipped(let name):
      "\(name): is neither in or above the working folder nor installed beside the program; name a file "
        + "of your own, or run lenet inside a clone of its repository"
    case .unfitModel(let path, let error):
      // Names of nodes and tensors in it are whatever a file says.
      "\(path): \("\(error)".printable)"
    case .otherImages(let model, let signature):
      "\(model): reads pictures of \(signature.input) in \(signature.classCount) classes, expected "
        + "MNIST's of \(Signature.digits.input) in \(Signature.digits.classCount); name the pictures that "
        + "it was made for with --data"
    case .readsWholePictures(let model, let preparation):
      "--many: \(model) reads a picture as a whole (preparation \(preparation.rawValue)), expected one of "
        + "preparation \(Preparation.digit.rawValue), which looks for figures; leave --many away"
    case .imageCount(let found, let available):
      "--images \(found): there are \(available) pictures"
    case .noPictures(let path):
      "\(path): holds no pictures, expected a folder with pictures of digits"
    case .calibrationPicture(let path, let error):
      "\(path): \(error); take it out of the calibration set"
    case .noMemoryForPicture:
      "there is no memory for the picture"
    case .scoresOverflow(let path):
      "\(path): the model's scores overflow; use another model"
    case .endlessGrid(let path):
      "\(path): has no end of combinations, or more than 100000, for method grid; give each parameter "
        + "a list of values, or use --method random"
    case .noExchangeForm(let format, let reason):
      "--\(format.rawValue) cannot say this int8 model: \(reason)"
    case .nothingShared(let processor):
      "--shared-kernels: the code of these models has no kernel in common for \(processor); leave it away and "
        + "export them one by one"
    case .twoFilesOfOneName(let path):
      "\(path): two of the models are of this name, which lies inside their files, expected another for each; train, "
        + "or import, one of them with another --output, or export them one by one"
    case .readingNotKnown(let input, let lacksScale, let lacksNetwork, let reason):
      "the file does not say "
        + [
          lacksScale ? "what the network takes a pixel for" : nil,
          lacksNetwork ? "what lies between its layers" : nil,
        ].compactMap(\.self).joined(separator: " and ")
        + ", and there are no pictures of \(input) to find it out with (\(reason)); name some with --data, "
        + "or say it with "
        + [
          lacksScale ? "--input-scale: 0..1, 0..255, -1..1 or mnist, for example" : nil,
          lacksNetwork ? "--network: lenet5 or a recipe" : nil,
        ].compactMap(\.self).joined(separator: ", and ")
    case .noReadingReads(let trials):
      "the network reads these pictures no better than guessing, whatever its pixels are taken for; name "
        + "pictures of what it was trained on with --data, or say what it takes a pixel for with "
        + "--input-scale:\n"
        + ReadingTrial.table(trials).joined(separator: "\n")
    case .classNamesNeeded(let scores, let found):
      "the network gives \(scores) scores, and there are pictures of \(found.count) classes "
        + "(\(found.prefix(5).map(\.printable).joined(separator: ", "))\(found.count > 5 ? ", ..." : "")); "
        + "name the class of each score with --classes"
    case .classNameCount(let found, let expected):
      "--classes: found \(found) names, expected \(expected), one for each score of the network"
    case .otherImagesOfSweep(let sweep):
      "\(sweep): was begun on other training images; name their folder with --mnist"
    case .noTrialDone(let sweep):
      "\(sweep): no trial is done; 'lenet sweep show \(sweep)' tells why, "
        + "'lenet sweep resume \(sweep)' goes on with what is left"
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
