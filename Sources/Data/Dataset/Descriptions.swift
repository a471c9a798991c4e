import Bytes

extension GzipError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notGzip(let found):
      "starts with \(hexadecimal(found, separator: " ")), expected 1f 8b: it is not a gzip file"
    case .truncated(let byteCount):
      "is truncated: the gzip data does not end within the file's \(byteCount) bytes"
    case .damaged(let offset, let reason):
      "is damaged near offset \(offset): \(reason)"
    case .wrongChecksum(let offset):
      "is damaged: the content does not have the CRC-32 recorded before offset \(offset)"
    case .wrongLength(let offset):
      "is damaged: the content does not have the length recorded before offset \(offset)"
    case .trailingBytes(let offset, let byteCount):
      "has \(byteCount) bytes that are not gzip data after the end of it (offset \(offset))"
    case .tooLarge(let limit):
      "decompresses to more than the \(limit) bytes allowed"
    case .outOfMemory:
      "cannot be decompressed: out of memory"
    }
  }
}

extension IDX.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .images: "images"
    case .labels: "labels"
    case .extendedLabels: "labels of 32-bit integers"
    }
  }
}

extension IDXError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .truncatedHeader(let kind, let expected, let found):
      "is truncated: the header of IDX \(kind) needs \(expected) bytes, found \(found)"
    case .wrongMagic(let kind, let found):
      "starts with 0x\(hexadecimal(found)), expected 0x\(hexadecimal(kind.rawValue)): "
        + (IDX.Kind(rawValue: found).map { "it holds \($0), not \(kind)" }
          ?? "it does not hold IDX \(kind)")
    case .wrongByteCount(let kind, let sizes, let expected, let found):
      "has \(found) bytes of \(kind) after the header, expected "
        + (sizes.map(String.init)
        + (kind.elementByteCount == 1 ? [] : ["\(kind.elementByteCount)"]))
        .joined(separator: " x ")
        + (sizes.count == 1 ? "" : " = " + (expected.map(String.init) ?? "more than 64 bits hold"))
    case .noValues(let kind, let count):
      "has \(count) \(kind) of 0 values each, expected at least one value"
    }
  }
}

extension MNISTError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let cache):
      "MNIST was not found: name its folder with --mnist DIR or the variable LENET_MNIST, "
        + "or run 'lenet data fetch', which puts it into \(cache); pictures of "
        + "your own are named with --data PATH"
    case .emptyOption:
      "--mnist is empty, expected the folder of MNIST's files"
    case .missing(let path, let folder):
      "\(path): is missing, compressed or not; get it with 'lenet data fetch --mnist \(folder)'"
    case .unreadable(let error):
      "\(error)"
    case .gzip(let path, let error):
      "\(path): \(error); see 'lenet data verify'"
    case .idx(let path, let error):
      "\(path): \(error); see 'lenet data verify'"
    case .images(let folder, let part, let error):
      "\(folder): the \(part) set \(error); see 'lenet data verify'"
    }
  }
}

extension PublishedFileReport: CustomStringConvertible {
  package var description: String {
    switch state {
    case .ok: "\(path): ok"
    case .sameContent: "\(path): ok, what is in \(file.name)"
    case .missing: "\(path): missing"
    case .unreadable(let error): "\(error)"
    case .wrong(let content): "\(path): \(content)"
    }
  }
}

extension WrongContent: CustomStringConvertible {
  package var description: String {
    let counts =
      byteCount == expected.byteCount
      ? "\(byteCount) bytes as expected, but"
      : "\(byteCount) bytes, expected \(expected.byteCount);"
    let text = "\(counts) SHA-256 \(sha256), expected \(expected.sha256)"
    return hint.map { "\(text): \($0)" } ?? text
  }
}

extension WrongContent.Hint: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file is empty"
    case .htmlPage: "it is an HTML page, not the file"
    case .uncompressed: "it was decompressed, expected the file as it was published"
    case .uncompared:
      "it is not compressed, and only the file as it was published can be told to be right"
    case .truncated: "it is truncated"
    case .anotherFile(let name): "it is \(name) under another name"
    case .otherDataset(let title, let name): "it is \(name) of \(title)"
    case .otherData: "it is a whole file in MNIST's format, but not the one that was published"
    }
  }
}

extension DownloadFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnAddress: "not an http or https address"
    case .status(let status): "HTTP status \(status)"
    case .tooLarge(let limit): "sent more than \(limit) bytes"
    case .silent(let duration): "sent nothing for \(duration)"
    case .slow(let duration): "was not done after \(duration)"
    case .network(let code): networkReason(code)
    case .noCurl: "the program curl cannot be run; install the package curl"
    case .cancelled: "cancelled"
    case .wrongContent(let content): "sent \(content)"
    }
  }

  /// - Parameter code: of curl's manual.
  private func networkReason(_ code: Int) -> String {
    switch code {
    case 5, 6: "the host was not found"
    case 7: "the host does not answer"
    case 18, 52, 55, 56: "the connection broke"
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: "no secure connection"
    case 1, 8: "the answer is not HTTP"
    case 47: "redirected too often"
    default: "network error, curl's exit status \(code)"
    }
  }
}

extension FetchError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notDelivered(let file, let folder, let attempts):
      "\(file.name): no mirror delivered it ("
        + attempts.map { "\($0.mirror): \($0.failure)" }.joined(separator: "; ")
        + "); name another with --mirror URL, or put the file into \(folder) yourself"
    case .otherData(let path, let dataset):
      "\(path): is other data in MNIST's format and is not overwritten; move it away, or name "
        + "another folder with \(dataset.folderOption) DIR"
    case .file(let error):
      "\(error)"
    case .cancelled:
      "cancelled; the files that had arrived are kept"
    }
  }
}

extension DatasetLocationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let dataset, let cache):
      "\(dataset.title) was not found: name its folder with \(dataset.folderOption) DIR, or run "
        + "'lenet data fetch\(dataset.arguments())', which puts it into \(cache)"
    }
  }
}
