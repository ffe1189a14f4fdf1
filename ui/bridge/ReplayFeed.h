#pragma once

#include "engine/replay/Replay.h"
#include "ui/bridge/NewsBox.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace leafbench::ui {

/// What a replay told since the last look.
struct ReplayNews {
    std::optional<Replay> replay;
    std::map<ReplayStep, SpeedupStudy> studies;  ///< with all measurements so far
    std::optional<EpochRecord> epoch;  ///< the newest one
    int epochs = 0;  ///< of its training; 0: not told
};

/// Collects what a replaying job tells, in its thread, for a reader in the UI thread. Shared by the job and the reader:
/// either may go first.
class ReplayFeed : public QObject, public ReplayObserver {
    Q_OBJECT
public:
    static std::shared_ptr<ReplayFeed> make();

    void onReplay(const Replay& replay) override;
    void onRunStart(const RunStart& start) override;
    void onEpoch(ReplayStep step, const EpochRecord& record) override;
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override;

    ReplayNews take() { return m_news.take(); }  ///< any thread

signals:
    void newsCame();  ///< from the job's thread, once until the next take()

private:
    ReplayFeed() = default;
    template <class Change>
    void tell(Change change);

    NewsBox<ReplayNews> m_news;
};

}  // namespace leafbench::ui
