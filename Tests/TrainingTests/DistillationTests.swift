import LabelledData
import LeNetModel
import Testing
import Training

@Suite struct DistillationTests {
  private func recipe(weight: Double, versions: Int) throws -> Recipe {
    var teacher = smallRecipe
    teacher.network = try Network([
      .convolution(filters: 4, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ])
    teacher.epochs = 1
    teacher.seed = 9
    var recipe = smallRecipe
    recipe.epochs = 5
    recipe.augmentation = Augmentation(
      rotationDegrees: 5, scale: 0.1, shear: 0, translation: 1, elasticAmplitude: 1)
    recipe.syntheticShare = 0.2
    recipe.distillation = Distillation(
      teachers: [teacher, smallRecipe], temperature: 2, weight: weight, versions: versions)
    return recipe
  }

  /// What is kept of a version must be what would be computed anew, whoever computed it.
  @Test func sameBytesForAnyThreadCount() throws {
    let set = try bars(count: 90, seed: 2)
    let recipe = try recipe(weight: 0.7, versions: 2)
    let one = try Trainer.train(recipe, on: set, threads: 1)
    for threads in [2, 3] {
      let many = try Trainer.train(recipe, on: set, threads: threads)
      #expect(many.parameters == one.parameters)
    }
  }

  /// Teachers without weight change nothing, down to the bits.
  @Test func withoutWeightItIsThePlainTraining() throws {
    let set = try bars(count: 90, seed: 3)
    let distilled = try recipe(weight: 0, versions: 5)
    var plain = distilled
    plain.distillation = nil
    let parameters = try Trainer.train(distilled, on: set, threads: 1).parameters
    #expect(try parameters == Trainer.train(plain, on: set, threads: 1).parameters)
    let weighted = try Trainer.train(
      recipe(weight: 1, versions: 5), on: set, threads: 1
    ).parameters
    #expect(weighted != parameters)
  }
}
