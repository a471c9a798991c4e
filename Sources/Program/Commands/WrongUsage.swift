import Boards
import Parity
import Workflows

/// An error that some arguments bring about which only the work itself finds wrong. It ends with the
/// exit status of wrong usage, as those that are found before.
protocol WrongUsage: Error {
  var isWrongUsage: Bool { get }
}

extension BoardError: WrongUsage {
  var isWrongUsage: Bool {
    switch self {
    case .unknownBoard, .portNeeded: true
    case .noFirmware, .files, .missingFact, .noFlashTool, .noDrive: false
    }
  }
}

extension ParityError: WrongUsage {
  var isWrongUsage: Bool {
    if case .board(let error) = self { error.isWrongUsage } else { false }
  }
}

extension WorkflowError: WrongUsage {
  var isWrongUsage: Bool {
    switch self {
    case .imageCount, .readsWholePictures: true
    default: false
    }
  }
}
