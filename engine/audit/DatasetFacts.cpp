#include "engine/audit/DatasetFacts.h"

#include "engine/audit/FactsFile.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/dataset/ReadAhead.h"
#include "engine/imaging/decode/ImageReader.h"
#include "engine/imaging/decode/JpegHeader.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

namespace leafbench {
namespace {

constexpr int mostWorkers = 256;
// The perceptual hash samples 64 x 64 cells: four pixels a cell are enough.
constexpr int minSide = 256;

struct Stamp {
    qint64 bytes = -1;  // below 0: no such file
    qint64 modifiedMs = 0;
};

Stamp stampOf(const QString& path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_size, status.st_mtim.tv_sec * qint64{1000} + status.st_mtim.tv_nsec / 1'000'000};
}

/// Corners and side middles, clockwise from the upper left.
std::array<std::array<quint8, 3>, ImageFacts::spots> backgroundOf(const RgbImage& image)
{
    const int right = image.width - 1, bottom = image.height - 1;
    const int x[] = {0, right / 2, right, right, right, right / 2, 0, 0};
    const int y[] = {0, 0, 0, bottom / 2, bottom, bottom, bottom, bottom / 2};
    std::array<std::array<quint8, 3>, ImageFacts::spots> spots{};
    for (int i = 0; i < ImageFacts::spots; ++i)
        std::copy_n(image.row(y[i]) + 3 * x[i], 3, spots[static_cast<std::size_t>(i)].begin());
    return spots;
}

/// The picture's full upright size: a JPEG is decoded at a fraction of it.
void noteSize(ImageFacts& facts, const QByteArray& bytes, const RgbImage& image)
{
    facts.width = image.width;
    facts.height = image.height;
    if (imageFormat(bytes) != ImageFormat::Jpeg)
        return;
    const ImageHeader header = readJpegHeader(bytes).image;
    facts.width = static_cast<int>(header.width);
    facts.height = static_cast<int>(header.height);
    if (header.orientation >= 5)
        std::swap(facts.width, facts.height);
}

ImageFacts examine(ImageReader& reader, const QString& path)
{
    const Stamp stamp = stampOf(path);
    ImageFacts facts;
    facts.bytes = std::max<qint64>(stamp.bytes, 0);
    facts.modifiedMs = stamp.modifiedMs;
    const auto fail = [&facts](const Status& result) {
        facts.error = result.error();
        return facts;
    };
    if (const auto read = reader.read(path); !read)
        return fail(read);
    if (const auto decoded = reader.decode({.minSide = minSide}); !decoded) {
        // Files that are not images are not read to the end.
        if (imageFormat(reader.bytes()) != ImageFormat::Unknown)
            facts.hash = pictureHash(reader.bytes(), {});
        return fail(decoded);
    }
    const RgbImage& image = reader.image();
    noteSize(facts, reader.bytes(), image);
    facts.hash = pictureHash(reader.bytes(), image);
    facts.background = backgroundOf(image);
    return facts;
}

/// One pass over a dataset.
class FactsCollector {
public:
    FactsCollector(DatasetPtr index, QString file, int workers, const JobContext& context)
        : m_facts(std::make_shared<DatasetFacts>()),
          m_file(std::move(file)),
          m_workers(std::min(workers < 1 ? availableCores() : workers, mostWorkers)),
          m_context(context),
          m_progress(context, QStringLiteral("examine"), static_cast<qint64>(index->images.size()))
    {
        m_done.resize(index->images.size());
        m_facts->images.resize(index->images.size());
        m_facts->index = std::move(index);
    }

    Result<DatasetFactsPtr> run()
    {
        const bool all = reuseKnown() && openOthers();
        m_facts->read = std::count(m_opened.begin(), m_opened.end(), quint8{1});
        if (m_facts->read > 0 && !m_file.isEmpty())
            storeCache();
        if (!all)
            return Cancelled{};
        m_progress.finish();
        m_facts->elapsedSeconds = m_progress.elapsedSeconds();
        return DatasetFactsPtr(m_facts);
    }

    Result<DatasetFactsPtr> recall()
    {
        if (!reuseKnown())
            return Cancelled{};
        const bool all = std::find(m_done.begin(), m_done.end(), quint8{0}) == m_done.end();
        return all ? DatasetFactsPtr(m_facts) : nullptr;
    }

private:
    const DatasetIndex& index() const { return *m_facts->index; }

    bool reuseKnown()
    {
        const KnownFacts known = m_file.isEmpty() ? KnownFacts{} : readFacts(m_file);
        const auto take = [&](int, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto fact = known.constFind(index().images[i].path);
                if (fact == known.constEnd())
                    continue;
                const Stamp stamp = stampOf(index().absolutePath(i));
                if (stamp.bytes != fact->bytes || stamp.modifiedMs != fact->modifiedMs)
                    continue;
                m_facts->images[i] = *fact;
                m_done[i] = 1;
                m_progress.add(1);
            }
            return m_context.token.checkpoint();
        };
        return known.isEmpty() || parallelFor(m_done.size(), 256, m_workers, take);
    }

    bool openOthers()
    {
        std::vector<quint32> others;
        for (std::size_t i = 0; i < m_done.size(); ++i) {
            if (!m_done[i])
                others.push_back(static_cast<quint32>(i));
        }
        m_opened.resize(others.size());
        std::vector<ImageReader> readers(static_cast<std::size_t>(m_workers));
        ReadAhead ahead(index(), others);
        const auto open = [&](int worker, std::size_t begin, std::size_t end) {
            ImageReader& reader = readers[static_cast<std::size_t>(worker)];
            for (std::size_t i = begin; i < end; ++i) {
                if (!m_context.token.checkpoint())
                    return false;
                m_facts->images[others[i]] = examine(reader, index().absolutePath(others[i]));
                m_done[others[i]] = 1;
                m_opened[i] = 1;
                if (reader.waited())
                    ahead.waitedFor(i);
                m_progress.add(1);
            }
            return true;
        };
        return parallelFor(others.size(), 1, m_workers, open);
    }

    /// If the folder is not writable, only the next pass takes longer.
    void storeCache() const
    {
        KnownFacts known;
        for (std::size_t i = 0; i < m_done.size(); ++i) {
            if (m_done[i] && isPermanent(m_facts->images[i]))
                known.insert(index().images[i].path, m_facts->images[i]);
        }
        (void)writeFacts(m_file, known);
    }

    std::shared_ptr<DatasetFacts> m_facts;
    const QString m_file;
    const int m_workers;
    const JobContext& m_context;
    ProgressThrottle m_progress;
    std::vector<quint8> m_done;    // by image; bytes, because several threads write them
    std::vector<quint8> m_opened;  // by image that was not in the cache
};

}  // namespace

std::vector<quint32> DatasetFacts::faulty() const
{
    std::vector<quint32> numbers;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i].error)
            numbers.push_back(static_cast<quint32>(i));
    }
    return numbers;
}

Result<DatasetFactsPtr> examineDataset(DatasetPtr index, const QString& cacheDir, int workers, const JobContext& context)
{
    const QString file = cacheDir.isEmpty() ? QString() : factsPath(cacheDir, index->root);
    return FactsCollector(std::move(index), file, workers, context).run();
}

Result<DatasetFactsPtr> loadCachedFacts(DatasetPtr index, const QString& cacheDir, const JobContext& context)
{
    const QString file = factsPath(cacheDir, index->root);
    return FactsCollector(std::move(index), file, 1, context).recall();
}

QString factsDir(const QString& runsDir) { return QDir(runsDir).filePath(QStringLiteral("facts")); }

}  // namespace leafbench
