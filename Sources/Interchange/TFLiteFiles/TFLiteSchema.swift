/// Numbers of fields in TensorFlow Lite's schema, version 3.
package enum TFLiteSchema {
  /// Of the schema, and what stands behind a file's first offset.
  package static let version = 3
  package static let identifier = Array("TFL3".utf8)

  package enum Model {
    package static let version = 0
    package static let operatorCodes = 1
    package static let subgraphs = 2
    package static let description = 3
    package static let buffers = 4
    package static let metadata = 6
    package static let signatures = 7
  }

  package enum OperatorCode {
    /// For codes below 127, in 8 bits; written along for old readers.
    package static let shortCode = 0
    package static let customCode = 1
    package static let version = 2
    package static let code = 3
  }

  package enum Subgraph {
    package static let tensors = 0
    package static let inputs = 1
    package static let outputs = 2
    package static let operators = 3
    package static let name = 4
  }

  package enum Tensor {
    package static let shape = 0
    package static let type = 1
    package static let buffer = 2
    package static let name = 3
    package static let quantization = 4
    package static let isVariable = 5
    package static let sparsity = 6
    /// As `shape`, with -1 for an axis of any length.
    package static let shapeSignature = 7
    package static let externalBuffer = 10
  }

  package enum Quantization {
    package static let scales = 2
    package static let zeroPoints = 3
    package static let detailsType = 4
    package static let axis = 6
  }

  package enum Operator {
    package static let codeIndex = 0
    package static let inputs = 1
    package static let outputs = 2
    package static let optionsType = 3
    package static let options = 4
  }

  package enum Buffer {
    package static let data = 0
    /// Of data behind the tables.
    package static let offset = 1
  }

  package enum Metadata {
    package static let name = 0
    package static let buffer = 1
  }

  package enum Signature {
    package static let subgraph = 4
  }

  /// Of a convolution; a depthwise one has its multiplier where the other has its activation.
  package enum Convolution {
    package static let padding = 0
    package static let columnStride = 1
    package static let rowStride = 2
    package static let activation = 3
    package static let columnDilation = 4
    package static let rowDilation = 5
  }

  package enum DepthwiseConvolution {
    package static let multiplier = 3
    package static let activation = 4
    package static let columnDilation = 5
    package static let rowDilation = 6
  }

  package enum Pooling {
    package static let padding = 0
    package static let columnStride = 1
    package static let rowStride = 2
    package static let columns = 3
    package static let rows = 4
    package static let activation = 5
  }

  package enum Dense {
    package static let activation = 0
    package static let weightsFormat = 1
  }

  /// Of addition, subtraction, multiplication and division.
  package enum Arithmetic {
    package static let activation = 0
  }

  package enum Reshape {
    package static let shape = 0
  }

  package enum LeakyReLU {
    package static let slope = 0
  }

  package enum Reducer {
    package static let keepsAxes = 0
  }
}

/// Tensor types that networks of 8 bits and of floating point have.
package enum TFLiteType: Int, Sendable {
  case float32 = 0
  case float16 = 1
  case int32 = 2
  case uint8 = 3
  case int64 = 4
  case int8 = 9
  case bfloat16 = 18

  package var byteCount: Int {
    switch self {
    case .uint8, .int8: 1
    case .float16, .bfloat16: 2
    case .float32, .int32: 4
    case .int64: 8
    }
  }
}

/// Which padding a window has.
package enum TFLitePadding: Int {
  case same = 0
  case valid = 1
}

/// Applied by an operator to its own output.
package enum TFLiteActivation: Int {
  case none = 0
  case relu = 1
  case reluN1To1 = 2
  case relu6 = 3
  case tanh = 4
  case signBit = 5
}
