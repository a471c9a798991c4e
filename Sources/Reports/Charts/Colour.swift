/// A colour: one that has a part to play, or a mixture of two such, so that a page in dark mode can show
/// another for each part.
struct Colour: Hashable {
  enum Role: String, CaseIterable {
    case paper, ink, faint, quiet, values, lost
    /// Of activations and weights: next to nothing, the strongest, the most negative.
    case faintest, strong, negative
  }

  private let base: Role
  private let other: Role
  /// Of `other`, 0 to 1.
  private let share: Double

  private init(_ base: Role, _ other: Role, share: Double) {
    self.base = base
    self.other = other
    self.share = share > 0 ? min(share, 1) : 0
  }

  static let paper = Colour(.paper)
  static let ink = Colour(.ink)
  static let faint = Colour(.faint)
  static let quiet = Colour(.quiet)
  static let values = Colour(.values)
  static let lost = Colour(.lost)
  static let faintest = Colour(.faintest)

  private init(_ role: Role) { self.init(role, role, share: 0) }

  /// - Parameter share: of the other, 0 to 1.
  static func mix(_ base: Role, _ other: Role, share: Double) -> Colour {
    Colour(base, other, share: share)
  }

  /// - Parameter share: of the strongest activation, -1 to 1.
  static func activation(_ share: Double) -> Colour {
    let (middle, end): (Role, Role) = share < 0 ? (.lost, .negative) : (.values, .strong)
    // A root, so that the weak are told from nothing.
    let depth = min(1, share.magnitude.squareRoot())
    return depth < 0.6
      ? mix(.faintest, middle, share: depth / 0.6) : mix(middle, end, share: (depth - 0.6) / 0.4)
  }

  /// On paper, 8 bits a channel.
  var rgb: (red: Int32, green: Int32, blue: Int32) {
    let (from, to) = (base.light, other.light)
    func mix(_ shift: Int) -> Int32 {
      let (a, b) = (Int32(from >> shift & 255), Int32(to >> shift & 255))
      return a + Int32((Double(b - a) * share).rounded())
    }
    return (mix(16), mix(8), mix(0))
  }

  /// As a value of CSS, by the properties of ``style``.
  var css: String {
    share == 0
      ? "var(--\(base.rawValue))"
      : "color-mix(in srgb,var(--\(other.rawValue)) \(decimal(100 * share, 0))%,var(--\(base.rawValue)))"
  }

  /// As six hexadecimal digits, for what knows no mixtures.
  var hexadecimal: String {
    let (red, green, blue) = rgb
    let digits = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension Colour.Role {
  var light: Int {
    switch self {
    case .paper: 0xFFFFFF
    case .ink: 0x262B33
    case .faint: 0xD8DCE2
    case .quiet: 0x707884
    case .values: 0x4272AD
    case .lost: 0xD6563C
    case .faintest: 0xECF1F7
    case .strong: 0x122C54
    case .negative: 0x742010
    }
  }

  var dark: Int {
    switch self {
    case .paper: 0x16191E
    case .ink: 0xE4E7EB
    case .faint: 0x3A4049
    case .quiet: 0x98A1AD
    case .values: 0x6FA1DE
    case .lost: 0xF0795F
    case .faintest: 0x222831
    case .strong: 0xD3E4FA
    case .negative: 0xFBD5CC
    }
  }
}

/// What a page needs that shows charts, light or dark as its reader's device is.
package enum ChartStyle {
  package static let css = """
    :root { color-scheme: light dark; \(properties(\.light)) }
    @media (prefers-color-scheme: dark) { :root { \(properties(\.dark)) } }
    """

  private static func properties(_ value: (Colour.Role) -> Int) -> String {
    Colour.Role.allCases.map { role in
      let digits = String(value(role), radix: 16)
      return "--\(role.rawValue): #" + String(repeating: "0", count: 6 - digits.count) + digits
    }.joined(separator: "; ")
  }
}
