#pragma once

#include "engine/runs/TrainRun.h"
#include "ui/bridge/NewsBox.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// What a training told since the last look.
struct TrainingNews {
    std::optional<RunStart> start;
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::vector<RefusedImage> refused;
};

/// Collects what a training tells, in its thread, for a reader in the UI thread. News of a fast training gather until
/// the reader takes them, so they never flood its queue. Shared by the job and the reader: either may go first.
class TrainingFeed : public QObject, public RunObserver {
    Q_OBJECT
public:
    static std::shared_ptr<TrainingFeed> make();

    void onRunStart(const RunStart& start) override;
    void onStep(const StepRecord& step) override;
    void onEpoch(const EpochRecord& record) override;
    void onRefused(const RefusedImage& image) override;

    TrainingNews take() { return m_news.take(); }  ///< any thread

signals:
    void newsCame();  ///< from the training's thread, once until the next take()

private:
    TrainingFeed() = default;
    template <class Change>
    void tell(Change change);

    NewsBox<TrainingNews> m_news;
};

}  // namespace leafbench::ui
