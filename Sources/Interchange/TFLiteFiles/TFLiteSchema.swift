/// Numbers of fields in TensorFlow Lite's schema, version 3.
enum TFLiteSchema {
  /// Of the schema, and what stands behind a file's first offset.
  static let version = 3
  static let identifier = Array("TFL3".utf8)

  enum Model {
    static let version = 0
    static let operatorCodes = 1
    static let subgraphs = 2
    static let description = 3
    static let buffers = 4
    static let metadata = 6
    static let signatures = 7
  }

  enum OperatorCode {
    /// For codes below 127, in 8 bits; written along for old readers.
    static let shortCode = 0
    static let customCode = 1
    static let version = 2
    static let code = 3
  }

  enum Subgraph {
    static let tensors = 0
    static let inputs = 1
    static let outputs = 2
    static let operators = 3
    static let name = 4
  }

  enum Tensor {
    static let shape = 0
    static let type = 1
    static let buffer = 2
    static let name = 3
    static let quantization = 4
    static let isVariable = 5
    static let sparsity = 6
    /// As `shape`, with -1 for an axis of any length.
    static let shapeSignature = 7
    static let externalBuffer = 10
  }

  enum Quantization {
    static let scales = 2
    static let zeroPoints = 3
    static let detailsType = 4
    static let axis = 6
  }

  enum Operator {
    static let codeIndex = 0
    static let inputs = 1
    static let outputs = 2
    static let optionsType = 3
    static let options = 4
  }

  enum Buffer {
    static let data = 0
    /// Of data behind the tables.
    static let offset = 1
  }

  enum Metadata {
    static let name = 0
    static let buffer = 1
  }

  enum Signature {
    static let subgraph = 4
  }

  /// Of a convolution; a depthwise one has its multiplier where the other has its activation.
  enum Convolution {
    static let padding = 0
    static let columnStride = 1
    static let rowStride = 2
    static let activation = 3
    static let columnDilation = 4
    static let rowDilation = 5
  }

  enum DepthwiseConvolution {
    static let multiplier = 3
    static let activation = 4
    static let columnDilation = 5
    static let rowDilation = 6
  }

  enum Pooling {
    static let padding = 0
    static let columnStride = 1
    static let rowStride = 2
    static let columns = 3
    static let rows = 4
    static let activation = 5
  }

  enum Dense {
    static let activation = 0
    static let weightsFormat = 1
  }

  /// Of addition, subtraction, multiplication and division.
  enum Arithmetic {
    static let activation = 0
  }

  enum Reshape {
    static let shape = 0
  }

  enum LeakyReLU {
    static let slope = 0
  }

  enum Reducer {
    static let keepsAxes = 0
  }
}

/// Tensor types that networks of 8 bits and of floating point have.
enum TFLiteType: Int {
  case float32 = 0
  case float16 = 1
  case int32 = 2
  case uint8 = 3
  case int64 = 4
  case int8 = 9
  case bfloat16 = 18

  var byteCount: Int {
    switch self {
    case .uint8, .int8: 1
    case .float16, .bfloat16: 2
    case .float32, .int32: 4
    case .int64: 8
    }
  }
}

/// Which padding a window has.
enum TFLitePadding: Int {
  case same = 0
  case valid = 1
}

/// Applied by an operator to its own output.
enum TFLiteActivation: Int {
  case none = 0
  case relu = 1
  case reluN1To1 = 2
  case relu6 = 3
  case tanh = 4
  case signBit = 5
}
