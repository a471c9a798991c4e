"""Makes the files in Fixtures with Keras 3 and, as Keras 2, tf_keras.

    pip install "tensorflow==2.21.*" "tf_keras==2.21.*" "keras==3.15.*" "h5py==3.14.*"
    python make_fixtures.py

Beside each network, NAME.scores has what Keras predicts for one picture: the picture's values and the scores
as little-endian float32, behind how many there are of each.
"""

import json
import os
import pathlib
import struct
import zipfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import h5py
import keras
import numpy as np
import tf_keras

FOLDER = pathlib.Path(__file__).parent / "Fixtures"
random = np.random.default_rng(17)


def pack(path):
    """Makes a .keras file smaller, whose parts Keras only stores."""
    if path.suffix != ".keras":
        return
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)


def save(model, shape, names):
    def drawn(shape):
        return 0.2 + random.uniform(size=shape) if len(shape) == 1 else 0.3 * random.normal(size=shape)

    # Seeds of layers that draw are integers.
    model.set_weights([
        drawn(w.shape).astype("float32") if w.dtype.kind == "f" else w for w in model.get_weights()])
    picture = random.uniform(0, 255, size=(1, *shape)).astype("float32")
    scores = model.predict(picture, verbose=0)
    for name in names:
        model.save(FOLDER / name)
        pack(FOLDER / name)
        with open(FOLDER / (name + ".scores"), "wb") as file:
            file.write(struct.pack("<II", picture.size, scores.size))
            file.write(picture.astype("<f4").tobytes() + scores.astype("<f4").tobytes())


def coloured(library):
    """Padding at strides of two, normalization, and all kinds of convolutions."""
    layers = library.layers
    return [
        layers.Rescaling(1 / 255, offset=-0.5),
        layers.RandomRotation(0.1),
        layers.Conv2D(4, 3, strides=2, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(max_value=6.0),
        layers.DepthwiseConv2D(3, padding="same"),
        layers.LeakyReLU(),
        layers.SeparableConv2D(5, 3, padding="same", activation="tanh"),
        layers.MaxPooling2D(2),
        layers.Dropout(0.2),
        layers.Flatten(),
        layers.Dense(3, activation="softmax"),
    ]


# Keras 2, in a row.
save(tf_keras.Sequential([tf_keras.layers.InputLayer((9, 7, 3)), *coloured(tf_keras)]), (9, 7, 3),
     ["keras2.h5", "keras2.keras"])

# Keras 3, functional, with a model in the model.
shape = (9, 7, 3)
features = keras.Sequential([keras.Input(shape), *coloured(keras)[:9]], name="features")
read = keras.Input(shape)
x = features(read)
x = keras.layers.GlobalAveragePooling2D()(x)
save(keras.Model(read, keras.layers.Dense(3)(x)), shape, ["keras3.h5", "keras3.keras"])

# What no network is made of.
recurrent = keras.Sequential([keras.Input((4, 4)), keras.layers.LSTM(2), keras.layers.Dense(2)])
recurrent.save(FOLDER / "recurrent.h5")
read = keras.Input((4, 4, 1))
one = keras.layers.Conv2D(1, 1)(read)
joined = keras.layers.Add()([read, one])
keras.Model(read, keras.layers.Flatten()(joined)).save(FOLDER / "branches.keras")
pack(FOLDER / "branches.keras")

weights = keras.Sequential([
    keras.Input((4, 4, 1)), keras.layers.Conv2D(2, 3), keras.layers.Flatten(), keras.layers.Dense(2)])
weights.save_weights(FOLDER / "only.weights.h5")


# Files by hand: one dense layer of three weights, and what is not to be followed.
def by_hand(name, change, dtype="float32", kernel=((1.0, -2.0, 0.5),), width=0, **options):
    config = {"class_name": "Sequential", "config": {"name": "m", "layers": [
        {"class_name": "Dense", "config": {"name": "d", "units": 3, "batch_input_shape": [None, 1],
                                           "activation": "linear", "use_bias": False}}]}}
    # The newer form of groups takes less room; one file has the older one.
    libver = "earliest" if name == "plain.h5" else ("v110", "v110")
    with h5py.File(FOLDER / name, "w", libver=libver) as file:
        file.attrs["model_config"] = json.dumps(config).ljust(width)
        file.attrs["keras_version"] = np.bytes_(b"2.2.4")
        group = file.create_group("model_weights/d")
        group.attrs["weight_names"] = np.array([b"d/kernel:0"])
        if kernel is not None:
            group.create_dataset("d/kernel:0", data=np.array(kernel, dtype), **options)
        change(file, group)


def circle(file, group):
    group["again"] = file["/"]
    group["d"]["up"] = group


def outside(file, group):
    group["d/kernel:0"] = h5py.ExternalLink("other.h5", "/kernel")


def elsewhere(file, group):
    group.create_dataset("d/kernel:0", (1, 3), "float32", external=[("/etc/hostname", 0, 12)])


def virtual(file, group):
    layout = h5py.VirtualLayout((1, 3), "float32")
    layout[0] = h5py.VirtualSource("other.h5", "kernel", (3,))
    group.create_virtual_dataset("d/kernel:0", layout)


def soft(file, group):
    group["kernel"] = np.array([[1.0, 2.0, 3.0]], "float32")
    group["d/kernel:0"] = h5py.SoftLink("/model_weights/d/kernel")


def huge(file, group):
    group.create_dataset("d/kernel:0", (1 << 31, 1 << 20), "float32", chunks=(1024, 1024), fillvalue=1)


def deep(file, group):
    file.create_group("/".join("g" * 40))


def nothing(file, group):
    pass


by_hand("plain.h5", nothing)
by_hand("circle.h5", circle)
# Room for other configurations.
by_hand("blank.h5", nothing, width=3000)
by_hand("packed.h5", nothing, compression="gzip", shuffle=True, fletcher32=True, chunks=(1, 3))
by_hand("half.h5", nothing, dtype="float16")
by_hand("double.h5", nothing, dtype="float64")
by_hand("integers.h5", nothing, dtype="int32")
by_hand("nan.h5", nothing, kernel=((1.0, np.nan, 0.5),))
by_hand("overflow.h5", nothing, dtype="float64", kernel=((1.0, 1e300, 0.5),))
by_hand("shape.h5", nothing, kernel=((1.0, 2.0),))
for name, change in [("outside", outside), ("elsewhere", elsewhere), ("virtual", virtual), ("soft", soft),
                     ("huge", huge), ("deep", deep), ("missing", nothing)]:
    by_hand(name + ".h5", change, kernel=None)
