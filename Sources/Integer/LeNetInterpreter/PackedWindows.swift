import IntegerKernels
import LeNetModel

/// A layer that reads windows of each channel by itself.
struct PackedWindows {
  private let layer: Layer
  private let inputPitch: Int
  private let outputPitch: Int

  init(_ layer: Layer, inputPitch: Int, outputPitch: Int) {
    self.layer = layer
    self.inputPitch = inputPitch
    self.outputPitch = outputPitch
  }

  func arguments(
    rows: Int, columns: Int, stride: Int, weights: AlignedMemory?, tapPitch: Int,
    _ requantization: integer_requantization
  ) -> integer_windows {
    integer_windows(
      rows: Int32(rows), columns: Int32(columns), stride: Int32(stride),
      channels: Int32(layer.input.channels), input_pitch: Int32(inputPitch),
      output_height: Int32(layer.output.height), output_width: Int32(layer.output.width),
      output_pitch: Int32(outputPitch), weights: weights.map { UnsafePointer($0.words) },
      tap_pitch: Int32(tapPitch), requantization: requantization)
  }

  /// An average is a sum with weights of 1, requantized.
  func averages(
    rows: Int, columns: Int, stride: Int, _ function: ElementFunction, _ kernels: IntegerKernelSet
  ) -> (PackedStage.Work, [AlignedMemory]) {
    let channels = layer.input.channels
    let groups = channels.roundedUp(toMultipleOf: kernels.lanes)
    let ones = AlignedMemory(byteCount: groups * MemoryLayout<Int32>.stride)
    for channel in 0..<groups { ones.words[channel] = 1 }
    let scaling = PackedScaling(
      averageOf: rows * columns, channels: channels, function, kernels)
    let arguments = arguments(
      rows: rows, columns: columns, stride: stride, weights: ones, tapPitch: 0, scaling.arguments)
    return (.weightedWindows(arguments), [ones] + scaling.memory)
  }

  func largest(
    size: Int, stride: Int, _ function: ElementFunction
  ) -> (PackedStage.Work, [AlignedMemory]) {
    let table = function.wholeTable.map(AlignedMemory.init(bytes:))
    var requantization = integer_requantization()
    requantization.table = table?.bytes
    let arguments = arguments(
      rows: size, columns: size, stride: stride, weights: nil, tapPitch: 0, requantization)
    return (.largestOfWindows(arguments), table.map { [$0] } ?? [])
  }
}
