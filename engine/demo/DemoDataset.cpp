#include "engine/demo/DemoDataset.h"

#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/dataset/ClassCatalogue.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/demo/LeafScene.h"
#include "engine/demo/Lesions.h"
#include "engine/imaging/decode/Decode.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <mutex>
#include <optional>
#include <vector>

namespace leafbench {
namespace {

constexpr int Quality = 90;
constexpr int TestImages = 33;  // as in Kaggle's test/

/// One file to write.
struct Item {
    QString path;
    int classIndex;
    int image;
};

int speciesOf(int classIndex)
{
    static const std::vector<int> species = [] {
        DatasetIndex index;
        index.classes = paperClasses();
        const QStringList names = index.species();
        std::vector<int> result;
        for (const ClassName& c : index.classes)
            result.push_back(static_cast<int>(names.indexOf(c.species)));
        return result;
    }();
    return species.at(static_cast<std::size_t>(classIndex));
}

std::optional<Error> outOfRange(const char* key, int value, int low, int high)
{
    if (value >= low && value <= high)
        return std::nullopt;
    return badValue(QLatin1String(key), QString::number(value), low, high);
}

/// Whether the folder holds files that no demo dataset has.
bool holdsOtherFiles(const QDir& root)
{
    static const QRegularExpression drawn(QStringLiteral("\\A(?:(?:train|valid)/[^/]+/leaf_[0-9]{4}|test/[^/]+[0-9])\\.jpg\\z"));
    QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (!drawn.match(root.relativeFilePath(files.next())).hasMatch())
            return true;
    }
    return false;
}

std::optional<Error> checkOptions(const DemoOptions& options)
{
    if (auto error = outOfRange("images_per_class", options.imagesPerClass, 5, 2000))
        return error;
    if (auto error = outOfRange("side", options.side, 32, 1024))
        return error;
    return outOfRange("workers", options.workers, 0, 1024);
}

/// Image numbers continue from train/ over valid/ to test/, so that no picture occurs twice.
std::vector<Item> plan(const DemoOptions& options)
{
    std::vector<Item> items;
    const auto classes = static_cast<int>(paperClasses().size());
    const int train = options.imagesPerClass * 4 / 5;
    for (int c = 0; c < classes; ++c) {
        for (int i = 0; i < options.imagesPerClass; ++i) {
            items.push_back({QStringLiteral("%1/%2/leaf_%3.jpg")
                                 .arg(i < train ? QLatin1String("train") : QLatin1String("valid"),
                                      paperClasses()[static_cast<std::size_t>(c)].name,
                                      QString::number(i + 1).rightJustified(4, QLatin1Char('0'))),
                             c, i});
        }
    }
    for (int i = 0; i < TestImages; ++i) {
        const int c = i * classes / TestImages;
        QString name = paperClasses()[static_cast<std::size_t>(c)].name;
        name.remove(QLatin1Char('_')).remove(QLatin1Char(' '));
        items.push_back({QStringLiteral("test/%1%2.jpg").arg(name, QString::number(i + 1)), c, options.imagesPerClass + i});
    }
    return items;
}

std::optional<Error> makeFolders(const QDir& root)
{
    QStringList folders{QStringLiteral("test")};
    for (const ClassName& c : paperClasses())
        folders << QStringLiteral("train/") + c.name << QStringLiteral("valid/") + c.name;
    for (const QString& folder : folders) {
        if (!root.mkpath(folder))
            return Error{ErrorCode::NotWritable, root.filePath(folder), qt_error_string(errno), {}};
    }
    return std::nullopt;
}

std::optional<Error> writeLeaf(const QString& path, const Item& item, const DemoOptions& options)
{
    const QByteArray bytes = encodeJpeg(drawDemoLeaf(item.classIndex, item.image, options), Quality);
    QFile file(path);  // not QSaveFile, which syncs to disk each time
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::NotWritable, path, file.errorString(), {}};
    if (file.write(bytes) == bytes.size() && file.flush())
        return std::nullopt;
    Error error{ErrorCode::NotWritable, path, writeFailure(file), {}};
    file.remove();
    return error;
}

/// Counts the written files and reports progress in order, from any thread.
class Tally {
public:
    Tally(const JobContext& context, qint64 total) : m_context(context), m_total(total) { m_timer.start(); }

    void add()
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        const double seconds = static_cast<double>(m_timer.nsecsElapsed()) * 1e-9;
        Progress progress{QStringLiteral("demo"), m_done, m_total};
        progress.ratePerSecond = seconds > 0 ? static_cast<double>(m_done) / seconds : 0;
        m_context.report(progress);
    }

    void fail(Error error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = std::move(error);
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    const JobContext& m_context;
    const qint64 m_total;
    QElapsedTimer m_timer;
    std::mutex m_mutex;
    qint64 m_done = 0;
    std::optional<Error> m_error;
};

}  // namespace

RgbImage drawDemoLeaf(int classIndex, int image, const DemoOptions& options)
{
    Random random(mixSeed(options.seed, 0xde30u, classIndex, image));
    const auto species = static_cast<demo::Species>(speciesOf(classIndex));
    const demo::LeafShape shape = demo::leafShape(species, demo::curlOf(classIndex, random), random);
    const auto side = static_cast<float>(options.side);
    const double room = species == demo::Species::Blueberry ? 0.76 : 1;
    const auto size = static_cast<float>(random.uniform(0.74, 0.94) * room) * side;
    const auto degrees = static_cast<float>(random.uniform(0, 360));
    const auto moveX = static_cast<float>(random.uniform(-0.05, 0.05)) * side;
    const auto moveY = static_cast<float>(random.uniform(-0.05, 0.05)) * side;
    demo::LeafCanvas leaf(shape, options.side, size, degrees, {moveX, moveY}, random);
    demo::paintLeaf(species, leaf);
    demo::paintLesions(classIndex, leaf);
    return demo::photograph(species, leaf);
}

Result<qint64> makeDemoDataset(const QString& folder, const DemoOptions& options, const JobContext& context)
{
    if (auto error = checkOptions(options))
        return std::move(*error);
    if (!context.token.checkpoint())
        return Cancelled{};
    if (folder.isEmpty())
        return badValue(QStringLiteral("folder"), folder);
    const QDir root(QDir(folder).absolutePath());
    if (holdsOtherFiles(root))
        return Error{.code = ErrorCode::PlaceUnusable, .subject = root.path(), .detail = QStringLiteral("not empty")};
    if (auto error = makeFolders(root))
        return std::move(*error);

    const std::vector<Item> items = plan(options);
    Tally tally(context, static_cast<qint64>(items.size()));
    const int workers = options.workers > 0 ? options.workers : availableCores();
    const auto body = [&](int, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (!context.token.checkpoint())
                return false;
            if (auto error = writeLeaf(root.filePath(items[i].path), items[i], options)) {
                tally.fail(std::move(*error));
                return false;
            }
            tally.add();
        }
        return true;
    };
    const bool all = parallelFor(items.size(), 8, workers, body);
    if (tally.error())
        return *tally.error();
    if (!all)
        return Cancelled{};
    return static_cast<qint64>(items.size());
}

}  // namespace leafbench
