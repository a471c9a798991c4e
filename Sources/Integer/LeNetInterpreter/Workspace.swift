import IntegerKernels
import LeNetModel
import Synchronization

/// What one call at a time keeps its intermediate results in.
final class Workspace: @unchecked Sendable {
  /// What the first convolution makes of a picture.
  let image = AlignedMemory(byteCount: INTEGER_IMAGE_MEMORY)
  /// Inputs of the convolutions but the first. The padding is written here, once, and the kernels
  /// write inside it.
  let maps: [AlignedMemory]
  /// Inputs of the dense layers, and the output of the last, of as many pictures as they take at
  /// once.
  let denseInputs: [AlignedMemory]

  init(_ model: PackedModel) {
    let kernels = model.kernels
    maps = model.convolutions.dropFirst().map { layer in
      let memory = AlignedMemory(byteCount: layer.inputByteCount)
      for element in 0..<layer.inputByteCount / kernels.elementByteCount {
        memory.store(layer.inputZero, element: element, byteCount: kernels.elementByteCount)
      }
      return memory
    }
    let byteCounts =
      model.dense.map(\.inputByteCount) + [model.classCount * kernels.elementByteCount]
    denseInputs = byteCounts.map {
      AlignedMemory(byteCount: $0 * kernels.denseImages + INTEGER_MARGIN)
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
