#include "ui/bridge/ClassifyWorker.h"

#include "engine/imaging/ImageReader.h"
#include "ui/bridge/NewsBox.h"

#include <QDateTime>
#include <QFileInfo>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <new>
#include <thread>

namespace leafbench::ui {
namespace {

struct MapWish {
    PictureSource picture;
    QString className;
};

/// All of one run: another one begins with an empty box.
struct News {
    quint64 generation = 0;
    std::optional<OpenedRun> opened{};
    QList<PictureAnswer> answers{};
    std::optional<PictureMap> map{};
};

/// A picture that does not fit into memory ends its answer, not the program.
template <class T, class Ask>
Outcome<T> asked(const PictureSource& picture, ImageReader& reader, const Ask& ask)
{
    try {
        const auto bytes = picture.read(reader);
        return bytes ? ask(*bytes) : bytes.template as<T>();
    } catch (const std::bad_alloc&) {
        return Error{.code = ErrorCode::OutOfMemory, .subject = picture.path};
    } catch (const std::exception& exception) {
        return Error{.code = ErrorCode::Internal, .subject = picture.path, .detail = QString::fromUtf8(exception.what())};
    }
}

/// The first answer of a network takes longer than those after it: let it be about nothing.
Outcome<std::shared_ptr<RunClassifier>> openedAndWarm(const QString& path, int threads)
{
    try {
        auto run = RunClassifier::open(path);
        if (run)
            (void)(*run)->classifyBytes(encodeJpeg(RgbImage(8, 8), 50), {}, threads);
        return run;
    } catch (const std::bad_alloc&) {
        return Error{.code = ErrorCode::OutOfMemory, .subject = path};
    }
}

/// The checkpoint as it is now: a run that trains on has another one soon.
QString checkpointKey(const QString& runPath)
{
    const QFileInfo file(runPath + QStringLiteral("/checkpoints/best.safetensors"));
    return runPath + file.lastModified().toString(Qt::ISODateWithMs);
}

}  // namespace

Outcome<QByteArray> PictureSource::read(ImageReader& reader) const
{
    if (path.isEmpty())
        return bytes;
    if (const auto done = reader.read(path); !done)
        return done.as<QByteArray>();
    return reader.bytes();
}

struct ClassifyWorker::State {
    std::mutex mutex;
    std::condition_variable wake;
    bool stop = false;
    QString runPath;
    quint64 generation = 0;  ///< counts runs
    bool toOpen = false;
    bool failed = false;
    int threads = 0;
    ReferencePtr reference;  ///< to be set
    std::deque<PictureSource> queue;
    quint64 inWork = 0;  ///< id of the picture that is being answered
    std::optional<MapWish> map;
    NewsBox<News> news;
    std::thread thread;

    // Of the thread alone.
    std::shared_ptr<RunClassifier> classifier;
    QString key;
    ImageReader reader;

    void work(ClassifyWorker* worker);
    void open(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker);
    void answer(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker);
    void look(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker);

    /// change(news) adds what is new of that generation.
    template <class Change>
    void tell(ClassifyWorker* worker, quint64 of, const Change& change)
    {
        const bool first = news.add([&](News& all) {
            if (all.generation != of)
                all = {.generation = of};
            change(all);
        });
        // Safe: the worker's destructor joins this thread before it goes.
        if (first)
            QMetaObject::invokeMethod(worker, &ClassifyWorker::deliver, Qt::QueuedConnection);
    }
};

void ClassifyWorker::State::work(ClassifyWorker* worker)
{
    std::unique_lock lock(mutex);
    for (;;) {
        wake.wait(lock, [this] { return stop || toOpen || (classifier && (reference || map || !queue.empty())); });
        if (stop)
            return;
        if (toOpen)
            open(lock, worker);
        else if (reference)
            classifier->setReference(std::exchange(reference, nullptr));
        else if (map)
            look(lock, worker);
        else
            answer(lock, worker);
    }
}

void ClassifyWorker::State::open(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker)
{
    toOpen = false;
    const QString path = runPath;
    const quint64 of = generation;
    const int with = threads;
    lock.unlock();
    OpenedRun opened{.path = path};
    classifier.reset();
    key = checkpointKey(path);
    if (!path.isEmpty()) {
        const auto run = openedAndWarm(path, with);
        if (run)
            classifier = *run;
        else
            opened.error = run.error();
        opened.reference = classifier ? classifier->reference() : nullptr;
        tell(worker, of, [&](News& all) { all.opened = opened; });
    }
    lock.lock();
    failed = failed || (opened.error && of == generation);
}

void ClassifyWorker::State::answer(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker)
{
    if (checkpointKey(runPath) != key) {
        toOpen = true;
        return;
    }
    const PictureSource picture = std::move(queue.front());
    queue.pop_front();
    inWork = picture.id;
    const quint64 of = generation;
    const int with = threads;
    lock.unlock();
    PictureAnswer answer{.id = picture.id};
    answer.outcome = asked<Classification>(picture, reader, [&](const QByteArray& bytes) {
        return classifier->classifyBytes(bytes, picture.path, with);
    });
    tell(worker, of, [&](News& all) { all.answers << answer; });
    lock.lock();
    inWork = 0;
}

void ClassifyWorker::State::look(std::unique_lock<std::mutex>& lock, ClassifyWorker* worker)
{
    const MapWish wish = *std::exchange(map, std::nullopt);
    const quint64 of = generation;
    const int with = threads;
    lock.unlock();
    PictureMap found{.id = wish.picture.id, .className = wish.className};
    found.outcome = asked<SaliencyMap>(wish.picture, reader, [&](const QByteArray& bytes) {
        return classifier->saliency(bytes, wish.picture.path, wish.className, with);
    });
    tell(worker, of, [&](News& all) { all.map = found; });
    lock.lock();
}

ClassifyWorker::ClassifyWorker(QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->thread = std::thread([this] { m_state->work(this); });
}

ClassifyWorker::~ClassifyWorker()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stop = true;
        m_state->wake.notify_all();
    }
    m_state->thread.join();
}

void ClassifyWorker::setRun(const QString& path)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->runPath == path && !m_state->failed)
        return;
    m_state->failed = false;
    m_state->runPath = path;
    ++m_state->generation;
    m_state->toOpen = true;
    m_state->reference = nullptr;
    m_state->queue.clear();
    m_state->map.reset();
    m_state->wake.notify_all();
}

void ClassifyWorker::setReference(ReferencePtr reference)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->reference = std::move(reference);
    m_state->wake.notify_all();
}

void ClassifyWorker::setThreads(int threads)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->threads = threads;
}

void ClassifyWorker::want(std::vector<PictureSource> pictures)
{
    const std::lock_guard lock(m_state->mutex);
    std::erase_if(pictures, [this](const PictureSource& picture) { return picture.id == m_state->inWork; });
    m_state->queue.assign(std::make_move_iterator(pictures.begin()), std::make_move_iterator(pictures.end()));
    m_state->wake.notify_all();
}

void ClassifyWorker::wantMap(const PictureSource& picture, const QString& className)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->map = MapWish{picture, className};
    m_state->wake.notify_all();
}

void ClassifyWorker::deliver()
{
    const News news = m_state->news.take();
    {
        const std::lock_guard lock(m_state->mutex);
        if (news.generation != m_state->generation)
            return;
    }
    if (news.opened)
        emit opened(*news.opened);
    if (!news.answers.isEmpty())
        emit answered(news.answers);
    if (news.map)
        emit mapped(*news.map);
}

}  // namespace leafbench::ui
