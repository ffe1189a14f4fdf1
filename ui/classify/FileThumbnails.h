#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace leafbench::ui {

class JobRunner;

/// Thumbnails of files, decoded in the background, in an LRU cache of bounded memory. Lives in the UI thread.
class FileThumbnails : public QObject {
    Q_OBJECT
public:
    /// `side`: pixels of the longer side.
    FileThumbnails(JobRunner& jobs, int side, QObject* parent = nullptr);

    int side() const { return m_side; }
    /// The visible files, most urgent first. Replaces the previous request.
    void request(const QStringList& paths);
    /// Null until it is decoded, and for files that are no picture.
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
