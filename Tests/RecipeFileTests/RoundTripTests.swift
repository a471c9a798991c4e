import LeNetModel
import RecipeFile
import TestSupport
import Testing
import Training

@Suite struct RoundTripTests {
  /// The recipes that ship with the project, value by value.
  @Test func shippedRecipesAreRead() throws {
    let lenet5 = try RecipeFile.read(ProjectFolder.path(of: "Models/lenet5.yaml"))
    #expect(lenet5.network == .lenet5)
    #expect(lenet5.augmentation != nil)
    let original = try RecipeFile.read(ProjectFolder.path(of: "Models/lenet5-original.yaml"))
    #expect(original.network == .original)
    #expect(original.augmentation == nil)
    for recipe in [lenet5, original] {
      #expect(try RecipeFile.decode(RecipeFile.encode(recipe), from: "again") == recipe)
    }
  }

  /// As others write it: with YAML's tags for types, and the mark that editors of Windows put before.
  @Test func tagsAndByteOrderMark() throws {
    let text = smallRecipe.replacing("epochs: 20", with: "epochs: !!int 20")
      .replacing("0.02", with: "!!float 2e-2").replacing("kind: sgd", with: "kind: !!str sgd")
    #expect(text != smallRecipe)
    #expect(
      try RecipeFile.decode("\u{FEFF}" + text, from: "r.yaml")
        == RecipeFile.decode(smallRecipe, from: "r.yaml"))
  }

  /// Every key of the format, with all that a value can be, in the one form that is written.
  @Test func canonicalText() throws {
    let recipe = Recipe(
      network: .lenet5, optimizer: .adamW, learningRate: 0.0012, schedule: .oneCycle(warmUp: 0.2),
      weightDecay: 0.05, batchSize: 32, epochs: 25,
      augmentation: Augmentation(
        rotationDegrees: 12, scale: 0.12, shear: 0.1, translation: 1.5, elasticAmplitude: 0.75,
        elasticSigma: 5, strokeWidth: 1.25),
      syntheticShare: 0.02, averageDecay: 0.999, dropout: 0.25, validationCount: 5000,
      validationSeed: 4,
      seed: .max)
    let text = """
      network: lenet5
      optimizer:
        kind: adamw
        beta1: 0.9
        beta2: 0.999
        epsilon: 1.0e-08
      learning_rate: 0.0012
      schedule:
        kind: one-cycle
        warm_up: 0.2
      weight_decay: 0.05
      batch_size: 32
      epochs: 25
      augmentation:
        rotation_degrees: 12.0
        scale: 0.12
        shear: 0.1
        translation: 1.5
        elastic_amplitude: 0.75
        elastic_sigma: 5.0
        stroke_width: 1.25
      synthetic_share: 0.02
      average_decay: 0.999
      dropout: 0.25
      validation_images: 5000
      validation_seed: 4
      seed: 18446744073709551615

      """
    #expect(RecipeFile.encode(recipe) == text)
    #expect(try RecipeFile.decode(text, from: "text") == recipe)
  }

  @Test func canonicalTextOfAListOfLayers() throws {
    let kinds: [LayerKind] = [
      .convolution(filters: 2, padding: .same), .activation(.tanh), .pooling(.average),
      .convolution(filters: 3, padding: .valid), .activation(.relu), .pooling(.max),
      .dense(units: 10),
    ]
    let recipe = Recipe(
      network: try Network(kinds), optimizer: .sgd(momentum: 0), learningRate: 100,
      schedule: .constant, batchSize: 1, epochs: 1, validationCount: 1, seed: 0)
    let text = """
      network:
        - {convolution: 2, padding: same}
        - {activation: tanh}
        - {pooling: average}
        - {convolution: 3, padding: valid}
        - {activation: relu}
        - {pooling: max}
        - {dense: 10}
      optimizer:
        kind: sgd
        momentum: 0.0
      learning_rate: 100.0
      schedule:
        kind: constant
      weight_decay: 0.0
      batch_size: 1
      epochs: 1
      validation_images: 1
      validation_seed: 1
      seed: 0

      """
    #expect(RecipeFile.encode(recipe) == text)
    #expect(try RecipeFile.decode(text, from: "text") == recipe)
  }

  /// A teacher's recipe stands in its list as it would stand alone.
  @Test func teachersAreWholeRecipes() throws {
    let teacher = try RecipeFile.decode(smallRecipe, from: "small.yaml")
    var student = teacher
    student.distillation = Distillation(
      teachers: [teacher, teacher], temperature: 4, weight: 0.9, versions: 20)
    // Teachers may have teachers.
    student.distillation?.teachers[1].distillation = Distillation(
      teachers: [teacher], temperature: 2, weight: 0, versions: 1)
    let text = RecipeFile.encode(student)
    #expect(
      text.contains(
        """
        distillation:
          temperature: 4.0
          weight: 0.9
          versions: 20
          teachers:
            - network: original
              optimizer:
                kind: sgd
                momentum: 0.9

        """))
    #expect(try RecipeFile.decode(text, from: "text") == student)
  }

  /// Numbers come back bit for bit, however many digits they need.
  @Test func numbersAreExact() throws {
    var recipe = try RecipeFile.decode(smallRecipe, from: "small.yaml")
    for rate in [
      0.1 + 0.2, Double.leastNonzeroMagnitude, 1e-7, 1.0 / 3, 99.99999999999999, 2.5e-17,
    ] {
      recipe.learningRate = rate
      #expect(try RecipeFile.decode(RecipeFile.encode(recipe), from: "again") == recipe)
    }
  }

  @Test func otherSpellingsMeanTheSame() throws {
    let recipe = try RecipeFile.decode(smallRecipe, from: "small.yaml")
    for (written, other) in [
      ("network: original", "\"network\": 'original'"), ("\nseed: 1", "\nseed: +1"),
      ("kind: sgd\n", "kind: sgd   # a comment, R&D & more\n"),
      ("learning_rate: 0.02", "learning_rate: 2e-2"), ("\n", "\r\n"),
      ("schedule:\n  kind: constant\n", "schedule: {kind: constant}\n"),
    ] {
      let text = smallRecipe.replacing(written, with: other)
      #expect(text != smallRecipe)
      #expect(try RecipeFile.decode(text, from: "small.yaml") == recipe)
    }
  }

  @Test func strengthsLeftOutAreZero() throws {
    let recipe = try RecipeFile.decode(
      smallRecipe + "augmentation: {shear: 0.3}\n", from: "small.yaml")
    #expect(
      recipe.augmentation
        == Augmentation(rotationDegrees: 0, scale: 0, shear: 0.3, translation: 0))
  }
}
