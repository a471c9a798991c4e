/// What the generated C tells of the assembly.
extension MVEConvolution {
  var description: AssemblyFunction.Description {
    AssemblyFunction.Description(
      purpose: CWriter.filled(
        "A row of \(pools ? "windows" : "sums") of \(stage.name). Rows and output are [column][channel]."
      ),
      loop: CWriter.filled("\(products) \(values)"),
      registers: CWriter.filled(
        "\(sumRegisters) \(walkingRegisters) \(vectorRegisters) \(stackPlaces)"))
  }

  private var products: String {
    let of = pools ? "each corner of a window" : "each of four sums"
    let each = "For each two filters, then for each \(pools ? "two windows" : "four columns"):"
    let meeting =
      pools
      ? "; each row of weights meets inputs of the window's upper row of sums, then of its lower one."
      : "."
    return switch inputs {
    case .gathered:
      "\(each) the inputs of \(of) are gathered, sixteen a vector, and multiplied by the weights of "
        + (convolution.isDepthwise ? "the filter whose channel it is." : "both filters.")
    case .rows:
      "\(each) sixteen inputs at a time are multiplied by the weights of both filters, row by row"
        + meeting
    case .channel:
      "\(each) the inputs of a row of the kernel are gathered from the filter's channel and multiplied by its "
        + "weights, row by row, first for one filter, then for the other"
        + meeting
    }
  }

  private var values: String {
    if !pools { return "All sums are rescaled and stored, two of both filters at once." }
    if stage.poolsSums {
      return
        "The largest sum of each window and filter is kept; four of them are rescaled and stored at once."
    }
    return "Four sums are rescaled at once, a corner of two windows of both filters; the "
      + "\(isMean ? "means" : "largest") of the corners are stored."
  }

  private var sumRegisters: String {
    "r0, r2, r4 and r6 are the first filter's sums\(pools ? ", upper row before lower row" : ""), r8, r10, r12 "
      + "and lr the second's;"
  }

  private var walkingRegisters: String {
    let first =
      !holdsWeights
      ? "r1 walks through the weights, r3 through the inputs"
      : convolution.isDepthwise
        ? "r3 and r1 walk through the inputs of the two" : "r3 walks through the inputs"
    let others =
      convolution.isDepthwise
      ? "; r9 is how far the second filter's channel is away"
      : loopsOverVectors
        ? "; r9 counts vectors" : keepsZeroPoint ? "; r9 is the output's zero point" : ""
    return "\(first), r5 through the outputs, r11 through the constants; r7 counts "
      + (!pools ? "columns, in fours" : countsPairs ? "windows, in twos" : "windows") + others + "."
  }

  private var vectorRegisters: String {
    let (offsets, weights) = (offsetVectorCount, weightRegisterCount)
    var parts: [String] = []
    if offsets > 0 { parts.append("\(Self.range(0, offsets)) where inputs lie") }
    parts.append("\(Self.range(offsets, weights)) weights")
    parts.append("\(Self.range(inputRegisters[0], inputRegisters.count)) inputs")
    return "Vectors: \(parts.joined(separator: ", ")); sums and values in the highest ones."
  }

  private static func range(_ first: Int, _ count: Int) -> String {
    switch count {
    case 1: "q\(first)"
    case 2: "q\(first) and q\(first + 1)"
    default: "q\(first) to q\(first + count - 1)"
    }
  }

  private var stackPlaces: String {
    "On the stack: rows, \(stage.table == nil ? "a free word" : "table"), output, end of the constants"
      + (pools ? ", sums" : "") + (reloadsOffsets ? ", offsets." : ".")
  }
}
