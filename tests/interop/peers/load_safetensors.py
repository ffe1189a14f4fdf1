"""Loads a safetensors file into torchvision's resnet18, every name and shape having to match. The reader follows the
format's description, not our code. Arguments: file, classes. Prints what the network holds afterwards, as torch_save.py
does, and the metadata."""
import hashlib
import json
import struct
import sys

import torch
import torchvision

DTYPES = {"F32": torch.float32, "I64": torch.int64}


def load(path):
    with open(path, "rb") as file:
        data = file.read()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    metadata = header.pop("__metadata__", {})
    buffer = bytearray(data[8 + length:])
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        dtype = DTYPES[entry["dtype"]]
        count = (end - begin) // torch.zeros(1, dtype=dtype).element_size()
        tensors[name] = torch.frombuffer(buffer, dtype=dtype, offset=begin, count=count).reshape(entry["shape"])
    return tensors, metadata


tensors, metadata = load(sys.argv[1])
model = torchvision.models.resnet18(num_classes=int(sys.argv[2]))
model.load_state_dict(tensors, strict=True)
names = {dtype: name for name, dtype in DTYPES.items()}
held = [[key, names[t.dtype], list(t.shape), hashlib.sha256(t.numpy().tobytes()).hexdigest()]
        for key, t in model.state_dict().items()]
json.dump({"tensors": held, "metadata": metadata}, sys.stdout)
