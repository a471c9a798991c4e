import LeNetInterpreter
import LeNetModel

/// The fast interpreter, on every instruction set that this processor has, equals the plain one.
func checkInterpreters(of model: QuantizedModel, picture: [UInt8]) throws(Finding) {
  let expected = ReferenceInterpreter(model).scores(of: picture)
  for kernels in IntegerKernelSet.available {
    let found = Interpreter(model, kernels: kernels).scores(of: picture)
    try expect(found == expected, "\(kernels.name): scores \(found), expected \(expected)")
  }
}
