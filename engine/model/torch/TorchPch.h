#pragma once
// The precompiled header of the LibTorch library: parsing it takes most of a minute.
#include <torch/torch.h>
