import IntegerKernels
import LeNetModel
import Synchronization

/// What one call at a time keeps its intermediate results in.
final class Workspace: @unchecked Sendable {
  /// What each stage reads, and the scores: of one picture, or of as many as the dense layers at the end
  /// take at once. Padding is written here, once, and the kernels write inside it.
  let inputs: [AlignedMemory]

  init(_ model: PackedModel) {
    let (kernels, stages) = (model.kernels, model.stages)
    let head = stages[..<model.headCount].map { stage in
      guard !stage.readsPixels else { return AlignedMemory(byteCount: Int(INTEGER_IMAGE_MEMORY)) }
      let memory = AlignedMemory(byteCount: stage.input.byteCount)
      for element in 0..<stage.input.byteCount / kernels.elementByteCount {
        memory.store(stage.input.zero, element: element, byteCount: kernels.elementByteCount)
      }
      return memory
    }
    let tail = stages[model.headCount...].map(\.input.imagePitch) + [model.classCount]
    inputs =
      head
      + tail.map {
        AlignedMemory(
          byteCount: $0 * kernels.elementByteCount * kernels.denseImages + Int(INTEGER_MARGIN))
      }
  }
}

/// Workspaces that no call uses at the moment.
final class WorkspacePool: Sendable {
  private let idle = Mutex<[Workspace]>([])

  /// Calls `body` with memory that no other call uses at the same time.
  func withWorkspace(of model: PackedModel, _ body: (Workspace) -> Void) {
    let workspace = idle.withLock { $0.popLast() } ?? Workspace(model)
    body(workspace)
    idle.withLock { $0.append(workspace) }
  }
}
