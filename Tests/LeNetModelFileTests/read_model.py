"""Reads a .lenet model file; written from Models/FORMAT.md alone, with the standard library only.

Usage: python3 read_model.py MODEL

Prints one line for each thing in the file, for comparison with another reader:

    kind float|int8
    layer INDEX KIND OPTION WIDTH
    meta HEX-OF-KEY HEX-OF-VALUE
    tensor TAG LAYER SHA256-OF-CONTENT VALUE VALUE ...

Numbers are decimal; a float is written with as many digits as tell it from every other double.
"""

import hashlib
import struct
import sys
import zlib

MAGIC = bytes([0x89, 0x4C, 0x4E, 0x54, 0x0D, 0x0A, 0x1A, 0x0A])
WHOLE_MODEL = 0xFFFFFFFF
CONVOLUTION, ACTIVATION, POOLING, DENSE = 1, 2, 3, 4
RELU, TANH = 1, 2


class FormatError(Exception):
    pass


def require(condition, message):
    if not condition:
        raise FormatError(message)


def aligned(offset):
    return (offset + 15) // 16 * 16


class Layer:
    def __init__(self, kind, option, width, shape):
        self.kind, self.option, self.width = kind, option, width
        channels, rows, columns = shape
        self.channels = self.weight_count = 0
        if kind == CONVOLUTION:
            shrinkage = 0 if option == 1 else 4
            self.output = (width, rows - shrinkage, columns - shrinkage)
            self.channels, self.weight_count = width, width * channels * 25
        elif kind == ACTIVATION:
            self.output = shape
        elif kind == POOLING:
            self.output = (channels, rows // 2, columns // 2)
        else:
            self.output = (width, 1, 1)
            self.channels, self.weight_count = width, width * channels * rows * columns
        require(min(self.output) >= 1, "a map is too small for its layer")

    def parametric(self):
        return self.kind in (CONVOLUTION, DENSE)


def read_network(content):
    (count,) = struct.unpack_from("<I", content, 0)
    require(len(content) == 4 + 8 * count, "NETW: layer count")
    layers, shape = [], (1, 28, 28)
    for index in range(count):
        kind, option, rows, width = struct.unpack_from("<BBHI", content, 4 + 8 * index)
        options, expected_rows, has_width = {
            CONVOLUTION: ((0, 1), 5, True),
            ACTIVATION: ((1, 2), 0, False),
            POOLING: ((1, 2), 2, False),
            DENSE: ((0,), 0, True),
        }[kind]
        require(option in options and rows == expected_rows, f"NETW: layer {index}")
        require(1 <= width <= 1024 if has_width else width == 0, f"NETW: width of layer {index}")
        layers.append(Layer(kind, option, width, shape))
        shape = layers[-1].output

    kinds = [layer.kind for layer in layers]
    blocks = kinds.count(CONVOLUTION)
    dense = kinds.count(DENSE)
    grammar = [CONVOLUTION, ACTIVATION, POOLING] * blocks + [DENSE] + [ACTIVATION, DENSE] * (dense - 1)
    require(kinds == grammar and 1 <= blocks <= 3 and 1 <= dense <= 8, "NETW: grammar")
    require(shape == (10, 1, 1), "NETW: ten scores")
    return layers


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


def sections_of(layers, is_float, has_confidence, is_calibrated, calibration):
    """Tag, layer, struct format of each section (None where it is not an array of one type)."""
    sections = [("NETW", WHOLE_MODEL, None), ("META", WHOLE_MODEL, None)]
    if has_confidence:
        sections.append(("CONF", WHOLE_MODEL, "<ff"))
    if is_calibrated:
        sections.append(("CALI", WHOLE_MODEL, calibration_layout(layers, calibration)))
    if not is_float:
        sections.append(("QUAN", WHOLE_MODEL, "<II" + "fi" * (len(layers) + 1)))
    for index, layer in enumerate(layers):
        weights, channels = layer.weight_count, layer.channels
        followed_by_relu = (
            index + 1 < len(layers)
            and (layers[index + 1].kind, layers[index + 1].option) == (ACTIVATION, RELU)
        )
        behind_parametric = index > 0 and layers[index - 1].parametric()
        is_relu = (layer.kind, layer.option) == (ACTIVATION, RELU)
        observed = (layer.parametric() and not followed_by_relu) or (is_relu and behind_parametric)
        if layer.parametric():
            sections.append(("WGHT", index, f"<{weights}{'f' if is_float else 'b'}"))
            sections.append(("BIAS", index, f"<{channels}{'f' if is_float else 'i'}"))
            if is_calibrated:
                inputs = layer.weight_count // layer.channels
                sections.append(("MEAN", index, f"<{inputs}f"))
            if not is_float:
                sections.append(("WSCL", index, f"<{channels}f"))
                sections.append(("MULT", index, f"<{channels}i"))
                sections.append(("SHFT", index, f"<{channels}B"))
        if not is_float and (layer.kind, layer.option) == (ACTIVATION, TANH):
            sections.append(("TABL", index, "<256b"))
        if is_calibrated and observed:
            sections.append(("HIST", index, "<ffII2048I"))
    return sections


def read(data):
    require(data[:8] == MAGIC, "magic")
    version, kind, count, checksum, byte_count = struct.unpack_from("<IIIIQ", data, 8)
    require(version == 1, "version")
    require(count <= 69, "section count")
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

    layers = read_network(contents[0])
    calibration = [content for (tag, _), content in zip(table, contents) if tag == "CALI"]
    expected = sections_of(
        layers, kind == 1, any(tag == "CONF" for tag, _ in table),
        any(tag in ("CALI", "HIST", "MEAN") for tag, _ in table),
        calibration[0] if calibration else b"")
    require(table == [(tag, layer) for tag, layer, _ in expected], "names of sections")

    print("kind", "float" if kind == 1 else "int8")
    for index, layer in enumerate(layers):
        print("layer", index, layer.kind, layer.option, layer.width)
    for key, value in read_provenance(contents[1]):
        print("meta", key.hex(), value.hex())
    for (tag, layer, layout), content in zip(expected[2:], contents[2:]):
        require(struct.calcsize(layout) == len(content), f"{tag} {layer}: byte count")
        values = struct.unpack(layout, content)
        if tag == "HIST":
            require(values[2:4] == (2048, 0), f"HIST {layer}: bins")
        if tag == "QUAN":
            require(values[:2] == (8, len(layers) + 1), "QUAN: counts")
        print("tensor", tag, layer, hashlib.sha256(content).hexdigest(), *map(repr, values))


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    try:
        read(data)
    except (FormatError, KeyError, struct.error, UnicodeDecodeError) as error:
        sys.exit(f"{sys.argv[1]}: {error!r}")
