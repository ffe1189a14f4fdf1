#include "engine/runs/evaluation/SwapBackgrounds.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/Csv.h"
#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/dataset/LostImages.h"
#include "engine/evaluation/LogitTable.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/segment/Backgrounds.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/answers/RunPictures.h"
#include "engine/runs/evaluation/OtherDataset.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/starter/StarterModel.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

constexpr std::size_t chunk = 64;  // images in memory at a time; backgrounds of other classes come from the same chunk
constexpr std::size_t mostExamples = 6;
constexpr int pictureSide = 256;  // at least as large as this, if the files are: an outline needs some pixels

/// The images to answer, and what answers them.
struct Opened {
    Run run;
    DatasetPtr index;  ///< with the run's classes
    std::vector<quint32> images;
    std::shared_ptr<Classifier> classifier;
};

Result<Opened> openOwn(const QString& runPath, const SwapOptions& options, const JobContext& context)
{
    auto pictures = openRunPictures(runPath, options.data, context);
    if (!pictures)
        return pictures.as<Opened>();
    return Opened{pictures->run, pictures->index, pictures->split.images(Subset::Valid), pictures->classifier};
}

Result<Opened> openOn(const QString& runPath, const SwapOptions& options, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Opened>();
    auto other = openOtherDataset(*run, options.on, {}, context);
    if (!other)
        return other.as<Opened>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<Opened>();
    std::erase_if(other.value().images, [&](quint32 image) { return other->pictures->images[image].classIndex < 0; });
    return Opened{*run, other->pictures, other->images, *classifier};
}

Result<Opened> open(const QString& runPath, const SwapOptions& options, const JobContext& context)
{
    if (options.on.isEmpty() && isStarter(runPath))
        return Error{.code = ErrorCode::StarterFixed, .subject = runPath};
    auto opened = options.on.isEmpty() ? openOwn(runPath, options, context) : openOn(runPath, options, context);
    if (!opened)
        return opened;
    std::vector<quint32>& images = opened.value().images;
    if (images.empty())
        return Error{.code = ErrorCode::EmptySubset, .subject = toWord(Subset::Valid)};
    Random random(mixSeed(options.seed, 1));
    shuffle(images, random);
    if (options.limit > 0 && std::cmp_less(options.limit, images.size()))
        images.resize(static_cast<std::size_t>(options.limit));
    return opened;
}

/// A photograph, and where its leaf is.
struct Leaf {
    RgbImage photograph;
    std::optional<LeafMask> mask;
    RgbImage tile;  ///< of its background
    std::optional<RefusedImage> refused;

    bool isCutOut() const { return mask && !tile.empty(); }
};

/// What the classifier says to a photograph and to its leaf on each background: class indexes.
struct Answer {
    quint32 image = 0;
    int photograph = 0;
    std::array<int, allBackgrounds.size()> swapped{};
};

class Swapper {
public:
    Swapper(const Opened& opened, const SwapOptions& options, const JobContext& context, const QString& folder)
        : m_opened(opened),
          m_seed(options.seed),
          m_context(context),
          m_folder(folder),
          m_progress(context, QStringLiteral("swap"), static_cast<qint64>(opened.images.size()))
    {
    }

    Result<BackgroundSwap> run()
    {
        const std::vector<quint32>& images = m_opened.images;
        for (std::size_t first = 0; first < images.size(); first += chunk) {
            if (auto done = answerChunk(std::span(images).subspan(first, std::min(chunk, images.size() - first))); !done)
                return done.as<BackgroundSwap>();
        }
        m_progress.finish();
        if (auto present = checkRefused(*m_opened.index, m_refused); !present)
            return present.as<BackgroundSwap>();
        m_swap.unreadable = std::ssize(m_refused);
        if (m_answers.empty())
            return Error{.code = ErrorCode::NoneCutOut, .subject = m_opened.index->root};
        std::ranges::sort(m_answers, {}, &Answer::image);
        count();
        return m_swap;
    }

    QByteArray predictionsCsv() const
    {
        const QStringList names = m_opened.run.classNames;
        QString text = QStringLiteral("path,truth,photograph,own,other_class,made_up\n");
        for (const Answer& answer : m_answers) {
            const ImageEntry& entry = m_opened.index->images[answer.image];
            QStringList line{entry.path, names[entry.classIndex], names[answer.photograph]};
            for (const int predicted : answer.swapped)
                line << names[predicted];
            text += csvLine(line) + QLatin1Char('\n');
        }
        return text.toUtf8();
    }

private:
    Status answerChunk(std::span<const quint32> images)
    {
        std::vector<Leaf> leaves(images.size());
        const bool all = parallelFor(images.size(), 1, availableCores(), [&](int, std::size_t i, std::size_t) {
            leaves[i] = cutOut(images[i]);
            return m_context.token.checkpoint();
        });
        if (!all)
            return Cancelled{};
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            if (auto answered = answer(images, leaves, i); !answered)
                return answered;
            m_progress.add(1);
            if (!m_context.token.checkpoint())
                return Cancelled{};
        }
        return Ok{};
    }

    Leaf cutOut(quint32 image) const
    {
        Leaf leaf;
        auto read
            = readImage(m_opened.index->absolutePath(image), {.minSide = std::max(pictureSide, m_opened.run.recipe.inputSize)});
        if (!read) {
            leaf.refused = RefusedImage{image, read.error()};
            return leaf;
        }
        leaf.photograph = std::move(read).value();
        leaf.mask = cutOutLeaf(leaf.photograph);
        if (leaf.mask)
            leaf.tile = backgroundTile(leaf.photograph, *leaf.mask);
        return leaf;
    }

    /// The next one of the chunk whose background is of another class; null: all are of one.
    const Leaf* donor(std::span<const quint32> images, const std::vector<Leaf>& leaves, std::size_t place) const
    {
        const auto& entries = m_opened.index->images;
        for (std::size_t step = 1; step < leaves.size(); ++step) {
            const std::size_t other = (place + step) % leaves.size();
            if (leaves[other].isCutOut() && entries[images[other]].classIndex != entries[images[place]].classIndex)
                return &leaves[other];
        }
        return nullptr;
    }

    Status answer(std::span<const quint32> images, const std::vector<Leaf>& leaves, std::size_t place)
    {
        const Leaf& leaf = leaves[place];
        if (leaf.refused) {
            m_refused.push_back(*leaf.refused);
            return Ok{};
        }
        const Leaf* other = leaf.isCutOut() ? donor(images, leaves, place) : nullptr;
        if (!other) {
            ++m_swap.notCutOut;
            return Ok{};
        }
        const RgbImage& photograph = leaf.photograph;
        const int width = photograph.width, height = photograph.height;
        const std::array backgrounds{continued(leaf.tile, width, height), continued(other->tile, width, height),
                                     madeUpBackground(width, height, mixSeed(m_seed, images[place]))};
        Answer answer{.image = images[place]};
        auto said = predict(photograph, answer.photograph);
        std::array<RgbImage, allBackgrounds.size()> pictures;
        for (std::size_t kind = 0; said && kind < pictures.size(); ++kind) {
            pictures[kind] = onBackground(photograph, *leaf.mask, backgrounds[kind]);
            said = predict(pictures[kind], answer.swapped[kind]);
        }
        if (!said)
            return said;
        m_answers.push_back(answer);
        return std::cmp_less(m_swap.examples.size(), mostExamples) ? storeExample(photograph, pictures) : Status(Ok{});
    }

    Status predict(const RgbImage& picture, int& predicted)
    {
        const auto scores = m_opened.classifier->classify(picture);
        if (!scores)
            return scores.as<Ok>();
        predicted = argmax(scores->logits);
        return Ok{};
    }

    Status storeExample(const RgbImage& photograph, const std::array<RgbImage, allBackgrounds.size()>& pictures)
    {
        constexpr int quality = 90;
        const int width = photograph.width;
        RgbImage row(width * static_cast<int>(1 + pictures.size()), photograph.height);
        for (int y = 0; y < row.height; ++y) {
            std::uint8_t* to = std::copy_n(photograph.row(y), 3 * width, row.row(y));
            for (const RgbImage& picture : pictures)
                to = std::copy_n(picture.row(y), 3 * width, to);
        }
        const QString name = QStringLiteral("example-%1.jpg").arg(m_swap.examples.size() + 1);
        m_swap.examples << name;
        return writeFile(m_folder + QLatin1Char('/') + name, encodeJpeg(row, quality));
    }

    void count()
    {
        m_swap.datasetRoot = m_opened.index->root;
        m_swap.images = std::ssize(m_answers);
        for (const Answer& answer : m_answers) {
            const int truth = m_opened.index->images[answer.image].classIndex;
            const bool before = answer.photograph == truth;
            m_swap.correct += before ? 1 : 0;
            for (std::size_t kind = 0; kind < answer.swapped.size(); ++kind)
                m_swap.counts[kind].add(before, answer.swapped[kind] == truth);
        }
    }

    const Opened& m_opened;
    const quint64 m_seed;
    const JobContext& m_context;
    const QString m_folder;
    ProgressThrottle m_progress;
    BackgroundSwap m_swap;
    std::vector<RefusedImage> m_refused;
    std::vector<Answer> m_answers;
};

QString resultsFolder(const Run& run) { return run.resultsPath() + QStringLiteral("/evaluation/backgrounds"); }

}  // namespace

Result<BackgroundSwap> swapBackgrounds(const QString& runPath, const SwapOptions& options, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto opened = open(runPath, options, context);
    if (!opened)
        return opened.as<BackgroundSwap>();
    const QString results = resultsFolder(opened->run), parent = QFileInfo(results).absolutePath();
    if (auto made = makeFolderOfRuns(parent); !made)
        return made.as<BackgroundSwap>();
    AsideFolder aside(parent, QStringLiteral("backgrounds"));
    if (aside.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = parent, .detail = aside.failure()};
    Swapper swapper(*opened, options, context, aside.path());
    auto swap = swapper.run();
    if (!swap)
        return swap;
    swap.value().elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    if (auto written = writeFile(aside.filePath(QStringLiteral("predictions.csv")), swapper.predictionsCsv()); !written)
        return written.as<BackgroundSwap>();
    if (auto written = writeJson(aside.filePath(QStringLiteral("summary.json")), toJson(*swap)); !written)
        return written.as<BackgroundSwap>();
    if (auto placed = aside.placeAs(results); !placed)
        return placed.as<BackgroundSwap>();
    swap.value().results = results;
    return swap;
}

std::optional<BackgroundSwap> storedBackgroundSwap(const Run& run)
{
    const auto json = readJson(resultsFolder(run) + QStringLiteral("/summary.json"));
    if (!json)
        return std::nullopt;
    auto swap = fromJson<BackgroundSwap>(*json);
    swap.results = resultsFolder(run);
    return swap.images > 0 ? std::optional(swap) : std::nullopt;
}

}  // namespace leafbench
