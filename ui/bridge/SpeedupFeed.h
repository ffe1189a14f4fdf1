#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/bridge/NewsBox.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// What a study told since the last look.
struct SpeedupNews {
    std::optional<SpeedupStudy> study;  ///< with all measurements so far
    std::optional<int> running;         ///< the worker count that is measured now
    int repeat = 0;                     ///< 0-based, of that
};

/// Collects what a measuring job tells, in its thread, for a reader in the UI thread: the newest study is enough, so
/// quick measurements never flood its queue. Shared by the job and the reader: either may go first.
class SpeedupFeed : public QObject, public SpeedupObserver {
    Q_OBJECT
public:
    static std::shared_ptr<SpeedupFeed> make();

    void onStudyStart(const SpeedupStudy& study) override;
    void onRun(int workers, int repeat) override;
    void onMeasurement(const SpeedupStudy& study) override;

    SpeedupNews take() { return m_news.take(); }  ///< any thread

signals:
    void newsCame();  ///< from the job's thread, once until the next take()

private:
    SpeedupFeed() = default;
    template <class Change>
    void tell(Change change);

    NewsBox<SpeedupNews> m_news;
};

}  // namespace leafbench::ui
