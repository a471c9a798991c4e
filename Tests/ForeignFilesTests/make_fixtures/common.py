"""Pictures, scalings, engines, and the record of what they say."""

import importlib
import json
import pathlib
import zlib

import numpy as np
import onnxruntime

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Fixtures"
LARGEST_FOLDER = 500_000
PICTURES = 3

# Bytes to what a network is fed.
SCALINGS = {
    "0..255": lambda p: p,
    "0..1": lambda p: p / 255,
    "-1..1": lambda p: p / 127.5 - 1,
    "mnist": lambda p: (p / 255 - 0.1307) / 0.3081,
}

expected = {}


def path(name):
    return str(FOLDER / name)


def seed(name):
    """The same for the same file, whatever else is made."""
    return zlib.crc32(name.encode())


def picture(k, shape):
    """Bytes in [channel][row][column]; a test makes them by the same formula."""
    i = np.arange(np.prod(shape), dtype=np.int64)
    return ((k * 89 + i * i * 7 + i * 31) % 251).reshape(shape).astype(np.float64)


def fed(shape, scaling):
    """The test's pictures as a network is fed them, [picture][channel][row][column]."""
    bytes_ = np.stack([picture(k, shape) for k in range(PICTURES)])
    return SCALINGS[scaling](bytes_).astype(np.float32)


def settling(shape, scaling, name):
    """Pictures on which weights are scaled: the test's and 29 of noise, with the extremes of a byte."""
    noise = np.random.default_rng(seed(name)).integers(0, 256, size=(29, *shape)).astype(np.float64)
    noise[0].flat[:2] = 0, 255
    return np.concatenate([fed(shape, scaling), SCALINGS[scaling](noise).astype(np.float32)])


def channels_last(pictures):
    return np.ascontiguousarray(np.transpose(pictures, (0, 2, 3, 1)))


def record(name, engine, shape, scaling, scores, tolerance=1e-5, **more):
    """Notes what an engine says, after a look at whether it says anything.

    - scores: [picture][class]; logarithms of probabilities with softmax=True.
    """
    scores = np.asarray(scores, dtype=np.float32)
    assert scores.shape[0] == PICTURES and scores.ndim == 2, (name, scores.shape)
    assert np.isfinite(scores).all(), (name, scores)
    assert (np.ptp(scores, axis=1) >= 0.1).all(), (name, "does not tell classes apart", scores)
    relative = scores - scores.mean(axis=1, keepdims=True)
    for a, b in ((0, 1), (0, 2), (1, 2)):
        assert np.abs(relative[a] - relative[b]).max() >= 0.1, (name, "does not see", scores)
    rows = [[float(f"{value:.7g}") for value in row] for row in scores]
    assert name not in expected, name
    expected[name] = {
        "engine": engine, "input": list(shape), "scaling": scaling, "scores": rows,
        "tolerance": tolerance, **more,
    }
    print(name, (FOLDER / name).stat().st_size)


def refuse(name, what):
    """Notes what of the file the message names."""
    assert (FOLDER / name).exists() and name not in expected, name
    expected[name] = {"refusedFor": what}
    print(name, (FOLDER / name).stat().st_size)


ENGINE = "onnxruntime " + ".".join(onnxruntime.__version__.split(".")[:2])


def onnx_outputs(name, pictures, optimized=True):
    """What ONNX Runtime makes of pictures, in the layout, batch and type that the file wants."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    if not optimized:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(path(name), options, ["CPUExecutionProvider"])
    entry = session.get_inputs()[0]
    if len(entry.shape) == 4 and entry.shape[3] == pictures.shape[1] < pictures.shape[3]:
        pictures = channels_last(pictures)
    type_ = {"tensor(uint8)": np.uint8, "tensor(float)": np.float32}[entry.type]
    batch = entry.shape[0] if isinstance(entry.shape[0], int) else 1
    extents = [extent if isinstance(extent, int) else -1 for extent in entry.shape[1:]]
    results = []
    for one in pictures:
        one = one.astype(type_)[None].reshape(1, *extents) if -1 not in extents else one[None]
        result = session.run(None, {entry.name: np.repeat(one, batch, axis=0)})[0]
        results.append(result[0].astype(np.float32).reshape(-1))
    return np.stack(results)


def record_onnx(name, shape, scaling, softmax=None, same_as=None, **more):
    """Runs a file in ONNX Runtime and records it.

    - softmax: "softmax" or "logsoftmax" where the file ends in it.
    - same_as: what the exporting framework says; an exporter's mistake ends here.
    """
    scores = onnx_outputs(name, fed(shape, scaling))
    if same_as is not None:
        distance = np.abs(scores - np.asarray(same_as).reshape(scores.shape)).max()
        assert distance < 1e-5, (name, "differs from its framework", distance)
    if softmax:
        more["softmax"] = True
        scores = np.log(scores) if softmax == "softmax" else scores
    record(name, ENGINE, shape, scaling, scores, **more)


def make(maker):
    """What the files of one module are to give; for a process of its own."""
    importlib.import_module(maker).make()
    return expected


def write_expected():
    lines = [f"{json.dumps(name)}: {json.dumps(expected[name])}" for name in sorted(expected)]
    (FOLDER / "expected.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    size = sum(file.stat().st_size for file in FOLDER.iterdir())
    print(len(expected), "files,", size, "bytes")
    assert size <= LARGEST_FOLDER, size
