"""Files of Keras 3 and Keras 2."""

import json
import zipfile

import keras
import tf_keras
from keras import layers

import keras_networks as networks
from common import path, record
from keras_networks import COLOUR, ENGINE, GREY, scores, sequential, settle

ENGINE_2 = "tf_keras " + ".".join(tf_keras.__version__.split(".")[:2])


def save(name, model, shape, scaling, softmax=False, engine=ENGINE):
    model.save(path(name))
    if name.endswith(".keras"):
        undate(name)
    more = {"softmax": True} if softmax else {}
    record(name, engine, shape, scaling, scores(model, shape, scaling, softmax), **more)


def undate(name):
    """Writes an archive anew, with the same date in every file, and compressed, to a tenth of the size:
    Keras only stores."""
    with zipfile.ZipFile(path(name)) as archive:
        entries = [(entry, archive.read(entry)) for entry in archive.infolist()]
    with zipfile.ZipFile(path(name), "w") as archive:
        for entry, content in entries:
            if entry.filename == "metadata.json":
                content = json.dumps({**json.loads(content), "date_saved": "2026-01-01@00:00:00"}).encode()
            entry.date_time = (2026, 1, 1, 0, 0, 0)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def functional(name, shape, scaling, chain):
    channels, rows, columns = shape
    x = entry = keras.Input((rows, columns, channels), name="picture")
    for layer in chain:
        x = layer(x)
    return settle(keras.Model(entry, x, name="network"), name, shape, scaling)


def nested(name, shape, scaling):
    """A model in a model, as with transfer of a part that another made."""
    channels, rows, columns = shape
    features = keras.Sequential(
        [keras.Input((rows, columns, channels)), layers.Conv2D(3, 3, activation="relu"),
         layers.MaxPooling2D(2), layers.Flatten()], name="features")
    inner = keras.Input(features.output_shape[1:])
    head = keras.Model(inner, layers.Dense(5)(inner), name="head")
    return functional(name, shape, scaling, [features, head])


def keras_3():
    save("keras-sequential.h5", sequential(networks.short(), "keras-sequential.h5", GREY, "0..1"),
         GREY, "0..1", softmax=True)
    save("keras-sequential.keras",
         sequential(networks.batchnorm(), "keras-sequential.keras", COLOUR, "0..255"), COLOUR, "0..255")
    save("keras-depthwise.keras", functional("keras-depthwise.keras", GREY, "-1..1", networks.depthwise()),
         GREY, "-1..1")
    save("keras-functional.keras",
         functional("keras-functional.keras", GREY, "mnist", networks.padded()), GREY, "mnist",
         softmax=True)
    save("keras-nested.keras", nested("keras-nested.keras", GREY, "0..1"), GREY, "0..1")
    save("keras-rescaled.keras",
         sequential(networks.rescaled(), "keras-rescaled.keras", COLOUR, "0..255"), COLOUR, "0..255",
         softmax=True)


def keras_2():
    """By the last release of Keras 2."""
    old = tf_keras.layers
    for name, chain, shape, softmax in [
        ("keras2-sequential.h5", networks.short(old), GREY, True),
        ("keras2-batchnorm.keras", networks.batchnorm(old), COLOUR, False),
        ("keras2-depthwise.keras", networks.depthwise(old, old.LeakyReLU(alpha=0.2)), GREY, False),
    ]:
        channels, rows, columns = shape
        model = tf_keras.Sequential(
            [tf_keras.Input((rows, columns, channels), name="picture"), *chain], name="network")
        settle(model, name, shape, "0..1")
        save(name, model, shape, "0..1", softmax, ENGINE_2)


def make():
    keras_3()
    keras_2()
