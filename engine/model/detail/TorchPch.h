#pragma once
// The one precompiled header of the library that holds LibTorch: parsing it takes most of a minute.
#include <torch/torch.h>
