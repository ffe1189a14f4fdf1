#pragma once

#include "engine/model/Precision.h"

#include <ATen/autocast_mode.h>
#include <torch/types.h>
#include <torch/version.h>

namespace leafbench::detail {

/// Enables bfloat16 autocast on the calling thread while alive. Use it around the forward pass only. No effect for Float32.
class AutocastScope {
public:
    AutocastScope(Precision precision, torch::DeviceType device) : m_on(precision == Precision::BFloat16), m_device(device)
    {
        if (m_on) {
            at::autocast::increment_nesting();
            enable(true);
        }
    }
    ~AutocastScope()
    {
        if (m_on) {
            enable(false);
            if (at::autocast::decrement_nesting() == 0)
                at::autocast::clear_cache();
        }
    }
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;

private:
    void enable(bool on)
    {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_dtype(m_device, torch::kBFloat16);
        at::autocast::set_autocast_enabled(m_device, on);
#else
        if (m_device == torch::kCPU) {
            at::autocast::set_autocast_cpu_dtype(torch::kBFloat16);
            at::autocast::set_cpu_enabled(on);
        } else {
            at::autocast::set_autocast_gpu_dtype(torch::kBFloat16);
            at::autocast::set_enabled(on);
        }
#endif
    }

    bool m_on;
    torch::DeviceType m_device;
};

/// Whether the calling thread is in such a scope.
inline bool isAutocastOn(torch::DeviceType device)
{
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    return at::autocast::is_autocast_enabled(device);
#else
    return device == torch::kCPU ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
#endif
}

}  // namespace leafbench::detail
