import GRDB

/// The tables of a sweep's database.
enum Schema {
  /// `lnsw`.
  static let applicationID = 0x6C6E_7377
  /// Raised when older programs could no longer read or write the tables.
  static let version = 1

  static let statements = """
    CREATE TABLE sweep (
      source TEXT NOT NULL, configuration TEXT NOT NULL, method TEXT NOT NULL,
      seed TEXT NOT NULL, trial_limit INTEGER, images TEXT NOT NULL);
    -- heartbeat, started and ended: seconds since 1970, of a clock that all processes share.
    CREATE TABLE process (
      id INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL, heartbeat REAL NOT NULL);
    -- training: the recipe without its epochs, equal where one trial is the beginning of another.
    CREATE TABLE trial (
      number INTEGER PRIMARY KEY, configuration TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('pending', 'running', 'done', 'infeasible', 'failed', 'stopped')),
      reason TEXT, recipe TEXT, training TEXT, epochs INTEGER, parameters INTEGER,
      multiply_accumulates INTEGER, flash_bytes INTEGER, ram_bytes INTEGER,
      answered_by INTEGER REFERENCES trial, process INTEGER REFERENCES process,
      claim INTEGER NOT NULL DEFAULT 0, started REAL, ended REAL);
    CREATE INDEX trial_training ON trial (training, state);
    CREATE TABLE epoch (
      trial INTEGER NOT NULL REFERENCES trial, epoch INTEGER NOT NULL,
      training_loss REAL NOT NULL, validation_loss REAL NOT NULL,
      validation_accuracy REAL NOT NULL, learning_rate REAL NOT NULL,
      images_per_second REAL NOT NULL, seconds REAL NOT NULL, is_best INTEGER NOT NULL,
      PRIMARY KEY (trial, epoch)) WITHOUT ROWID;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  /// - Throws: ``SweepStoreError`` for what is no sweep of this or an earlier version.
  static func check(_ database: Database, path: String) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
    guard application != 0 || tables != 0 else { throw SweepStoreError.empty(path: path) }
    guard application == applicationID else { throw SweepStoreError.notASweep(path: path) }
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found <= version else {
      throw SweepStoreError.newer(path: path, found: found, supported: version)
    }
  }
}
