import ElementaryFunctions

/// The integers by which an int8 model says what its scores are worth; `Models/ARITHMETIC.md` says what
/// is computed with them.
package struct IntegerConfidence: Hashable, Sendable {
  /// What evidence falls to with each step of a score, in units of 2^-32.
  package let evidenceBase: UInt32
  /// A score above it alone is evidence enough; -128...127.
  package let evidenceReference: Int32
  /// The least sum of powers that is evidence enough, in units of 2^-16; at most 65,536 for each class and 1.
  package let leastEvidence: UInt32
  /// What a probability falls to with each step of a score, in units of 2^-32.
  package let confidenceBase: UInt32

  /// - Parameters:
  ///   - scores: of the model's last layer.
  ///   - classCount: scores of a picture.
  init(_ confidence: Confidence, scores: QuantizationParameters, classCount: Int) {
    let (scale, zeroPoint) = (Double(scores.scale), Double(scores.zeroPoint))
    let least = Double(confidence.leastEvidence)
    let reference = min(max(zeroPoint + (least / scale).rounded(.up), -128), 127)
    let sum = Elementary.exp(least - scale * (reference - zeroPoint)) * 0x1p16
    evidenceBase = Self.base(scale)
    evidenceReference = Int32(reference)
    leastEvidence = UInt32(
      min(max(sum.rounded(.toNearestOrEven), 1), Double(classCount) * 0x1p16 + 1))
    confidenceBase = Self.base(scale / Double(confidence.temperature))
  }

  /// `e^-step` in units of 2^-32.
  private static func base(_ step: Double) -> UInt32 {
    let power = (Elementary.exp(-step) * 0x1p32).rounded(.toNearestOrEven)
    return UInt32(min(power, Double(UInt32.max)))
  }
}

extension QuantizedModel {
  /// Nil where nobody looked what the scores are worth.
  package var integerConfidence: IntegerConfidence? {
    confidence.map {
      IntegerConfidence($0, scores: tensors[tensors.count - 1], classCount: network.classCount)
    }
  }
}
