#pragma once

#include "engine/common/Error.h"
#include "engine/tuning/TuningStudy.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace leafbench::ui {

class JobRunner;

/// A stored study, and the log beside its file.
struct StoredTuning {
    std::shared_ptr<const TuningStudy> study;
    QString log;
};

/// Reads stored studies in the background, and one that another process is writing again whenever its file changes.
/// Lives in the UI thread.
class TuningReader : public QObject {
    Q_OBJECT
public:
    explicit TuningReader(JobRunner& jobs, QObject* parent = nullptr);

    void open(const QString& path, const QString& name = {});  ///< ends with one of the signals, unless forget() comes first
    void forget();  ///< what is being read is not wanted any more
    /// Looks every two seconds whether the study's file has changed, while some of its trials run. Null: nothing to look at.
    void watch(std::shared_ptr<const TuningStudy> study);

signals:
    void opened(const leafbench::ui::StoredTuning& stored);
    void grown(const leafbench::ui::StoredTuning& stored);  ///< the watched one
    void failed(const leafbench::Error& error);
    void severalFound(const QString& path, const QStringList& names);  ///< open() with one of the names goes on

private:
    void fail(const QString& path, const Error& error);
    void look();

    JobRunner& m_jobs;
    QTimer m_timer;
    std::shared_ptr<const TuningStudy> m_watched;
    QString m_seen;         ///< how the watched file looked when it was last read
    quint64 m_lastOpen = 0;
    bool m_looking = false;
};

}  // namespace leafbench::ui
