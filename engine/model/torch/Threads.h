#pragma once

namespace leafbench::detail {

/// Sets the calling thread's LibTorch thread count. LibTorch would hang if the system refuses threads; throws std::system_error
/// first.
void setTorchThreads(int count);

}  // namespace leafbench::detail
