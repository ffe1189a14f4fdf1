#include "ui/classify/ClassifyWorker.h"

#include "engine/common/Exceptions.h"
#include "engine/concurrency/ThreadPool.h"
#include "engine/imaging/decode/ImageReader.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr int answersAtOnce = 8;
constexpr int answersPatience = 60;  // ms of a task before its answers are shown

/// If a picture or a run does not fit into memory, only its answer fails.
template <class T, class Ask>
Result<T> guarded(const QString& path, const Ask& ask)
{
    try {
        return ask();
    } catch (const std::exception& exception) {
        return errorOf(exception, path);
    }
}

/// Identifies the current checkpoint: a training replaces it.
QString checkpointKey(const QString& runPath)
{
    const QFileInfo file(runPath + QStringLiteral("/checkpoints/best.safetensors"));
    return runPath + file.lastModified().toString(Qt::ISODateWithMs);
}

}  // namespace

Result<QByteArray> PictureSource::read(ImageReader& reader) const
{
    if (path.isEmpty())
        return bytes;
    if (const auto done = reader.read(path); !done)
        return done.as<QByteArray>();
    return reader.bytes();
}

/// The result of one task.
struct ClassifyWorker::News {
    quint64 generation = 0;  ///< of the run in use
    std::optional<OpenedRun> opened{};
    QList<PictureAnswer> answers{};
    std::optional<PictureMap> map{};
};

/// A requested map.
struct ClassifyWorker::MapWish {
    PictureSource picture;
    QString className;
};

/// The loaded run. Used only on the pool's thread.
class ClassifyWorker::LoadedRun {
public:
    OpenedRun open(const QString& path, int threads);
    /// Whether the checkpoint has changed.
    bool isOld(const QString& path) const { return m_key != checkpointKey(path); }
    // Only with an open run:
    void setFeatureBank(FeatureBankPtr featureBank) { m_classifier->setFeatureBank(std::move(featureBank)); }

    PictureAnswer answer(const PictureSource& picture, int threads);
    PictureMap map(const MapWish& wish, int threads);

private:
    template <class T, class Ask>
    Result<T> asked(const PictureSource& picture, const Ask& ask);

    std::shared_ptr<RunClassifier> m_classifier;
    QString m_key;
    ImageReader m_reader;
};

OpenedRun ClassifyWorker::LoadedRun::open(const QString& path, int threads)
{
    OpenedRun opened{.path = path};
    m_classifier.reset();
    m_key = checkpointKey(path);
    if (path.isEmpty())
        return opened;
    const auto run = guarded<std::shared_ptr<RunClassifier>>(path, [&] {
        auto found = RunClassifier::open(path);
        // A network's first answer takes longer: warm it up with an empty picture.
        if (found)
            (void)(*found)->classifyBytes(encodeJpeg(RgbImage(8, 8), 50), {}, threads);
        return found;
    });
    if (!run) {
        opened.error = run.error();
        return opened;
    }
    m_classifier = *run;
    opened.featureBank = m_classifier->featureBank();
    return opened;
}

template <class T, class Ask>
Result<T> ClassifyWorker::LoadedRun::asked(const PictureSource& picture, const Ask& ask)
{
    return guarded<T>(picture.path, [&]() -> Result<T> {
        const auto bytes = picture.read(m_reader);
        return bytes ? ask(*bytes) : bytes.template as<T>();
    });
}

PictureAnswer ClassifyWorker::LoadedRun::answer(const PictureSource& picture, int threads)
{
    return {picture.id, asked<Classification>(picture, [&](const QByteArray& bytes) {
                return m_classifier->classifyBytes(bytes, picture.path, threads);
            })};
}

PictureMap ClassifyWorker::LoadedRun::map(const MapWish& wish, int threads)
{
    return {wish.picture.id, wish.className, asked<SaliencyMap>(wish.picture, [&](const QByteArray& bytes) {
                return m_classifier->saliency(bytes, wish.picture.path, wish.className, threads);
            })};
}

/// All members belong to the UI thread, except `loaded`.
struct ClassifyWorker::State {
    QString runPath;
    quint64 generation = 0;  ///< counts runs
    bool toOpen = false;
    bool open = false;
    bool failed = false;
    int threads = 0;
    FeatureBankPtr featureBank;  ///< for `loaded`, which has not got it yet
    std::vector<PictureSource> queue;
    std::optional<MapWish> map;
    bool busy = false;  ///< one task at a time
    LoadedRun loaded;
    QFutureWatcher<News> watcher;
    ThreadPool pool{1};  ///< last: it waits for the task, which uses the run above

    std::function<void(News&)> takeTask();
};

ClassifyWorker::ClassifyWorker(QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    connect(&m_state->watcher, &QFutureWatcherBase::finished, this, &ClassifyWorker::deliver);
}

ClassifyWorker::~ClassifyWorker() = default;

/// The most urgent request, to run on the pool's thread; null: none.
std::function<void(ClassifyWorker::News&)> ClassifyWorker::State::takeTask()
{
    const auto openRun = [run = &loaded, path = runPath, with = threads](News& news) { news.opened = run->open(path, with); };
    if (std::exchange(toOpen, false))
        return openRun;
    if (!open || (!map && queue.empty()))
        return {};
    const std::vector<PictureSource> pictures(queue.begin(), queue.begin() + std::min<qsizetype>(answersAtOnce, queue.size()));
    return [openRun, pictures, run = &loaded, path = runPath, with = threads, wish = std::exchange(map, std::nullopt),
            bank = std::exchange(featureBank, nullptr)](News& news) {
        if (bank)
            run->setFeatureBank(bank);
        if (wish) {
            news.map = run->map(*wish, with);
            return;
        }
        if (run->isOld(path))
            return openRun(news);
        QElapsedTimer clock;
        clock.start();
        for (auto picture = pictures.begin(); picture != pictures.end() && !clock.hasExpired(answersPatience); ++picture)
            news.answers << run->answer(*picture, with);
    };
}

void ClassifyWorker::next()
{
    if (m_state->busy)
        return;
    if (auto task = m_state->takeTask()) {
        m_state->busy = true;
        begin([task = std::move(task), of = m_state->generation] {
            News news{.generation = of};
            task(news);
            return news;
        });
    }
}

/// Retries later if the system can start no thread.
void ClassifyWorker::begin(const std::function<News()>& task)
{
    if (m_state->pool.ready())
        m_state->watcher.setFuture(m_state->pool.run(task));
    else
        QTimer::singleShot(threadRetry, this, [this, task] { begin(task); });
}

void ClassifyWorker::deliver()
{
    const News news = m_state->watcher.result();
    m_state->busy = false;
    if (news.generation == m_state->generation) {
        if (news.opened) {
            m_state->open = !news.opened->path.isEmpty() && !news.opened->error;
            m_state->failed = news.opened->error.has_value();
        }
        std::erase_if(m_state->queue, [&news](const PictureSource& picture) {
            return std::any_of(news.answers.begin(), news.answers.end(), [&](const auto& a) { return a.id == picture.id; });
        });
    }
    next();
    if (news.generation != m_state->generation)
        return;
    if (news.opened && !news.opened->path.isEmpty())
        emit opened(*news.opened);
    if (!news.answers.isEmpty())
        emit answered(news.answers);
    if (news.map)
        emit mapped(*news.map);
}

void ClassifyWorker::setRun(const QString& path)
{
    State& state = *m_state;
    if (state.runPath == path && !state.failed)
        return;
    state.failed = state.open = false;
    state.runPath = path;
    ++state.generation;
    state.toOpen = true;
    state.featureBank = nullptr;
    state.queue.clear();
    state.map.reset();
    next();
}

void ClassifyWorker::setFeatureBank(FeatureBankPtr featureBank) { m_state->featureBank = std::move(featureBank); }

void ClassifyWorker::setThreads(int threads) { m_state->threads = threads; }

void ClassifyWorker::request(std::vector<PictureSource> pictures)
{
    m_state->queue = std::move(pictures);
    next();
}

void ClassifyWorker::requestMap(const PictureSource& picture, const QString& className)
{
    m_state->map = MapWish{picture, className};
    next();
}

}  // namespace leafbench::ui
