import LabelledData
import LeNetModel
import RecipeFile
import Training

extension Recipe {
  /// The shipped recipe that says which images are set aside where a model has none.
  static func splittingName(isMNIST: Bool) -> String {
    isMNIST ? ProjectFiles.defaultRecipe : ProjectFiles.pictureRecipe
  }

  init(splitting images: LabelledImages, for signature: Signature, isMNIST: Bool) throws {
    let path = try ProjectFiles.required(Self.splittingName(isMNIST: isMNIST))
    self = try RecipeFile.read(
      path,
      for: isMNIST
        ? .any
        : TrainingData(
          signature, imageCount: images.count,
          validationCount: images.heldOutCount > 0 ? images.heldOutCount : nil))
  }
}
