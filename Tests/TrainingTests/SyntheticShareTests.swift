import FloatInference
import LabelledData
import LeNetModel
import SyntheticDigits
import Testing
import Training

@Suite struct SyntheticShareTests {
  /// The set shows bars, so what is known of digits comes from the drawn ones.
  @Test func drawnDigitsAreLearnt() throws {
    let set = try bars(count: 620, seed: 1)
    let drawn = SyntheticDigits.variedImages(count: 400, seed: 123)
    let digits = try LabelledImages(pixels: drawn.pixels, labels: drawn.labels)
    var accuracies: [Double] = []
    for share in [0, 1.0] {
      var recipe = smallRecipe
      recipe.epochs = 10
      recipe.syntheticShare = share
      let parameters = try Trainer.train(recipe, on: set, threads: 2).parameters
      let buffer = ParameterBuffer(recipe.network)
      buffer.parameters = parameters
      accuracies.append(FloatEvaluator(buffer, threads: 2).evaluate(digits).accuracy)
    }
    #expect(accuracies[0] < 0.4)
    #expect(accuracies[1] > 0.7)
  }

  @Test func sameBytesForAnyThreadCount() throws {
    var recipe = smallRecipe
    recipe.epochs = 3
    recipe.syntheticShare = 0.3
    recipe.augmentation = distortion(elasticAmplitude: 1, strokeWidth: 1)
    // Teachers keep their scores by image, the drawn ones' too.
    recipe.distillation = Distillation(
      teachers: [smallRecipe], temperature: 2, weight: 0.5, versions: 2)
    let set = try bars(count: 90, seed: 2)
    let one = try Trainer.train(recipe, on: set, threads: 1)
    let many = try Trainer.train(recipe, on: set, threads: 3)
    #expect(many.parameters == one.parameters)
    recipe.syntheticShare = 0
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters != one.parameters)
  }

  /// A share too small for one digit is none.
  @Test func aShareIsRounded() throws {
    let set = try bars(count: 60, seed: 3)
    var recipe = smallRecipe
    let none = try Trainer.train(recipe, on: set, threads: 1)
    recipe.syntheticShare = 0.01
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters == none.parameters)
    recipe.syntheticShare = 0.02
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters != none.parameters)
  }
}
