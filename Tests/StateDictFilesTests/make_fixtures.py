"""Makes the files in Fixtures: small state dicts as torch and safetensors save them.

    pip install torch safetensors
    python make_fixtures.py

Element i of the n-th tensor is (i + n) / 64, so that a test knows all of them.
"""

import pathlib

import torch
from safetensors.torch import save_file
from torch import nn

folder = pathlib.Path(__file__).parent / "Fixtures"
folder.mkdir(exist_ok=True)


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2, 3)
        self.bn1 = nn.BatchNorm2d(2)
        self.fc = nn.Linear(2 * 3 * 3, 3)


module = Small()
state = module.state_dict()
for number, tensor in enumerate(t for t in state.values() if t.is_floating_point()):
    tensor.copy_((torch.arange(tensor.numel()) + number).view(tensor.shape) / 64)

torch.save(state, folder / "zip.pth")
torch.save(state, folder / "stream.pth", _use_new_zipfile_serialization=False)
torch.save(state, folder / "protocol5.pth", pickle_protocol=5)
save_file(state, folder / "small.safetensors", metadata={"format": "pt"})

# A training's checkpoint: the state dict of a wrapped module, an optimizer's state, views of other layouts.
optimizer = torch.optim.Adam([module.fc.bias])
module.fc.bias.sum().backward()
optimizer.step()
state["fc.weight"] = state["fc.weight"].t().contiguous().t()
state["fc.bias"] = (torch.arange(12) / 128 + 6 / 64)[2:8:2]
wrapped = {"module." + name: tensor for name, tensor in state.items()}
checkpoint = {"epoch": 3, "model_state_dict": wrapped, "optimizer": optimizer.state_dict()}
torch.save(checkpoint, folder / "checkpoint.pth")
torch.save(checkpoint, folder / "checkpoint-stream.pth", _use_new_zipfile_serialization=False)
torch.save(
    {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in state.items()},
    folder / "half.pth",
)
