"""ONNX files in 8 bits, by ONNX Runtime's quantization of what PyTorch exported."""

import logging
import tempfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from onnxruntime import quantization
from onnxruntime.quantization import QuantFormat, QuantType
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from common import ENGINE, fed, onnx_outputs, path, record, settling
from torch_networks import settle

GREY = (1, 12, 10)
COLOUR = (3, 10, 12)
# An int8 network of another maker rounds elsewhere; what that comes to at the scores.
STEPS = 2


class Pictures(quantization.CalibrationDataReader):
    def __init__(self, pictures):
        self.feeds = iter([{"input": one[None]} for one in pictures])

    def get_next(self):
        return next(self.feeds, None)


def quantize(name, model, shape, scaling, opset=13, prepared=True, **options):
    """
    - prepared: by ONNX Runtime's own tool, as it recommends, which makes Gemm of MatMul and Add.
    - options: quantize_static's.
    """
    settle(model, name, shape, scaling)
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        float_file, ready = f"{folder}/float.onnx", f"{folder}/ready.onnx"
        torch.onnx.export(
            model, (torch.zeros(1, *shape),), float_file, dynamo=False, opset_version=opset,
            input_names=["input"], output_names=["output"])
        if prepared:
            quant_pre_process(float_file, ready)
        quantization.quantize_static(
            ready if prepared else float_file, path(name),
            Pictures(settling(shape, scaling, name)), **options)
    pictures = fed(shape, scaling)
    quantized, plain = onnx_outputs(name, pictures), onnx_outputs(name, pictures, optimized=False)
    scale = output_scale(onnx.load(path(name)))
    steps = np.abs(quantized - plain).max() / scale
    assert steps < STEPS + 0.5, (name, "ONNX Runtime differs from itself", steps)
    with torch.no_grad():
        real = model(torch.from_numpy(pictures)).reshape(quantized.shape).numpy()
    assert np.abs(quantized - real).max() < 0.5, (name, "far from its float network", quantized, real)
    record(
        name, ENGINE, shape, scaling, quantized, {"scale": float(f"{scale:.9g}"), "steps": STEPS})


def output_scale(model):
    """Of the integers that the scores are made from."""
    last = next(node for node in reversed(model.graph.node) if model.graph.output[0].name in node.output)
    assert last.op_type == "DequantizeLinear", last
    scale = next(t for t in model.graph.initializer if t.name == last.input[1])
    return numpy_helper.to_array(scale).item()


def lenet(act=nn.ReLU, pool=nn.MaxPool2d):
    return nn.Sequential(
        nn.Conv2d(1, 3, 3, padding=1), act(), pool(2), nn.Conv2d(3, 4, 3), act(), pool(2),
        nn.Flatten(), nn.Linear(8, 5))


def short(act=nn.ReLU, pool=nn.MaxPool2d):
    return nn.Sequential(
        nn.Conv2d(1, 3, 3), act(), pool(2), nn.Flatten(), nn.Linear(60, 5))


def mobile():
    return nn.Sequential(
        nn.Conv2d(3, 4, 3, stride=2, padding=1), nn.BatchNorm2d(4), nn.ReLU6(),
        nn.Conv2d(4, 4, 3, padding=1, groups=4), nn.BatchNorm2d(4), nn.ReLU6(), nn.Conv2d(4, 6, 1),
        nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(6, 5))


def make():
    signed = dict(activation_type=QuantType.QInt8, weight_type=QuantType.QInt8)
    unsigned = dict(activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8)
    bytes_ = dict(activation_type=QuantType.QUInt8, weight_type=QuantType.QUInt8)
    pairs, operators = dict(quant_format=QuantFormat.QDQ), dict(quant_format=QuantFormat.QOperator)
    quantize("qdq-int8-channels.onnx", lenet(), GREY, "0..1", per_channel=True, **signed, **pairs)
    quantize("qdq-uint8.onnx", short(), GREY, "0..1", per_channel=True, **unsigned, **pairs)
    quantize("qdq-uint8-weights.onnx", short(), GREY, "0..1", **bytes_, **pairs)
    quantize("qdq-11-int8.onnx", short(), GREY, "0..255", opset=11, **signed, **pairs)
    quantize("qdq-tanh-average.onnx", short(nn.Tanh, nn.AvgPool2d), GREY, "0..1", per_channel=True, **signed, **pairs)
    quantize("qdq-leaky.onnx", short(nn.LeakyReLU), GREY, "0..1", per_channel=True, **signed, **pairs)
    quantize("qdq-depthwise.onnx", mobile(), COLOUR, "0..1", per_channel=True, **signed, **pairs)
    quantize("qoperator-uint8.onnx", lenet(), GREY, "0..1", **unsigned, **operators)
    quantize("qoperator-int8-channels.onnx", lenet(), GREY, "mnist", per_channel=True, **signed, **operators)
    quantize("qoperator-average.onnx", short(nn.Sigmoid, nn.AvgPool2d), GREY, "0..1", **unsigned, **operators)
    quantize("qoperator-depthwise.onnx", mobile(), COLOUR, "0..255", per_channel=True, **unsigned, **operators)
    matmul = nn.Sequential(
        nn.Conv2d(1, 3, 3, stride=2), nn.ReLU(), nn.Flatten(), Product(60, 6), nn.ReLU(), Product(6, 5))
    quantize("qoperator-matmul.onnx", matmul, GREY, "0..1", prepared=False, **unsigned, **operators)
    quantize("qdq-matmul.onnx", matmul, GREY, "0..1", prepared=False, **signed, **pairs)


class Product(nn.Linear):
    """A dense layer whose export is a MatMul and an Add."""

    def forward(self, x):
        return torch.matmul(x, self.weight.t()) + self.bias
