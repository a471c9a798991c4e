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
      let text = try row.value("seed", as: String?.self), let seed = UInt64(text)
    else { throw SweepStoreError.damaged(path: path, what: "it has no sweep in it") }
    let images: String = try row.value("images")
    try self.init(
      source: row.value("source"), text: row.value("configuration"),
      method: row.value("method"), seed: seed,
      trialLimit: row.value("trial_limit"),
      images: images.split(separator: " ").map(String.init))
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
    let text: String = try row.value("configuration")
    self = try decoder.decode(TrialConfiguration.self, from: Data(text.utf8))
  }
}

extension StoredTrial {
  init(
    _ row: Row, _ decoder: JSONDecoder, epochs: [EpochRecord], path: String
  ) throws {
    let number: Int = try row.value("number")
    guard let name = try row.value("state", as: String?.self),
      let state = State(rawValue: name)
    else {
      throw SweepStoreError.damaged(path: path, what: "trial \(number) has no state")
    }
    self.number = number
    self.state = state
    configuration = try TrialConfiguration(row, decoder)
    reason = try row.value("reason")
    answeredBy = try row.value("answered_by")
    started = try row.value("started")
    ended = try row.value("ended")
    self.epochs = epochs
    training = try row.value("recipe", as: String?.self).map { recipe in
      try Training(
        recipeText: recipe, source: "\(path), trial \(number)",
        beginning: row.value("training"), epochs: row.value("epochs"),
        cost: DeviceCost(
          parameterCount: row.value("parameters"),
          multiplyAccumulateCount: row.value("multiply_accumulates"),
          flashByteCount: row.value("flash_bytes"),
          ramByteCount: row.value("ram_bytes")))
    }
  }
}

extension EpochRecord {
  init(_ row: Row) throws {
    try self.init(
      epoch: row.value("epoch"), trainingLoss: row.value("training_loss"),
      validationLoss: row.value("validation_loss"),
      validationAccuracy: row.value("validation_accuracy"),
      learningRate: row.value("learning_rate"),
      imagesPerSecond: row.value("images_per_second"),
      seconds: row.value("seconds"), isBest: row.value("is_best"))
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
