#pragma once

#include "engine/common/Error.h"
#include "engine/dataset/DatasetIndex.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace leafbench::ui {

/// A small picture, or the reason why there is none.
struct Thumbnail {
    QImage image;
    std::optional<Error> error;
};

/// Decodes small pictures of a dataset on background threads, which give way to the UI's, and keeps those used last. Lives in the UI thread.
class ThumbnailStore : public QObject {
    Q_OBJECT
public:
    /// `side`: pixels of the longer side of a thumbnail.
    explicit ThumbnailStore(int side, QObject* parent = nullptr);
    ~ThumbnailStore() override;  ///< waits for the pictures being decoded

    void setDataset(DatasetPtr dataset);  ///< forgets everything
    void setSide(int side);               ///< forgets everything when it is another one
    int side() const { return m_side; }
    static constexpr qsizetype mostBytes = 96 * 1024 * 1024;
    qsizetype bytes() const { return m_cache.totalCost(); }  ///< held now; never above mostBytes

    /// What is on the screen, most urgent first. Replaces the wish before: what is not in it any more and not begun
    /// yet is dropped.
    void want(const std::vector<quint32>& images);

    /// Null while it is not there. Valid until the next call of want(), setDataset() or the event loop.
    const Thumbnail* find(quint32 image) const { return m_cache.object(image); }
    bool idle() const;  ///< nothing wanted is missing

signals:
    void ready(const QList<quint32>& images);

private:
    struct Shared;
    static void work(Shared& shared, ThumbnailStore* store);
    void collect();

    int m_side;
    QCache<quint32, Thumbnail> m_cache;  // costs in bytes
    std::unique_ptr<Shared> m_shared;
    std::vector<std::thread> m_threads;
};

}  // namespace leafbench::ui
