"""Loads a run's checkpoint into torchvision's ResNet-18 and answers as it: JSON with how far the untouched layers are
from torchvision's own initialisation with the same seed, and the probabilities of each picture."""
import json
import sys

import numpy as np
import torch
from PIL import Image
from torchvision.models import resnet18

from weights_file import read_safetensors

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
