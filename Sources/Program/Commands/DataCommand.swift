import ArgumentParser
import Dataset
import LabelledData
import Workflows

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Get MNIST or a dataset like it, or check the files that are there.",
    discussion: """
      MNIST is looked for in the folder that --mnist names, else in the one that the variable \
      LENET_MNIST names, else in $XDG_CACHE_HOME/lenet/mnist or ~/.cache/lenet/mnist. Its files may \
      be compressed or not, and be called train-images-idx3-ubyte or train-images.idx3-ubyte.

      Fashion-MNIST, KMNIST and QMNIST are fetched into folders beside it, or that which --data \
      names, from which train --data reads them.

      EXAMPLE: lenet data fetch && lenet data verify
      """,
    subcommands: [Fetch.self, Verify.self, Inspect.self])
}

/// The option `--mnist` of every command that needs MNIST.
struct MNISTOption: ParsableArguments {
  @Option(
    name: .customLong("mnist"),
    help: ArgumentHelp("The folder of MNIST's four files.", valueName: "dir"))
  var folder: String?

  var location: MNISTFolder { MNISTFolder(folder) }
}

/// The options `--data` and `--mnist` of every command that needs pictures.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "A dataset: a folder with train/ and test/, in each a folder of pictures for each class; a folder "
        + "of such folders; or IDX files like MNIST's.", valueName: "path"))
  var path: String?

  @OptionGroup var mnist: MNISTOption

  func validate() throws {
    if let path, path.isEmpty { throw ValidationError("--data is empty, expected a folder") }
    if path != nil, mnist.folder != nil {
      throw ValidationError("--data and --mnist: expected one of them")
    }
  }

  var source: DataSource { DataSource(mnist: mnist.folder, data: path) }
}

extension DataCommand {
  struct Fetch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fetch",
      abstract: "Download a dataset's four files and check them by SHA-256.",
      discussion: """
        Files that are right already are left alone. A file appears whole or not at all.

        EXAMPLE: lenet data fetch --mnist mnist
        EXAMPLE: lenet data fetch fashion-mnist --data fashion
        """)

    @OptionGroup var published: PublishedDatasetOptions

    @Option(
      name: .customLong("mirror"),
      help: ArgumentHelp(
        "A folder on the web to download from; may be repeated. Replaces the known mirrors.",
        valueName: "url"))
    var mirrors: [String] = []

    @OptionGroup var quiet: QuietOption
    @OptionGroup var json: JSONOption

    func validate() throws {
      for mirror in mirrors where !["http://", "https://"].contains(where: mirror.hasPrefix) {
        throw ValidationError("--mirror \(mirror): expected an address that begins with https://")
      }
    }

    func run() async throws {
      let dataset = published.dataset
      let folder = try published.location.destination()
      let progress = FetchProgress()
      defer { progress.clear() }
      let fetched = try await dataset.fetch(
        into: folder, mirrors: mirrors, progress: progress.show)
      progress.clear()
      if json.isOn {
        try printJSON(DataFetchResult(folder: folder, fetched))
      } else {
        for item in fetched {
          let origin = item.mirror.map { "from \($0)" } ?? "was there already"
          print("\(item.file.location(in: folder)): ok, \(origin)")
        }
        if dataset != .mnist { print("to train on it: lenet train --data \(folder)") }
      }
    }
  }
}

extension DataCommand {
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Compare a dataset's four files with the published ones by SHA-256.",
      discussion: """
        A file of MNIST that was decompressed, or compressed anew, is right if its content is. Of \
        the other datasets only the files as they were published can be told to be right.

        EXAMPLE: lenet data verify --mnist mnist
        EXAMPLE: lenet data verify fashion-mnist --data fashion
        """)

    @OptionGroup var published: PublishedDatasetOptions

    @OptionGroup var quiet: QuietOption
    @OptionGroup var json: JSONOption

    func run() throws {
      let dataset = published.dataset
      let folder = try published.location.resolve()
      let reports = dataset.verify(folder: folder)
      if json.isOn {
        try printJSON(DataVerifyResult(folder: folder, reports))
      } else {
        for report in reports { print(report) }
      }
      let wrong = reports.filter { !$0.isRight }
      guard wrong.isEmpty else {
        throw DataCommandError.notOriginal(
          dataset, folder: folder, wrongCount: wrong.count, fileCount: reports.count)
      }
    }
  }
}

enum DataCommandError: Error, CustomStringConvertible {
  case notOriginal(PublishedDataset, folder: String, wrongCount: Int, fileCount: Int)

  var description: String {
    switch self {
    case .notOriginal(let dataset, let folder, let wrongCount, let fileCount):
      "\(folder): \(wrongCount) of \(fileCount) files are missing or not \(dataset.title)'s; "
        + "get them with 'lenet data fetch\(dataset.arguments(folder: folder))'"
    }
  }
}

/// One line on a terminal, rewritten while a file arrives; nothing anywhere else.
private struct FetchProgress: Sendable {
  private let isTerminal = showsProgress

  func show(_ event: FetchEvent) {
    switch event {
    case .received(let file, _, let byteCount):
      line("\(file.name): \(byteCount * 100 / file.byteCount) %")
    case .failed(let file, let attempt):
      line("\(file.name): \(attempt.mirror): \(attempt.failure)\n")
    case .present, .downloaded:
      clear()
    }
  }

  func clear() { line("") }

  private func line(_ text: String) {
    guard isTerminal else { return }
    writeToStandardError("\r\u{1B}[K\(text)")
  }
}

private struct DataFetchResult: Encodable {
  struct File: Encodable {
    let file: String
    let state: String
    let mirror: String?
  }

  let folder: String
  let files: [File]

  init(folder: String, _ fetched: [FetchedFile]) {
    self.folder = folder
    files = fetched.map {
      File(
        file: $0.file.name, state: $0.mirror == nil ? "present" : "downloaded", mirror: $0.mirror)
    }
  }
}

private struct DataVerifyResult: Encodable {
  struct File: Encodable {
    let file: String
    let state: String
    let byteCount: Int?
    let sha256: String?
    let expectedByteCount: Int
    let expectedSHA256: String
    let message: String

    enum CodingKeys: String, CodingKey {
      case file, state, byteCount, sha256, expectedByteCount, message
      case expectedSHA256 = "expectedSha256"
    }
  }

  let folder: String
  let original: Bool
  let files: [File]

  init(folder: String, _ reports: [PublishedFileReport]) {
    self.folder = folder
    original = reports.allSatisfy(\.isRight)
    files = reports.map(File.init)
  }
}

extension DataVerifyResult.File {
  init(_ report: PublishedFileReport) {
    file = report.file.name
    expectedByteCount = report.file.byteCount
    expectedSHA256 = report.file.sha256
    message = "\(report)"
    switch report.state {
    case .ok:
      (state, byteCount, sha256) = ("ok", report.file.byteCount, report.file.sha256)
    case .sameContent(let count, let digest):
      (state, byteCount, sha256) = ("same-content", count, digest)
    case .missing:
      (state, byteCount, sha256) = ("missing", nil, nil)
    case .unreadable:
      (state, byteCount, sha256) = ("unreadable", nil, nil)
    case .wrong(let content):
      (state, byteCount, sha256) = ("wrong", content.byteCount, content.sha256)
    }
  }
}
