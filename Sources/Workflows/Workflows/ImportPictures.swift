import Dataset
import ForeignNetworks
import LabelledData
import LeNetModel

/// Pictures to try a network of another tool with.
final class ImportPictures {
  /// A way in which pictures become what a network reads.
  struct Form {
    let signature: Signature
    /// Of zeros, by which a picture is smaller than the file's input.
    let edge: Int
    fileprivate let data: OpenData
  }

  private let data: OpenData
  private let preparation: Preparation?
  private let classNames: [String]?
  private let notify: NoticeHandler
  private var loaded: [String: LoadedPart] = [:]

  /// Edges that stand between MNIST's pictures and networks for more pixels.
  private static let edges = 1...4

  init(
    _ source: DataSource, preparation: Preparation?, classNames: [String]?,
    notify: @escaping NoticeHandler
  ) throws {
    data = try source.opened(notify: notify)
    self.preparation = preparation
    self.classNames = classNames
    self.notify = notify
  }

  /// Where pictures are MNIST's unless somebody named others: such networks are tried with them.
  static func areUsual(for input: Shape) -> Bool {
    let digits = Signature.digits.input
    return input.channels == 1 && input.height == input.width
      && (digits.height...digits.height + 2 * edges.upperBound).contains(input.height)
  }

  /// How the pictures may become what a network reads.
  func forms(for network: ForeignNetwork) throws -> [Form] {
    let names = try names(for: network)
    let preparation = self.preparation ?? network.preparation
    let (input, digits) = (network.input, Signature.digits.input)
    let suggested = try data.folder.map { try $0.signature(preparation: preparation) }
    let areDigits = suggested.map { $0.preparation == .digit } ?? true
    var forms: [Form] = []
    let edge = (input.height - digits.height) / 2
    if areDigits, preparation ?? .digit == .digit, input.channels == 1,
      input.height == digits.height + 2 * edge, input.width == digits.width + 2 * edge,
      edge == 0 || Self.edges.contains(edge)
    {
      forms.append(
        Form(
          signature: Signature(input: digits, classNames: names, preparation: .digit), edge: edge,
          data: data))
      if edge == 0 { return forms }
    }
    guard preparation != .digit || forms.isEmpty else { return forms }
    let way = preparation ?? (suggested?.preparation == .digit ? .resize : suggested?.preparation)
    forms.append(
      Form(
        signature: Signature(input: input, classNames: names, preparation: way ?? .resize), edge: 0,
        data: try data.asFolder()))
    return forms
  }

  /// One part of the pictures; all of them where parts are not told apart.
  func load(_ part: DataPart, as form: Form) throws -> LoadedPart {
    let key = "\(part) \(form.signature.input) \(form.signature.preparation)"
    if let known = loaded[key] { return known }
    let new = try form.data.load(part, for: form.signature, Provenance(), notify: notify)
    loaded[key] = new
    return new
  }

  /// What the scores are called: as somebody said, as the file says, as the pictures' classes are, or by
  /// number.
  private func names(for network: ForeignNetwork) throws -> [String] {
    let count = try network.scoreCount()
    let found = data.folder?.classNames ?? Signature.digits.classNames
    for names in [classNames, network.classNames, found].compactMap(\.self)
    where names.count == count {
      return names
    }
    let numbers = (0..<count).map(String.init)
    guard classNames == nil, found.allSatisfy(numbers.contains) else {
      throw WorkflowError.classNamesNeeded(scores: count, found: found)
    }
    return numbers
  }
}
