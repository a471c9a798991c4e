#!/usr/bin/env python3
"""Trains the same LeNet-5 with PyTorch and with lenet, side by side, and prints the ratio.

    pip install torch numpy
    python3 Tests/Peers/training.py [--threads 2] [--batch 128] [--rounds 3]

Both do the forward pass, the backward pass and the update (SGD with momentum, float32) for 60,000
images in batches, without augmentation. The two take turns, so that what else the machine does
hits both, and the best round of each counts.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import time

IMAGES = 60_000


def torch_images_per_second(torch, threads, batch):
    torch.set_num_threads(threads)
    nn = torch.nn
    torch.manual_seed(1)
    model = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    assert sum(p.numel() for p in model.parameters()) == 61_706
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-4, momentum=0.9)
    loss_of = nn.CrossEntropyLoss()
    images = torch.rand(IMAGES, 1, 28, 28)
    labels = torch.randint(0, 10, (IMAGES,))

    def epoch(count):
        for first in range(0, count, batch):
            optimizer.zero_grad(set_to_none=True)
            loss = loss_of(model(images[first:first + batch]), labels[first:first + batch])
            loss.backward()
            optimizer.step()

    epoch(20 * batch)  # allocations and kernel choices are no part of the work
    start = time.perf_counter()
    epoch(IMAGES)
    return IMAGES / (time.perf_counter() - start)


def lenet_result(executable, threads, batch):
    command = [
        executable, "bench", "train", "--json", "--threads", str(threads), "--batch", str(batch)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--lenet", default=str(root / ".build/release/lenet"))
    options = parser.parse_args()
    try:
        import torch
    except ImportError:
        sys.exit("PyTorch is missing: pip install torch numpy")
    if not pathlib.Path(options.lenet).exists():
        sys.exit(f"{options.lenet} is missing: make build")

    peer = ours = 0.0
    for _ in range(options.rounds):
        peer = max(peer, torch_images_per_second(torch, options.threads, options.batch))
        result = lenet_result(options.lenet, options.threads, options.batch)
        ours = max(ours, result["images_per_second"])
    name = f"PyTorch {torch.__version__}"
    print(f"{options.threads} threads, batches of {options.batch}, {IMAGES:,} images, {result['kernels']}")
    for label, rate in [(name, peer), ("lenet", ours)]:
        print(f"{label:24} {rate:10,.0f} images/s  {IMAGES / rate:6.2f} s an epoch")
    print(f"lenet is {ours / peer:.2f} times as fast")


if __name__ == "__main__":
    main()
