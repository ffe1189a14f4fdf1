#pragma once

#include "engine/evaluation/ClassMatching.h"

#include <array>
#include <optional>

namespace leafbench {

/// Of some pictures, those that the run turns away as unlike its training pictures (FeatureBank::threshold).
struct TurnedAway {
    qint64 images = 0;
    qint64 turnedAway = 0;
};
void fields(TurnedAway& counts, auto&& visit)
{
    visit("images", counts.images);
    visit("turned_away", counts.turnedAway);
}

/// What a run's own validation images gave, to hold other pictures against.
struct ValidationNumbers {
    qint64 images = 0;
    double accuracy = 0;               ///< 0 .. 1
    std::array<double, 2> interval{};  ///< 95 % Wilson
    std::optional<double> ece;         ///< calibrated; only with a feature bank, as the next one
    std::optional<double> turnedAway;  ///< share, 0 .. 1
};
void fields(ValidationNumbers& numbers, auto&& visit)
{
    visit("images", numbers.images);
    visit("accuracy", numbers.accuracy);
    visit("accuracy_low", numbers.interval[0]);
    visit("accuracy_high", numbers.interval[1]);
    visit("ece_calibrated", numbers.ece);
    visit("turned_away_share", numbers.turnedAway);
}

/// What an evaluation on pictures of another dataset knows beside the answers.
struct OtherPictures {
    QString results;                     ///< folder of its files: evaluation-on/<name> in the run
    std::vector<MatchedFolder> folders;  ///< those without a class hold the unknown pictures
    bool calibrated = false;             ///< false: the run has no feature bank and its own pictures are not there to build one
    bool isOwn = false;                  ///< it is the run's own dataset, or a part of it: the run has learned from pictures of it
    TurnedAway known;    ///< of the matched classes: those that the accuracy is about. Counts of 0 if not calibrated
    TurnedAway unknown;  ///< of classes that the model does not know: never in the accuracy
    std::optional<ValidationNumbers> validation;
};
void fields(OtherPictures& other, auto&& visit)
{
    visit("folders", other.folders);
    visit("calibrated", other.calibrated);
    visit("own_dataset", other.isOwn);
    visit("known", other.known);
    visit("unknown", other.unknown);
    visit("validation", other.validation);
}

}  // namespace leafbench
