"""What torchvision's resnet18 answers with a run's exported weights. Arguments: folder of the exports, classes, file of
normalised pixels (float32, images x side x side x 3), side. Prints the logits by model.pth (loaded with and without
weights_only, strictly) and by model.safetensors, and the latter's metadata."""
import json
import struct
import sys

import numpy as np
import torch
from torchvision.models import resnet18

from weights_file import read_safetensors

folder, classes, pixels, side = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
x = torch.from_numpy(np.fromfile(pixels, np.float32).reshape(-1, side, side, 3)).permute(0, 3, 1, 2).contiguous()


def logits(tensors):
    model = resnet18(num_classes=classes)
    model.load_state_dict(tensors, strict=True)
    model.eval()
    with torch.no_grad():
        return model(x).tolist()


state = torch.load(folder + "/model.pth")
safe = torch.load(folder + "/model.pth", weights_only=True)
same = list(state) == list(safe) == list(resnet18(num_classes=classes).state_dict()) and all(
    torch.equal(state[k], safe[k]) and state[k].is_contiguous() for k in state)
data = open(folder + "/model.safetensors", "rb").read()
header = json.loads(data[8:8 + struct.unpack("<Q", data[:8])[0]])
print(json.dumps({"pth": logits(state), "safetensors": logits(read_safetensors(folder + "/model.safetensors")),
                  "same": same, "metadata": header["__metadata__"]}))
