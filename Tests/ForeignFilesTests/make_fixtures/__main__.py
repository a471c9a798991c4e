"""Makes the networks in ../Fixtures with the tools that people have, and asks a second engine for scores.

    python3 -m venv build/venv
    build/venv/bin/pip install -r Tests/ForeignFilesTests/make_fixtures/requirements.txt
    build/venv/bin/python Tests/ForeignFilesTests/make_fixtures

Weights come from seeds, so that another run gives the same networks. expected.json says of each file
what a test feeds it and what comes out, or what of the file is named when it is refused:

    engine      who says so
    input       channels, rows, columns
    scaling     what pixels are for the network: a name of InputScaling, or "file" where the file says
    scores      of three pictures; byte i of picture k, in [channel][row][column], is
                (89 k + 7 i i + 31 i) mod 251
    softmax     the scores are known up to a number that is the same for all classes
    tolerance   of a score; or the scale of an integer score and the steps by which it may differ
    network     the layers, for files without structure
    flattenedClassNames   where the file has them
    refusedFor  the name of the node or tensor that is in the way
"""

import multiprocessing
import os

import common

MAKERS = [
    "torch_onnx", "handmade_onnx", "quantized_onnx", "tensorflow_onnx", "state_dicts", "keras_files",
    "tflite_files", "refused",
]


if __name__ == "__main__":
    os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="", TF_ENABLE_ONEDNN_OPTS="0")
    common.FOLDER.mkdir(exist_ok=True)
    for file in common.FOLDER.iterdir():
        file.unlink()
    # PyTorch and TensorFlow bring the same library, and do not live in one process.
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as processes:
        for expected in processes.imap(common.make, MAKERS):
            common.expected.update(expected)
    common.write_expected()
