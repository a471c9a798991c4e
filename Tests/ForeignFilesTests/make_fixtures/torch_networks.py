"""PyTorch networks of which every channel is alive."""

import warnings

import torch
from torch import nn

from common import fed, seed, settling

warnings.filterwarnings("ignore")
torch.set_num_threads(1)


class Network(nn.Module):
    """Features, a way to flatten them, dense layers."""

    def __init__(self, features, flatten, classifier):
        super().__init__()
        self.features = features
        self.flatten = flatten
        self.classifier = classifier

    def forward(self, x):
        return self.classifier(self.flatten(self.features(x)))


class Step(nn.Module):
    """A function as a module."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


class PerChannel(nn.Module):
    """(x / 255 - mean) / deviation, as the first lines of a forward."""

    def __init__(self, means, deviations):
        super().__init__()
        self.register_buffer("means", torch.tensor(means).reshape(1, -1, 1, 1))
        self.register_buffer("deviations", torch.tensor(deviations).reshape(1, -1, 1, 1))

    def forward(self, x):
        return (x / 255 - self.means) / self.deviations


def wide(module):
    """Lets the output of a layer reach the bound of ReLU6."""
    module.spread = 5
    return module


def settle(model, name, shape, scaling):
    """Draws weights with which every channel has a deviation of 1 and a mean of -0.5 to 0.5 on the
    pictures, and statistics for batch normalization near those of what it reads."""
    torch.manual_seed(seed(name))

    def draw(count, low, high):
        return torch.empty(count).uniform_(low, high)

    def before(module, inputs):
        x = inputs[0]
        axes = [axis for axis in range(x.ndim) if axis != 1]
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            count = module.weight.shape[0]
            module.weight.normal_()
            if module.bias is not None:
                module.bias.zero_()
            y = module.forward(x)
            axes = [axis for axis in range(y.ndim) if axis != 1]
            mean, deviation = y.mean(axes), y.std(axes) / getattr(module, "spread", 1)
            module.weight.div_(deviation.reshape(-1, *[1] * (module.weight.ndim - 1)))
            if module.bias is not None:
                module.bias.copy_(draw(count, -0.5, 0.5) - mean / deviation)
        elif isinstance(module, nn.modules.batchnorm._BatchNorm):
            count, mean, deviation = module.num_features, x.mean(axes), x.std(axes)
            module.running_mean.copy_(mean + draw(count, -0.5, 0.5) * deviation)
            module.running_var.copy_(deviation.square() * draw(count, 0.5, 2))
            module.weight.copy_(draw(count, 0.5, 1.5))
            module.bias.copy_(draw(count, -0.5, 0.5))

    model.eval()
    hooks = [module.register_forward_pre_hook(before) for module in model.modules()]
    with torch.no_grad():
        model(torch.from_numpy(settling(shape, scaling, name)))
    for hook in hooks:
        hook.remove()
    return model


def scores(model, shape, scaling):
    """[picture][class]"""
    with torch.no_grad():
        result = model(torch.from_numpy(fed(shape, scaling)))
    return result.reshape(len(result), -1).numpy()
