/// One value of sixteen images at once: lane `i` belongs to image `i` of the group.
///
/// With images in the lanes every layer is a scalar weight times a vector, without shuffles,
/// whatever the shapes.
package typealias Lanes = SIMD16<Float>

/// Activations of one group of sixteen images: elements in the order of ``LeNetModel/Shape``
/// (channel, row, column), each with its sixteen lanes.
///
/// Aligned to 64 bytes, which the kernels require.
package final class LaneBuffer {
  package let base: UnsafeMutablePointer<Lanes>
  package let count: Int

  /// `count` elements of zeros.
  package init(count: Int) {
    self.count = count
    base = allocateLanes(count: count)
  }

  deinit {
    base.deallocate()
  }

  /// The same memory as `count * 16` floats; lane `l` of element `e` is at `e * 16 + l`.
  package var scalars: UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer(base).assumingMemoryBound(to: Float.self)
  }

  package subscript(element: Int) -> Lanes {
    precondition((0..<count).contains(element))
    return base[element]
  }

  /// Sets one lane to an image: `pixel / 255`, from `count` bytes.
  package func loadImage(_ pixels: UnsafePointer<UInt8>, lane: Int) {
    loadImage(pixels, count: count, first: lane, stride: Lanes.scalarCount)
  }

  /// Sets every `stride`-th float from the `first` on to `pixel / 255`.
  func loadImage(_ pixels: UnsafePointer<UInt8>, count: Int, first: Int, stride: Int) {
    let target = scalars + first
    pixelValues.withUnsafeBufferPointer { values in
      for index in 0..<count { target[index * stride] = values[Int(pixels[index])] }
    }
  }

  /// Sets one lane to zeros.
  package func clear(lane: Int) {
    for index in 0..<count { scalars[index * Lanes.scalarCount + lane] = 0 }
  }
}

/// Of every byte.
private let pixelValues = (0...255).map { Float($0) / 255 }

/// `count` elements of zeros, aligned to 64 bytes where Swift's own allocation aligns to 16.
func allocateLanes(count: Int) -> UnsafeMutablePointer<Lanes> {
  let stride = MemoryLayout<Lanes>.stride
  let base = UnsafeMutableRawPointer.allocate(
    byteCount: max(count, 1) * stride, alignment: stride
  ).bindMemory(to: Lanes.self, capacity: count)
  base.initialize(repeating: .zero, count: count)
  return base
}
