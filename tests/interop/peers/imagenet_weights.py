"""Saves a torchvision resnet18 of 1,000 classes, random, as people save one: its state_dict, and that within a checkpoint."""
import sys

import torch
from torchvision.models import resnet18

torch.manual_seed(3)
state = resnet18().state_dict()
torch.save(state, sys.argv[1] + "/resnet18-f37072fd.pth")
torch.save({"epoch": 90, "state_dict": {"module." + k: v for k, v in state.items()}}, sys.argv[1] + "/checkpoint.pth.tar")
