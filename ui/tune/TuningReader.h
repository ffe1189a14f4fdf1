#pragma once

#include "engine/common/Error.h"
#include "engine/tuning/study/TuningStudy.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace leafbench::ui {

class Session;

/// A stored study, and its log file.
struct StoredTuning {
    std::shared_ptr<const TuningStudy> study;
    QString log{};
    QString fingerprint{};  ///< of its file and its trials' processes; empty: unknown
};

/// Marks Running trials for which `runs` is false as Waiting. They keep their parameters and values, and are resumed with the
/// study.
TuningStudy markStoppedAsWaiting(TuningStudy study, const std::function<bool(const Trial&)>& runs);

/// Reads stored studies in the background, and again whenever another process writes to the watched one. Lives in the UI thread.
class TuningReader : public QObject {
    Q_OBJECT
public:
    explicit TuningReader(Session& session, QObject* parent = nullptr);

    void open(const QString& path, const QString& name = {});  ///< ends with one of the signals, unless forget() comes first
    void forget();                                             ///< cancels the current read
    /// Checks every two seconds whether the study's file has changed or a trial's process ended since it was read. Without a study:
    /// stops.
    void watch(const StoredTuning& stored);

signals:
    void opened(const leafbench::ui::StoredTuning& stored);
    void grown(const leafbench::ui::StoredTuning& stored);  ///< the watched one
    void failed(const leafbench::Error& error);
    void severalFound(const QString& path, const QStringList& names);  ///< call open() with one of the names

private:
    void fail(const QString& path, const Error& error);
    void look();

    Session& m_session;
    QTimer m_timer;
    std::shared_ptr<const TuningStudy> m_watched;
    QString m_seen;  ///< fingerprint of the watched study at the last read
    quint64 m_lastOpen = 0;
    bool m_looking = false;
};

}  // namespace leafbench::ui
