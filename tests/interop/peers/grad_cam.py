"""Grad-CAM by hooks on torchvision's ResNet-18. Arguments: safetensors file, classes. stdin: JSON list of
[file of side x side x 3 bytes, side, layer, class]. Prints a list of maps (rows of numbers, the highest 1)."""
import json
import sys

import numpy as np
import torch
from torchvision.models import resnet18

from weights_file import read_safetensors

model = resnet18(num_classes=int(sys.argv[2]))
model.load_state_dict(read_safetensors(sys.argv[1]), strict=True)
model.eval()


def grad_cam(file, side, layer, wanted):
    kept = {}

    def keep(_, __, output):
        kept["maps"] = output
        output.register_hook(lambda gradient: kept.update(gradient=gradient))

    handle = getattr(model, layer).register_forward_hook(keep)
    x = torch.from_numpy(np.fromfile(file, np.uint8).reshape(side, side, 3)).permute(2, 0, 1).float()[None] / 255
    model(x)[0, wanted].backward()
    handle.remove()
    weights = kept["gradient"].mean(dim=(2, 3), keepdim=True)
    cells = torch.relu((weights * kept["maps"]).sum(1))[0].detach()
    return (cells / cells.max() if cells.max() > 0 else cells).tolist()


print(json.dumps([grad_cam(*case) for case in json.load(sys.stdin)]))
