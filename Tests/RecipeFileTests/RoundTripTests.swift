import ElementaryFunctions
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

  /// Recipes from before these keys, which models keep, have the same text as ever.
  @Test func newerKeysHaveLinesWhereTheyDoSomething() throws {
    var recipe = try RecipeFile.decode(
      smallRecipe + "augmentation: {crop: 0.1, colour_cast: 0.25, inversion: 0.5}\n"
        + "label_smoothing: 0.05\nclass_balance: 1\n", from: "small.yaml")
    #expect(
      recipe.augmentation == Augmentation(crop: 0.1, colourCast: 0.25, inversion: 0.5)
        && recipe.labelSmoothing == 0.05 && recipe.classBalance == 1)
    let text = RecipeFile.encode(recipe)
    #expect(
      text.contains(
        """
          stroke_width: 0.0
          crop: 0.1
          colour_cast: 0.25
          inversion: 0.5
        label_smoothing: 0.05
        class_balance: 1.0
        validation_images: 5000

        """))
    #expect(try RecipeFile.decode(text, from: "text") == recipe)
    recipe.augmentation = Augmentation()
    (recipe.labelSmoothing, recipe.classBalance) = (0, 0)
    #expect(
      RecipeFile.encode(recipe).contains(
        """
        augmentation:
          rotation_degrees: 0.0
          scale: 0.0
          shear: 0.0
          translation: 0.0
          elastic_amplitude: 0.0
          elastic_sigma: 4.0
          stroke_width: 0.0
        validation_images: 5000

        """))
  }

  @Test func canonicalTextOfAListOfLayers() throws {
    let kinds: [LayerKind] = [
      .convolution(filters: 2, padding: 2), .activation(.tanh), .pooling(.average),
      .convolution(filters: 3, padding: 0), .activation(.relu), .pooling(.max),
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

  /// Every kind of layer, with the attributes that are usual left out.
  @Test func canonicalTextOfEveryKindOfLayer() throws {
    let network = try Network(
      [
        .convolution(filters: 4, padding: 2), .batchNormalization, .activation(.relu6),
        .convolution(filters: 4, kernel: 3, stride: 2, padding: 1),
        .convolution(filters: 4, kernel: 3, padding: 1), .dropout(rate: 0.25),
        .convolution(filters: 8, kernel: 4, padding: 0),
        .activation(.leakyReLU(slope: 0.1)),
        .depthwiseConvolution(kernel: 3, padding: 1),
        .depthwiseConvolution(
          window: Window(size: 5, padding: Padding(top: 0, left: 1, bottom: 2, right: 3))),
        .pooling(.average, size: 3), .pooling(.max, size: 2, stride: 1), .activation(.sigmoid),
        .globalAverage, .dense(units: 3),
      ],
      Signature(
        input: Shape(channels: 3, height: 96, width: 64),
        classNames: ["cat", "a \"dog\" & \\", "größe\n"]))
    let text = """
      network:
        input: [3, 96, 64]
        classes: ["cat", "a \\"dog\\" \\U00000026 \\\\", "größe\\U0000000a"]
        layers:
          - {convolution: 4, padding: same}
          - batch_normalization
          - {activation: relu6}
          - {convolution: 4, kernel: 3, stride: 2, padding: 1}
          - {convolution: 4, kernel: 3, padding: same}
          - {dropout: 0.25}
          - {convolution: 8, kernel: 4, padding: valid}
          - {activation: leaky-relu, slope: 0.1}
          - {convolution: depthwise, kernel: 3, padding: same}
          - {convolution: depthwise, padding: [0, 1, 2, 3]}
          - {pooling: average, size: 3}
          - {pooling: max, stride: 1}
          - {activation: sigmoid}
          - global_average
          - {dense: 3}
      optimizer:

      """
    let recipe = try recipe(of: network)
    #expect(RecipeFile.encode(recipe).hasPrefix(text))
    #expect(try RecipeFile.decode(RecipeFile.encode(recipe), from: "text") == recipe)
  }

  @Test func canonicalTextOfSignatures() throws {
    func text(_ classNames: [String], _ preparation: Preparation) throws -> String {
      let network = try Network(
        [.dense(units: classNames.count)],
        Signature(
          input: Signature.digits.input, classNames: classNames, preparation: preparation))
      return RecipeFile.encode(try recipe(of: network))
    }
    #expect(
      try text((0...11).map(String.init), .none).hasPrefix(
        "network:\n  input: [1, 28, 28]\n  classes: 12\n  layers:\n    - {dense: 12}\n"))
    #expect(
      try text(["even", "odd"], .digit).hasPrefix(
        "network:\n  input: [1, 28, 28]\n  classes: [\"even\", \"odd\"]\n  preparation: digit\n"))
    #expect(
      try text((0...9).map(String.init), .digit).hasPrefix("network:\n  - {dense: 10}\n"))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func networksComeBack(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = Network.random(using: &generator)
    let recipe = try recipe(of: network)
    let text = RecipeFile.encode(recipe)
    let decoded = try RecipeFile.decode(text, from: "text")
    #expect(decoded == recipe)
    #expect(decoded.network.signature.classNames == network.signature.classNames)
    #expect(RecipeFile.encode(decoded) == text)
    // In a list of teachers every line begins further to the right.
    var student = recipe
    student.distillation = Distillation(
      teachers: [recipe], temperature: 4, weight: 0.9, versions: 20)
    #expect(try RecipeFile.decode(RecipeFile.encode(student), from: "text") == student)
  }

  /// Slopes come back bit for bit.
  @Test func slopesAreExact() throws {
    var generator = SplitMix64(seed: 5)
    let patterns = (0..<2000).map { _ in UInt32.random(in: 0...0x3F80_0000, using: &generator) }
    for bits in patterns + [0, 1, 0x3F7F_FFFF, 0x3F80_0000] {
      let slope = Float(bitPattern: bits)
      let text = RecipeFile.encode(
        try recipe(of: Network([.activation(.leakyReLU(slope: slope)), .dense(units: 10)])))
      #expect(
        try RecipeFile.decode(text, from: "text").network.layers[0].kind
          == .activation(.leakyReLU(slope: slope)), "\(text)")
    }
  }

  /// A name may be any text, and equal recipes have equal bytes.
  @Test func namesOfClassesAreText() throws {
    for name in [
      "7", "null", "true", "", " a ", "\u{FEFF}", "\u{2028}", "\u{1F600}", "*a", "!!int 3",
    ] {
      let text = smallRecipe.replacing(
        "network: original",
        with: "network: {input: [1, 8, 8], classes: ['\(name)', b], layers: [{dense: 2}]}")
      guard let recipe = try? RecipeFile.decode(text, from: "r.yaml") else {
        #expect(name.isEmpty || name == "\u{FEFF}" || name == "\u{2028}", "\(name)")
        continue
      }
      #expect(recipe.network.signature.classNames == [name, "b"])
      #expect(try RecipeFile.decode(RecipeFile.encode(recipe), from: "text") == recipe)
    }
  }

  private func recipe(of network: Network) throws -> Recipe {
    var recipe = try RecipeFile.decode(smallRecipe, from: "small.yaml")
    recipe.network = network
    return recipe
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

  @Test func otherSpellingsOfNetworksMeanTheSame() throws {
    func network(_ text: String) throws -> Network {
      try RecipeFile.decode(
        smallRecipe.replacing("network: original", with: "network: " + text), from: "r.yaml"
      ).network
    }
    #expect(
      try network("[{convolution: 6, padding: 2}, global_average, dense: 10]")
        == network(
          """

            - {convolution: 6, kernel: 5, stride: 1, padding: [2, 2, 2, 2]}
            - 'global_average'
            - {dense: 10}
          """))
    #expect(
      try network("{input: [1, 28, 28], classes: 10, preparation: digit, layers: [{dense: 10}]}")
        == network("[{dense: 10}]"))
    #expect(
      try network("{layers: [{dense: 2}], classes: [0, 1], input: [1, 8, 8]}")
        == network(
          "{input: [1, 8, 8], classes: 2, preparation: none, layers: [{padding: valid, "
            + "convolution: 2, kernel: 1}, global_average, {dense: 2}]}"
        ).signature.network(of: [.dense(units: 2)]))
    #expect(
      try network("[{convolution: 1, kernel: 1, padding: same}, {dense: 10}]")
        == network("[{convolution: 1, kernel: 1, padding: 0}, {dense: 10}]"))
  }

  @Test func strengthsLeftOutAreZero() throws {
    let recipe = try RecipeFile.decode(
      smallRecipe + "augmentation: {shear: 0.3}\n", from: "small.yaml")
    #expect(
      recipe.augmentation
        == Augmentation(rotationDegrees: 0, scale: 0, shear: 0.3, translation: 0))
  }
}

extension Signature {
  fileprivate func network(of kinds: [LayerKind]) throws -> Network { try Network(kinds, self) }
}
