import LeNetModel

/// Sums to outputs.
extension MVEConvolution {
  /// Of each filter's four sums the largest, to the first one's register, where that is all that is wanted.
  func renderLargest(_ a: inout AssemblyFunction) {
    guard stage.poolsSums else { return }
    for sums in Self.sums {
      a("vmov q6[2], q6[0], \(sums[1]), \(sums[2])", "vmov q6[3], q6[1], \(sums[3]), \(sums[3])")
      a("vmaxv.s32 \(sums[0]), q6")
    }
  }

  /// To the stack: both filters' sums of the first or second window of two, or the largest of them.
  func store(_ a: inout AssemblyFunction, window: Int) {
    for corner in 0..<(stage.poolsSums ? 1 : 4) {
      let place = Frame.sums + 16 * corner + 8 * window
      a("strd \(Self.sums[0][corner]), \(Self.sums[1][corner]), [sp, #\(place)]")
    }
  }

  /// Of two windows, whose sums lie on the stack.
  ///
  /// - Parameter isAlone: whether there is no second window.
  func renderPooled(_ a: inout AssemblyFunction, isAlone: Bool) {
    let vectors = Array(pooledVectors)
    for (index, q) in vectors.enumerated() {
      a("vldrw.32 q\(q), [sp, #\(Frame.sums + 16 * index)]")
    }
    let values = requantize(&a, vectors)
    let (result, others) = (values[0], values.dropFirst())
    for q in others { a("\(isMean ? "vadd.i32" : "vmax.s32") q\(result), q\(result), q\(q)") }
    if isMean { a("vrshr.s32 q\(result), q\(result), #2") }
    renderStoring(&a, result, isAlone: isAlone, through: result == 7 ? 6 : 7)
    if !isAlone { a.move("r5", by: 2 * stage.output.channels) }
  }

  /// Of neighbours in a row, up to four, whose sums lie in registers.
  func renderValues(_ a: inout AssemblyFunction, outputCount: Int) {
    let vectors = Array(valueVectors.prefix((outputCount + 1) / 2))
    for (index, q) in vectors.enumerated() {
      let (first, second) = (2 * index, min(2 * index + 1, outputCount - 1))
      for (lane, sums) in Self.sums.enumerated() {
        a("vmov q\(q)[\(lane + 2)], q\(q)[\(lane)], \(sums[first]), \(sums[second])")
      }
    }
    let values = requantize(&a, vectors)
    let free = values[0] == firstValueRegister ? 7 : firstValueRegister
    for (index, q) in values.enumerated() {
      let isAlone = 2 * index + 1 == outputCount
      renderStoring(&a, q, isAlone: isAlone, through: free)
      if !isAlone { a.move("r5", by: 2 * stage.output.channels) }
    }
  }

  private func requantize(_ a: inout AssemblyFunction, _ vectors: [Int]) -> [Int] {
    if stage.table != nil { a("ldr r0, [sp, #\(Frame.table)]") }
    return requantization.render(
      &a, vectors: vectors, temporary: vectors[0] - 1, constant: { "[r11, #\(16 * $0)]" },
      zeroPoint: zeroPointRegister, table: "r0", isWide: vectors.count == 4)
  }

  /// Two neighbours' values, or one's.
  ///
  /// - Parameter free: a register for where they go.
  private func renderStoring(
    _ a: inout AssemblyFunction, _ q: Int, isAlone: Bool, through free: Int
  ) {
    a("vldrw.32 q\(free), [r11, #\(offsetsPlace)]")
    if isAlone {
      a("mov r0, #2", "vctp.32 r0", "vpst", "vstrbt.32 q\(q), [r5, q\(free)]")
    } else {
      a("vstrb.32 q\(q), [r5, q\(free)]")
    }
  }

  var isMean: Bool { convolution.pooling == .average }

  /// Registers of sums.
  private var pooledVectors: ClosedRange<Int> { stage.poolsSums ? 7...7 : 4...7 }
  private var valueVectors: ClosedRange<Int> { 6...7 }
  /// The lowest register that values are computed in.
  var firstValueRegister: Int { (pools ? pooledVectors : valueVectors).lowerBound - 1 }
}
