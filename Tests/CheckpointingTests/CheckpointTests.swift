import Checkpointing
import Digests
import FileAccess
import LeNetModel
import Testing
import Training

@Suite struct CheckpointTests {
  @Test(arguments: [sample, youngSample])
  func keepsEveryBit(checkpoint: Checkpoint) throws {
    let bytes = checkpoint.encoded
    let decoded = try Checkpoint(decoding: bytes)
    #expect(decoded == checkpoint)
    // Unlike the values, their bytes tell zero from minus zero.
    #expect(decoded.encoded == bytes)
    #expect(bytes.starts(with: Array("LENETCKP".utf8) + [1, 0, 0, 0]))
    #expect(sha256(bytes.dropLast(32)) == bytes.suffix(32))
  }

  /// The number of layers is in the file, so whatever the tensors of a network are, they fit.
  @Test func isOfTheSizeOfItsContent() {
    let difference = sample.encoded.count - youngSample.encoded.count
    // Records, tensors, the average's updates, and two counts of records.
    #expect(difference == 4 * 57 + 4 * (8 + 2 * 16 + 10 * 4) + 8 + 2 * 8)
  }

  @Test func isReplacedAndRemoved() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "digit.lenet.checkpoint")
    #expect(!Checkpoint.exists(path))
    try youngSample.write(to: path)
    try sample.write(to: path)
    #expect(try Checkpoint.read(path, of: sample.identity) == sample)
    try Checkpoint.remove(path)
    #expect(!Checkpoint.exists(path))
  }

  @Test func absenceIsTold() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "digit.lenet.checkpoint")
    #expect(throws: CheckpointAccessError.missing(path: path)) {
      try Checkpoint.read(path, of: sample.identity)
    }
    #expect(
      CheckpointAccessError.missing(path: "a.checkpoint").description
        == "a.checkpoint: there is no checkpoint to resume; leave out --resume to start the training"
    )
    #expect(throws: CheckpointAccessError.self) { try Checkpoint.remove(path) }
    #expect(throws: CheckpointAccessError.self) {
      try Checkpoint.read(folder.path, of: sample.identity)
    }
  }

  @Test func teachersAreToldApart() throws {
    var pupil = sampleRecipe
    pupil.seed = 2
    var recipe = sampleRecipe
    recipe.distillation = Distillation(
      teachers: [sampleRecipe, pupil], temperature: 2, weight: 0.5, versions: 4)
    let identity = TrainingIdentity(recipe, data: [:])
    let changes: [(inout Distillation) -> Void] = [
      { $0.teachers[1].epochs += 1 }, { $0.teachers[0].network = .original },
      { $0.teachers.swapAt(0, 1) }, { $0.teachers.removeLast() }, { $0.temperature = 3 },
      { $0.weight = 1 }, { $0.versions = 5 },
    ]
    for change in changes {
      var changed = recipe
      change(&changed.distillation!)
      #expect(TrainingIdentity(changed, data: [:]) != identity)
    }
    #expect(TrainingIdentity(recipe, data: [:]) == identity)
  }

  @Test func otherTrainingsAreToldApart() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "digit.lenet.checkpoint")
    try sample.write(to: path)
    var recipe = sampleRecipe
    recipe.epochs = 3
    recipe.averageDecay = nil
    let error = #expect(throws: CheckpointAccessError.self) {
      try Checkpoint.read(path, of: TrainingIdentity(recipe, data: ["dataset.é": "0f"]))
    }
    #expect(
      error?.description
        == "\(path): is of another training: training.average_decay is 0.999 there, not set here; "
        + "training.epochs is 25 there, 3 here; resume with the recipe and the data it began with, "
        + "or remove it to start anew")
    recipe.network = .original
    let other = #expect(throws: CheckpointAccessError.self) {
      try Checkpoint.read(path, of: TrainingIdentity(recipe, data: ["dataset.é": "10"]))
    }
    #expect(other?.description.contains("dataset.é is 0f there, 10 here; network is") == true)
    #expect(other?.description.contains("more; resume with") == true)
  }
}
