#pragma once

#include "engine/tuning/Tune.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>

namespace leafbench::ui {

/// What a study told since the last look.
struct TuneNews {
    std::shared_ptr<const TuningStudy> study;  ///< all of it as it is now; null: unchanged
    std::optional<TrialPlan> plan;             ///< once, of the start
    int trials = 0;                            ///< with `plan`: that there will be in the end
    QStringList logLines;
};

/// Collects what a tuning job tells, in its threads, for a reader in the UI thread: one study grows here, and is copied
/// only when it is read. Shared by the job and the reader: either may go first.
class TuneFeed : public QObject, public TuneObserver {
    Q_OBJECT
public:
    static std::shared_ptr<TuneFeed> make();  ///< UI thread

    void onTuneStart(const TuneStart& start) override;
    void onTrialStart(const Trial& trial) override;
    void onTrialEpoch(int number, const EpochRecord& epoch) override;
    void onTrialEnd(const Trial& trial) override;
    void onLogLine(const QString& line) override;

    TuneNews take();  ///< any thread

signals:
    void newsCame();  ///< UI thread; at most four a second, and once more after the last

private:
    TuneFeed();
    template <class Change>
    void tell(Change change);
    void put(const Trial& trial);
    void announce();

    std::mutex m_mutex;
    TuningStudy m_study;
    TuneNews m_news;         ///< but its study
    bool m_changed = false;  ///< the study, since the last take()
    bool m_told = false;     ///< that there are news
    QTimer m_pause;
};

}  // namespace leafbench::ui
