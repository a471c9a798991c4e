import IntegerKernels
import LeNetModel

/// A model as the kernels take it: stages, of which each reads what the one before stored.
///
/// Nothing changes after construction.
final class PackedModel: @unchecked Sendable {
  let kernels: IntegerKernelSet
  let stages: [PackedStage]
  /// Those before the dense layers that the network ends in, which run picture by picture.
  let headCount: Int
  /// Of a picture.
  let inputShape: Shape
  /// Scores of a picture.
  let classCount: Int

  init(_ model: QuantizedModel, kernels: IntegerKernelSet) {
    let fused = FusedLayers.all(of: model)
    self.kernels = kernels
    inputShape = model.network.inputShape
    classCount = model.network.classCount
    stages = fused.indices.map {
      PackedStage(
        model, fused[$0], next: $0 + 1 < fused.count ? fused[$0 + 1].first : nil, kernels)
    }
    headCount = (stages.lastIndex { !$0.isDense } ?? -1) + 1
  }

  /// - Parameters:
  ///   - pixels: as many a picture as it has.
  ///   - scores: one a class and picture.
  func run(
    _ pixels: UnsafePointer<UInt8>, count: Int, scores: UnsafeMutablePointer<Int8>,
    _ workspace: Workspace
  ) {
    var first = 0
    while first < count {
      let images = min(kernels.denseImages, count - first)
      for image in 0..<images {
        runHead(pixels + (first + image) * inputShape.count, image: image, workspace)
      }
      for stage in headCount..<stages.count {
        run(
          stages[stage].work, workspace.inputs[stage].base, images: images,
          workspace.inputs[stage + 1].base)
      }
      kernels.table.pointee.scores(
        workspace.inputs[stages.count].base, Int32(images * classCount),
        scores + first * classCount)
      first += images
    }
  }

  /// Of one picture, all stages up to the dense layers' input.
  private func runHead(_ pixels: UnsafePointer<UInt8>, image: Int, _ workspace: Workspace) {
    if stages[0].readsPixels {
      guard case .firstConvolution(let layer) = stages[0].work else { return }
      withUnsafePointer(to: layer) {
        kernels.table.pointee.first_convolution(
          $0, pixels, workspace.inputs[0].base,
          place(ofInput: 1, image: image, workspace))
      }
    } else {
      kernels.table.pointee.picture(
        pixels, Int32(inputShape.channels), Int32(inputShape.height), Int32(inputShape.width),
        Int32(stages[0].input.pitch), place(ofInput: 0, image: image, workspace))
    }
    for stage in (stages[0].readsPixels ? 1 : 0)..<headCount {
      run(
        stages[stage].work, workspace.inputs[stage].base, images: 1,
        place(ofInput: stage + 1, image: image, workspace))
    }
  }

  private func run(
    _ work: PackedStage.Work, _ input: UnsafeMutableRawPointer, images: Int,
    _ output: UnsafeMutableRawPointer
  ) {
    let table = kernels.table
    switch work {
    case .firstConvolution:
      preconditionFailure("it reads pixels")
    case .convolution(let layer):
      withUnsafePointer(to: layer) { table.pointee.convolution($0, input, output) }
    case .weightedWindows(let layer):
      withUnsafePointer(to: layer) { table.pointee.weighted_windows($0, input, output) }
    case .largestOfWindows(let layer):
      withUnsafePointer(to: layer) { table.pointee.largest_of_windows($0, input, output) }
    case .dense(let layer):
      withUnsafePointer(to: layer) { table.pointee.dense($0, input, Int32(images), output) }
    }
  }

  /// The first element of a stage's input, inside its padding, or of the scores, for one of the
  /// pictures that run at once.
  func place(
    ofInput stage: Int, image: Int, _ workspace: Workspace
  ) -> UnsafeMutableRawPointer {
    let base = workspace.inputs[stage].base
    guard stage >= headCount else { return base + stages[stage].input.innerByteOffset }
    let pitch = stage < stages.count ? stages[stage].input.imagePitch : classCount
    return base + image * pitch * kernels.elementByteCount
  }
}
