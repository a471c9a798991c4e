"""ONNX files of PyTorch's two exporters."""

import onnx
import torch
import torch.nn.functional as F
from torch import nn

from common import path, record_onnx
from torch_networks import Network, PerChannel, Step, scores, settle, wide

# Rows and columns differ, so that no test passes with the two exchanged.
DIGIT = (1, 12, 10)
GREY = (1, 10, 8)
COLOUR = (3, 8, 10)


def export(name, model, shape, scaling, opset, *, dynamo=False, batch=1, dynamic=False,
           preserved=False, softmax=None):
    """
    - batch: of the example, and of the file unless it is dynamic.
    - preserved: batch normalization stays a node, which the older exporter else folds.
    """
    settle(model, name, shape, scaling)
    example = (torch.zeros(batch, *shape),)
    if dynamo:
        # A batch of 1 is taken for a constant by torch.export.
        example = (torch.zeros(2, *shape),) if dynamic else example
        program = torch.onnx.export(
            model, example, dynamo=True, opset_version=opset, verbose=False,
            dynamic_shapes=({0: torch.export.Dim("batch")},) if dynamic else None)
        onnx.save(without_traces(program.model_proto, name == "dynamo-relu6.onnx"), path(name))
    else:
        mode = torch.onnx.TrainingMode.PRESERVE if preserved else torch.onnx.TrainingMode.EVAL
        torch.onnx.export(
            model, example, path(name), dynamo=False, opset_version=opset, training=mode,
            input_names=["input"], output_names=["output"],
            dynamic_axes={"input": {0: "batch"}, "output": {0: "batch"}} if dynamic else None)
    record_onnx(
        name, shape, scaling, softmax=softmax, same_as=scores(model, shape, scaling))


def without_traces(model, keeps):
    """Leaves out where in which Python file a node comes from, which is most of a small file.

    - keeps: the rest of what the exporter notes beside a node.
    """
    graph = model.graph
    for entry in [*graph.node, *graph.value_info, *graph.input, *graph.output, *graph.initializer]:
        kept = [p for p in entry.metadata_props if keeps and p.key != "pkg.torch.onnx.stack_trace"]
        del entry.metadata_props[:]
        entry.metadata_props.extend(kept)
    return model


def lenet(flatten, pool=lambda: nn.MaxPool2d(2), act=nn.ReLU):
    """12x10 to 6 scores: two convolutions, two dense layers."""
    return Network(
        nn.Sequential(
            nn.Conv2d(1, 3, 3, padding=1), act(), pool(), nn.Conv2d(3, 4, 3), act(), pool()),
        flatten,
        nn.Sequential(nn.Linear(8, 7), act(), nn.Linear(7, 6)))


def dense(count, classes=4):
    return nn.Linear(count, classes)


def flattening():
    """The ways people flatten, in the opsets that make other nodes of them."""
    view = lambda x: x.view(x.size(0), -1)
    reshape = lambda x: x.reshape(x.size(0), -1)
    fixed = lambda x: x.view(-1, 4 * 2 * 1)
    for opset in (7, 9, 13):
        export(f"torch-{opset}-view.onnx", lenet(view), DIGIT, "mnist", opset, dynamic=True)
    export("torch-11-reshape.onnx", lenet(reshape), DIGIT, "-1..1", 11, dynamic=True)
    export("torch-10-batch-of-10.onnx", lenet(fixed), DIGIT, "mnist", 10, batch=10)
    export("dynamo-view.onnx", lenet(view), DIGIT, "mnist", 25, dynamo=True, dynamic=True)


def convolutions():
    full = lambda: nn.Sequential(
        nn.Conv2d(1, 3, 3), nn.Tanh(), nn.AvgPool2d(2), nn.Conv2d(3, 8, (4, 3)), nn.Tanh(),
        nn.Flatten(), dense(8, 6))
    square = lambda: nn.Sequential(
        nn.Conv2d(1, 3, 3), nn.Tanh(), nn.AvgPool2d(2), nn.Conv2d(3, 8, 4), nn.Tanh(),
        nn.Flatten(), dense(8, 6))
    export("torch-11-c5.onnx", square(), (1, 10, 10), "0..1", 11)
    export("torch-13-c5-rectangle.onnx", full(), GREY, "0..1", 13)
    # Scores are a convolution's, with the map of 1x1 squeezed away.
    fully = lambda: nn.Sequential(
        nn.Conv2d(1, 3, 3, stride=2), nn.ReLU(), nn.Conv2d(3, 4, 4), nn.ReLU(), nn.Conv2d(4, 5, 1),
        Step(lambda x: x.squeeze(3).squeeze(2)))
    export("torch-11-scores-of-convolution.onnx", fully(), (1, 10, 10), "0..1", 11)
    export("torch-13-scores-of-convolution.onnx", fully(), (1, 10, 10), "0..1", 13)
    mobile = lambda act: nn.Sequential(
        nn.Conv2d(3, 4, 3, stride=2, padding=1), act(), nn.Conv2d(4, 4, 3, padding=1, groups=4),
        act(), nn.Conv2d(4, 6, 1), act(), nn.Conv2d(6, 6, 3, stride=2, padding=1, groups=6), act(),
        nn.Flatten(), dense(36))
    export("torch-17-depthwise.onnx", mobile(nn.ReLU6), COLOUR, "-1..1", 17, dynamic=True)
    export("dynamo-depthwise.onnx", mobile(nn.ReLU6), COLOUR, "-1..1", 20, dynamo=True, dynamic=True)
    # Two groups, then two outputs for each channel of a depthwise convolution.
    export("torch-13-groups.onnx", nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Conv2d(4, 4, 3, groups=2), nn.ReLU(),
        nn.Conv2d(4, 8, 3, stride=2, groups=4), nn.ReLU(), nn.Flatten(), dense(16)),
        GREY, "0..1", 13)
    # 3x3 with a dilation of 2 reaches 5x5; 3x5 and 1x3 are no squares.
    export("torch-13-dilation.onnx", nn.Sequential(
        nn.Conv2d(1, 3, 3, dilation=2, padding=2), nn.ReLU(), nn.Conv2d(3, 3, (3, 5)), nn.ReLU(),
        nn.Conv2d(3, 3, (1, 3), padding=(0, 1)), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        dense(24)), GREY, "0..1", 13)
    pad = lambda: nn.Sequential(
        Step(lambda x: F.pad(x, (0, 1, 0, 1))), nn.Conv2d(1, 3, 3, stride=2), nn.ReLU(),
        nn.Flatten(), dense(60))
    for opset in (9, 11):
        export(f"torch-{opset}-pad.onnx", pad(), GREY, "0..1", opset)


def normalizations():
    after = lambda: nn.Sequential(
        nn.Conv2d(1, 3, 3, padding=1, bias=False), nn.BatchNorm2d(3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), dense(24))
    for opset in (9, 17):
        export(f"torch-{opset}-batchnorm.onnx", after(), GREY, "0..1", opset, preserved=True)
    # Before a convolution with padding, and behind ReLU and pooling.
    before = lambda: nn.Sequential(
        nn.BatchNorm2d(3), nn.Conv2d(3, 3, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(3),
        nn.Conv2d(3, 4, 3), nn.ReLU(), nn.MaxPool2d(2), nn.BatchNorm2d(4), nn.Flatten(), dense(48))
    export("torch-11-batchnorm-first.onnx", before(), COLOUR, "0..255", 11)
    one = lambda: nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.BatchNorm1d(24),
        nn.Linear(24, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 6),
        nn.BatchNorm1d(6))
    export("torch-11-batchnorm1d.onnx", one(), GREY, "mnist", 11, dynamic=True)
    export("dynamo-batchnorm1d.onnx", one(), GREY, "mnist", 20, dynamo=True)
    # What is done to pixels, in the network itself; the convolution behind it has padding.
    rest = lambda channels: (
        nn.Conv2d(channels, 3, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), dense(60))
    mnist = lambda: nn.Sequential(Step(lambda x: (x / 255 - 0.1307) / 0.3081), *rest(1))
    colours = lambda: nn.Sequential(PerChannel([0.48, 0.45, 0.4], [0.23, 0.22, 0.25]), *rest(3))
    symmetric = lambda: nn.Sequential(Step(lambda x: x * (2 / 255) + -1), *rest(1))
    export("torch-13-normalized.onnx", mnist(), GREY, "0..255", 13)
    export("torch-13-normalized-colours.onnx", colours(), COLOUR, "0..255", 13, dynamic=True)
    export("torch-13-normalized-product.onnx", symmetric(), GREY, "0..255", 13)
    export("dynamo-normalized-colours.onnx", colours(), COLOUR, "0..255", 20, dynamo=True)


def activations_and_ends():
    several = lambda: nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.Sigmoid(), nn.Conv2d(2, 3, 3, stride=2), nn.Tanh(), nn.Flatten(),
        nn.Linear(18, 6), nn.LeakyReLU(0.1), nn.Linear(6, 4))
    export("torch-13-activations.onnx", several(), GREY, "0..1", 13)
    export("dynamo-activations.onnx", several(), GREY, "0..1", 20, dynamo=True)
    # Of a deviation of 1, nothing is above 6.
    clipped = lambda act: nn.Sequential(
        wide(nn.Conv2d(1, 3, 3, stride=2)), act, nn.Flatten(), dense(36, 4))
    for opset in (9, 11):
        export(f"torch-{opset}-relu6.onnx", clipped(nn.ReLU6()), GREY, "0..1", opset)
    export("torch-13-clamp-min.onnx", clipped(Step(lambda x: x.clamp(min=0))), GREY, "0..1", 13)
    export("dynamo-relu6.onnx", clipped(nn.Hardtanh(0, 6)), GREY, "0..1", 20, dynamo=True)
    ending = lambda end: nn.Sequential(
        nn.Conv2d(1, 3, 3, stride=2), nn.ReLU(), nn.Flatten(), nn.Linear(36, 4), end)
    export("torch-11-softmax.onnx", ending(nn.Softmax(1)), GREY, "mnist", 11, softmax="softmax")
    export("torch-13-logsoftmax.onnx", ending(nn.LogSoftmax(1)), GREY, "mnist", 13, softmax="logsoftmax")
    export(
        "dynamo-logsoftmax.onnx", ending(nn.LogSoftmax(1)), GREY, "mnist", 20, dynamo=True,
        softmax="logsoftmax")


def poolings():
    def pooled(*pools, inputs):
        return nn.Sequential(
            nn.Conv2d(1, 3, 3), nn.ReLU(), pools[0], nn.Conv2d(3, 4, 3, padding=1), nn.ReLU(),
            *pools[1:], nn.Flatten(), dense(inputs))
    # 8x6 to 4x3, which a rounding up leaves alone, then to 3x2 by windows that overlap.
    average = lambda: pooled(
        nn.AvgPool2d(2, ceil_mode=True), nn.AvgPool2d(2, stride=1, count_include_pad=False), inputs=24)
    export("torch-9-average.onnx", average(), GREY, "0..1", 9)
    # 8x6 to 3x2: a row and a column are left over.
    maximum = lambda: pooled(nn.MaxPool2d(3, 2), nn.Dropout2d(0.2), inputs=24)
    export("torch-13-overlapping-maximum.onnx", maximum(), GREY, "0..1", 13)
    ceil = lambda: pooled(nn.MaxPool2d(2, ceil_mode=True), nn.MaxPool2d(2, 1, ceil_mode=True), inputs=24)
    export("torch-13-ceil.onnx", ceil(), GREY, "0..1", 13)
    # Zeros beyond the edges are part of the mean: the same as Pad and AveragePool.
    export("torch-13-average-padded.onnx", pooled(
        nn.AvgPool2d(3, 2, padding=1, count_include_pad=True), inputs=48), GREY, "0..1", 13)
    mean = lambda last: nn.Sequential(
        nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d((5, 4)),
        nn.Conv2d(4, 6, 3), nn.ReLU(), *last, dense(6))
    adaptive = lambda: mean([nn.AdaptiveAvgPool2d(1), nn.Flatten()])
    means = lambda: mean([Step(lambda x: x.mean((2, 3)))])
    export("torch-13-adaptive.onnx", adaptive(), GREY, "0..1", 13)
    export("torch-11-mean.onnx", means(), GREY, "0..1", 11)
    export("dynamo-mean.onnx", means(), GREY, "0..1", 20, dynamo=True)


def make():
    flattening()
    convolutions()
    normalizations()
    activations_and_ends()
    poolings()
