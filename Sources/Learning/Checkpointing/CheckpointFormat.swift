/// The file, little endian throughout:
///
///     8 bytes    LENETCKP
///     uint32     format version, 1
///     uint64     byte count of the file
///     identity   count, then key and value of each entry, sorted by key
///     stages     count of the finished ones, and of each: epochs; tensors
///     uint64     step
///     float64    loss sum and seconds of the epoch under way
///     epochs     count, then of each: uint64 epoch; float64 training loss, validation loss,
///                validation accuracy, learning rate, images per second, seconds; uint8 is best
///     tensors    parameters
///     optimizer  float64 power1, power2; tensors first, second
///     average    uint8: 1 if there is one; then uint64 updates; tensors
///     best       uint8: 1 if there is one; then tensors
///     32 bytes   SHA-256 of all before it
///
/// A count is a uint64; a string is the count of its bytes and UTF-8; tensors are the count of
/// layers, and of each the count of its weights, its weights, the count of its biases, its biases,
/// as float32.
enum CheckpointFormat {
  static let magic = Array("LENETCKP".utf8)
  static let version: UInt32 = 1
  /// Magic, version and byte count.
  static let headerByteCount = 20
  static let digestByteCount = 32
}
