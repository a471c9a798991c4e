"""PyTorch state dicts and safetensors, which hold tensors but no structure."""

import safetensors.torch
import torch
from torch import nn

from common import path, record
from torch_networks import scores, settle

GREY = (1, 10, 8)
COLOUR = (3, 8, 10)
ENGINE = "torch " + ".".join(torch.__version__.split(".")[:2])

# For the reader: ["convolution", filters, kernel, stride, padding], ["depthwise", kernel, stride, padding],
# ["pooling", kind, size], ["dense", units], ["activation", name], ["batch-normalization"],
# ["global-average"].
PLAIN = [
    ["convolution", 2, 3, 1, 1], ["activation", "relu"], ["pooling", "max", 2],
    ["convolution", 3, 3, 1, 0], ["activation", "relu"], ["dense", 6], ["activation", "relu"],
    ["dense", 5],
]
NORMALIZED = [
    ["convolution", 4, 3, 2, 1], ["batch-normalization"], ["activation", "relu6"],
    ["depthwise", 3, 1, 1], ["batch-normalization"], ["activation", "tanh"],
    ["convolution", 6, 1, 1, 0], ["activation", "leaky-relu", 0.1], ["global-average"],
    ["dense", 5],
]


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2, 3, padding=1)
        self.conv2 = nn.Conv2d(2, 3, 3)
        self.fc1 = nn.Linear(18, 6)
        self.fc2 = nn.Linear(6, 5)

    def forward(self, x):
        x = torch.max_pool2d(torch.relu(self.conv1(x)), 2)
        x = torch.relu(self.conv2(x)).flatten(1)
        return self.fc2(torch.relu(self.fc1(x)))


def normalized():
    return nn.Sequential(
        nn.Conv2d(3, 4, 3, 2, 1, bias=False), nn.BatchNorm2d(4), nn.ReLU6(),
        nn.Conv2d(4, 4, 3, padding=1, groups=4, bias=False), nn.BatchNorm2d(4), nn.Tanh(),
        nn.Conv2d(4, 6, 1), nn.LeakyReLU(0.1), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(6, 5))


def plain(name, type_=torch.float32):
    """A settled network, and what it says, with weights as good as the type holds."""
    model = settle(Plain(), name, GREY, "mnist")
    for parameter in model.parameters():
        parameter.data = parameter.data.to(type_).float()
    record_later = lambda: record(
        name, ENGINE, GREY, "mnist", scores(model, GREY, "mnist"), network=PLAIN)
    return model, {key: value.to(type_) for key, value in model.state_dict().items()}, record_later


def pickles():
    model, state, then = plain("state-zip.pth")
    torch.save(model.state_dict(), path("state-zip.pth"))
    then()
    model, state, then = plain("state-stream.pth")
    torch.save(model.state_dict(), path("state-stream.pth"), _use_new_zipfile_serialization=False)
    then()
    model, state, then = plain("state-half.pth", torch.float16)
    torch.save(state, path("state-half.pth"))
    then()
    model, state, then = plain("state-checkpoint.pt")
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    model(torch.zeros(1, *GREY)).sum().backward()
    optimizer.step()
    checkpoint = {
        "epoch": 12, "loss": 0.0625, "best": None, "classes": ["0", "1", "2", "3", "4"],
        "model_state_dict": model.state_dict(), "optimizer_state_dict": optimizer.state_dict()}
    torch.save(checkpoint, path("state-checkpoint.pt"))
    then()
    model, state, then = plain("state-parallel.pth")
    torch.save(nn.DataParallel(model).state_dict(), path("state-parallel.pth"))
    then()
    # As PyTorch Lightning does.
    model, state, then = plain("state-lightning.ckpt")
    torch.save(
        {"epoch": 1, "global_step": 938, "pytorch-lightning_version": "2.5.0",
         "state_dict": {f"model.{key}": value for key, value in state.items()},
         "hyper_parameters": {"lr": 1e-3}}, path("state-lightning.ckpt"))
    then()
    # Parameters themselves, in the order in which they were made.
    model, state, then = plain("state-parameters.pth")
    torch.save(dict(model.named_parameters()), path("state-parameters.pth"))
    then()
    # Pieces of one storage; the last one turned.
    model, state, then = plain("state-views.pth")
    whole = torch.cat([value.flatten() for value in state.values()])
    views, start = {}, 0
    for key, value in state.items():
        views[key] = whole[start:start + value.numel()].view(value.shape)
        start += value.numel()
    views["fc2.weight"] = state["fc2.weight"].t().contiguous().t()
    torch.save(views, path("state-views.pth"))
    then()


def record_normalized(name, save):
    model = settle(normalized(), name, COLOUR, "0..1")
    save(model.state_dict())
    record(name, ENGINE, COLOUR, "0..1", scores(model, COLOUR, "0..1"), network=NORMALIZED)


def make():
    pickles()
    record_normalized("state-batchnorm.pth", lambda state: torch.save(state, path("state-batchnorm.pth")))
    record_normalized(
        "state-batchnorm.safetensors",
        lambda state: safetensors.torch.save_file(state, path("state-batchnorm.safetensors")))
    for name, type_ in [
        ("state.safetensors", torch.float32), ("state-half.safetensors", torch.float16),
        ("state-bfloat16.safetensors", torch.bfloat16)]:
        model, state, then = plain(name, type_)
        safetensors.torch.save_file(state, path(name), metadata={"format": "pt"})
        then()
