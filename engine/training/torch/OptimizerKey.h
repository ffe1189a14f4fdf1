#pragma once

#include <torch/optim/optimizer.h>

#include <sstream>
#include <type_traits>

namespace leafbench::detail {

/// The key of a parameter's optimiser state: LibTorch 1.13 uses the tensor's address as text, 2.1 the address itself.
template <class Key = std::decay_t<decltype(std::declval<torch::optim::Optimizer&>().state().begin()->first)>>
Key optimizerKey(const torch::Tensor& parameter)
{
    if constexpr (std::is_pointer_v<Key>)
        return parameter.unsafeGetTensorImpl();
    else
        return (std::ostringstream() << parameter.unsafeGetTensorImpl()).str();
}

}  // namespace leafbench::detail
