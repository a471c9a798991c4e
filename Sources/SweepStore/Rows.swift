import Foundation
import GRDB
import LeNetModel
import RecipeFile
import SweepSpace
import Sweeping
import Training

extension StoredSweep {
  init(_ database: Database, path: String) throws {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM sweep"),
      let text = row["seed"] as String?, let seed = UInt64(text)
    else { throw SweepStoreError.damaged(path: path, what: "it has no sweep in it") }
    let images: String = row["images"]
    self.init(
      source: row["source"], text: row["configuration"], method: row["method"], seed: seed,
      trialLimit: row["trial_limit"], images: images.split(separator: " ").map(String.init))
  }

  func insert(_ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO sweep VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        source, text, method, String(seed), trialLimit, images.joined(separator: " "),
      ])
  }
}

extension TrialPlan {
  func insert(_ database: Database, number: Int) throws {
    let configuration = try configuration.text
    switch training {
    case .success(let training):
      let (recipe, cost) = (training.recipe, training.cost)
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO trial (number, configuration, state, recipe, training, epochs, parameters,
            multiply_accumulates, flash_bytes, ram_bytes)
          VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?)
          """)
      try statement.execute(arguments: [
        number, configuration, RecipeFile.encode(recipe),
        RecipeFile.encode(recipe.withoutEpochs ?? recipe), recipe.epochs, cost.parameterCount,
        cost.multiplyAccumulateCount, cost.flashByteCount, cost.ramByteCount,
      ])
    case .failure(let reason):
      try database.execute(
        sql: """
          INSERT INTO trial (number, configuration, state, reason) VALUES (?, ?, 'infeasible', ?)
          """,
        arguments: [number, configuration, "\(reason)"])
    }
  }
}

extension TrialConfiguration {
  /// As JSON, the keys in alphabetical order.
  package var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  init(_ row: Row, _ decoder: JSONDecoder = JSONDecoder()) throws {
    let text: String = row["configuration"]
    self = try decoder.decode(TrialConfiguration.self, from: Data(text.utf8))
  }
}

extension StoredTrial {
  init(
    _ row: Row, _ decoder: JSONDecoder, epochs: [EpochRecord], path: String
  ) throws {
    let number: Int = row["number"]
    guard let name = row["state"] as String?, let state = State(rawValue: name) else {
      throw SweepStoreError.damaged(path: path, what: "trial \(number) has no state")
    }
    self.number = number
    self.state = state
    configuration = try TrialConfiguration(row, decoder)
    reason = row["reason"]
    answeredBy = row["answered_by"]
    started = row["started"]
    ended = row["ended"]
    self.epochs = epochs
    training = (row["recipe"] as String?).map { recipe in
      Training(
        recipeText: recipe, source: "\(path), trial \(number)", beginning: row["training"],
        epochs: row["epochs"],
        cost: DeviceCost(
          parameterCount: row["parameters"], multiplyAccumulateCount: row["multiply_accumulates"],
          flashByteCount: row["flash_bytes"], ramByteCount: row["ram_bytes"]))
    }
  }
}

extension EpochRecord {
  init(_ row: Row) {
    self.init(
      epoch: row["epoch"], trainingLoss: row["training_loss"],
      validationLoss: row["validation_loss"], validationAccuracy: row["validation_accuracy"],
      learningRate: row["learning_rate"], imagesPerSecond: row["images_per_second"],
      seconds: row["seconds"], isBest: row["is_best"])
  }

  func insert(_ database: Database, trial: Int) throws {
    try database.execute(
      sql: "INSERT INTO epoch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        trial, epoch, trainingLoss, validationLoss, validationAccuracy, learningRate,
        imagesPerSecond, seconds, isBest,
      ])
  }
}
