#pragma once

#include "engine/evaluation/ConfusionMatrix.h"

#include <QStringList>

#include <vector>

namespace leafbench {

enum class ClassOrdering : quint8 {
    Species,     ///< species by name, ignoring case; within one the diseases by name, "healthy" last
    Name,        ///< as in the dataset
    Similarity,  ///< confused classes stand together
};

/// Class indexes in display order. Similarity: leaves of an average-linkage tree over 1 - (share of i predicted as j + share of
/// j predicted as i) / 2; each merge is reversed so that the nearest ends meet, the whole so that it starts with the lower class
/// index. Deterministic.
std::vector<int> classOrder(const ConfusionMatrix& matrix, const QStringList& classNames, ClassOrdering ordering);

/// Runs of classes of one species in an order: first place and number of places. For the blocks of a matrix.
struct ClassBlock {
    QString species;  ///< as splitClassName() cuts it
    int first = 0;
    int count = 0;
};
std::vector<ClassBlock> speciesBlocks(const std::vector<int>& order, const QStringList& classNames);

/// Two confused classes.
struct ConfusedPair {
    int truth = 0;
    int predicted = 0;
    qint64 images = 0;   ///< of `truth` predicted as `predicted`
    double share = 0;    ///< of the images of `truth`
    qint64 reverse = 0;  ///< images of `predicted` predicted as `truth`
};

/// Most images first, then by share, truth, predicted; at most `limit`, each with at least one image. Each direction counts
/// separately.
std::vector<ConfusedPair> confusedPairs(const ConfusionMatrix& matrix, int limit);

}  // namespace leafbench
