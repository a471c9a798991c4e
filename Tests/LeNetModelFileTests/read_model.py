"""Reads a .lenet model file; written from Models/FORMAT.md alone, with the standard library only.

Usage: python3 read_model.py MODEL

Prints one line for each thing in the file, for comparison with another reader:

    version 1|2
    kind float|int8
    signature CHANNELS ROWS COLUMNS PREPARATION
    class HEX-OF-NAME
    layer INDEX KIND OPTION WINDOW-ROWS STRIDE TOP LEFT BOTTOM RIGHT WIDTH SLOPE
    meta HEX-OF-KEY HEX-OF-VALUE
    tensor TAG LAYER SHA256-OF-CONTENT VALUE VALUE ...

Layers of a file of version 1 are shown as version 2 has them. Numbers are decimal; a float is written with as many digits as tell it from every other double.
"""

import hashlib
import struct
import sys
import unicodedata
import zlib

MAGIC = bytes([0x89, 0x4C, 0x4E, 0x54, 0x0D, 0x0A, 0x1A, 0x0A])
WHOLE_MODEL = 0xFFFFFFFF
CONVOLUTION, ACTIVATION, POOLING, DENSE, DEPTHWISE_CONVOLUTION, GLOBAL_AVERAGE = range(1, 7)
RELU, TANH, RELU6, SIGMOID, LEAKY_RELU = range(1, 6)
NO_PREPARATION, DIGIT = 1, 2


class FormatError(Exception):
    pass


def require(condition, message):
    if not condition:
        raise FormatError(message)


def aligned(offset):
    return (offset + 15) // 16 * 16


class Layer:
    """A record of NETW, checked, with what it makes of maps of a shape: channels, rows, columns."""

    def __init__(self, record, shape):
        self.record = record
        self.kind, self.option, size, stride, top, left, bottom, right, width, slope = record
        channels, rows, columns = shape
        is_convolution = self.kind in (CONVOLUTION, DEPTHWISE_CONVOLUTION)
        has_width = self.kind in (CONVOLUTION, DENSE)
        options = {ACTIVATION: range(1, 6), POOLING: range(1, 3)}.get(self.kind, (0,))
        require(1 <= self.kind <= 6 and self.option in options, "kind or option of a layer")
        require(1 <= width <= 1024 if has_width else width == 0, "width of a layer")
        if is_convolution:
            require(1 <= size <= 7 and 1 <= stride <= 2, "kernel of a convolution")
            require(max(top, left, bottom, right) < size, "padding of a convolution")
        elif self.kind == POOLING:
            require(2 <= size <= 8 and 1 <= stride <= 8, "pooling window")
            require(top == left == bottom == right == 0, "padding of a pooling window")
        else:
            require(not any(record[2:8]), "window of a layer without one")
        is_leaky = (self.kind, self.option) == (ACTIVATION, LEAKY_RELU)
        require(0 <= slope <= 1 if is_leaky else slope == 0, "slope")
        # 0 has one bit pattern.
        require(struct.pack("<f", slope) != b"\0\0\0\x80", "slope")

        self.channels = self.inputs = 0
        if is_convolution or self.kind == POOLING:
            rows = (rows + top + bottom - size) // stride + 1
            columns = (columns + left + right - size) // stride + 1
        if self.kind == CONVOLUTION:
            self.channels, self.inputs = width, channels * size * size
            self.output = (width, rows, columns)
        elif self.kind == DEPTHWISE_CONVOLUTION:
            self.channels, self.inputs = channels, size * size
            self.output = (channels, rows, columns)
        elif self.kind == DENSE:
            self.channels, self.inputs = width, channels * rows * columns
            self.output = (width, 1, 1)
        elif self.kind == GLOBAL_AVERAGE:
            self.output = (channels, 1, 1)
        else:
            self.output = (channels, rows, columns)
        require(min(self.output) >= 1, "a map is too small for its layer")
        self.weight_count = self.channels * self.inputs

    def parametric(self):
        return self.channels > 0

    def clamps(self):
        return self.kind == ACTIVATION and self.option in (RELU, RELU6)

    def has_table(self):
        return self.kind == ACTIVATION and not self.clamps()


def read_network(content):
    """Signature, names of classes and layers."""
    *signature, class_count, layer_count = struct.unpack_from("<4BII", content, 0)
    channels, rows, columns, preparation = signature
    require(channels in (1, 3) and 8 <= rows <= 96 and 8 <= columns <= 96, "NETW: picture")
    require(preparation in (NO_PREPARATION, DIGIT), "NETW: preparation")
    require(preparation == NO_PREPARATION or signature[:3] == [1, 28, 28], "NETW: digits")
    require(2 <= class_count <= 1000 and 1 <= layer_count <= 64, "NETW: counts")
    shape, layers, position = (channels, rows, columns), [], 12
    for _ in range(layer_count):
        layers.append(Layer(struct.unpack_from("<8BIf", content, position), shape))
        shape, position = layers[-1].output, position + 16
    names = []
    for _ in range(class_count):
        (size,) = struct.unpack_from("<I", content, position)
        require(position + 4 + size <= len(content), "NETW: overrun")
        names.append(content[position + 4 : position + 4 + size])
        position += 4 + size
    require(position == len(content), "NETW: bytes after the last name")
    texts = {unicodedata.normalize("NFC", name.decode("utf-8", "strict")) for name in names}
    require(len(texts) == class_count and "" not in texts, "NETW: names")
    require(any(layer.parametric() for layer in layers), "NETW: weights")
    require(layers[-1].kind != ACTIVATION and shape == (class_count, 1, 1), "NETW: scores")
    return signature, names, layers


def read_network_of_version_1(content):
    (count,) = struct.unpack_from("<I", content, 0)
    require(len(content) == 4 + 8 * count, "NETW: layer count")
    layers, shape = [], (1, 28, 28)
    for index in range(count):
        kind, option, rows, width = struct.unpack_from("<BBHI", content, 4 + 8 * index)
        options, expected_rows = {
            CONVOLUTION: ((0, 1), 5),
            ACTIVATION: ((RELU, TANH), 0),
            POOLING: ((1, 2), 2),
            DENSE: ((0,), 0),
        }[kind]
        require(option in options and rows == expected_rows, f"NETW: layer {index}")
        if kind == CONVOLUTION:
            padding = 2 * option
            record = (kind, 0, 5, 1, padding, padding, padding, padding, width, 0.0)
        elif kind == POOLING:
            record = (kind, option, 2, 2, 0, 0, 0, 0, width, 0.0)
        else:
            record = (kind, option, 0, 0, 0, 0, 0, 0, width, 0.0)
        layers.append(Layer(record, shape))
        shape = layers[-1].output

    kinds = [layer.kind for layer in layers]
    blocks = kinds.count(CONVOLUTION)
    dense = kinds.count(DENSE)
    grammar = [CONVOLUTION, ACTIVATION, POOLING] * blocks + [DENSE] + [ACTIVATION, DENSE] * (dense - 1)
    require(kinds == grammar and 1 <= blocks <= 3 and 1 <= dense <= 8, "NETW: grammar")
    require(shape == (10, 1, 1), "NETW: ten scores")
    return [1, 28, 28, DIGIT], [b"%d" % digit for digit in range(10)], layers


def read_provenance(content):
    position = 4
    entries = []

    def text():
        nonlocal position
        (count,) = struct.unpack_from("<I", content, position)
        require(position + 4 + count <= len(content), "META: overrun")
        result = content[position + 4 : position + 4 + count]
        position += 4 + count
        return result

    (count,) = struct.unpack_from("<I", content, 0)
    for _ in range(count):
        entries.append((text(), text()))
    keys = [key for key, _ in entries]
    require(keys == sorted(set(keys)), "META: order of keys")
    require(all(key and all(0x21 <= byte <= 0x7E for byte in key) for key in keys), "META: keys")
    for _, value in entries:
        value.decode("utf-8", "strict")
    require(position == len(content), "META: bytes after the last value")
    return entries


def calibration_layout(layers, content):
    require(len(content) >= 16, "CALI: byte count")
    trials, tensors = struct.unpack_from("<II", content, 8)
    require(tensors == sum(layer.parametric() for layer in layers), "CALI: tensor count")
    return "<4BIII" + f"4BIIIdd{tensors}f" * trials


def sections_of(version, layers, is_float, has_confidence, is_calibrated, calibration):
    """Tag, layer, struct format of each section (None where it is not an array of one type)."""
    sections = [("NETW", WHOLE_MODEL, None), ("META", WHOLE_MODEL, None)]
    if has_confidence:
        sections.append(("CONF", WHOLE_MODEL, "<ff"))
    if is_calibrated:
        sections.append(("CALI", WHOLE_MODEL, calibration_layout(layers, calibration)))
    if not is_float:
        bits = sum(layer.parametric() for layer in layers) if version == 2 else 0
        sections.append(("QUAN", WHOLE_MODEL, "<II" + "fi" * (len(layers) + 1) + "B" * bits))
    for index, layer in enumerate(layers):
        weights, channels = layer.weight_count, layer.channels
        followed_by_clamp = index + 1 < len(layers) and layers[index + 1].clamps()
        behind_parametric = index > 0 and layers[index - 1].parametric()
        observed = (layer.parametric() and not followed_by_clamp) or (
            layer.clamps() and behind_parametric
        )
        if layer.parametric():
            sections.append(("WGHT", index, f"<{weights}{'f' if is_float else 'b'}"))
            sections.append(("BIAS", index, f"<{channels}{'f' if is_float else 'i'}"))
            if is_calibrated:
                means = weights if layer.kind == DEPTHWISE_CONVOLUTION else layer.inputs
                sections.append(("MEAN", index, f"<{means}f"))
            if not is_float:
                sections.append(("WSCL", index, f"<{channels}f"))
                sections.append(("MULT", index, f"<{channels}i"))
                sections.append(("SHFT", index, f"<{channels}B"))
        if not is_float and layer.has_table():
            sections.append(("TABL", index, "<256b"))
        if is_calibrated and observed:
            sections.append(("HIST", index, "<ffII2048I"))
    return sections


def read(data):
    require(data[:8] == MAGIC, "magic")
    version, kind, count, checksum, byte_count = struct.unpack_from("<IIIIQ", data, 8)
    require(version in (1, 2), "version")
    require(count <= (69 if version == 1 else 324), "section count")
    table_end = 32 + 32 * count
    header = data[:20] + bytes(4) + data[24:table_end]
    require(zlib.crc32(header) == checksum, "CRC-32 of header and table")
    require(kind in (1, 2), "kind")
    require(byte_count == len(data) <= 2**30, "file byte count")
    require(hashlib.sha256(data[:-32]).digest() == data[-32:], "SHA-256")

    table, contents, next_offset = [], [], table_end
    for index in range(count):
        tag, layer, offset, size, crc, zero = struct.unpack_from("<4sIQQII", data, 32 + 32 * index)
        content = data[offset : offset + size]
        require(zero == 0 and offset == next_offset, f"table entry {index}")
        require(len(content) == size and zlib.crc32(content) == crc, f"CRC-32 of section {index}")
        next_offset = aligned(offset + size)
        require(not any(data[offset + size : next_offset]), f"padding of section {index}")
        table.append((tag.decode("ascii"), layer))
        contents.append(content)
    require(next_offset + 32 == byte_count, "end of the last section")
    require(table and table[0] == ("NETW", WHOLE_MODEL), "NETW is first")

    read_layers = read_network if version == 2 else read_network_of_version_1
    signature, names, layers = read_layers(contents[0])
    calibration = [content for (tag, _), content in zip(table, contents) if tag == "CALI"]
    expected = sections_of(
        version, layers, kind == 1, any(tag == "CONF" for tag, _ in table),
        any(tag in ("CALI", "HIST", "MEAN") for tag, _ in table),
        calibration[0] if calibration else b"")
    require(table == [(tag, layer) for tag, layer, _ in expected], "names of sections")

    print("version", version)
    print("kind", "float" if kind == 1 else "int8")
    print("signature", *signature)
    for name in names:
        print("class", name.hex())
    for index, layer in enumerate(layers):
        print("layer", index, *layer.record)
    for key, value in read_provenance(contents[1]):
        print("meta", key.hex(), value.hex())
    for (tag, layer, layout), content in zip(expected[2:], contents[2:]):
        require(struct.calcsize(layout) == len(content), f"{tag} {layer}: byte count")
        values = struct.unpack(layout, content)
        if tag == "HIST":
            require(values[2:4] == (2048, 0), f"HIST {layer}: bins")
        if tag == "QUAN":
            tensors, parametric = len(layers) + 1, sum(layer.parametric() for layer in layers)
            counts = (8, tensors) if version == 1 else (tensors, parametric)
            require(values[:2] == counts, "QUAN: counts")
            require(all(bits == 8 for bits in values[2 + 2 * tensors :]), "QUAN: bits")
        print("tensor", tag, layer, hashlib.sha256(content).hexdigest(), *map(repr, values))


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    try:
        read(data)
    except (FormatError, KeyError, struct.error, UnicodeDecodeError) as error:
        sys.exit(f"{sys.argv[1]}: {error!r}")
