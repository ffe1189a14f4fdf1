#!/usr/bin/python3
"""Which measure turns away what is no leaf that a model knows, where it keeps 95 % of the validation images: a table.

turned_away.py EXPORT DATA [NAME=FOLDER...]

EXPORT: a folder of `leafbench-cli export RUN --to EXPORT`. DATA: its dataset, with train and valid. NAME=FOLDER: pictures to turn away.
Added to them: the validation images with their patches shuffled, their hues turned, and their corners alone. The features are those of
Debian's torchvision in float32, one thread.
"""
import glob
import json
import os
import struct
import sys

import numpy as np
import torch
import torchvision
from PIL import Image

LAYERS = ("layer2", "layer3", "layer4")


def facts(folder):
    with open(folder + "/model.safetensors", "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    facts = header["__metadata__"]
    return int(facts["input_size"]), json.loads(facts["mean"]), json.loads(facts["std"])


def shuffled(image, rng=np.random.RandomState(0)):
    pixels = np.asarray(image)
    h, w = pixels.shape[0] // 4, pixels.shape[1] // 4
    cells = [pixels[i * h:(i + 1) * h, j * w:(j + 1) * w] for i in range(4) for j in range(4)]
    cells = [cells[i] for i in rng.permutation(16)]
    return Image.fromarray(np.concatenate([np.concatenate(cells[4 * i:4 * i + 4], 1) for i in range(4)]))


def turned(image):
    pixels = np.array(image.convert("HSV"))
    pixels[..., 0] += 90
    return Image.fromarray(pixels, "HSV").convert("RGB")


def corner(image):
    return image.crop((0, 0, image.width // 4, image.height // 4))


class Network:
    def __init__(self, folder):
        self.side, mean, std = facts(folder)
        weights = torch.load(folder + "/model.pth")
        self.net = torchvision.models.resnet18(num_classes=len(weights["fc.bias"]))
        self.net.load_state_dict(weights)
        self.net.eval()
        self.mean, self.std = (torch.tensor(v).view(1, 3, 1, 1) for v in (mean, std))
        self.seen = {}
        for name in LAYERS:
            getattr(self.net, name).register_forward_hook(lambda _, __, out, name=name: self.seen.__setitem__(name, out))

    def pixels(self, path, change):
        image = Image.open(path).convert("RGB")
        image = (change(image) if change else image).resize((self.side, self.side), Image.BOX)
        return torch.from_numpy(np.array(image)).permute(2, 0, 1).float() / 255

    def features(self, paths, change=None):
        rows = {name: [] for name in LAYERS + ("logits",)}
        with torch.no_grad():
            for at in range(0, len(paths), 32):
                batch = torch.stack([self.pixels(path, change) for path in paths[at:at + 32]])
                rows["logits"].append(self.net((batch - self.mean) / self.std).numpy())
                for name in LAYERS:
                    rows[name].append(self.seen[name].mean((2, 3)).numpy())
        return {name: np.concatenate(parts) for name, parts in rows.items()}


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def tenth_nearest(train, rows):
    near = [np.partition(2 - 2 * rows[at:at + 256] @ train.T, 9, 1)[:, 9] for at in range(0, len(rows), 256)]
    return np.sqrt(np.maximum(np.concatenate(near), 0))


def precision(rows):
    covariance = rows.T @ rows / len(rows)
    return np.linalg.inv(covariance + np.eye(len(covariance)) * np.trace(covariance) / len(covariance) * 1e-3)


def measures(train, classes, sets):
    """Each measure by its name: for each set a number an image, the higher the more unlike."""
    def lse(z):
        top = z.max(1)
        return np.log(np.exp(z - top[:, None]).sum(1)) + top

    found = {"probability of the likeliest class": {n: -np.exp(s["logits"].max(1) - lse(s["logits"])) for n, s in sets.items()},
             "energy (Liu 2020)": {n: -lse(s["logits"]) for n, s in sets.items()}}
    known = unit(train["layer4"])
    found["kNN, layer 4 (Sun 2022)"] = {n: tenth_nearest(known, unit(s["layer4"])) for n, s in sets.items()}
    center = train["layer4"].mean(0)
    rest = np.linalg.eigh(np.cov((train["layer4"] - center).T))[1][:, :-64]
    residual = {n: np.linalg.norm((s["layer4"] - center) @ rest, axis=1) for n, s in {**sets, "": train}.items()}
    scale = train["logits"].max(1).mean() / residual[""].mean()
    found["ViM (Wang 2022)"] = {n: scale * residual[n] - lse(s["logits"]) for n, s in sets.items()}
    labels = np.unique(classes, return_inverse=True)[1]
    for name in LAYERS:
        means = np.stack([train[name][labels == c].mean(0) for c in range(labels.max() + 1)])
        inverse = precision(train[name] - means[labels])
        found[f"Mahalanobis by class, {name} (Lee 2018)"] = {
            n: np.min([np.einsum("ij,jk,ik->i", s[name] - m, inverse, s[name] - m) for m in means], 0) for n, s in sets.items()}
        mean = train[name].mean(0)
        inverse = precision(train[name] - mean)
        found[f"Mahalanobis, {name}"] = {n: np.einsum("ij,jk,ik->i", s[name] - mean, inverse, s[name] - mean) for n, s in sets.items()}
    return found


def either(first, second, share):
    """Above `share` of the validation images by the second, or by the first so that both keep 95 %."""
    bound = np.quantile(second["valid"], share)
    passed = np.sort(first["valid"][second["valid"] <= bound])
    other = passed[int(np.ceil(0.95 * len(first["valid"]))) - 1]
    return {n: ((first[n] > other) | (second[n] > bound)).astype(float) for n in first}


def main():
    torch.set_num_threads(1)
    network = Network(sys.argv[1])
    data = sys.argv[2]
    train, valid = (sorted(glob.glob(f"{data}/{subset}/*/*.*")) for subset in ("train", "valid"))
    unlike = {name: sorted(p for p in glob.glob(folder + "/**/*.*", recursive=True) if os.path.isfile(p))
              for name, folder in (given.split("=", 1) for given in sys.argv[3:])}
    sets = {"valid": network.features(valid)}
    sets.update((name, network.features(paths)) for name, paths in unlike.items())
    sets.update((change.__name__, network.features(valid[::4], change)) for change in (shuffled, turned, corner))
    classes = np.array([os.path.basename(os.path.dirname(path)) for path in train])
    found = measures(network.features(train), classes, sets)
    rows = {name: {n: (v > np.quantile(of["valid"], 0.95)).mean() for n, v in of.items()} for name, of in found.items()}
    for share in (0.995, 0.985, 0.97):
        both = either(found["kNN, layer 4 (Sun 2022)"], found["Mahalanobis, layer3"], share)
        rows[f"kNN on layer 4, or Mahalanobis on layer3 ({1 - share:.1%})"] = {n: v.mean() for n, v in both.items()}
    names = list(sets)
    print("| measure | " + " | ".join(f"{name} ({len(sets[name]['logits'])})" for name in names) + " |")
    print("| --- |" + " ---: |" * len(names))
    for name, of in rows.items():
        print(f"| {name} | " + " | ".join(f"{100 * of[n]:.1f} %" for n in names) + " |")


if __name__ == "__main__":
    main()
