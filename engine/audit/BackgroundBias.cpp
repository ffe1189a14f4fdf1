#include "engine/audit/BackgroundBias.h"

#include "engine/audit/LeakReport.h"
#include "engine/common/Seed.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/concurrency/ProgressThrottle.h"
#include "engine/imaging/decode/OpenCvSetup.h"
#include "engine/statistics/Intervals.h"

#include <QElapsedTimer>

#include <opencv2/ml.hpp>

#include <algorithm>
#include <mutex>

namespace leafbench {
namespace {

using Images = std::vector<quint32>;

constexpr int features = 3 * ImageFacts::spots;
constexpr std::size_t leastImages = 20;
constexpr int treesAtOnce = 5;  // forests of this size are trained in parallel; cancel is checked between them

struct Samples {
    cv::Mat colours;  // CV_32F, one row an image
    cv::Mat classes;  // CV_32S

    int count() const { return colours.rows; }
};

Samples samplesOf(const DatasetFacts& facts, const Images& images)
{
    const int rows = static_cast<int>(images.size());
    Samples samples{cv::Mat(rows, features, CV_32F), cv::Mat(rows, 1, CV_32S)};
    for (int y = 0; y < rows; ++y) {
        const quint32 image = images[static_cast<std::size_t>(y)];
        const auto& spots = facts.images[image].background;
        for (int x = 0; x < features; ++x)
            samples.colours.at<float>(y, x) = spots[static_cast<std::size_t>(x / 3)][static_cast<std::size_t>(x % 3)];
        samples.classes.at<int>(y) = facts.index->images[image].classIndex;
    }
    return samples;
}

/// An evenly drawn subsample.
Images subsample(Images images, std::size_t most, quint64 seed)
{
    if (images.size() <= most)
        return images;
    Random random(mixSeed(seed, 0x7415u));
    shuffle(images, random);
    images.resize(most);
    std::sort(images.begin(), images.end());
    return images;
}

Images withoutFaulty(const DatasetFacts& facts, Images images)
{
    std::erase_if(images, [&](quint32 image) { return facts.images[image].error.has_value(); });
    return images;
}

/// Votes of some trees: one row a test image, one column a class.
cv::Mat votesOf(const Samples& train, const Samples& test, int classes, int trees, quint64 seed)
{
    const auto forest = cv::ml::RTrees::create();
    forest->setMaxDepth(18);  // OpenCV reserves memory for a full tree of this depth
    forest->setMinSampleCount(2);
    forest->setActiveVarCount(0);  // OpenCV's default: the square root of their number
    forest->setTermCriteria({cv::TermCriteria::MAX_ITER, trees, 0});
    // OpenCV draws from the thread's generator: seed it, and restore it afterwards.
    const cv::RNG before = cv::theRNG();
    cv::theRNG() = cv::RNG(seed);
    forest->train(cv::ml::TrainData::create(train.colours, cv::ml::ROW_SAMPLE, train.classes));
    cv::theRNG() = before;
    cv::Mat table;  // one header row of class numbers, then a row an image
    forest->getVotes(test.colours, table, 0);
    cv::Mat votes = cv::Mat::zeros(test.count(), classes, CV_32S);
    for (int x = 0; x < table.cols; ++x)
        table.rowRange(1, table.rows).col(x).copyTo(votes.col(table.at<int>(0, x)));
    return votes;
}

/// Votes of all trees; empty if cancelled.
cv::Mat forestVotes(const Samples& train, const Samples& test, int classes, const BiasOptions& options, const JobContext& context)
{
    const auto parts = static_cast<std::size_t>((std::max(options.trees, 1) + treesAtOnce - 1) / treesAtOnce);
    ProgressThrottle progress(context, QStringLiteral("bias"), static_cast<qint64>(parts) * treesAtOnce);
    cv::Mat votes = cv::Mat::zeros(test.count(), classes, CV_32S);
    std::mutex mutex;
    const auto grow = [&](int, std::size_t begin, std::size_t end) {
        for (std::size_t part = begin; part < end; ++part) {
            if (!context.token.checkpoint())
                return false;
            const cv::Mat own = votesOf(train, test, classes, treesAtOnce, mixSeed(options.seed, 0xf0e57u, part));
            const std::lock_guard lock(mutex);
            votes += own;
            progress.add(treesAtOnce);
        }
        return true;
    };
    if (!parallelFor(parts, 1, availableCores(), grow))
        return {};
    progress.finish();
    return votes;
}

/// On a tie the first class.
int majorityVote(const cv::Mat& votes, int row)
{
    const int* first = votes.ptr<int>(row);
    return static_cast<int>(std::max_element(first, first + votes.cols) - first);
}

void count(BackgroundBias& bias, const cv::Mat& votes, const Samples& test)
{
    std::vector<qint64> right(static_cast<std::size_t>(votes.cols)), all(right.size());
    for (int y = 0; y < test.count(); ++y) {
        const auto c = static_cast<std::size_t>(test.classes.at<int>(y));
        ++all[c];
        right[c] += majorityVote(votes, y) == test.classes.at<int>(y);
    }
    qint64 sum = 0;
    for (std::size_t c = 0; c < all.size(); ++c) {
        sum += right[c];
        bias.recall.push_back(all[c] > 0 ? static_cast<double>(right[c]) / static_cast<double>(all[c]) : -1);
    }
    bias.accuracy = static_cast<double>(sum) / test.count();
    bias.interval = wilsonInterval(sum, test.count());
    bias.chance = static_cast<double>(*std::max_element(all.begin(), all.end())) / test.count();
}

}  // namespace

Result<BackgroundBias> measureBackgroundBias(const DatasetFacts& facts, const SourceLeaves& leaves, const BiasOptions& options,
                                             const JobContext& context)
{
    setUpOpenCv();
    const DatasetIndex& index = *facts.index;
    const auto split = makeLeafCleanSplit(index, leaves, {SplitOptions::Mode::Leaves, 0.8, 0, 0.2, options.seed});
    if (!split)
        return split.as<BackgroundBias>();
    const auto part = [&](Subset subset) {
        return samplesOf(facts, subsample(withoutFaulty(facts, split->images(subset)), BiasOptions::mostImages, options.seed));
    };
    const Samples train = part(Subset::Train), test = part(Subset::Test);
    if (static_cast<std::size_t>(train.count() + test.count()) < leastImages || test.count() == 0)
        return Error{.code = ErrorCode::TooFewImages, .subject = QStringLiteral("bias"), .low = double(leastImages)};
    QElapsedTimer clock;
    clock.start();
    const cv::Mat votes = forestVotes(train, test, static_cast<int>(index.classes.size()), options, context);
    if (votes.empty())
        return Cancelled{};
    BackgroundBias bias;
    bias.trainImages = train.count();
    bias.testImages = test.count();
    count(bias, votes, test);
    bias.elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    return bias;
}

}  // namespace leafbench
