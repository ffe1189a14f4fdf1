#pragma once

#include "engine/runs/answers/FeatureBank.h"
#include "engine/runs/answers/RunPictures.h"

namespace leafbench {

/// A feature bank, and the predictions for the validation images that it needed. Private to engine/answers.
struct FeatureBankResult {
    FeatureBankPtr featureBank;
    std::vector<Prediction> valid;
    std::vector<RefusedImage> refused;  ///< validation images only
};

/// Builds the bank and stores it in the run if the folder is writable. Progress, errors and cancel: as prepareFeatureBank().
Result<FeatureBankResult> buildFeatureBank(const RunPictures& pictures, const JobContext& context);

/// Of each prediction, in their order; the bank has rows. False: cancelled.
bool measureUnlikeness(const FeatureBank& featureBank, std::span<const Prediction> predictions, const CancellationToken& token,
                       std::vector<FeatureBank::Unlikeness>& out);

}  // namespace leafbench
