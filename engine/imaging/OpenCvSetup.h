#pragma once

namespace leafbench {

/// Once, before the first use of OpenCV: its log is silent (our errors name the file) and it starts no threads
/// of its own (the loader's workers are the threads).
void setUpOpenCv();

}  // namespace leafbench
