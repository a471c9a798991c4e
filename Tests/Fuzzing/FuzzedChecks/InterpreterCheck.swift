import LeNetInterpreter
import LeNetModel

/// The fast interpreter, on every instruction set that this processor has, equals the plain one.
func checkInterpreters(of model: QuantizedModel, picture: [UInt8]) throws(Finding) {
  let expected = try? ReferenceInterpreter(model).scores(of: picture)
  try expect(expected != nil, "\(picture.count) pixels are no picture")
  for kernels in IntegerKernelSet.available {
    let found = try? Interpreter(model, kernels: kernels).scores(of: picture)
    try expect(
      found == expected, "\(kernels.name): scores \(found ?? []), expected \(expected ?? [])")
  }
}
