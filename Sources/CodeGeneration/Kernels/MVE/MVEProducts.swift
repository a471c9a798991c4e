/// Sums of products.
extension MVEConvolution {
  /// Vectors in registers for all windows of a row, the lowest ones: offsets, then weights.
  var offsetVectorCount: Int {
    switch inputs {
    case .rows: 0
    case .gathered: vectorCount
    case .channel: columnCount
    }
  }
  var holdsWeights: Bool {
    inputs != .channel && 2 * weightVectorCount <= Self.residentLimit - offsetVectorCount
  }
  var residentWeights: Range<Int> { 0..<(holdsWeights ? 2 * weightVectorCount : 0) }
  /// Registers of weights that are needed again one sum's row later.
  var weightRegisterCount: Int {
    if holdsWeights { return 2 * weightVectorCount }
    let rows = pools ? stride + 1 : 1
    return inputs == .channel ? rows : 2 * rows
  }
  /// Of inputs.
  var inputRegisters: [Int] {
    Array((offsetVectorCount + weightRegisterCount..<8).prefix(columnCount))
  }
  private func weightRegister(_ index: Int) -> Int { offsetVectorCount + index }

  /// Whether vectors are walked through in a loop and not one by one.
  var loopsOverVectors: Bool { inputs == .rows && vectorCount > 8 }

  func loadWeights(_ a: inout AssemblyFunction, _ index: Int) {
    a("vldrw.32 q\(weightRegister(index)), [r11, #\(weightsPlace + 16 * index)]")
  }

  var reloadsOffsets: Bool { offsetVectorCount > firstValueRegister }

  /// What outputs were computed in is loaded again.
  func reload(_ a: inout AssemblyFunction) {
    if reloadsOffsets {
      a("ldr r1, [sp, #\(offsetsPointerPlace)]")
      loadOffsets(&a, at: "r1", scratch: "r0")
    }
    for index in residentWeights where weightRegister(index) >= firstValueRegister {
      loadWeights(&a, index)
    }
  }

  func loadOffsets(_ a: inout AssemblyFunction, at pointer: String, scratch: String) {
    guard inputs == .channel else {
      for index in 0..<vectorCount { a("vldrw.32 q\(index), [\(pointer), #\(16 * index)]") }
      return
    }
    a("vldrw.32 q0, [\(pointer)]")
    a.load(scratch, columnStep)
    for column in 1..<columnCount { a("vadd.i16 q\(column), q\(column - 1), \(scratch)") }
  }

  func renderGathered(_ a: inout AssemblyFunction, columns: Int) {
    let places =
      pools
      ? [0, columnStep].flatMap { column in [0, stride * rowByteCount].map { $0 + column } }
      : (0..<columns).map { $0 * columnStep }
    // Down, then to the right and up again: moves are short.
    let order = pools ? [0, 2, 3, 1] : Array(0..<columns)
    let starts = pools ? [places[0], places[1], places[3], places[2]] : places
    let ends = starts.dropFirst() + [columns * columnStep]
    // Of filters that read channels of their own, r1 walks through the second one's.
    let pointers = convolution.isDepthwise ? ["r3", "r1"] : ["r3"]
    if convolution.isDepthwise { a("add r1, r3, r9") }
    for (index, corner) in order.enumerated() {
      let move = ends[ends.startIndex + index] - starts[index]
      for (reader, pointer) in pointers.enumerated() {
        for vector in 0..<vectorCount {
          a("vldrb.u8 q\(inputRegisters[vector]), [\(pointer), q\(vector)]")
        }
        a.move(pointer, by: move)
        let filters = convolution.isDepthwise ? reader..<reader + 1 : 0..<2
        for vector in 0..<vectorCount {
          let sum = vector == 0 ? "vmladav.s8" : "vmladava.s8"
          for filter in filters {
            let weights = weightRegister(filter * vectorCount + vector)
            a("\(sum) \(Self.sums[filter][corner]), q\(inputRegisters[vector]), q\(weights)")
          }
        }
      }
    }
  }

  func renderRows(_ a: inout AssemblyFunction, columns: Int) {
    if !holdsWeights { a("add r1, r11, #\(weightsPlace)") }
    let step = columns * columnStep
    if inputs == .channel {
      for filter in 0..<2 {
        let place = renderVector(&a, 0, isFirst: true, filters: [filter], columns: columns)
        a.move("r3", by: (filter == 0 ? 0 : step) - place)
        a("\(filter == 0 ? "add" : "sub") r3, r3, r9")
      }
      return
    }
    for vector in 0..<(loopsOverVectors ? 1 : vectorCount) {
      let place = renderVector(&a, vector, isFirst: vector == 0, filters: [0, 1], columns: columns)
      let isLast = vector == vectorCount - 1
      a.move("r3", by: (isLast ? step - 16 * vector : 16) - place)
    }
    guard loopsOverVectors else { return }
    a.load("r9", vectorCount - 1)
    a("3:")
    a.looping(vectorCount - 1) { a in
      let place = renderVector(&a, 0, isFirst: false, filters: [0, 1], columns: columns)
      a.move("r3", by: 16 - place)
      a("subs r9, #1", "bne.w 3b")
    }
    a.move("r3", by: step - 16 * vectorCount)
  }

  /// Products of a vector of each row of the kernel. Weights of a row stay for the window's lower row of sums.
  ///
  /// - Parameter isFirst: whether sums begin with it.
  /// - Returns: how far it moved r3.
  private func renderVector(
    _ a: inout AssemblyFunction, _ vector: Int, isFirst: Bool, filters: [Int], columns: Int
  ) -> Int {
    let registers = inputRegisters
    var place = 0
    for row in 0..<size + (pools ? stride : 0) {
      let uses = (pools ? [0, 1] : [0]).map { (sumRow: $0, kernelRow: row - $0 * stride) }
        .filter { (0..<size).contains($0.kernelRow) }
      guard !uses.isEmpty else { continue }
      for start in Swift.stride(from: 0, to: columns, by: registers.count) {
        let chunk = start..<min(start + registers.count, columns)
        for column in chunk {
          let register = registers[column - start]
          loadInput(&a, register, at: row * rowByteCount, column: column, from: &place)
        }
        if start == 0, !holdsWeights, row < size {
          for filter in filters {
            let register = weights(row, filter, vector, of: filters)
            a(
              inputs == .channel
                ? "vldrb.s16 q\(register), [r1], #8" : "vldrw.32 q\(register), [r1], #16")
          }
        }
        for filter in filters {
          for use in uses {
            for column in chunk {
              let sum = Self.sums[filter][pools ? 2 * use.sumRow + column : column]
              let instruction = isFirst && use.kernelRow == 0 ? "vmladav" : "vmladava"
              let (type, register) = (inputs == .channel ? "s16" : "s8", registers[column - start])
              let weight = weights(use.kernelRow, filter, vector, of: filters)
              a("\(instruction).\(type) \(sum), q\(register), q\(weight)")
            }
          }
        }
      }
    }
    return place
  }

  /// The register of weights of a row of the kernel.
  private func weights(_ row: Int, _ filter: Int, _ vector: Int, of filters: [Int]) -> Int {
    let slot = holdsWeights ? vector * size + row : row % (pools ? stride + 1 : 1)
    return weightRegister(filters.count * slot + (filters.count == 1 ? 0 : filter))
  }

  /// - Parameters:
  ///   - rowPlace: where the row begins that is read.
  ///   - place: where r3 is.
  private func loadInput(
    _ a: inout AssemblyFunction, _ q: Int, at rowPlace: Int, column: Int, from place: inout Int
  ) {
    guard inputs != .channel else {
      a.move("r3", by: rowPlace - place)
      place = rowPlace
      return a("vldrb.s16 q\(q), [r3, q\(column)]")
    }
    // Where words are aligned they reach farther.
    let isAligned = columnStep.isMultiple(of: 4)
    let (load, reach) = isAligned ? ("vldrw.32", 508) : ("vldrb.u8", 127)
    let target = rowPlace + column * columnStep
    let distance = target - place
    if distance == 0 {
      a("\(load) q\(q), [r3]")
    } else if abs(distance) > reach {
      a.move("r3", by: distance)
      place = target
      a("\(load) q\(q), [r3]")
    } else if column == 0 {
      place = target
      a("\(load) q\(q), [r3, #\(distance)]!")
    } else {
      a("\(load) q\(q), [r3, #\(distance)]")
    }
  }
}

extension AssemblyFunction {
  /// By any number, without another register.
  mutating func move(_ register: String, by distance: Int) {
    var left = abs(distance)
    while left > 0 {
      let part = min(left, 4095)
      self("\(distance < 0 ? "subw" : "addw") \(register), \(register), #\(part)")
      left -= part
    }
  }
}
