package import CodeGeneration

/// One bit of one constant of the generated C, turned over.
package struct Mutation: Hashable, Sendable {
  /// Into ``GeneratedCode/constants``.
  package let array: Int
  /// Of the array.
  package let element: Int
  /// 0 is the lowest.
  package let bit: Int

  package init(array: Int, element: Int, bit: Int) {
    self.array = array
    self.element = element
    self.bit = bit
  }

  /// Every bit of every constant, array by array.
  package static func all(of code: GeneratedCode) -> [Mutation] {
    code.constants.indices.flatMap { array in
      (0..<code.constants[array].range.count).flatMap { element in
        (0..<code.constants[array].bitWidth).map {
          Mutation(array: array, element: element, bit: $0)
        }
      }
    }
  }
}
