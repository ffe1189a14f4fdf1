#include "engine/evaluation/ClassOrder.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/evaluation/AverageLinkage.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace leafbench {
namespace {

double confusionRate(const ConfusionMatrix& matrix, int truth, int predicted)
{
    const qint64 support = matrix.support(truth);
    return support == 0 ? 0.0 : static_cast<double>(matrix.at(truth, predicted)) / static_cast<double>(support);
}

std::vector<int> bySpecies(const QStringList& classNames)
{
    std::vector<std::tuple<QString, QString, bool, QString, int>> keys;
    for (int i = 0; i < classNames.size(); ++i) {
        const ClassName name = splitClassName(classNames[i]);
        const QString disease = name.disease.toCaseFolded();
        keys.emplace_back(name.species.toCaseFolded(), name.species, disease == QLatin1String("healthy"), disease, i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<int> order;
    for (const auto& key : keys)
        order.push_back(std::get<int>(key));
    return order;
}

/// Distance of two classes: 1 if they are never confused.
std::vector<double> distances(const ConfusionMatrix& matrix)
{
    const int n = matrix.classes();
    std::vector<double> all;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j)
            all.push_back(1 - (confusionRate(matrix, i, j) + confusionRate(matrix, j, i)) / 2);
    }
    return all;
}

using ClassIndexes = std::vector<int>;

ClassIndexes reversed(const ClassIndexes& leaves) { return {leaves.rbegin(), leaves.rend()}; }

ClassIndexes chained(ClassIndexes first, const ClassIndexes& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Concatenates two rows of leaves, reversed so that the nearest ends meet.
template <class Distance>
ClassIndexes met(const ClassIndexes& first, const ClassIndexes& second, const Distance& distance)
{
    const std::array<double, 4> gaps{distance(first.back(), second.front()), distance(first.back(), second.back()),
                                     distance(first.front(), second.front()), distance(first.front(), second.back())};
    const auto nearest = std::min_element(gaps.begin(), gaps.end()) - gaps.begin();
    return chained(nearest < 2 ? first : reversed(first), nearest % 2 == 0 ? second : reversed(second));
}

std::vector<int> bySimilarity(const ConfusionMatrix& matrix)
{
    const int n = matrix.classes();
    if (n == 0)
        return {};
    const std::vector<double> all = distances(matrix);
    const auto distance = [&all, n](int i, int j) { return all[static_cast<std::size_t>(i * n + j)]; };
    std::vector<ClassIndexes> clusters;
    for (int i = 0; i < n; ++i)
        clusters.push_back({i});
    for (const Join& join : averageLinkage(all, n)) {
        clusters.push_back(
            met(clusters[static_cast<std::size_t>(join.first)], clusters[static_cast<std::size_t>(join.second)], distance));
    }
    const ClassIndexes& order = clusters.back();
    return order.front() > order.back() ? reversed(order) : order;
}

}  // namespace

std::vector<int> classOrder(const ConfusionMatrix& matrix, const QStringList& classNames, ClassOrdering ordering)
{
    Q_ASSERT(classNames.size() == matrix.classes());
    switch (ordering) {
    case ClassOrdering::Species: return bySpecies(classNames);
    case ClassOrdering::Similarity: return bySimilarity(matrix);
    case ClassOrdering::Name: break;
    }
    std::vector<int> order(static_cast<std::size_t>(matrix.classes()));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

std::vector<ClassBlock> speciesBlocks(const std::vector<int>& order, const QStringList& classNames)
{
    std::vector<ClassBlock> blocks;
    for (int place = 0; place < static_cast<int>(order.size()); ++place) {
        const QString species = splitClassName(classNames[order[static_cast<std::size_t>(place)]]).species;
        if (blocks.empty() || blocks.back().species != species)
            blocks.push_back({species, place, 0});
        ++blocks.back().count;
    }
    return blocks;
}

std::vector<ConfusedPair> confusedPairs(const ConfusionMatrix& matrix, int limit)
{
    std::vector<ConfusedPair> pairs;
    for (int truth = 0; truth < matrix.classes(); ++truth) {
        for (int predicted = 0; predicted < matrix.classes(); ++predicted) {
            if (truth != predicted && matrix.at(truth, predicted) > 0)
                pairs.push_back({truth, predicted, matrix.at(truth, predicted), confusionRate(matrix, truth, predicted),
                                 matrix.at(predicted, truth)});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const ConfusedPair& a, const ConfusedPair& b) {
        return std::tuple(b.images, b.share, a.truth, a.predicted) < std::tuple(a.images, a.share, b.truth, b.predicted);
    });
    pairs.resize(std::min(pairs.size(), static_cast<std::size_t>(std::max(0, limit))));
    return pairs;
}

}  // namespace leafbench
