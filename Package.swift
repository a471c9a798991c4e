// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Targets whose folders lie beside each other in `Sources/NAME`. The order of the rooms below is that of
/// the pipeline, and a target depends only on targets above it, as a test of their imports tells.
func room(_ name: String, _ targets: [Target]) -> [Target] {
  for target in targets {
    // A room of one target may be that target.
    let isRoom = targets.count == 1 && target.name == name
    target.path = "Sources/" + (isRoom ? name : "\(name)/\(target.name)")
  }
  return targets
}

/// A library target of the pipeline.
///
/// - Parameter isText: whether it makes text of numbers and has no inner loop: it then is compiled for
///   size, which takes three quarters of the time.
func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], isText: Bool = false,
  exclude: [String] = [], linking: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude,
    swiftSettings: strict
      + (isText ? [.unsafeFlags(["-Osize"], .when(configuration: .release))] : []),
    linkerSettings: linking)
}

func tests(
  _ subject: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  libraries: [String] = []
) -> Target {
  .testTarget(
    name: subject + "Tests",
    dependencies: [.byName(name: subject), "TestSupport"] + dependencies,
    path: "Tests/\(subject)Tests",
    exclude: exclude,
    swiftSettings: strict,
    linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// Swift's libraries are part of the program: it starts in half the time and runs where no Swift is.
/// Foundation's parts are named here, as only modules that were compiled for it would name them.
let standsAlone: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-no-pie"]
      + [
        "Foundation", "FoundationInternationalization", "FoundationEssentials", "CoreFoundation",
        "_FoundationCShims", "_FoundationCollections", "_FoundationICU",
      ].map { "-l" + $0 },
    .when(platforms: [.linux]))
]

/// What builds the pages, which only `make docs` asks for.
let documenting: [Package.Dependency] =
  Context.environment["LENET_DOCUMENTATION"] == "1"
  ? [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")] : []

let isFuzzing = Context.environment["LENET_FUZZING"] == "1"

/// Undefined behaviour ends a fuzzed program. Swift's compiler has no such sanitizer on Linux, where
/// Swift's own checks stay on instead.
let sanitized: [CSetting] =
  isFuzzing ? [.unsafeFlags(["-fsanitize=undefined", "-fno-sanitize-recover=all"])] : []

/// Programs that libFuzzer drives, which only `make fuzz` asks for: they have no main function but
/// libFuzzer's.
let fuzzing: [Target] = [
  "Reader", "Quantizer", "Pictures", "ONNX", "TFLite", "Keras", "HDF5", "StateDict",
].map { subject in
  .executableTarget(
    name: "fuzz-\(subject.lowercased())", dependencies: ["FuzzedChecks"],
    path: "Tests/Fuzzing/\(subject)",
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "lenet",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lenet", targets: ["lenet"]),
    .library(name: "LeNetModelFile", targets: ["LeNetModel", "LeNetModelFile"]),
    .library(name: "LeNetPictures", targets: ["LeNetPictures"]),
    .library(name: "LeNetPictureFile", targets: ["LeNetPictures", "LeNetPictureFile"]),
    .library(name: "LeNetInterpreter", targets: ["LeNetModel", "LeNetInterpreter"]),
    .library(
      name: "Recognition",
      targets: [
        "LeNetModel", "LeNetModelFile", "LeNetPictures", "LeNetPictureFile", "Recognition",
      ]),
  ],
  dependencies: documenting + [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
  ],
  targets: room(
    "Basics",
    [
      .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
      .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
      stage("FileAccess"),
      // Statically: 3,238 of the 6,931 symbols bound at each start were libcrypto's own.
      stage(
        "Digests", [.target(name: "CCrypto", condition: .when(platforms: [.linux]))],
        linking: [.linkedLibrary(":libcrypto.a", .when(platforms: [.linux]))]),
      stage("Bytes", ["CZlib"]),
      // Loaded when it is needed, as CGD is: most commands unpack nothing.
      .target(name: "CZIP"),
      stage("ZIPArchives", ["CZIP"]),
      stage("Threading"),
      stage("ElementaryFunctions"),
      stage("PrintableText"),
      stage("NumberText"),
      stage("CommaSeparatedValues", ["PrintableText"]),
      stage("ConfigurationText", ["FileAccess", "PrintableText", yams]),
    ])
    // Network as data, float and quantized model, and their file.
    + room(
      "Model",
      [
        stage("LeNetModel", ["ElementaryFunctions"]),
        stage("LeNetModelFile", ["LeNetModel", "FileAccess", "Bytes", "Digests"]),
        .target(name: "ShippedModels"),
      ])
    // Pictures and datasets. CPNGDecoder is libpng's full interface, in C for want of jumps in Swift.
    + room(
      "Data",
      [
        stage("LeNetPictures"),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .target(name: "CPNGDecoder", dependencies: ["CPNG"], cSettings: sanitized),
        .target(name: "CGD"),
        stage(
          "LeNetPictureFile", ["LeNetPictures", "CPNGDecoder", "CPNG", "CGD", "CZlib", "Bytes"]),
        stage("SyntheticDigits", ["ElementaryFunctions"]),
        stage("InputPreparation", ["LeNetModel", "LeNetPictures"]),
        stage("LabelledData", ["LeNetModel"]),
        stage(
          "Dataset",
          [
            "LabelledData", "InputPreparation", "LeNetPictures", "LeNetPictureFile", "LeNetModel",
            "CZlib", "FileAccess", "Threading", "PrintableText", "Bytes", "Digests", subprocess,
          ]),
      ])
    // Float side. LaneKernels are its inner loops, in C for want of instruction sets chosen at run
    // time in Swift.
    + room(
      "Learning",
      [
        .target(name: "LaneKernels"),
        stage(
          "FloatInference",
          ["LeNetModel", "LabelledData", "ElementaryFunctions", "Threading", "LaneKernels"]),
        stage(
          "Training",
          [
            "LeNetModel", "LabelledData", "FloatInference", "ElementaryFunctions", "LaneKernels",
            "SyntheticDigits",
          ]),
        stage("RecipeFile", ["LeNetModel", "Training", "ConfigurationText", yams]),
        stage("Checkpointing", ["LeNetModel", "Training", "FileAccess", "Bytes", "Digests"]),
      ])
    // Quantized side. IntegerKernels are the interpreter's inner loops, in C for the same reason.
    + room(
      "Integer",
      [
        .target(name: "IntegerKernels", cSettings: sanitized),
        stage(
          "Quantization", ["LeNetModel", "FloatInference", "ElementaryFunctions", "Threading"]),
        stage("LeNetInterpreter", ["LeNetModel", "Threading", "IntegerKernels"]),
        stage(
          "Tournament",
          [
            "LeNetModel", "LabelledData", "FloatInference", "Quantization", "LeNetInterpreter",
            "ElementaryFunctions", "Threading",
          ]),
      ])
    // What other tools trained, and models for other tools. CHDF5 reads in a process of its own, in C for
    // want of such in Swift.
    + room(
      "Interchange",
      [
        stage("ForeignNetworks", ["LeNetModel", "Quantization", "PrintableText"]),
        stage(
          "StateDictFiles",
          ["ForeignNetworks", "LeNetModel", "ZIPArchives", "Bytes", "PrintableText"], isText: true),
        .target(name: "CHDF5", cSettings: sanitized),
        stage(
          "KerasFiles", ["ForeignNetworks", "LeNetModel", "ZIPArchives", "Bytes", "CHDF5"],
          isText: true),
        stage(
          "TFLiteFiles",
          ["ForeignNetworks", "LeNetModel", "Quantization", "Bytes", "ZIPArchives"], isText: true),
        stage(
          "ONNXFiles",
          ["ForeignNetworks", "LeNetModel", "Bytes", "FileAccess", "PrintableText", protobuf],
          isText: true,
          exclude: ["onnx.proto"]),
        // Whatever it is.
        stage(
          "ForeignFiles",
          [
            "ForeignNetworks", "StateDictFiles", "KerasFiles", "TFLiteFiles", "ONNXFiles",
            "ZIPArchives", "LeNetModel",
          ], isText: true),
      ])
    + room("CodeGeneration", [stage("CodeGeneration", ["LeNetModel", "Bytes"], isText: true)])
    // What is varied, which trials that gives, and the file they are kept in.
    + room(
      "Sweeps",
      [
        stage(
          "SweepSpace", ["LeNetModel", "Training", "ConfigurationText", "ElementaryFunctions"]),
        stage(
          "Sweeping",
          ["SweepSpace", "LeNetModel", "Training", "CodeGeneration", "ElementaryFunctions"]),
        stage(
          "SweepStore",
          ["SweepSpace", "Sweeping", "LeNetModel", "RecipeFile", "Training", "FileAccess", grdb]),
      ])
    // What boards there are, their serial line, and the tools that build, flash and emulate.
    + room(
      "Devices",
      [
        stage("Boards", ["FileAccess"]),
        .target(name: "CTerminal"),
        stage("DeviceLink", ["Bytes", "CTerminal"]),
        stage(
          "Toolchains",
          ["CodeGeneration", "Boards", "DeviceLink", "FileAccess", subprocess, system]),
      ])
    // Interpreter and generated C, which do not know each other, compared.
    + room(
      "Verification",
      [
        stage(
          "Parity",
          [
            "LeNetModel", "LeNetInterpreter", "CodeGeneration", "Boards", "DeviceLink",
            "Toolchains", "Bytes", "SyntheticDigits", "ElementaryFunctions", "FileAccess",
            subprocess, system,
          ])
      ])
    // What predictions are worth, what work takes of electricity, and drawings of it all.
    + room(
      "Reports",
      [
        stage("Reporting", ["ElementaryFunctions"]),
        stage("Energy", ["FileAccess", "CommaSeparatedValues"]),
        stage("Charts", ["CGD", "ElementaryFunctions", "PrintableText"], isText: true),
      ])
    // What the program does, without a command line: each workflow from a request to a result.
    + room(
      "Workflows",
      [
        stage(
          "Recognition",
          [
            "InputPreparation", "LeNetModel", "LeNetModelFile", "LeNetInterpreter", "LeNetPictures",
            "LeNetPictureFile", "ShippedModels", "NumberText",
          ]),
        stage(
          "Workflows",
          [
            "Recognition", "NumberText", "LeNetPictures", "LeNetPictureFile", "SyntheticDigits",
            "InputPreparation", "LabelledData", "Dataset", "LeNetModel", "LeNetModelFile",
            "FloatInference", "Training",
            "RecipeFile",
            "Checkpointing", "Quantization", "LeNetInterpreter", "Tournament", "SweepSpace",
            "Sweeping", "SweepStore", "Reporting", "Charts", "Energy", "PrintableText",
            "CodeGeneration", "Boards", "Bytes", "Digests", "DeviceLink", "Parity", "Threading",
            "FileAccess", "ForeignNetworks", "ForeignFiles", "StateDictFiles", "TFLiteFiles",
            "ONNXFiles",
          ], isText: true),
      ])
    + room(
      "Program",
      [
        stage(
          "Commands",
          [
            "Workflows", "Recognition", "NumberText", "LeNetPictures", "LeNetPictureFile",
            "SyntheticDigits", "LabelledData", "Dataset", "LeNetModel", "LeNetModelFile",
            "FloatInference",
            "Training", "RecipeFile", "LeNetInterpreter", "SweepSpace", "Sweeping", "SweepStore",
            "Reporting", "Charts", "Energy", "CommaSeparatedValues", "PrintableText",
            "CodeGeneration", "Boards", "Bytes", "DeviceLink", "Toolchains", "Parity", "Threading",
            "FileAccess", "ForeignNetworks", argumentParser,
          ], isText: true),
        .executableTarget(
          name: "lenet", dependencies: ["Commands"], swiftSettings: strict,
          linkerSettings: standsAlone),
      ]) + [
      .target(
        name: "TestSupport",
        dependencies: [
          "LeNetModel", "LeNetPictures", "SyntheticDigits", "ElementaryFunctions", "FileAccess",
          "CZlib",
        ],
        path: "Tests/TestSupport", swiftSettings: strict),
      .target(
        name: "FuzzedChecks",
        dependencies: [
          "LeNetPictures", "LeNetPictureFile", "LeNetModel", "LeNetModelFile", "Quantization",
          "LeNetInterpreter", "ElementaryFunctions", "Digests", "ForeignNetworks", "ForeignFiles",
          "ONNXFiles", "TFLiteFiles", "KerasFiles", "StateDictFiles",
        ],
        path: "Tests/Fuzzing/FuzzedChecks", swiftSettings: strict),
      .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
      .target(name: "PNGWriter", dependencies: ["CPNG"], path: "Tests/PNGWriter"),
      tests("FileAccess"),
      tests("ElementaryFunctions"),
      tests("PrintableText", ["CommaSeparatedValues"]),
      tests("LeNetPictures", ["SyntheticDigits", "CZlib"]),
      tests(
        "LeNetPictureFile",
        [
          "LeNetPictures", "SyntheticDigits", "FileAccess", "CGD", "CZlib", "FuzzedChecks",
          "PNGWriter", "CPNG",
        ], libraries: ["gd"]),
      tests("Charts", ["LeNetPictures", "LeNetPictureFile"]),
      tests("SyntheticDigits", ["LeNetPictures"]),
      tests("Dataset", ["LabelledData", "LeNetPictures", "LeNetModel", "Bytes", "Digests"]),
      tests("LeNetModel"),
      tests(
        "LeNetModelFile",
        ["LeNetModel", "ElementaryFunctions", "FuzzedChecks", "Bytes", "Digests"],
        exclude: ["read_model.py", "Version1"]),
      tests(
        "FuzzedChecks",
        [
          "LeNetModel", "LeNetModelFile", "Quantization", "ElementaryFunctions", "StateDictFiles",
          "CHDF5", "ZIPArchives",
        ]),
      tests("FloatInference", ["LabelledData", "Threading", "AllocationCounter"]),
      tests(
        "Training", ["LabelledData", "FloatInference", "SyntheticDigits", "AllocationCounter"]),
      tests(
        "RecipeFile",
        ["ConfigurationText", "LeNetModel", "Training", "FileAccess", "ElementaryFunctions"]),
      tests(
        "Checkpointing", ["LeNetModel", "Training", "FileAccess", "ElementaryFunctions", "Digests"]),
      tests("Quantization", ["FloatInference", "LeNetInterpreter", "ElementaryFunctions"]),
      tests(
        "ForeignNetworks",
        ["LeNetModel", "FloatInference", "LeNetInterpreter", "Quantization", "ElementaryFunctions"]),
      tests(
        "ForeignFiles",
        [
          "ForeignNetworks", "LeNetModel", "LeNetModelFile", "FloatInference", "LeNetInterpreter",
          "StateDictFiles", "TFLiteFiles", "ONNXFiles", "ElementaryFunctions",
        ],
        exclude: ["Fixtures", "make_fixtures"]),
      tests(
        "TFLiteFiles",
        ["ForeignNetworks", "LeNetModel", "Quantization", "ElementaryFunctions", "Bytes"]),
      tests(
        "ONNXFiles", ["ForeignNetworks", "LeNetModel", "FileAccess", "Quantization", protobuf]),
      tests("ZIPArchives"),
      tests(
        "StateDictFiles", ["ForeignNetworks", "LeNetModel", "FileAccess"],
        exclude: ["Fixtures", "make_fixtures.py"]),
      tests(
        "KerasFiles",
        ["ForeignNetworks", "LeNetModel", "CHDF5", "FileAccess", "ElementaryFunctions"],
        exclude: ["Fixtures", "make_fixtures.py"]),
      tests(
        "LeNetInterpreter",
        ["ElementaryFunctions", "AllocationCounter", "FileAccess", subprocess],
        exclude: ["kernels.c"]),
      tests(
        "Tournament",
        [
          "LeNetModel", "LabelledData", "FloatInference", "Quantization", "LeNetInterpreter",
          "SyntheticDigits",
        ]),
      tests(
        "CodeGeneration",
        [
          "LeNetModel", "LeNetPictures", "LeNetPictureFile", "SyntheticDigits", "Dataset",
          "ElementaryFunctions", "FileAccess", "Bytes", subprocess, system,
        ], exclude: ["Golden"]),
      tests("SweepSpace", ["ConfigurationText", "ElementaryFunctions"]),
      tests(
        "Sweeping",
        [
          "SweepSpace", "LeNetModel", "LabelledData", "Training", "SyntheticDigits",
          "ElementaryFunctions",
        ]),
      tests(
        "SweepStore", ["SweepSpace", "Sweeping", "Training", "FileAccess", subprocess, system]),
      tests("Reporting"),
      tests("Energy", ["FileAccess"]),
      tests("Boards", ["FileAccess"]),
      tests("DeviceLink", ["Bytes", "ElementaryFunctions"]),
      tests(
        "Parity",
        [
          "LeNetModel", "LeNetInterpreter", "LeNetModelFile", "LabelledData", "Training",
          "Quantization",
          "CodeGeneration", "Boards", "DeviceLink", "Toolchains", "ElementaryFunctions",
          "FileAccess", subprocess,
        ]),
      .testTarget(
        name: "lenetTests",
        dependencies: [
          "Commands", "Recognition", "TestSupport", "LeNetPictures", "LeNetPictureFile",
          "SyntheticDigits",
          "LabelledData", "Dataset", "LeNetModel", "LeNetModelFile", "Training", "RecipeFile",
          "Checkpointing",
          "SweepSpace", "Sweeping", "SweepStore", "Quantization", "CodeGeneration",
          "LeNetInterpreter", "Boards", "DeviceLink", "FileAccess", "NumberText", "CZlib",
          subprocess,
          system,
        ],
        swiftSettings: strict),
    ] + (isFuzzing ? fuzzing : [])
)
