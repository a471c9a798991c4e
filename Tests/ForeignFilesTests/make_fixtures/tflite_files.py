"""TFLite files of Keras networks, in floating point and in 8 bits."""

import contextlib
import importlib.metadata
import io
import warnings
import zipfile

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert import interpreter as litert
from keras import layers

import keras_networks as networks
from common import channels_last, expected, fed, path, record, settling
from keras_networks import COLOUR, GREY, scores, sequential

ENGINE = "litert " + ".".join(importlib.metadata.version("ai-edge-litert").split(".")[:2])
# An int8 network of another maker rounds elsewhere; what that comes to at the scores.
STEPS = 3
NAMES = ["zero", "one", "two", "three", "other"]


def converter(model, batch=1):
    """- batch: None for any, of which the file then has operators that ask for the shape."""
    if batch:
        entry = keras.Input(batch_shape=(batch, *model.input_shape[1:]), name="picture")
        model = keras.Sequential([entry, *model.layers])
    return tf.lite.TFLiteConverter.from_keras_model(model)


def write(name, options):
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        content = options.convert()
    with open(path(name), "wb") as file:
        file.write(content)


def run(name, pictures):
    """What LiteRT makes of pictures: scores before a softmax, and the scale of their integers or None.

    - pictures: real numbers, or what is fed as it is.
    """
    kernels = litert.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    engine = litert.Interpreter(
        path(name), experimental_op_resolver_type=kernels, experimental_preserve_all_tensors=True)
    entry, end = engine.get_input_details()[0], engine.get_output_details()[0]
    engine.resize_tensor_input(entry["index"], [1, *entry["shape"][1:]])
    engine.allocate_tensors()
    operators = [op for op in engine._get_ops_details() if op["op_name"] != "DELEGATE"]
    softmax = next((op for op in operators if op["op_name"] == "SOFTMAX"), None)
    index = softmax["inputs"][0] if softmax else end["index"]
    details = next(tensor for tensor in engine.get_tensor_details() if tensor["index"] == index)
    producer = next((op for op in operators if index in op["outputs"]), None)
    if producer and producer["op_name"] in ("DEQUANTIZE", "QUANTIZE"):
        made_of = producer["inputs"][0]
        details = next(tensor for tensor in engine.get_tensor_details() if tensor["index"] == made_of)
    results = []
    for one in channels_last(pictures):
        one = one[None] if pictures.dtype == np.int8 else quantized(one[None], entry)
        engine.set_tensor(entry["index"], one)
        engine.invoke()
        results.append(dequantized(engine.get_tensor(details["index"])[0], details))
    scale = details["quantization"][0]
    return np.stack(results), (scale or None)


def quantized(values, details):
    scale, zero_point = details["quantization"]
    if details["dtype"] == np.float32:
        return values
    bounds = np.iinfo(details["dtype"])
    integers = np.round(values.astype(np.float64) / scale) + zero_point
    return np.clip(integers, bounds.min, bounds.max).astype(details["dtype"])


def dequantized(values, details):
    scale, zero_point = details["quantization"]
    return values if values.dtype == np.float32 else scale * (values.astype(np.float32) - zero_point)


def close(name, result, model, shape, scaling, softmax, bound):
    """Ends where the converter did something else than what the network does."""
    same_as = scores(model, shape, scaling, softmax)
    if softmax:
        result, same_as = (x - x.mean(axis=1, keepdims=True) for x in (result, same_as))
    distance = np.abs(result - same_as).max()
    assert distance < bound, (name, "differs from its framework", distance)


def real(name, chain, shape, scaling, softmax=False, batch=1, half=False):
    model = sequential(chain, name, shape, scaling)
    if half:
        model.set_weights([w.astype(np.float16).astype(np.float32) for w in model.get_weights()])
    options = converter(model, batch)
    if half:
        options.optimizations = [tf.lite.Optimize.DEFAULT]
        options.target_spec.supported_types = [tf.float16]
    write(name, options)
    result, _ = run(name, fed(shape, scaling))
    close(name, result, model, shape, scaling, softmax, 1e-5)
    record(name, ENGINE, shape, scaling, result)


def dynamic_range(name, chain, shape, scaling):
    """Weights are integers, the rest is not. LiteRT rounds what it multiplies them with, too, so that
    Keras says here what the file's weights mean."""
    model = sequential(chain, name, shape, scaling)
    options = converter(model)
    options.optimizations = [tf.lite.Optimize.DEFAULT]
    write(name, options)
    engine = litert.Interpreter(path(name))
    engine.allocate_tensors()
    count = 0
    for tensor in engine.get_tensor_details():
        if tensor["dtype"] != np.int8:
            continue
        values = engine.get_tensor(tensor["index"])
        scales = tensor["quantization_parameters"]["scales"]
        values = values * scales.reshape(-1, *[1] * (values.ndim - 1))
        values = values.T if values.ndim == 2 else values.transpose(1, 2, 3, 0)
        variable = next(w for w in model.weights if tuple(w.shape) == values.shape)
        assert np.abs(np.asarray(variable) - values).max() <= scales.max(), name
        variable.assign(values)
        count += 1
    assert count, (name, "has no integers")
    hybrid, _ = run(name, fed(shape, scaling))
    close(name, hybrid, model, shape, scaling, False, 0.2)
    record(name, networks.ENGINE, shape, scaling, scores(model, shape, scaling))


def integers(name, chain, shape, scaling, softmax=False, entry=tf.int8, **attributes):
    """
    - attributes: of the converter.
    """
    model = sequential(chain, name, shape, scaling)
    options = converter(model)
    options.optimizations = [tf.lite.Optimize.DEFAULT]
    pictures = channels_last(settling(shape, scaling, name))
    options.representative_dataset = lambda: ([one[None]] for one in pictures)
    options.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    options.inference_input_type = options.inference_output_type = entry
    for attribute, value in attributes.items():
        assert hasattr(options, attribute), attribute
        setattr(options, attribute, value)
    write(name, options)
    result, scale = run(name, fed(shape, scaling))
    close(name, result, model, shape, scaling, softmax, 0.5)
    if scaling == "-1..1":
        # A byte lies in the middle of two integers there; as on a board, byte - 128 is fed.
        result, _ = run(name, (fed(shape, "0..255") - 128).astype(np.int8))
        scaling = "file"
    record(
        name, ENGINE, shape, scaling, result, {"scale": float(f"{scale:.9g}"), "steps": STEPS})


def labelled(name):
    """Labels as TFLite's metadata holds them: a file in a zip archive behind the network."""
    real(name, networks.short(), GREY, "0..1", softmax=True)
    with zipfile.ZipFile(path(name), "a") as archive:
        entry = zipfile.ZipInfo("labels.txt", (2026, 1, 1, 0, 0, 0))
        archive.writestr(entry, "\n".join(NAMES) + "\n")
    result, _ = run(name, fed(GREY, "0..1"))
    assert result.tolist() == run("tflite-labels.tflite", fed(GREY, "0..1"))[0].tolist()
    expected[name]["flattenedClassNames"] = NAMES


def wide():
    """A dense layer of 1,024 weights: the converter leaves smaller ones alone."""
    return [
        layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D(2), layers.Flatten(),
        layers.Dense(24, activation="relu"), layers.Dense(5)]


def make():
    real("tflite-float-batches.tflite", networks.convolution(), COLOUR, "0..1", softmax=True, batch=None)
    real("tflite-float-batchnorm.tflite", networks.batchnorm(), COLOUR, "0..255")
    real("tflite-float-depthwise.tflite", networks.depthwise(), GREY, "-1..1")
    real("tflite-float-padded.tflite", networks.padded(), GREY, "mnist", softmax=True)
    real("tflite-float16.tflite", networks.convolution(), GREY, "0..1", softmax=True, half=True)
    dynamic_range("tflite-dynamic.tflite", wide(), (1, 10, 10), "0..1")
    labelled("tflite-labels.tflite")
    integers("tflite-int8.tflite", networks.convolution(), GREY, "0..1", softmax=True)
    integers("tflite-int8-uint8.tflite", networks.padded(), GREY, "0..1", softmax=True, entry=tf.uint8)
    integers("tflite-int8-float.tflite", plain(), GREY, "mnist", entry=tf.float32)
    integers("tflite-int8-batchnorm.tflite", networks.batchnorm(), COLOUR, "0..255")
    integers("tflite-int8-depthwise.tflite", networks.depthwise(), GREY, "-1..1")
    integers("tflite-int8-tensor.tflite", plain(), GREY, "0..1", _experimental_disable_per_channel=True)


def plain():
    """Nothing but what every engine has."""
    return [
        layers.Conv2D(3, 3, activation="relu"), layers.MaxPooling2D(2), layers.Flatten(),
        layers.Dense(6, activation="relu"), layers.Dense(5)]
