#pragma once

#include "engine/common/Error.h"
#include "engine/dataset/DatasetIndex.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// A picture that is wanted: its number, which its thumbnail is found by, and its absolute path.
struct PictureWish {
    quint32 number = 0;
    QString path;
};

/// A small picture, or the reason why there is none.
struct Thumbnail {
    QImage image;
    std::optional<Error> error;
};

/// Decodes small pictures, of a dataset or of any files, on picturePool(), at a lower priority than the UI's thread, and keeps the
/// most recently used. At any scroll speed it decodes at most as many at a time as the pool has threads, and none that is no
/// longer requested. Lives in the UI thread. Its destructor does not wait: pictures being decoded are dropped.
class ThumbnailStore : public QObject {
    Q_OBJECT
public:
    /// Called on the pool's threads.
    using Decode = std::function<Thumbnail(const QString& path, int side)>;

    /// `side`: pixels of the longer side of a thumbnail.
    explicit ThumbnailStore(int side, QObject* parent = nullptr, Decode decode = decodeFile);
    ~ThumbnailStore() override;

    static Thumbnail decodeFile(const QString& path, int side);

    void setDataset(DatasetPtr dataset);  ///< of request() by image; forgets everything
    void clear();                         ///< forgets everything, for other numbers
    void setSide(int side);               ///< forgets everything if it differs
    int side() const { return m_side; }
    static constexpr qsizetype mostBytes = 96 * 1024 * 1024;
    qsizetype bytes() const { return m_cache.totalCost(); }  ///< held now; never above mostBytes

    /// The visible images, most urgent first. Replaces the previous request: images no longer in it are dropped unless already
    /// begun.
    void request(const std::vector<quint32>& images);
    void requestFiles(const std::vector<PictureWish>& pictures);  ///< the same with numbers and files of the caller's own

    /// Null if it is not decoded yet. Valid until the next call of request(), setDataset() or the event loop.
    const Thumbnail* find(quint32 image) const { return m_cache.object(image); }
    bool idle() const;  ///< every requested picture is decoded

signals:
    void ready(const QList<quint32>& images);

private:
    struct Shared;
    void startTasks();
    void collect();

    int m_side;
    DatasetPtr m_dataset;
    QCache<quint32, Thumbnail> m_cache;  // costs in bytes
    const std::shared_ptr<Shared> m_shared;
};

}  // namespace leafbench::ui
