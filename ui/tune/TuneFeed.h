#pragma once

#include "engine/tuning/tuner/Tune.h"
#include "ui/bridge/JobFeed.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// A study's events since the last take().
struct TuneEvents {
    std::shared_ptr<const TuningStudy> study;  ///< its current state; null: unchanged
    std::optional<TrialPlan> plan;             ///< once, at the start
    int trials = 0;                            ///< with `plan`: the planned number
    QStringList logLines;
};

/// The study of a feed, which grows, and its events, without their study.
struct GrowingStudy {
    TuningStudy study;
    bool changed = false;  ///< since the last take()
    TuneEvents events;

    void put(const Trial& trial);
};

/// The feed of a tuning, read at most four times a second. The study is copied only on take().
class TuneFeed : public JobFeed<TuneFeed, GrowingStudy>, public TuneObserver {
public:
    TuneFeed() : JobFeed(std::chrono::milliseconds(250)) {}  ///< UI thread

    void onTuneStart(const TuneStart& start) override;
    void onTrialStart(const Trial& trial) override;
    void onTrialEpoch(int number, const EpochRecord& epoch) override;
    void onTrialEnd(const Trial& trial) override;
    void onLogLine(const QString& line) override;

    TuneEvents take();  ///< any thread
};

}  // namespace leafbench::ui
