"""Saves weights of many kinds with torch.save into the folder given, and says on stdout what each file holds:
a JSON object of file name -> list of [name, dtype, shape, SHA-256 of the contiguous bytes]."""
import argparse
import collections
import hashlib
import json
import os
import sys

import numpy
import torch
import torchvision

NAMES = {torch.float32: "F32", torch.float64: "F64", torch.float16: "F16", torch.bfloat16: "BF16",
         torch.int64: "I64", torch.int32: "I32", torch.uint8: "U8", torch.bool: "BOOL"}
folder = sys.argv[1]
contents = {}


def digest(tensor):
    # Seen as bytes: numpy knows no bfloat16.
    raw = tensor.detach().contiguous().flatten().view(torch.uint8).numpy().tobytes()
    return hashlib.sha256(raw).hexdigest()


def save(name, thing, tensors, **options):
    torch.save(thing, os.path.join(folder, name), **options)
    contents[name] = [[key, NAMES[t.dtype], list(t.shape), digest(t)] for key, t in tensors.items()]


class Evil:
    def __reduce__(self):
        return os.system, ("touch " + os.path.join(folder, "harmed"),)


torch.manual_seed(1)
model = torchvision.models.resnet18(num_classes=5)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.rand(2, 3, 32, 32)).sum().backward()
optimizer.step()
state = model.state_dict()
save("resnet18.pth", state, state)
save("protocol4.pth", state, state, pickle_protocol=4)
save("checkpoint.pth", {"model": state, "optimizer": optimizer.state_dict(), "epoch": 3, "best": 0.5, "lr": [0.1, 1e-3],
                        "done": False, "note": None, "big": 1 << 40}, state)
save("lightning.ckpt", {"epoch": 1, "state_dict": state, "hyper": {"a": (1, 2, 3, 4, "ü")}}, state)
save("parallel.pth", torch.nn.DataParallel(model).state_dict(), state)
channels_last = model.to(memory_format=torch.channels_last).state_dict()
save("channels_last.pth", channels_last, channels_last)

kinds = collections.OrderedDict()
for dtype in NAMES:
    kinds["of " + NAMES[dtype]] = torch.arange(-3, 21).reshape(2, 3, 4).to(dtype)
save("dtypes.pth", kinds, kinds)

base = torch.arange(120.0)
views = {"whole": base, "rows": base[40:80], "transposed": base.reshape(10, 12).t(), "steps": base[3::7],
         "permuted": base.reshape(2, 3, 4, 5).permute(3, 1, 0, 2), "scalar": base[17], "empty": base[:0],
         "corner": base.reshape(10, 12)[7:, 9:], "namée": torch.zeros(1)}
save("views.pth", views, views)
parameters = {"p": torch.nn.Parameter(torch.rand(3, 4)), "q": torch.nn.Parameter(torch.rand(4, 3).t())}
save("parameters.pth", parameters, parameters)

scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 3)
save("trainer.pth", {"model_state_dict": state, "scheduler_state_dict": scheduler.state_dict(),
                     "optimizer_state_dict": optimizer.state_dict(), "seed": (1 << 64) - 1}, state)
save("numpy.pth", {"state_dict": state, "best": numpy.float64(0.5), "history": numpy.arange(4)}, state)
save("numpy4.pth", {"state_dict": state, "best": numpy.float32(0.5), "raw": b"bytes", "set": {1, 2}}, state, pickle_protocol=4)
save("args.pth", {"model": state, "args": argparse.Namespace(lr=0.1, gpus=[0]), "rng": torch.get_rng_state(),
                  "device": torch.device("cpu"), "dtype": torch.float32, "size": torch.Size([1, 2]),
                  "counts": collections.defaultdict(list, a=[1])}, state)
save("net.pth", {"net": state, "acc": 88.5, "epoch": 1}, state)
save("averaged.pth", torch.optim.swa_utils.AveragedModel(model).state_dict(), state)
for prefix in ("_orig_mod.", "module._orig_mod.", "model.", "backbone.", "encoder."):
    save(prefix + "pth", {prefix + name: tensor for name, tensor in state.items()}, state)
save("evil.pth", {"weight": torch.zeros(2), "extra": Evil()}, {"weight": torch.zeros(2)})
torch.save(model, os.path.join(folder, "whole_model.pth"))
torch.save(state, os.path.join(folder, "legacy.pth"), _use_new_zipfile_serialization=False)
torch.jit.script(torch.nn.Linear(2, 2)).save(os.path.join(folder, "script.pt"))
json.dump(contents, sys.stdout)
