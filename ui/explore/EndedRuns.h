#pragma once

#include "engine/runs/store/RunStore.h"
#include "ui/shared/Card.h"

#include <QDateTime>

#include <vector>

class QToolButton;

namespace leafbench::ui {

class Session;

/// When the window was last used, kept over its end: what a run has come to since then, nobody has seen. Lives in the UI thread.
class LastLook : public QObject {
    Q_OBJECT
public:
    explicit LastLook(QObject* parent = nullptr);
    ~LastLook() override;

    QDateTime time() const { return m_time; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void store() const;
    QDateTime m_time;
};

struct EndedRun {
    Run run;
    QDateTime end;  ///< of its newest file of results
};
/// Those that ended after `since`, at most a day before `now`, the last one first. None that waits to be resumed. Asks the disk.
/// Thread: any.
std::vector<EndedRun> endedSince(const std::vector<Run>& runs, const QDateTime& since, const QDateTime& now);

/// "While you were away", in a line: what the last run came to that ended since the window was last used, and how many more did.
/// Hidden when there are none; stays until it is closed.
class EndedRuns : public Card {
    Q_OBJECT
public:
    explicit EndedRuns(Session& session, QWidget* parent = nullptr);

    QStringList shown() const { return m_shown; }  ///< names
    /// Takes everything that ended before this time for seen.
    void setSeen(const QDateTime& until);

private:
    void look();
    void take(std::vector<EndedRun> ended);
    void fill(const std::vector<EndedRun>& ended);
    void showLine(const EndedRun& ended);

    Session& m_session;
    LastLook* m_look;
    QDateTime m_since;
    QStringList m_shown;
    quint64 m_lastLook = 0;
    QToolButton* m_open;
    QString m_last;            ///< path of the run in the line
    bool m_evaluates = false;  ///< it has a model
};

}  // namespace leafbench::ui
