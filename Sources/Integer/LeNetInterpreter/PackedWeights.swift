import IntegerKernels
import LeNetModel

/// Weights in the order in which the kernels read them, zeros between them where a group or a
/// vector is not full.
struct PackedWeights {
  let memory: AlignedMemory
  /// Of a row of a convolution's kernel, of a row and column of a depthwise one's, or of all inputs of a
  /// dense layer.
  let groupCount: Int

  private init(elementCount: Int, groupCount: Int, _ kernels: IntegerKernelSet) {
    memory = AlignedMemory(byteCount: elementCount * kernels.elementByteCount)
    self.groupCount = groupCount
  }

  /// `[filter][group]`, as `first_convolution.h` describes.
  init(firstConvolution layer: Layer, _ weights: [Int8], _ kernels: IntegerKernelSet) {
    let (size, group) = (Int(INTEGER_KERNEL_SIZE), kernels.group)
    let perFilter = Int(kernels.table.pointee.first_group_count)
    // The kernels compute filters in pairs.
    let filters = layer.output.channels.roundedUp(toMultipleOf: 2)
    self.init(elementCount: filters * perFilter * group, groupCount: perFilter, kernels)
    let rowParts = size / group
    let lastTap = (size * rowParts + (size - 1) / group) * group + group - 1
    for (index, weight) in weights.enumerated() {
      let (filter, tap) = index.quotientAndRemainder(dividingBy: size * size)
      let (row, column) = tap.quotientAndRemainder(dividingBy: size)
      let element =
        switch (row, column) {
        case (size - 1, size - 1): lastTap
        case (_, size - 1): size * rowParts * group + row
        default: row * rowParts * group + column
        }
      memory.store(
        Int(weight), element: filter * perFilter * group + element,
        byteCount: kernels.elementByteCount)
    }
  }

  /// `[block of lanes][kernel row][group][lane]`; the groups go through a kernel row's columns and,
  /// for each, its channels.
  init(
    convolution layer: Layer, _ window: Window, _ weights: [Int8], _ kernels: IntegerKernelSet
  ) {
    let (size, channels, filters) = (window.size, layer.input.channels, layer.output.channels)
    let (lanes, group) = (kernels.lanes, kernels.group)
    let groupCount = (size * channels + group - 1) / group
    self.init(
      elementCount: filters.roundedUp(toMultipleOf: lanes) * size * groupCount * group,
      groupCount: groupCount, kernels)
    var index = 0
    for filter in 0..<filters {
      for channel in 0..<channels {
        for row in 0..<size {
          for column in 0..<size {
            let element = column * channels + channel
            let place = (filter / lanes * size + row) * groupCount + element / group
            memory.store(
              Int(weights[index]),
              element: (place * lanes + filter % lanes) * group + element % group,
              byteCount: kernels.elementByteCount)
            index += 1
          }
        }
      }
    }
  }

  /// `[kernel row][column][channel]`, each the first element of a group.
  init(depthwise layer: Layer, _ weights: [Int8], _ kernels: IntegerKernelSet) {
    let pitch = layer.output.channels.roundedUp(toMultipleOf: kernels.lanes)
    let taps = layer.weightsPerChannel
    self.init(elementCount: taps * pitch * kernels.group, groupCount: pitch, kernels)
    for (index, weight) in weights.enumerated() {
      let (channel, tap) = index.quotientAndRemainder(dividingBy: taps)
      memory.store(
        Int(weight), element: (tap * pitch + channel) * kernels.group,
        byteCount: kernels.elementByteCount)
    }
  }

  /// `[block of lanes][group][lane]`; the groups go through the input's rows, columns and channels.
  init(dense layer: Layer, _ weights: [Int8], _ kernels: IntegerKernelSet) {
    let (input, lanes, group) = (layer.input, kernels.lanes, kernels.group)
    let groupCount = (input.count + group - 1) / group
    self.init(
      elementCount: layer.output.channels.roundedUp(toMultipleOf: lanes) * groupCount * group,
      groupCount: groupCount, kernels)
    let places = (0..<input.count).map { source in
      let (channel, position) = source.quotientAndRemainder(dividingBy: input.height * input.width)
      let element = position * input.channels + channel
      return element / group * lanes * group + element % group
    }
    for unit in 0..<layer.output.channels {
      let start = (unit / lanes * groupCount * lanes + unit % lanes) * group
      for (source, place) in places.enumerated() {
        memory.store(
          Int(weights[unit * input.count + source]), element: start + place,
          byteCount: kernels.elementByteCount)
      }
    }
  }
}
