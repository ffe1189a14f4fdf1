#include "ui/models/ThumbnailStore.h"

#include "engine/imaging/Decode.h"
#include "engine/parallel/CorePlan.h"
#include "ui/models/Pictures.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <new>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace leafbench::ui {
namespace {

constexpr int decodingNiceness = 10;

Thumbnail decode(const QString& path, int side)
{
    try {
        const Outcome<RgbImage> rgb = readImage(path, {.enoughSide = side});
        if (!rgb)
            return {{}, rgb.failed() ? rgb.error() : Error{}};
        return {shrunk(toQImage(*rgb), side), std::nullopt};
    } catch (const std::bad_alloc&) {
        Error error;
        error.code = ErrorCode::OutOfMemory;
        error.subject = path;
        return {{}, error};
    }
}

}  // namespace

struct ThumbnailStore::Shared {
    explicit Shared(int wantedSide) : side(wantedSide) {}

    int side;
    mutable std::mutex mutex;
    std::condition_variable wake;
    bool stop = false;
    quint64 generation = 0;  // counts datasets and sides: what was begun for an earlier one is thrown away
    DatasetPtr dataset;
    std::vector<quint32> queue;  // the most urgent last
    std::vector<quint32> inWork;
    std::vector<std::pair<quint32, Thumbnail>> done;
    bool posted = false;

    void dropAll()
    {
        ++generation;
        queue.clear();
        inWork.clear();
        done.clear();
    }
};

ThumbnailStore::ThumbnailStore(int side, QObject* parent)
    : QObject(parent), m_side(side), m_cache(mostBytes), m_shared(std::make_unique<Shared>(side))
{
    for (int i = 0; i < std::min(2, availableCores()); ++i)
        m_threads.emplace_back([this] { work(*m_shared, this); });
}

ThumbnailStore::~ThumbnailStore()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stop = true;
        m_shared->wake.notify_all();
    }
    for (std::thread& thread : m_threads)
        thread.join();
}

void ThumbnailStore::setDataset(DatasetPtr dataset)
{
    m_cache.clear();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->dataset = std::move(dataset);
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

void ThumbnailStore::want(const std::vector<quint32>& images)
{
    std::vector<quint32> missing;
    for (const quint32 image : images)
        if (!m_cache.contains(image))
            missing.push_back(image);
    std::reverse(missing.begin(), missing.end());

    const std::lock_guard lock(m_shared->mutex);
    const auto known = [this](quint32 image) {
        const auto& inWork = m_shared->inWork;
        const auto& done = m_shared->done;
        return std::find(inWork.begin(), inWork.end(), image) != inWork.end()
            || std::any_of(done.begin(), done.end(), [image](const auto& d) { return d.first == image; });
    };
    std::erase_if(missing, known);
    m_shared->queue = std::move(missing);
    m_shared->wake.notify_all();
}

bool ThumbnailStore::idle() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->queue.empty() && m_shared->inWork.empty() && m_shared->done.empty();
}

void ThumbnailStore::work(Shared& shared, ThumbnailStore* store)
{
    // Linux counts niceness by thread: scrolling goes before decoding where both want the same core.
    setpriority(PRIO_PROCESS, id_t(gettid()), decodingNiceness);
    std::unique_lock lock(shared.mutex);
    while (true) {
        shared.wake.wait(lock, [&] { return shared.stop || !shared.queue.empty(); });
        if (shared.stop)
            return;
        const quint32 image = shared.queue.back();
        shared.queue.pop_back();
        shared.inWork.push_back(image);
        const quint64 generation = shared.generation;
        const DatasetPtr dataset = shared.dataset;
        const int side = shared.side;
        lock.unlock();
        Thumbnail thumbnail;
        if (dataset && image < dataset->images.size())
            thumbnail = decode(dataset->absolutePath(image), side);
        lock.lock();
        if (generation != shared.generation)
            continue;
        std::erase(shared.inWork, image);
        shared.done.emplace_back(image, std::move(thumbnail));
        // Safe: the store's destructor joins this thread before it goes.
        if (!std::exchange(shared.posted, true))
            QMetaObject::invokeMethod(store, &ThumbnailStore::collect, Qt::QueuedConnection);
    }
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
