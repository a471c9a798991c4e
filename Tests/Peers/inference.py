#!/usr/bin/env python3
"""Runs the same LeNet-5 with ONNX Runtime, LiteRT and lenet, side by side, and prints the ratios.

    pip install numpy onnx onnxruntime ai-edge-litert tensorflow
    python3 Tests/Peers/inference.py [--model Models/lenet5.lenet] [--rounds 5]

All have the weights of one float model. ONNX Runtime runs it in float32 and in int8 (QDQ, per
channel, ranges from the least and largest activations), LiteRT in int8 as TensorFlow's converter
makes it (per channel, XNNPACK), and lenet both its own models. One thread each, one picture and 100
pictures a call. They take turns, so that what else the machine does hits all, and the best round of
each counts. Only the call that computes is timed: inputs and outputs are in place before.

Ranges come from MNIST where LENET_MNIST names its folder, else from generated pictures.
"""

import argparse
import contextlib
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONVOLUTION, ACTIVATION, POOLING, DENSE = 1, 2, 3, 4
BATCHES = (1, 100)

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")


def read_network(path):
    """Layers as dictionaries, those with weights with their arrays."""
    reader = ROOT / "Tests/LeNetModelFileTests/read_model.py"
    text = subprocess.run(
        [sys.executable, reader, path], check=True, capture_output=True, text=True).stdout
    layers, arrays = [], {}
    for line in text.splitlines():
        words = line.split()
        if words[:2] == ["kind", "int8"]:
            sys.exit(f"{path}: is an int8 model, expected a float one")
        if words[0] == "layer":
            kind, option, size, stride, *padding, width = map(int, words[2:11])
            # What follows knows networks of the kind of LeNet-5 alone.
            expected = {CONVOLUTION: (5, 1), POOLING: (2, 2)}.get(kind, (0, 0))
            if (size, stride) != expected or padding not in ([0] * 4, [2] * 4):
                sys.exit(f"{path}: expected 5x5 convolutions and 2x2 pooling, found {line}")
            layers.append({"kind": kind, "option": option, "width": width, "padding": padding[0]})
        if words[0] == "tensor" and words[1] in ("WGHT", "BIAS"):
            arrays[words[1], int(words[2])] = np.array(words[4:], dtype=np.float64).astype(np.float32)
    shape = (1, 28, 28)
    for index, layer in enumerate(layers):
        layer["input"] = shape
        if layer["kind"] == CONVOLUTION:
            shrinkage = 4 - 2 * layer["padding"]
            shape = (layer["width"], shape[1] - shrinkage, shape[2] - shrinkage)
            layer["weights"] = arrays["WGHT", index].reshape(layer["width"], -1, 5, 5)
        elif layer["kind"] == POOLING:
            shape = (shape[0], shape[1] // 2, shape[2] // 2)
        elif layer["kind"] == DENSE:
            shape = (layer["width"], 1, 1)
            layer["weights"] = arrays["WGHT", index].reshape(layer["width"], -1)
        if "weights" in layer:
            layer["bias"] = arrays["BIAS", index]
    return layers


def pictures(count):
    """[count, 28, 28], 0 to 1."""
    folder = os.environ.get("LENET_MNIST")
    if folder:
        with gzip.open(pathlib.Path(folder) / "train-images-idx3-ubyte.gz") as file:
            data = file.read(16 + 784 * count)
        return np.frombuffer(data, np.uint8, offset=16).reshape(-1, 28, 28).astype(np.float32) / 255
    # Blots: noise, smoothed and cut.
    noise = np.random.default_rng(1).random((count, 36, 36))
    for axis in (1, 2):
        noise = sum(np.roll(noise, shift, axis) for shift in range(9)) / 9
    blots = np.clip((noise[:, 4:32, 4:32] - 0.5) * 20, 0, 1)
    return (np.round(blots * 255) / 255).astype(np.float32)


def onnx_model(layers, batch):
    from onnx import TensorProto, helper, numpy_helper
    nodes, constants, name = [], [], "pictures"
    for index, layer in enumerate(layers):
        inputs, output = [name], f"t{index}"
        kind, option = layer["kind"], layer["option"]
        if "weights" in layer:
            if kind == DENSE and (index == 0 or layers[index - 1]["kind"] == POOLING):
                nodes.append(helper.make_node("Flatten", [name], ["flat"]))
                inputs = ["flat"]
            for suffix in ("weights", "bias"):
                constants.append(numpy_helper.from_array(layer[suffix], f"{suffix}{index}"))
                inputs.append(f"{suffix}{index}")
        if kind == CONVOLUTION:
            pads = [layer["padding"]] * 4
            node = helper.make_node("Conv", inputs, [output], kernel_shape=[5, 5], pads=pads)
        elif kind == DENSE:
            node = helper.make_node("Gemm", inputs, [output], transB=1)
        elif kind == ACTIVATION:
            node = helper.make_node("Relu" if option == 1 else "Tanh", inputs, [output])
        else:
            operator = "MaxPool" if option == 1 else "AveragePool"
            node = helper.make_node(
                operator, inputs, [output], kernel_shape=[2, 2], strides=[2, 2])
        nodes.append(node)
        name = output
    graph = helper.make_graph(
        nodes, "lenet",
        [helper.make_tensor_value_info("pictures", TensorProto.FLOAT, [batch, 1, 28, 28])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, [batch, 10])], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)


class OnnxRuntime:
    """A model for one batch size, with inputs and outputs in place."""

    def __init__(self, name, path, images):
        import onnxruntime
        self.name = f"ONNX Runtime {onnxruntime.__version__} {name}"
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        # The binding holds addresses only: the arrays are kept here.
        self.images = np.ascontiguousarray(images[:, None])
        self.found = np.zeros((len(images), 10), np.float32)
        binding = session.io_binding()
        output = session.get_outputs()[0].name
        for bind, name, array in (
            (binding.bind_input, "pictures", self.images),
            (binding.bind_output, output, self.found),
        ):
            bind(name, "cpu", 0, np.float32, array.shape, array.ctypes.data)
        self.call = lambda: session.run_with_iobinding(binding)

    def scores(self):
        return self.found


def onnx_peers(layers, batch, images, folder):
    import logging

    import onnx
    from onnxruntime import quantization
    logging.getLogger().setLevel(logging.ERROR)

    class Reader(quantization.CalibrationDataReader):
        def __init__(self):
            chunks = [images[first:first + batch] for first in range(0, len(images), batch)]
            self.feeds = iter([{"pictures": chunk[:, None]} for chunk in chunks])

        def get_next(self):
            return next(self.feeds, None)

    float_path, int8_path = (str(folder / f"{name}.onnx") for name in ("float", "int8"))
    onnx.save(onnx_model(layers, batch), float_path)
    quantization.quantize_static(
        float_path, int8_path, Reader(), quant_format=quantization.QuantFormat.QDQ,
        per_channel=True, calibrate_method=quantization.CalibrationMethod.MinMax,
        activation_type=quantization.QuantType.QUInt8, weight_type=quantization.QuantType.QInt8)
    return [
        OnnxRuntime("float32", float_path, images[:batch]),
        OnnxRuntime("int8", int8_path, images[:batch])]


class LiteRT:
    """A model for one batch size, with the input in place."""

    def __init__(self, content, images):
        from importlib.metadata import version

        from ai_edge_litert.interpreter import Interpreter
        self.name = f"LiteRT {version('ai-edge-litert')} int8"
        self.interpreter = Interpreter(model_content=content, num_threads=1)
        self.interpreter.allocate_tensors()
        source = self.interpreter.get_input_details()[0]
        scale, zero = source["quantization"]
        levels = np.clip(np.round(images[..., None] / scale) + zero, -128, 127)
        self.interpreter.set_tensor(source["index"], levels.astype(np.int8))
        self.call = self.interpreter.invoke

    def scores(self):
        return self.interpreter.get_tensor(self.interpreter.get_output_details()[0]["index"])


def keras_model(layers, batch):
    import tensorflow as tf
    make = tf.keras.layers
    # Of a fixed batch: with any other, the converted model computes shapes at every call.
    stack = [tf.keras.Input(batch_shape=(batch, 28, 28, 1))]
    arrays = []
    for index, layer in enumerate(layers):
        kind, option = layer["kind"], layer["option"]
        if kind == CONVOLUTION:
            stack.append(make.Conv2D(layer["width"], 5, padding="same" if layer["padding"] else "valid"))
            arrays += [layer["weights"].transpose(2, 3, 1, 0), layer["bias"]]
        elif kind == DENSE:
            if layers[index - 1]["kind"] == POOLING:
                stack.append(make.Flatten())
            stack.append(make.Dense(layer["width"]))
            # Flattened here: channel, row, column. Flattened there: row, column, channel.
            weights = layer["weights"].reshape(layer["width"], *layer["input"])
            arrays += [weights.transpose(2, 3, 1, 0).reshape(-1, layer["width"]), layer["bias"]]
        elif kind == ACTIVATION:
            stack.append(make.Activation("relu" if option == 1 else "tanh"))
        else:
            stack.append(make.MaxPooling2D() if option == 1 else make.AveragePooling2D())
    model = tf.keras.Sequential(stack)
    model.set_weights(arrays)
    return model


def litert_peer(layers, batch, images):
    import tensorflow as tf
    converter = tf.lite.TFLiteConverter.from_keras_model(keras_model(layers, batch))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: (
        [images[first:first + batch, ..., None]] for first in range(0, len(images), batch))
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    with silence():
        content = converter.convert()
    return LiteRT(content, images[:batch])


@contextlib.contextmanager
def silence():
    """TensorFlow narrates, on both streams and past Python."""
    sys.stdout.flush()
    saved = [os.dup(stream) for stream in (1, 2)]
    with open(os.devnull, "w") as nowhere:
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)
        try:
            yield
        finally:
            sys.stdout.flush()
            for stream, copy in zip((1, 2), saved):
                os.dup2(copy, stream)
                os.close(copy)


def seconds(call, duration=0.05, repetitions=10):
    """The best mean of some repetitions."""
    best, count = float("inf"), 1
    for _ in range(repetitions):
        while True:
            start = time.perf_counter()
            for _ in range(count):
                call()
            elapsed = time.perf_counter() - start
            if elapsed >= duration:
                break
            count = max(2 * count, int(1.1 * count * duration / max(elapsed, 1e-6)))
        best = min(best, elapsed / count)
    return best


def lenet_results(executable, models):
    rows = {}
    for model in models:
        command = [executable, "bench", "infer", "--json", "--threads", "1", "--model", model]
        for row in json.loads(subprocess.run(command, check=True, capture_output=True).stdout):
            rows[f"lenet {row['arithmetic']} ({row['kernels']})", row["batch"]] = row[
                "microseconds_per_image"]
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default=str(ROOT / "Models/lenet5.lenet"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--lenet", default=str(ROOT / ".build/release/lenet"))
    options = parser.parse_args()
    if not pathlib.Path(options.lenet).exists():
        sys.exit(f"{options.lenet} is missing: make build")

    layers = read_network(options.model)
    images = pictures(500)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        peers = [
            (batch, peer) for batch in BATCHES
            for peer in [
                *onnx_peers(layers, batch, images, folder), litert_peer(layers, batch, images)]]
        subprocess.run(
            [options.lenet, "export", "--int8", "--model", options.model, "--output", name],
            check=True, capture_output=True)
        models = [options.model, *map(str, folder.glob("*-int8.lenet"))]

        digits = {}
        for batch, peer in peers:
            peer.call()
            digits[peer.name] = peer.scores().argmax(axis=1)
        expected = digits[peers[0][1].name]
        for name, found in digits.items():
            equal = (found == expected).sum()
            print(f"{name}: {equal} of {len(expected)} digits as float32", file=sys.stderr)

        best = {}
        for _ in range(options.rounds):
            times = lenet_results(options.lenet, models)
            for batch, peer in peers:
                times[peer.name, batch] = seconds(peer.call) * 1e6 / batch
            for key, value in times.items():
                best[key] = min(best.get(key, value), value)

    names = list(dict.fromkeys(name for name, _ in best))
    ours = next(name for name in names if name.startswith("lenet int8"))
    print("microseconds per image on one thread, and how many times as long as lenet int8")
    print(f"{'':32}" + "".join(f"{f'{batch} a call':>20}" for batch in BATCHES))
    for name in sorted(names, key=lambda name: -best[name, 1]):
        cells = (
            f"{best[name, batch]:10.2f} {best[name, batch] / best[ours, batch]:7.2f} x"
            for batch in BATCHES)
        print(f"{name:32}" + "".join(cells))


if __name__ == "__main__":
    try:
        import numpy as np
        import onnx  # noqa: F401
        import onnxruntime  # noqa: F401
        import ai_edge_litert  # noqa: F401
        with silence():
            import tensorflow  # noqa: F401
    except ImportError as error:
        sys.exit(f"{error}: pip install numpy onnx onnxruntime ai-edge-litert tensorflow")
    main()
