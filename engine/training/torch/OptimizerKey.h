#pragma once

#include <c10/util/string_utils.h>
#include <torch/optim/optimizer.h>

#include <type_traits>

namespace leafbench::detail {

/// What an optimiser keeps a parameter's state under: torch 1.13 has the tensor's address as text, 2.1 the address.
template <class Key = std::decay_t<decltype(std::declval<torch::optim::Optimizer&>().state().begin()->first)>>
Key optimizerKey(const torch::Tensor& parameter)
{
    if constexpr (std::is_same_v<Key, std::string>)
        return c10::guts::to_string(parameter.unsafeGetTensorImpl());
    else
        return static_cast<Key>(parameter.unsafeGetTensorImpl());
}

}  // namespace leafbench::detail
