extension Costs {
  static let table: [Key: Costs] = [:]
}
