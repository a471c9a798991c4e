import ForeignNetworks

/// A layer as its configuration says it.
struct KerasLayer {
  let name: String
  let className: String
  let config: JSONValue
  /// Where its weights are in a file of Keras 3: `layers/sequential/layers/conv2d_1`.
  let path: String
  /// The layer of the whole model that it is in, by name, or itself: HDF5 files have a group for each.
  let group: String

  func error(_ found: String, _ possible: String) -> ImportError {
    .node(name: name, operation: className, found: found, possible: possible)
  }

  /// A whole number in a range; `usual` where the configuration has none.
  func integer(
    _ key: String, _ range: ClosedRange<Int>, usual: Int? = nil
  ) throws(ImportError) -> Int {
    guard let value = config[key] else {
      guard let usual else { throw error("no \(key)", "\(key) in its configuration") }
      return usual
    }
    guard let integer = value.integer, range.contains(integer) else {
      throw error(
        "\(key) \(value.described)", "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return integer
  }

  /// A number for rows and one for columns, which may be one for both.
  func pair(
    _ key: String, _ range: ClosedRange<Int>, usual: (Int, Int)? = nil
  ) throws(ImportError) -> (rows: Int, columns: Int) {
    guard let value = config[key] else {
      guard let usual else { throw error("no \(key)", "\(key) in its configuration") }
      return usual
    }
    let numbers = value.integer.map { [$0, $0] } ?? value.items?.compactMap(\.integer) ?? []
    guard numbers.count == 2, numbers.allSatisfy(range.contains) else {
      throw error(
        "\(key) \(value.described)",
        "two numbers from \(range.lowerBound) to \(range.upperBound)")
    }
    return (numbers[0], numbers[1])
  }

  /// A finite number; `usual` where the configuration has none.
  func number(_ key: String, usual: Double) throws(ImportError) -> Double {
    guard let value = config[key] else { return usual }
    guard let number = value.numbers?.first, number.isFinite, value.numbers?.count == 1 else {
      throw error("\(key) \(value.described)", "a number")
    }
    return number
  }

  func flag(_ key: String, usual: Bool) throws(ImportError) -> Bool {
    guard let value = config[key] else { return usual }
    guard let flag = value.flag else {
      throw error("\(key) \(value.described)", "true or false")
    }
    return flag
  }

  /// Whether maps are `[channel][row][column]`, and not `[row][column][channel]`.
  func isChannelsFirst() throws(ImportError) -> Bool {
    switch config["data_format"] {
    case nil: return false
    case .text("channels_last"): return false
    case .text("channels_first"): return true
    case .some(let other):
      throw error("data_format \(other.described)", "'channels_last' or 'channels_first'")
    }
  }
}
