#pragma once

namespace leafbench::detail {

/// at::set_num_threads(): LibTorch computes with so many threads for whoever calls. LibTorch waits for ever for threads that the
/// system does not give it: then this throws std::system_error before it asks for them.
void setTorchThreads(int count);

}  // namespace leafbench::detail
