"""Loads a run's checkpoint into torchvision's ResNet-18 and answers as it: JSON with how far the untouched layers are
from torchvision's own initialisation with the same seed, and the probabilities of each picture."""
import json
import struct
import sys

import numpy as np
import torch
from PIL import Image
from torchvision.models import resnet18


def read_safetensors(path):
    data = open(path, "rb").read()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    types = {"F32": np.float32, "I64": np.int64}
    out = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        array = np.frombuffer(data[8 + length + begin:8 + length + end], types[entry["dtype"]])
        out[name] = torch.from_numpy(array.copy()).reshape(entry["shape"])
    return out


run, seed, *pictures = sys.argv[1:]
info = json.load(open(run + "/run.json"))
tensors = read_safetensors(run + "/checkpoints/best.safetensors")

torch.manual_seed(int(seed))
fresh = resnet18(num_classes=len(info["classes"]))
start = max(float((fresh.state_dict()[k] - v).abs().max()) for k, v in tensors.items() if "conv" in k or "downsample.0" in k)

fresh.load_state_dict(tensors, strict=True)
fresh.eval()
mean, std = torch.tensor(info["mean"]).view(3, 1, 1), torch.tensor(info["std"]).view(3, 1, 1)
answers = []
with torch.no_grad():
    for path in pictures:
        pixels = torch.from_numpy(np.array(Image.open(path).convert("RGB"))).permute(2, 0, 1).double() / 255
        x = ((pixels - mean) / std).float().unsqueeze(0)
        answers.append(torch.softmax(fresh(x), 1)[0].tolist())
print(json.dumps({"start": start, "answers": answers}))
