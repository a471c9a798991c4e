/// An implementation of the network for one kind of processor: constants in the order in which its loops
/// read them, the loops, and `<prefix>_infer`.
///
/// The generated files hold all families that take the whole network, or, if there is none, that take some
/// of its stages; the preprocessor selects one.
protocol KernelFamily {
  /// What `<PREFIX>_KERNELS` says: `dsp`.
  var name: String { get }
  /// Of the preprocessor: true where the family's instructions exist.
  var condition: String { get }
  /// Where only the target's assembly is there.
  func condition(on target: Target) -> String
  /// For people: the instructions.
  var description: String { get }
  /// Those that it leaves to the portable C; all others have kernels.
  var portableStages: [Int] { get }
  var scratchByteCount: Int { get }
  /// Whether assembly loads words of the scratch memory, which must be aligned then.
  var loadsWords: Bool { get }
  /// As ``Prediction/works``.
  func work(on target: Target) -> [Work]
  /// All that are assembled for a target.
  func functions(on target: Target) -> [AssemblyFunction]
  /// Bytes of all constants.
  var constantByteCount: Int { get }

  func render(_ c: inout CWriter)
}
