import FloatInference
import LeNetModel

/// The scores that the teachers give the images of a training, computed when an image is met and
/// kept for when its version comes again.
final class Teachers: TargetSource {
  private let images: TrainingImages
  /// `[teacher][worker]`.
  private let passes: [[ForwardPass]]
  /// `[version][image][class]`; an image without scores begins with NaN.
  private let scores: UnsafeMutablePointer<Float>
  private let imageCount: Int
  private let classCount: Int

  /// - Parameter teachers: at least one, trained, of folded networks.
  init(
    _ teachers: [ParameterBuffer], images: TrainingImages, versions: Int,
    workers: Int
  ) {
    self.images = images
    imageCount = images.count
    passes = teachers.map { teacher in (0..<workers).map { _ in ForwardPass(teacher) } }
    classCount = teachers[0].network.classCount
    let count = versions * imageCount * classCount
    scores = .allocate(capacity: count)
    scores.initialize(repeating: .nan, count: count)
  }

  deinit {
    scores.deallocate()
  }

  func load(_ positions: Range<Int>, worker: Int, input: LaneBuffer, into target: LaneBuffer) {
    if positions.contains(where: { kept($0)[0].isNaN }) {
      compute(positions, worker: worker, input: input)
    }
    for (lane, position) in positions.enumerated() {
      let kept = kept(position)
      for digit in 0..<classCount {
        target.scalars[digit * Lanes.scalarCount + lane] = kept[digit]
      }
    }
  }

  /// The scores of the image at a position, in the version of this epoch.
  private func kept(_ position: Int) -> UnsafeMutablePointer<Float> {
    scores
      + ((images.version - 1) * imageCount + images.index(at: position)) * classCount
  }

  private func compute(_ positions: Range<Int>, worker: Int, input: LaneBuffer) {
    let share = 1 / Float(passes.count)
    for (number, teacher) in passes.enumerated() {
      let pass = teacher[worker]
      pass.input.base.update(from: input.base, count: input.count)
      pass.run()
      for (lane, position) in positions.enumerated() {
        let kept = kept(position)
        for digit in 0..<classCount {
          let score = pass.scores.scalars[digit * Lanes.scalarCount + lane] * share
          kept[digit] = number == 0 ? score : kept[digit] + score
        }
      }
    }
  }
}
