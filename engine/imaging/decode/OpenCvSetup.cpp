#include "engine/imaging/decode/OpenCvSetup.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>

namespace leafbench {

void setUpOpenCv()
{
    static const bool done = [] {
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        cv::setNumThreads(1);
        return true;
    }();
    static_cast<void>(done);
}

}  // namespace leafbench
