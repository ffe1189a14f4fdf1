#include "ui/shared/ThumbnailStore.h"

#include "engine/concurrency/ThreadPool.h"
#include "engine/imaging/decode/Decode.h"
#include "ui/shared/Pictures.h"

#include <QTimer>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <new>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace leafbench::ui {

constexpr int decodingNiceness = 10;

/// Shared by the store and its pool tasks, which may outlive it.
struct ThumbnailStore::Shared {
    Shared(ThumbnailStore* itsStore, int wantedSide, Decode howToDecode)
        : decode(std::move(howToDecode)),
          store(itsStore),
          side(wantedSide)
    {
    }

    const Decode decode;
    mutable std::mutex mutex;  // guards all of the below
    ThumbnailStore* store;     // null when it has gone
    int side;
    quint64 generation = 0;          // counts datasets and sides: results for an earlier one are dropped
    std::vector<PictureWish> queue;  // the most urgent last
    std::vector<quint32> inWork;
    std::vector<std::pair<quint32, Thumbnail>> done;
    bool posted = false;
    std::size_t tasks = 0;

    void dropAll()
    {
        ++generation;
        queue.clear();
        inWork.clear();
        done.clear();
    }

    bool knows(quint32 image) const
    {
        return std::find(inWork.begin(), inWork.end(), image) != inWork.end()
            || std::any_of(done.begin(), done.end(), [image](const auto& d) { return d.first == image; });
    }

    void work();
    void decodeNext(std::unique_lock<std::mutex>& lock);
};

/// One task: decodes until the queue is empty.
void ThumbnailStore::Shared::work()
{
    // On Linux niceness is per thread: scrolling takes precedence over decoding on the same core.
    setpriority(PRIO_PROCESS, id_t(gettid()), decodingNiceness);
    std::unique_lock lock(mutex);
    while (!queue.empty())
        decodeNext(lock);
    --tasks;
}

void ThumbnailStore::Shared::decodeNext(std::unique_lock<std::mutex>& lock)
{
    const PictureWish wish = std::move(queue.back());
    queue.pop_back();
    inWork.push_back(wish.number);
    const quint64 of = generation;
    const int wantedSide = side;
    lock.unlock();
    Thumbnail thumbnail = decode(wish.path, wantedSide);
    lock.lock();
    if (of != generation)
        return;
    std::erase(inWork, wish.number);
    done.emplace_back(wish.number, std::move(thumbnail));
    if (store && !std::exchange(posted, true))
        QMetaObject::invokeMethod(store, &ThumbnailStore::collect, Qt::QueuedConnection);
}

Thumbnail ThumbnailStore::decodeFile(const QString& path, int side)
{
    try {
        const Result<RgbImage> rgb = readImage(path, {.minSide = side});
        if (!rgb)
            return {{}, rgb.failed() ? rgb.error() : Error{}};
        return {shrunk(toQImage(*rgb), side), std::nullopt};
    } catch (const std::bad_alloc&) {
        return {{}, Error{.code = ErrorCode::OutOfMemory, .subject = path}};
    }
}

ThumbnailStore::ThumbnailStore(int side, QObject* parent, Decode decode)
    : QObject(parent),
      m_side(side),
      m_cache(mostBytes),
      m_shared(std::make_shared<Shared>(this, side, std::move(decode)))
{
    picturePool();  // its threads start now, not while the window waits for pictures
}

ThumbnailStore::~ThumbnailStore()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->store = nullptr;
    m_shared->dropAll();
}

void ThumbnailStore::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    clear();
}

void ThumbnailStore::clear()
{
    m_cache.clear();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->dropAll();
}

void ThumbnailStore::setSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    m_cache.clear();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->side = side;
    m_shared->dropAll();
}

void ThumbnailStore::request(const std::vector<quint32>& images)
{
    std::vector<PictureWish> wishes;
    for (const quint32 image : images)
        if (m_dataset && image < m_dataset->images.size() && !m_cache.contains(image))
            wishes.push_back({image, m_dataset->absolutePath(image)});
    requestFiles(wishes);
}

void ThumbnailStore::requestFiles(const std::vector<PictureWish>& pictures)
{
    std::vector<PictureWish> missing;
    std::copy_if(pictures.rbegin(), pictures.rend(), std::back_inserter(missing),
                 [this](const PictureWish& wish) { return !m_cache.contains(wish.number); });
    {
        const std::lock_guard lock(m_shared->mutex);
        std::erase_if(missing, [this](const PictureWish& wish) { return m_shared->knows(wish.number); });
        m_shared->queue = std::move(missing);
    }
    startTasks();
}

void ThumbnailStore::startTasks()
{
    const std::lock_guard lock(m_shared->mutex);
    if (!picturePool().ready()) {
        if (!m_shared->queue.empty())
            QTimer::singleShot(threadRetry, this, &ThumbnailStore::startTasks);
        return;
    }
    const std::size_t most = std::min(m_shared->queue.size(), std::size_t(picturePool().maxThreadCount()));
    for (; m_shared->tasks < most; ++m_shared->tasks)
        (void)picturePool().run([shared = m_shared] { shared->work(); });
}

bool ThumbnailStore::idle() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->queue.empty() && m_shared->inWork.empty() && m_shared->done.empty();
}

void ThumbnailStore::collect()
{
    std::vector<std::pair<quint32, Thumbnail>> done;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->posted = false;
        done = std::exchange(m_shared->done, {});
    }
    QList<quint32> images;
    for (auto& [image, thumbnail] : done) {
        const qsizetype cost = 256 + thumbnail.image.sizeInBytes();
        m_cache.insert(image, new Thumbnail(std::move(thumbnail)), cost);
        images += image;
    }
    if (!images.isEmpty())
        emit ready(images);
}

}  // namespace leafbench::ui
