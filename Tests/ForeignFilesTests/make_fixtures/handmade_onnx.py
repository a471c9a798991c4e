"""ONNX files in forms that no exporter of today writes, but those of years ago did."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from common import path, record_onnx, seed

GREY = (1, 10, 8)
COLOUR = (3, 10, 8)


class Graph:
    """A chain of nodes that grows at its end."""

    def __init__(self, name, shape, opset, *, ir=8, type_=TensorProto.FLOAT):
        self.name, self.opset, self.ir, self.type = name, opset, ir, type_
        self.shape = shape
        self.random = np.random.default_rng(seed(name))
        self.nodes, self.tensors, self.last = [], [], "picture"

    def node(self, operation, *more, outputs=(), **attributes):
        """Appends a node that reads what is last, and tensors or names."""
        inputs = [self.last] + [self.tensor(x) if isinstance(x, np.ndarray) else x for x in more]
        self.last = f"{operation.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(
            operation, inputs, [self.last, *outputs], name=f"{self.last}_node", **attributes))
        return self

    def constant(self, values):
        """A node in place of an initializer; gives its output's name."""
        output = f"constant{len(self.nodes)}"
        self.nodes.append(helper.make_node("Constant", [], [output], value=numpy_helper.from_array(values)))
        return output

    def tensor(self, values):
        name = f"tensor{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(values, name))
        return name

    def weights(self, *shape, gain=1.5):
        """For inputs of a deviation of about 0.5; the first axis is the output's."""
        fan = np.prod(shape[1:])
        return (self.random.standard_normal(shape) * gain / np.sqrt(fan)).astype(np.float32)

    def vector(self, count, low=-0.5, high=0.5):
        return self.random.uniform(low, high, count).astype(np.float32)

    def convolution(self, channels, filters, kernel, **attributes):
        return self.node(
            "Conv", self.weights(filters, channels, kernel, kernel), self.vector(filters),
            kernel_shape=[kernel, kernel], **attributes)

    def batch_normalization(self, channels, outputs=(), **attributes):
        return self.node(
            "BatchNormalization", self.vector(channels, 0.5, 1.5), self.vector(channels),
            self.vector(channels), self.vector(channels, 0.3, 1.5), outputs=outputs, **attributes)

    def gemm(self, inputs, units, gain=1.5, **attributes):
        """The usual form: weights [unit][input]."""
        return self.node(
            "Gemm", self.weights(units, inputs, gain=gain), self.vector(units), transB=1, **attributes)

    def model(self, batch=1):
        """Before IR version 4 every tensor is an input, too."""
        output = helper.make_tensor_value_info(self.last, TensorProto.FLOAT, None)
        inputs = [helper.make_tensor_value_info("picture", self.type, [batch, *self.shape])]
        if self.ir < 4:
            inputs += [helper.make_tensor_value_info(t.name, t.data_type, list(t.dims)) for t in self.tensors]
        graph = helper.make_graph(self.nodes, "network", inputs, [output], self.tensors)
        return helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=self.ir)

    def save(self, scaling="0..1", batch=1, softmax=None, shape=None, **more):
        """
        - shape: [channel][row][column] where the file has another order.
        """
        onnx.save(self.model(batch), path(self.name))
        record_onnx(self.name, shape or self.shape, scaling, softmax=softmax, **more)


def opsets():
    """Each with the operators in the form of its time."""
    g = Graph("onnx-7.onnx", GREY, 7, ir=3)
    g.convolution(1, 3, 3, auto_pad="VALID").batch_normalization(3, spatial=1, momentum=0.9, epsilon=1e-3)
    g.node("Clip", min=0.0, max=6.0).node("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    g.node("Dropout", outputs=["mask"], ratio=0.25).node("Flatten")
    g.node("MatMul", g.weights(5, 36).T.copy()).node("Add", g.vector(5)).save("mnist")

    # Values as floats instead of bytes, the shape of Reshape as a node, Dropout without a mask.
    g = Graph("onnx-8.onnx", GREY, 8, ir=3)
    g.convolution(1, 3, 3, auto_pad="SAME_UPPER", strides=[2, 2]).node("Relu").node("Dropout", ratio=0.5)
    g.node("Reshape", g.constant(np.array([1, -1], np.int64))).gemm(60, 5).node("Softmax", axis=1)
    g.tensors = [as_floats(t) for t in g.tensors]
    g.save("0..1", softmax="softmax")

    # Constants as nodes, and those that do nothing.
    g = Graph("onnx-9.onnx", GREY, 9, ir=4)
    g.node("Identity").convolution(1, 3, 3, auto_pad="SAME_LOWER", strides=[2, 2]).node("Clip", min=0.0)
    g.node("Reshape", np.array([0, -1], np.int64)).node("Unsqueeze", axes=[2])
    g.batch_normalization(60).node("Squeeze", axes=[2])
    g.node("MatMul", g.constant(g.weights(5, 60).T.copy())).node("Add", g.constant(g.vector(5)[None]))
    g.save("-1..1")

    g = Graph("onnx-10.onnx", GREY, 10, ir=5)
    g.node("Pad", pads=[0, 0, 1, 0, 0, 0, 0, 1], mode="constant", value=0.0).convolution(1, 3, 3)
    g.node("LeakyRelu", alpha=0.2).node("AveragePool", kernel_shape=[3, 3], strides=[3, 3], ceil_mode=0)
    g.node("Dropout", outputs=["mask"]).node("Flatten", axis=1).gemm(18, 5, alpha=1.0, beta=1.0).save()

    # Dropout and Clip with attributes as inputs, the axes of Squeeze too; BatchNormalization of 14.
    g = Graph("onnx-14.onnx", GREY, 14)
    g.node("Cast", to=TensorProto.FLOAT).convolution(1, 3, 3, pads=[1, 0, 0, 1])
    g.batch_normalization(3, training_mode=0).node("Relu").node("Clip", "", np.array(6, np.float32))
    g.node("Dropout", np.array(0.3, np.float32), np.array(False)).node("GlobalAveragePool")
    g.node("Squeeze", np.array([2, 3], np.int64)).node("Unsqueeze", np.array([2], np.int64))
    # Means of whole maps hardly differ.
    g.node("Flatten", axis=-2).gemm(3, 5, gain=15).save()


def as_floats(tensor):
    """Values in float_data, as tools in C++ write them."""
    values = numpy_helper.to_array(tensor)
    if values.dtype != np.float32:
        return tensor
    return helper.make_tensor(tensor.name, TensorProto.FLOAT, values.shape, values.flatten().tolist())


def products():
    """Gemm and MatMul in the forms that need a thought."""
    g = Graph("onnx-gemm-factors.onnx", GREY, 11)
    g.convolution(1, 2, 3, strides=[2, 2]).node("Relu").node("Flatten")
    g.node("Gemm", g.weights(6, 24).T.copy(), g.vector(6)[None], alpha=0.5, beta=2.0).node("Tanh")
    g.node("Gemm", g.weights(5, 6), transB=1).save()
    # Weights turned by a node; a bias before the flattening, of one element for each channel.
    g = Graph("onnx-transposed-weights.onnx", GREY, 13)
    g.node("Conv", g.weights(3, 1, 3, 3)).node("Add", g.vector(3).reshape(1, 3, 1, 1)).node("Relu")
    g.node("MaxPool", kernel_shape=[2, 2], strides=[2, 2]).node("Flatten")
    g.nodes.append(helper.make_node("Transpose", [g.tensor(g.weights(5, 36))], ["turned"], perm=[1, 0]))
    g.node("MatMul", "turned").node("Add", g.vector(5)).save()


def layouts():
    # Channels last at both ends, as converters from TensorFlow leave it.
    g = Graph("onnx-channels-last.onnx", (10, 8, 3), 13)
    g.node("Transpose", perm=[0, 3, 1, 2]).convolution(3, 3, 3, pads=[0, 1, 1, 0], strides=[2, 2])
    g.node("Relu").node("Transpose", perm=[0, 2, 3, 1]).node("Reshape", np.array([-1, 60], np.int64))
    g.gemm(60, 4).save("0..1", batch="batch", shape=COLOUR)


def normalizations():
    g = Graph("onnx-uint8.onnx", GREY, 13, type_=TensorProto.UINT8)
    g.node("Cast", to=TensorProto.FLOAT).node("Mul", np.array([1 / 255], np.float32))
    g.convolution(1, 3, 3, pads=[1, 1, 1, 1]).node("Relu").node("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    g.node("Flatten").gemm(60, 5).save("0..255")
    # Sub, Mul and Add, per channel and for all; a constant on the left.
    g = Graph("onnx-mean-per-channel.onnx", COLOUR, 7, ir=3)
    g.node("Sub", np.array([110, 120, 130], np.float32).reshape(3, 1, 1))
    g.node("Mul", np.array([0.01, 0.02, 0.015], np.float32).reshape(1, 3, 1, 1))
    g.node("Add", np.array(0.25, np.float32)).convolution(3, 3, 3, pads=[1, 1, 1, 1])
    g.node("Relu").node("AveragePool", kernel_shape=[2, 2], strides=[2, 2]).node("Flatten").gemm(60, 5)
    g.save("0..255")
    g = Graph("onnx-inverted.onnx", GREY, 13)
    white = g.tensor(np.array(1, np.float32))
    g.nodes.append(helper.make_node("Sub", [white, "picture"], ["inverted"], name="invert"))
    g.last = "inverted"
    g.convolution(1, 3, 3, pads=[1, 1, 1, 1]).node("Relu").node("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    g.node("Flatten").gemm(60, 5).save()


def stores():
    """Ways to store the same tensors, and names of classes."""
    def network(name):
        g = Graph(name, GREY, 13)
        g.convolution(1, 3, 3).node("Relu").node("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
        return g.node("Flatten").gemm(36, 5)

    g = network("onnx-external.onnx")
    onnx.save(
        g.model(), path(g.name), save_as_external_data=True, location="onnx-external.data",
        size_threshold=0, convert_attribute=False)
    record_onnx(g.name, GREY, "0..1")
    for kind, type_ in [("float16", TensorProto.FLOAT16), ("bfloat16", TensorProto.BFLOAT16)]:
        g = network(f"onnx-{kind}.onnx")
        halve(g, type_)
        g.save()
    names = ["zero", "one", "two", "three", "N/A"]
    g = network("onnx-names.onnx")
    model = g.model()
    helper.set_model_props(model, {"names": str(dict(enumerate(names)))})
    onnx.save(model, path(g.name))
    record_onnx(g.name, GREY, "0..1", flattenedClassNames=names)


def halve(graph, type_):
    """Stores weights in 16 bits, with a Cast for each."""
    casts = []
    for index, tensor in enumerate(graph.tensors):
        values = numpy_helper.to_array(tensor)
        half = helper.make_tensor(
            f"{tensor.name}_half", type_, values.shape,
            values.astype(helper.tensor_dtype_to_np_dtype(type_)).tobytes(), raw=True)
        graph.tensors[index] = half
        casts.append(helper.make_node("Cast", [half.name], [tensor.name], to=TensorProto.FLOAT))
    graph.nodes[:0] = casts


def make():
    opsets()
    products()
    layouts()
    normalizations()
    stores()
