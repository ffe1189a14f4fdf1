#pragma once

namespace leafbench {

/// Call it before using OpenCV: silences its log (our errors name the file) and disables its threads (the loader has its own).
void setUpOpenCv();

}  // namespace leafbench
