import CodeGeneration

/// Tensors for every stage that show mutations.
struct MutationTensors {
  private let proof: EquivalenceProof
  private let code: GeneratedCode
  private var searches: [TensorSearch]

  /// - Parameter limit: the most for a stage.
  init(_ proof: EquivalenceProof, code: GeneratedCode, limit: Int) {
    self.proof = proof
    self.code = code
    searches = proof.stages.enumerated().map { number, stage in
      TensorSearch(stage, number: number, limit: limit)
    }
  }

  /// - Parameters:
  ///   - mutations: not proven equivalent so far.
  ///   - progress: called with the number of mutations done with.
  /// - Returns: for each mutation. A table's mutation is shown in the first stage that reads it.
  mutating func search(
    _ mutations: [Mutation], progress: (Int) -> Void
  ) -> [TensorSearch.Finding] {
    var findings = [TensorSearch.Finding](repeating: .notFound, count: mutations.count)
    var ofChannels = proof.stages.map { [[Int]](repeating: [], count: $0.channels.count) }
    var ofTables: [Int] = []
    for (number, mutation) in mutations.enumerated() {
      let array = code.constants[mutation.array]
      if array.content == .table {
        ofTables.append(number)
      } else {
        ofChannels[array.readers[0]][proof.channel(of: mutation)].append(number)
      }
    }
    var doneCount = 0
    for (stage, channels) in ofChannels.enumerated() {
      for (channel, numbers) in channels.enumerated() {
        let errors = numbers.map { proof.error(mutations[$0], stage: stage, channel: channel) }
        // The lower bits of a multiplier show in the fewest places; where they do, most else does.
        let order = errors.indices.sorted {
          (errors[$0].multiplierChange, $0) < (errors[$1].multiplierChange, $1)
        }
        let found = searches[stage].search(order.map { errors[$0] }, channel: channel)
        for (place, finding) in zip(order, found) { findings[numbers[place]] = finding }
        doneCount += numbers.count
        progress(doneCount)
      }
    }
    searchTables(mutations, ofTables, &findings)
    return findings
  }

  private mutating func searchTables(
    _ mutations: [Mutation], _ numbers: [Int], _ findings: inout [TensorSearch.Finding]
  ) {
    var open = numbers
    // Equivalent is what is equivalent in every channel that reads it.
    var isEquivalent = [Bool](repeating: true, count: mutations.count)
    // A stage without weights is left to the tensors that it has.
    for number in numbers
    where code.constants[mutations[number].array].readers.contains(where: {
      proof.stages[$0].channels.isEmpty
    }) { isEquivalent[number] = false }
    for (stage, values) in proof.stages.enumerated() {
      for channel in values.channels.indices {
        let here = open.filter { code.constants[mutations[$0].array].readers.contains(stage) }
        let found = searches[stage].search(
          here.map { proof.error(mutations[$0], stage: stage, channel: channel) },
          channel: channel)
        for (number, finding) in zip(here, found) {
          switch finding {
          case .shown: findings[number] = finding
          case .equivalent: break
          case .notFound: isEquivalent[number] = false
          }
        }
        open.removeAll { if case .shown = findings[$0] { true } else { false } }
      }
    }
    for number in open where isEquivalent[number] { findings[number] = .equivalent }
  }

  func add(to cases: inout StageCases) {
    for (stage, search) in searches.enumerated() {
      let zeroPoint = proof.stages[stage].zeroPoint
      for tensor in search.tensors {
        cases.add(tensor.map { Int8(clamping: $0 + zeroPoint) }, stage: stage)
      }
    }
  }
}
