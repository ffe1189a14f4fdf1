#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace leafbench::ui {

class JobRunner;

/// Small pictures of files, decoded in the background, those used last kept: a bound on memory, however many files there are.
/// Lives in the UI thread.
class FileThumbnails : public QObject {
    Q_OBJECT
public:
    /// `side`: pixels of the longer side.
    FileThumbnails(JobRunner& jobs, int side, QObject* parent = nullptr);

    int side() const { return m_side; }
    /// What is on the screen, most urgent first. Replaces the wish before.
    void want(const QStringList& paths);
    /// Null while it is not there, and for what is no picture.
    QImage find(const QString& path) const;
    qsizetype bytes() const { return m_cache.totalCost(); }

signals:
    void ready(const QStringList& paths);

private:
    void start();

    JobRunner& m_jobs;
    const int m_side;
    QCache<QString, QImage> m_cache;  ///< costs in bytes
    QStringList m_wanted;
    bool m_busy = false;
};

}  // namespace leafbench::ui
