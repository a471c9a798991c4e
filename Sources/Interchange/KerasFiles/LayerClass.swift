/// The layers of Keras that this project has something for, by their class.
enum LayerClass: String, CaseIterable {
  case inputLayer = "InputLayer"
  case convolution = "Conv2D"
  case depthwiseConvolution = "DepthwiseConv2D"
  case separableConvolution = "SeparableConv2D"
  case dense = "Dense"
  case maxPooling = "MaxPooling2D"
  case averagePooling = "AveragePooling2D"
  case globalAverage = "GlobalAveragePooling2D"
  case zeroPadding = "ZeroPadding2D"
  case flatten = "Flatten"
  case reshape = "Reshape"
  case permute = "Permute"
  case batchNormalization = "BatchNormalization"
  case normalization = "Normalization"
  case rescaling = "Rescaling"
  case activation = "Activation"
  case relu = "ReLU"
  case leakyReLU = "LeakyReLU"
  case softmax = "Softmax"

  /// Why nothing is left of layers that do something while training only.
  static func reasonToLeaveOut(_ className: String) -> String? {
    switch className {
    case "Dropout", "SpatialDropout2D", "GaussianDropout", "AlphaDropout", "GaussianNoise":
      "nothing while not training"
    case "ActivityRegularization": "a penalty while training"
    case "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation", "RandomContrast",
      "RandomBrightness", "RandomShear", "RandomHue", "RandomSaturation", "RandomSharpness",
      "RandomColorJitter", "RandomColorDegeneration", "RandomGrayscale", "RandomInvert",
      "RandomPosterization", "RandomPerspective", "RandomErasing", "RandomGaussianBlur":
      "other pictures while training"
    case "Identity": "what comes in"
    default: nil
    }
  }

  /// What a class that is not among these is, and what would do.
  static func refusal(_ className: String) -> (found: String, possible: String) {
    switch className {
    case "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Dot":
      ("a layer that joins branches", "a chain of layers without branches")
    case "LSTM", "GRU", "SimpleRNN", "Bidirectional", "RNN", "ConvLSTM2D", "TimeDistributed":
      ("a layer for sequences", possible)
    case "Lambda": ("a layer of Python code, which is not run", possible)
    case "TFOpLambda", "SlicingOpLambda", "TrueDivide", "Divide":
      ("arithmetic outside of layers", "a Rescaling layer, which does the same")
    default: ("a layer of this class", possible)
    }
  }

  private static let possible =
    "a chain of " + allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
    + ", dropout and noise"
}
