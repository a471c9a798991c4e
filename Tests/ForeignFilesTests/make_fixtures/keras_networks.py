"""Keras networks of which every channel is alive, for the formats that Keras is converted to."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from common import channels_last, fed, seed, settling

GREY = (1, 10, 8)
COLOUR = (3, 8, 10)
ENGINE = "keras " + ".".join(keras.__version__.split(".")[:2])


def convolution(layers=layers):
    """The usual: what is flattened has three channels in the file's last axis."""
    return [
        layers.Conv2D(3, 3, activation="relu"), layers.MaxPooling2D(2),
        layers.Conv2D(3, 3, padding="same", activation="tanh"), layers.Flatten(),
        layers.Dense(6, activation="sigmoid"), layers.Dense(5, activation="softmax")]


def short(layers=layers):
    """For HDF5, where the name of a layer takes a kilobyte."""
    return [
        layers.Conv2D(3, 3, activation="relu"), layers.BatchNormalization(),
        layers.AveragePooling2D(2), layers.Flatten(),
        layers.Dense(5, activation="softmax")]


def batchnorm(layers=layers):
    """At the beginning, behind a convolution with stride 2 and padding that differs by side, and behind
    a dense layer; no bias before it."""
    return [
        layers.BatchNormalization(), layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False),
        layers.BatchNormalization(), layers.Activation("relu"), layers.AveragePooling2D(2),
        layers.Dropout(0.25), layers.Flatten(), layers.Dense(6, use_bias=False),
        layers.BatchNormalization(scale=False), layers.ReLU(), layers.Dense(5)]


def depthwise(layers=layers, leaky=None):
    """A stride of 2 in a depthwise convolution, a separable one, global average."""
    return [
        layers.DepthwiseConv2D(3, padding="same"), layers.ReLU(max_value=6.0),
        layers.SeparableConv2D(4, 3, padding="valid"),
        layers.BatchNormalization(), leaky or layers.LeakyReLU(negative_slope=0.2),
        layers.DepthwiseConv2D(3, strides=2, padding="same", activation="relu"),
        layers.GlobalAveragePooling2D(), layers.Dense(5)]


def padded(layers=layers):
    """Zeros by a layer, on two sides, and on all by another amount."""
    return [
        layers.ZeroPadding2D(((0, 1), (1, 0))), layers.Conv2D(3, 3, strides=2, activation="relu6"),
        layers.ZeroPadding2D((1, 2)), layers.Conv2D(3, 3), layers.LeakyReLU(), layers.Flatten(),
        layers.Dense(5), layers.Softmax()]


def rescaled():
    """Pixels as bytes, and augmentation that does nothing but in training."""
    return [
        layers.Rescaling(1 / 127.5, offset=-1), layers.RandomFlip("horizontal"),
        layers.RandomRotation(0.1), layers.RandomZoom(0.1), layers.RandomContrast(0.1),
        layers.Conv2D(3, 3, padding="same"), layers.Activation("relu"), layers.MaxPooling2D((2, 2)),
        layers.Flatten(), layers.Dense(5, activation="softmax")]


def settle(model, name, shape, scaling):
    """Draws weights as for PyTorch; the model is a chain, with models in it at most."""
    generator = np.random.default_rng(seed(name))
    walk(model, channels_last(settling(shape, scaling, name)), generator)
    return model


def walk(model, x, generator):
    for layer in model.layers:
        if type(layer).__name__ == "InputLayer":
            continue
        draw(layer, x, generator)
        is_model = hasattr(layer, "layers")
        x = walk(layer, x, generator) if is_model else np.asarray(layer(x, training=False))
    return x


def draw(layer, x, generator):
    kind = type(layer).__name__
    uniform = lambda count, low, high: generator.uniform(low, high, count).astype(np.float32)
    axes = tuple(range(x.ndim - 1))
    if kind == "BatchNormalization":
        values = {
            "gamma": uniform(x.shape[-1], 0.5, 1.5), "beta": uniform(x.shape[-1], -0.5, 0.5),
            "moving_mean": x.mean(axes) + uniform(x.shape[-1], -0.5, 0.5) * x.std(axes),
            "moving_variance": x.var(axes) * uniform(x.shape[-1], 0.5, 2)}
        layer.set_weights([values[w.name.split("/")[-1].split(":")[0]] for w in layer.weights])
    elif kind in ("Conv2D", "DepthwiseConv2D", "SeparableConv2D", "Dense"):
        weights = [generator.standard_normal(w.shape).astype(np.float32) for w in layer.get_weights()]
        kernels = weights[:-1] if layer.use_bias else weights
        bias = weights[-1] * 0 if layer.use_bias else None
        activation, layer.activation = layer.activation, keras.activations.linear
        layer.set_weights(kernels + ([bias] if layer.use_bias else []))
        y = np.asarray(layer(x, training=False))
        mean, deviation = y.mean(axes), y.std(axes)
        last = deviation.reshape(kernels[-1].shape[2:]) if kind == "DepthwiseConv2D" else deviation
        kernels[-1] = kernels[-1] / last
        if layer.use_bias:
            bias = uniform(len(mean), -0.5, 0.5) - mean / deviation
        layer.set_weights(kernels + ([bias] if layer.use_bias else []))
        layer.activation = activation


def sequential(chain, name, shape, scaling):
    channels, rows, columns = shape
    entry = keras.Input((rows, columns, channels), name="picture")
    return settle(keras.Sequential([entry, *chain], name="network"), name, shape, scaling)


def scores(model, shape, scaling, softmax=False):
    """[picture][class]; logarithms of probabilities where the model ends in softmax."""
    result = np.asarray(model(channels_last(fed(shape, scaling)), training=False))
    return np.log(result) if softmax else result


def concrete(model, batch=1):
    """The model as a function of pictures, for converters, and its signature."""
    signature = [tf.TensorSpec((batch, *model.input_shape[1:]), tf.float32, name="picture")]
    return tf.function(lambda x: model(x, training=False), input_signature=signature), signature
