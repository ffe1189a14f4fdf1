#pragma once

#include "engine/common/Error.h"

namespace leafbench {

/// An error about a picture: `name` is its file, `detail` the decoder's reason.
inline Error imageError(ErrorCode code, const QString& name, const QString& detail = {})
{
    Error error;
    error.code = code;
    error.subject = name;
    error.detail = detail;
    return error;
}

}  // namespace leafbench
