#pragma once

#include "engine/runs/Reference.h"
#include "engine/runs/RunPictures.h"

namespace leafbench {

/// A reference, and what the network said of the validation images on the way. Private to engine/runs.
struct MadeReference {
    ReferencePtr reference;
    std::vector<Prediction> valid;
    std::vector<RefusedImage> refused;  ///< validation images only
};

/// Makes it and stores it in the run, if that can be. Progress, errors and cancel: as prepareReference().
Outcome<MadeReference> makeReference(const RunPictures& pictures, const JobContext& context);

}  // namespace leafbench
