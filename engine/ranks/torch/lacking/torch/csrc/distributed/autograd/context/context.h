#pragma once

#include <torch/types.h>

#include <functional>
#include <memory>

/// Stands in for LibTorch's header of this path, which c10d's reducer.hpp includes and Debian's package leaves out. Only what
/// reducer.hpp declares with it: the class itself is LibTorch's, and no object of it is made here.
namespace torch::distributed::autograd {

class DistAutogradContext {
public:
    using GradCallback = std::function<bool(torch::Tensor&)>;
};
using ContextPtr = std::shared_ptr<DistAutogradContext>;

}  // namespace torch::distributed::autograd
