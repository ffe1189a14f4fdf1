#pragma once

#include "ui/bridge/QueueFile.h"

#include <QObject>

#include <memory>

namespace leafbench::ui {

class JobRunner;

/// Keeps the queue over the end of the window: what waits, and what runs, is written in the background at every change, and comes
/// back held at the next start. Lives in the UI thread.
class QueueKeeper : public QObject {
    Q_OBJECT
public:
    QueueKeeper(JobRunner& jobs, const QString& runsDir, QObject* parent = nullptr);
    ~QueueKeeper() override;

    void open();                              ///< brings back what is stored; ends with found() if there is something to say
    void setRunsDir(const QString& runsDir);  ///< the queue goes with the runs
    /// The window ends: what changes from now on is not stored. The job that runs is stopped with it, rather than interrupted.
    void leave();
    /// Whether what is in the queue will be there at the next start.
    bool keeps() const { return !m_error; }

signals:
    void found(const leafbench::ui::FoundQueue& found);

private:
    using File = std::shared_ptr<QueueFile>;
    void store();
    void write(const KeptQueue& queue);
    void take(const FoundQueue& found);

    JobRunner& m_jobs;
    const QString m_name;  ///< of this window's file
    QString m_runsDir;
    File m_file;
    File m_before;  ///< in an earlier runs folder, until the queue is stored in this one; null: there is none
    quint64 m_lastNumber = 0;
    std::optional<Error> m_error;  ///< of the last writing
    bool m_opening = false;
    bool m_left = false;
};

}  // namespace leafbench::ui
