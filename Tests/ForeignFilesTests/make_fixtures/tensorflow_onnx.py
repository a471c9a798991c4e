"""ONNX files of Keras networks, by tf2onnx and by Keras itself."""

import contextlib
import io

import tf2onnx

import keras_networks as networks
from common import path, record_onnx
from keras_networks import COLOUR, GREY, concrete, scores, sequential


def convert(name, chain, shape, scaling, opset, batch=None, softmax=False, **options):
    """- batch: None for any."""
    model = sequential(chain, name, shape, scaling)
    function, signature = concrete(model, batch)
    tf2onnx.convert.from_function(
        function, input_signature=signature, opset=opset, output_path=path(name), **options)
    finish(name, model, shape, scaling, softmax)


def finish(name, model, shape, scaling, softmax):
    same_as = scores(model, shape, scaling)
    record_onnx(name, shape, scaling, softmax="softmax" if softmax else None, same_as=same_as)


def export(name, chain, shape, scaling, softmax=False):
    model = sequential(chain, name, shape, scaling)
    scores(model, shape, scaling)
    with contextlib.redirect_stdout(io.StringIO()):
        model.export(path(name), format="onnx", verbose=False)
    finish(name, model, shape, scaling, softmax)


def make():
    convert("tf2onnx-13-convolution.onnx", networks.convolution(), GREY, "0..1", 13, softmax=True)
    convert(
        "tf2onnx-9-channels-first.onnx", networks.short(), COLOUR, "0..1", 9, softmax=True,
        inputs_as_nchw=["picture"])
    convert("tf2onnx-11-batchnorm.onnx", networks.batchnorm(), COLOUR, "0..255", 11)
    convert("tf2onnx-17-depthwise.onnx", networks.depthwise(), COLOUR, "-1..1", 17)
    convert("tf2onnx-15-padded.onnx", networks.padded(), GREY, "mnist", 15, softmax=True)
    convert("tf2onnx-18-rescaled.onnx", networks.rescaled(), COLOUR, "0..255", 18, softmax=True)
    export("keras-export-convolution.onnx", networks.convolution(), GREY, "0..1", softmax=True)
