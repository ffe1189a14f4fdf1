#pragma once

#include "engine/evaluation/ConfusionMatrix.h"

#include <QStringList>

#include <vector>

namespace leafbench {

enum class ClassOrdering : quint8 {
    Species,     ///< species by name (whatever the case), within one the diseases by name with "healthy" last
    Name,        ///< as the dataset has them
    Similarity,  ///< classes that are taken for each other stand together
};

/// Class indexes in the order to show them. Similarity: leaves of an average-linkage tree over 1 - (share of i taken for j +
/// share of j taken for i) / 2, each join turned so that the nearest ends meet, the whole so that it begins with the lower
/// class index; deterministic.
std::vector<int> classOrder(const ConfusionMatrix& matrix, const QStringList& classNames, ClassOrdering ordering);

/// Runs of classes of one species in an order: first place and number of places. For the blocks of a matrix.
struct ClassBlock {
    QString species;  ///< as splitClassName() cuts it
    int first = 0;
    int count = 0;
};
std::vector<ClassBlock> speciesBlocks(const std::vector<int>& order, const QStringList& classNames);

/// Two classes that are taken for each other.
struct ConfusedPair {
    int truth = 0;
    int predicted = 0;
    qint64 images = 0;       ///< of `truth` taken for `predicted`
    double share = 0;        ///< of the images of `truth`
    qint64 reverse = 0;      ///< images of `predicted` taken for `truth`
};

/// Most images first, then by share, truth, predicted; at most `limit`, none with fewer than one image. Each direction counts
/// by itself.
std::vector<ConfusedPair> confusedPairs(const ConfusionMatrix& matrix, int limit);

}  // namespace leafbench
