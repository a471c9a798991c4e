import LabelledData
import LeNetModel
import Testing
import Training

@Suite struct ClassBalanceTests {
  /// 100 images of class 0, 40 of class 1, none of class 2, 7 of class 3 and one of class 4.
  private static let set: LabelledImages = {
    let labels: [UInt8] =
      Array(repeating: 0, count: 100) + Array(repeating: 1, count: 40)
      + Array(repeating: 3, count: 7) + [4]
    return try! LabelledImages(
      pixels: (0..<labels.count * 64).map { UInt8($0 / 64) }, labels: labels,
      shape: Shape(channels: 1, height: 8, width: 8), classCount: 5)
  }()

  private func balance(_ balance: Double, seed: UInt64 = 1) -> ClassBalance {
    ClassBalance(
      Self.set, images: Array(0..<148), balance: balance, seed: seed, firstNumber: 200)
  }

  /// What the numbers behind all images stand for.
  private func images(_ showings: [Int], _ balance: ClassBalance) -> [Int] {
    showings.map { $0 < 200 ? $0 : balance.repeated[$0 - 200] }
  }

  /// By hand: 148 times the weights over their sum, rounded by the largest remainders.
  @Test(arguments: [
    (1.0, [37, 37, 0, 37, 37]),
    // Weights of 10, 6.325, 2.646 and 1: 74.11, 46.87, 19.61 and 7.41 showings.
    (0.5, [74, 47, 0, 20, 7]),
  ])
  func classesHaveTheirParts(strength: Double, expected: [Int]) {
    let balance = balance(strength)
    for epoch in 1...5 {
      var counts = [Int](repeating: 0, count: 5)
      for image in images(balance.showings(epoch: epoch), balance) {
        counts[Int(Self.set.labels[image])] += 1
      }
      #expect(counts == expected)
    }
  }

  /// However little is asked for, nothing is lost.
  @Test(arguments: [1e-9, 0.1, 0.9]) func everyClassIsShown(strength: Double) {
    let balance = balance(strength)
    let shown = images(balance.showings(epoch: 3), balance)
    #expect(shown.count == 148)
    #expect(Set(shown.map { Self.set.labels[$0] }) == [0, 1, 3, 4])
  }

  /// Distortions and teachers' scores are kept by number: no two showings of an epoch share one.
  @Test func imagesTakeTurns() {
    let balance = balance(1)
    var times = [Int](repeating: 0, count: 148)
    for epoch in 1...100 {
      let showings = balance.showings(epoch: epoch)
      #expect(Set(showings).count == showings.count)
      let shown = images(showings, balance)
      for image in shown { times[image] += 1 }
      // An image's own number comes before its others.
      #expect(Set(shown).isSubset(of: showings))
    }
    // 3,700 showings of each class.
    #expect(times[..<100].allSatisfy { $0 == 37 })
    #expect(times[100..<140].allSatisfy { (92...93).contains($0) })
    #expect(times[140..<147].allSatisfy { (528...529).contains($0) })
    #expect(times[147] == 3700)
  }

  @Test func showingsDependOnSeedAndEpoch() {
    #expect(balance(0.7).showings(epoch: 4) == balance(0.7).showings(epoch: 4))
    #expect(balance(0.7).showings(epoch: 4) != balance(0.7).showings(epoch: 5))
    #expect(balance(0.7).showings(epoch: 4) != balance(0.7, seed: 2).showings(epoch: 4))
  }

  /// With all that depends on numbers: distortions, dropout, drawn digits and teachers.
  @Test func sameBytesForAnyThreadsAndAfterAStop() throws {
    let bars = try bars(count: 200, seed: 3)
    let set = bars.subset(bars.labels.indices.filter { bars.labels[$0] < 2 || $0 % 9 == 0 })
    var recipe = smallRecipe
    recipe.epochs = 4
    recipe.labelSmoothing = 0.1
    recipe.classBalance = 1
    recipe.syntheticShare = 0.2
    recipe.augmentation = Augmentation(translation: 1, brightness: 0.2, noise: 0.1)
    recipe.distillation = Distillation(
      teachers: [smallRecipe], temperature: 2, weight: 0.5, versions: 2)
    let one = try Trainer.train(recipe, on: set, threads: 1)
    #expect(try Trainer.train(recipe, on: set, threads: 3).parameters == one.parameters)

    let trainer = try StagedTrainer(recipe, on: set, threads: 1)
    for _ in 0..<15 { _ = try trainer.advance() }
    let resumed = try StagedTrainer(recipe, on: set, threads: 2, from: trainer.state())
    while try resumed.advance() != nil {}
    #expect(try #require(resumed.result).parameters == one.parameters)

    recipe.classBalance = 0
    #expect(try Trainer.train(recipe, on: set, threads: 1).parameters != one.parameters)
  }
}
