import CodeGeneration
import FileAccess
import LeNetModel
import Subprocess
import TestSupport
import Testing

/// What the generated code needs from elsewhere: nothing but the compiler's own library, though nobody
/// says that there is no other.
@Suite(.thorough) struct SymbolTests {
  private static let warnings = PreparationProgram.warnings.joined(separator: " ")

  @Test(arguments: [
    "gcc", "clang", "arm-none-eabi-gcc -mcpu=cortex-m0 -mthumb",
    "arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb", "arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb",
    "arm-none-eabi-gcc -mcpu=cortex-m55 -mthumb",
    "riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32 -isystem include",
    "riscv64-unknown-elf-gcc -march=rv64imac -mabi=lp64 -isystem include",
    "avr-gcc -mmcu=atmega2560", "clang --target=thumbv6m-none-eabi -mcpu=cortex-m0",
    "clang --target=thumbv7m-none-eabi -mcpu=cortex-m3",
    "clang --target=thumbv7em-none-eabi -mcpu=cortex-m4",
    "clang --target=thumbv8.1m.main-none-eabi -mcpu=cortex-m55",
    "clang --target=riscv32-unknown-elf -march=rv32imc -mabi=ilp32",
    "clang --target=aarch64-none-elf",
  ])
  func noLibraryIsNeeded(compiler: String) async throws {
    let folder = try TemporaryFolder()
    for (name, text) in try Self.files() {
      try writeFile(Array(text.utf8), to: folder.path(of: name))
    }
    let script = """
      cd \(folder.path) && mkdir include && echo '#include <stdint-gcc.h>' >include/stdint.h
      for level in -O0 -O1 -O2 -O3 -Os; do
        for source in kernels.c '-DKERNELS_PORTABLE kernels.c' portable.c domain.c *_picture.c; do
          \(compiler) \(Self.warnings) $level -c $source -o object.o || exit
          nm -u object.o | awk -v place="$source $level" '{ print place, $2 }'
        done
      done
      """
    let result = try await run(
      .name("sh"), arguments: ["-c", script], output: .string(limit: 1 << 20),
      error: .combinedWithOutput)
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    let needed = result.standardOutput.split(separator: "\n").filter { line in
      guard let name = line.split(separator: " ").last, name.hasPrefix("__") else { return true }
      return name.contains("mem")
    }
    #expect(needed.isEmpty)
  }

  private static func files() throws -> [(name: String, text: String)] {
    var random = RandomModels(seed: 34)
    // Of the third convolution's rows one is outside of what the second computes.
    let network = try Network([
      .convolution(filters: 3, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 2, padding: 2), .activation(.relu), .pooling(.max),
      .convolution(filters: 4, padding: 2), .activation(.relu), .pooling(.max),
      .dense(units: 9), .activation(.relu), .dense(units: 10),
    ])
    let kernels = GeneratedCode(
      try random.quantizedModel(of: network, name: "kernels", weightLimit: 30, zeroPoint: -128),
      digest: "")
    #expect(kernels.kernels.map(\.name) == ["mve", "dsp", "packed", "avr", "portable"])
    let portable = GeneratedCode(
      try random.quantizedModel(of: .original, name: "portable"), digest: "")
    // Clamps that leave all as it is, and means of one value: loops that copy memory.
    let copying = try Network(
      [
        .pooling(.max, size: 4, stride: 3), .activation(.relu),
        .convolution(filters: 3, kernel: 3, stride: 2, padding: 1), .activation(.relu6),
        .pooling(.average, size: 4, stride: 1), .activation(.relu), .globalAverage,
        .globalAverage, .dense(units: 10),
      ])
    let domain = GeneratedCode(
      try random.quantizedModel(of: copying, name: "domain", zeroPoint: -128), digest: "")
    let camera = try CameraSize("28x28")
    let picture = GeneratedPreparation(model: "lenet5", camera: camera)
    let scaled = [1, 3].map { channels in
      GeneratedPreparation(
        model: "scaled\(channels)", camera: camera,
        input: Shape(channels: channels, height: 32, width: 24), keepsProportions: channels == 3)
    }
    return [
      (kernels.headerName, kernels.header), (kernels.sourceName, kernels.source),
      (portable.headerName, portable.header), (portable.sourceName, portable.source),
      (domain.headerName, domain.header), (domain.sourceName, domain.source),
    ]
      + ([picture] + scaled).flatMap { code in
        [(code.headerName, code.header), (code.sourceName, code.source)]
      }
  }
}
