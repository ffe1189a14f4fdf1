#pragma once

#include <torch/optim/optimizer.h>

#include <sstream>
#include <type_traits>

namespace leafbench::detail {

/// What an optimiser keeps a parameter's state under: LibTorch 1.13 has the tensor's address as a stream writes it, 2.1 the address.
template <class Key = std::decay_t<decltype(std::declval<torch::optim::Optimizer&>().state().begin()->first)>>
Key optimizerKey(const torch::Tensor& parameter)
{
    if constexpr (std::is_pointer_v<Key>)
        return parameter.unsafeGetTensorImpl();
    else
        return (std::ostringstream() << parameter.unsafeGetTensorImpl()).str();
}

}  // namespace leafbench::detail
