"""Files that an importer refuses, one for each reason."""

import os
import pickle
import zipfile

import keras
import numpy as np
import onnx
import safetensors.numpy
import tensorflow as tf
import torch
from keras import layers
from onnx import TensorProto, helper
from torch import nn

import tflite_files
from common import channels_last, path, refuse, settling
from handmade_onnx import GREY, Graph
from keras_files import undate


def save(graph, what, batch=1):
    onnx.save(graph.model(batch), path(graph.name))
    refuse(graph.name, what)


def branches():
    g = Graph("refused-residual.onnx", GREY, 13)
    g.convolution(1, 2, 3)
    before = g.last
    g.convolution(2, 2, 3, pads=[1, 1, 1, 1]).node("Relu").node("Add", before)
    name = g.nodes[-1].name
    save(g.node("GlobalAveragePool").node("Flatten").gemm(2, 4), name)
    g = Graph("refused-concat.onnx", GREY, 13)
    g.convolution(1, 2, 3).node("Relu")
    before = g.last
    g.convolution(2, 2, 3, pads=[1, 1, 1, 1]).node("Concat", before, axis=1)
    name = g.nodes[-1].name
    save(g.node("GlobalAveragePool").node("Flatten").gemm(4, 4), name)



class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.lstm = nn.LSTM(4, 4, batch_first=True)

    def forward(self, x):
        return self.lstm(self.conv(x).mean((2, 3)).unsqueeze(1))[0][:, -1]


def operators():
    torch.manual_seed(1)
    torch.onnx.export(
        Recurrent(), (torch.zeros(1, *GREY),), path("refused-lstm.onnx"), dynamo=False,
        opset_version=13)
    refuse("refused-lstm.onnx", "LSTM")
    g = Graph("refused-dilation.onnx", (1, 20, 20), 13)
    g.convolution(1, 2, 5, dilations=[3, 3])
    name = g.nodes[-1].name
    save(g.node("Relu").node("GlobalAveragePool").node("Flatten").gemm(2, 4), name)
    for kind, attributes in [("MaxPool", {}), ("AveragePool", {"count_include_pad": 0})]:
        g = Graph(f"refused-padded-{kind.lower()}.onnx", GREY, 13)
        g.convolution(1, 2, 3).node(
            kind, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], **attributes)
        name = g.nodes[-1].name
        save(g.node("Flatten").gemm(24, 4), name)
    # Of another domain, of which nobody knows.
    g = Graph("refused-custom.onnx", GREY, 13)
    g.convolution(1, 2, 3).node("Sharpen", domain="com.example")
    name = g.nodes[-1].name
    save(g.node("GlobalAveragePool").node("Flatten").gemm(2, 4), name)


def shapes():
    g = Graph("refused-any-size.onnx", (1, "height", "width"), 13)
    g.convolution(1, 2, 3).node("Relu").node("GlobalAveragePool").node("Flatten").gemm(2, 4)
    save(g, "picture")
    g = Graph("refused-224.onnx", (3, 224, 224), 13)
    g.convolution(3, 2, 3, strides=[2, 2]).node("Relu").node("GlobalAveragePool").node("Flatten")
    save(g.gemm(2, 4), "224")


def tensors():
    def network(name):
        g = Graph(name, GREY, 13)
        return g.convolution(1, 2, 3).node("Relu").node("GlobalAveragePool").node("Flatten").gemm(2, 4)

    g = network("refused-nan.onnx")
    values = onnx.numpy_helper.to_array(g.tensors[2]).copy()
    values[1, 1] = np.nan
    g.tensors[2] = onnx.numpy_helper.from_array(values, g.tensors[2].name)
    save(g, g.tensors[2].name)
    safetensors.numpy.save_file(
        {"fc1.weight": np.full((4, 8), np.inf, np.float32), "fc1.bias": np.ones(4, np.float32)},
        path("refused-infinite.safetensors"))
    refuse("refused-infinite.safetensors", "fc1.weight")
    for name, location in [
        ("refused-external-missing.onnx", "nowhere.data"),
        ("refused-external-outside.onnx", "../../../Package.swift"),
        ("refused-external-absolute.onnx", "/etc/hostname"),
    ]:
        g = network(name)
        onnx.external_data_helper.set_external_data(g.tensors[2], location, 0, 4 * 2 * 4)
        g.tensors[2].ClearField("raw_data")
        save(g, location)
    # Whose bytes end early.
    g = network("refused-short.onnx")
    g.tensors[2].raw_data = g.tensors[2].raw_data[:-4]
    save(g, g.tensors[2].name)


class Code:
    """Whoever unpickles it runs a command, which does nothing."""

    def __reduce__(self):
        return os.system, ("true",)


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc1(x[:, 0, 0])


def forget_sources(name):
    """Leaves out of TorchScript's archive where in which Python file a line comes from."""
    with zipfile.ZipFile(path(name)) as archive:
        entries = [(entry, archive.read(entry)) for entry in archive.infolist()]
    with zipfile.ZipFile(path(name), "w") as archive:
        for entry, content in entries:
            if not entry.filename.endswith(".debug_pkl"):
                archive.writestr(entry, content)


def pickles():
    torch.manual_seed(1)
    state = Digits().state_dict()
    torch.save({**state, "harmless": Code()}, path("refused-code.pth"))
    refuse("refused-code.pth", "system")
    torch.save(
        {**state, "harmless": Code()}, path("refused-code-stream.pth"),
        _use_new_zipfile_serialization=False)
    refuse("refused-code-stream.pth", "system")
    with open(path("refused-code.pkl"), "wb") as file:
        pickle.dump(Code(), file)
    refuse("refused-code.pkl", "system")
    torch.save(Digits(), path("refused-module.pth"))
    refuse("refused-module.pth", "Digits")
    torch.jit.trace(Digits(), torch.zeros(1, *GREY)).save(path("refused-script.pt"))
    forget_sources("refused-script.pt")
    refuse("refused-script.pt", "TorchScript")


@keras.saving.register_keras_serializable("example")
class Sharpen(layers.Layer):
    def call(self, x):
        return x * 2


def keras_files():
    keras.utils.set_random_seed(1)
    _, rows, columns = GREY

    def chain(*middle):
        return keras.Sequential(
            [keras.Input((rows, columns, 1)), layers.Conv2D(2, 3), *middle, layers.Flatten(),
             layers.Dense(4)], name="network")

    def write(name, model, what):
        model.save(path(name))
        if name.endswith(".keras"):
            undate(name)
        refuse(name, what)

    write("refused-custom.keras", chain(Sharpen(name="sharpened")), "sharpened")
    write("refused-lambda.keras", chain(layers.Lambda(lambda x: x * 2, name="twice")), "twice")
    x = entry = keras.Input((rows, columns, 1))
    y = layers.Conv2D(2, 3, padding="same")(x)
    z = layers.Conv2D(2, 3, padding="same")(y)
    end = layers.Dense(4)(layers.Flatten()(layers.Add(name="joined")([y, z])))
    write("refused-residual.keras", keras.Model(entry, end), "joined")


def tflite():
    def network(*middle):
        return keras.Sequential(
            [keras.Input((10, 8, 1), name="picture"), layers.Conv2D(2, 3), *middle, layers.Flatten(),
             layers.Dense(4)])

    options = tflite_files.converter(network())
    options.optimizations = [tf.lite.Optimize.DEFAULT]
    pictures = channels_last(settling(GREY, "0..1", "refused-int16.tflite"))
    options.representative_dataset = lambda: ([one[None]] for one in pictures)
    options.target_spec.supported_ops = [
        tf.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8]
    options.inference_input_type = options.inference_output_type = tf.int16
    tflite_files.write("refused-int16.tflite", options)
    refuse("refused-int16.tflite", "picture")
    contrast = layers.Lambda(lambda x: tf.raw_ops.AdjustContrastv2(images=x, contrast_factor=2.0))
    options = tflite_files.converter(network(contrast))
    options.allow_custom_ops = True
    tflite_files.write("refused-custom.tflite", options)
    refuse("refused-custom.tflite", "AdjustContrastv2")


def make():
    branches()
    operators()
    shapes()
    tensors()
    pickles()
    keras_files()
    tflite()
