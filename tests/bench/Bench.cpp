#include "tests/bench/Bench.h"

#include "tests/testing/RealData.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <ctime>
#include <numeric>

namespace leafbench::bench {

DatasetIndex photographs(std::size_t most)
{
    DatasetIndex index;
    index.root = testing::realData();
    if (index.root.isEmpty())
        return index;
    QStringList all;
    for (QDirIterator files(index.root, {"*.jpg"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        all << QDir(index.root).relativeFilePath(files.next());
    all.sort();
    const auto found = static_cast<std::size_t>(all.size());
    const std::size_t wanted = std::min(most, found);
    for (std::size_t i = 0; i < wanted; ++i)
        index.images.push_back({all[static_cast<qsizetype>(i * found / wanted)], 0, Folder::Train});
    return index;
}

std::vector<quint32> allOf(const DatasetIndex& index)
{
    std::vector<quint32> images(index.images.size());
    std::iota(images.begin(), images.end(), 0u);
    return images;
}

static double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

static Took timed(const std::function<void()>& candidate)
{
    const double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    candidate();
    return {now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu};
}

static double median(const std::vector<Took>& runs, double Took::*member)
{
    std::vector<double> values;
    for (const Took& run : runs)
        values.push_back(run.*member);
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

std::vector<Took> interleaved(int rounds, const std::vector<std::function<void()>>& candidates)
{
    std::vector<std::vector<Took>> runs(candidates.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const Took took = timed(candidates[i]);
            if (round > 0)
                runs[i].push_back(took);
        }
    }
    std::vector<Took> medians;
    for (const auto& candidate : runs)
        medians.push_back({median(candidate, &Took::seconds), median(candidate, &Took::cpuSeconds)});
    return medians;
}

}  // namespace leafbench::bench
