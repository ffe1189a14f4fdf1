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
    std::optional<double> pulledAt;   ///< its process was killed there, in epochs
    std::optional<double> wentOnAt;   ///< and a new one went on there: at or before that
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
    void onPlugPulled() override;

    TrainingNews take() { return m_news.take(); }  ///< any thread

signals:
    void newsCame();  ///< from the training's thread, once until the next take()

private:
    TrainingFeed() = default;
    template <class Change>
    void tell(Change change);

    NewsBox<TrainingNews> m_news;
    // Of the training's thread alone.
    double m_position = 0;   ///< of the last step, in epochs
    bool m_goesOn = false;   ///< the plug was pulled and no step told since
};

}  // namespace leafbench::ui
