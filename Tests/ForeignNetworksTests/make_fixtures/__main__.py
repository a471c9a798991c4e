"""Makes the networks in ../Fixtures with the tools that people have, and asks a second engine for scores.

    python3 -m venv venv && . venv/bin/activate
    pip install -r Tests/ForeignNetworksTests/make_fixtures/requirements.txt
    python3 Tests/ForeignNetworksTests/make_fixtures
"""

import common
import handmade_onnx
import torch_onnx

common.FOLDER.mkdir(exist_ok=True)
for file in common.FOLDER.iterdir():
    file.unlink()
handmade_onnx.make()
torch_onnx.make()
common.write_expected()
