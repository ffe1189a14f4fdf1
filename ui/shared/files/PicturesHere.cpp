#include "ui/shared/files/PicturesHere.h"

#include <QSet>

namespace leafbench::ui {
namespace {

/// Those of the relative paths that the dataset has. One pass: a dataset may have 87,867.
QSet<QString> pathsHere(const DatasetIndex* dataset, const QSet<QString>& paths)
{
    QSet<QString> here;
    if (dataset)
        for (const ImageEntry& image : dataset->images)
            if (paths.contains(image.path))
                here.insert(image.path);
    return here;
}

}  // namespace

std::shared_ptr<const Evaluation> withPicturesOf(const DatasetIndex* dataset, std::shared_ptr<const Evaluation> evaluation)
{
    if (!evaluation || !dataset || !evaluation->datasetRoot.isEmpty())
        return evaluation;
    QSet<QString> paths;
    for (const EvaluatedImage& image : evaluation->images)
        paths.insert(image.path);
    if (paths.isEmpty() || 2 * pathsHere(dataset, paths).size() < paths.size())
        return evaluation;
    auto placed = std::make_shared<Evaluation>(*evaluation);
    placed->datasetRoot = dataset->root;
    return placed;
}

std::vector<NeighborLeaf> leavesHere(const DatasetIndex* dataset, const std::vector<NeighborLeaf>& leaves)
{
    QSet<QString> paths;
    for (const NeighborLeaf& leaf : leaves)
        paths.insert(leaf.path);
    const QSet<QString> here = pathsHere(dataset, paths);
    std::vector<NeighborLeaf> found;
    for (const NeighborLeaf& leaf : leaves)
        if (here.contains(leaf.path))
            found.push_back({dataset->root + u'/' + leaf.path, leaf.className, leaf.distance});
    return found;
}

}  // namespace leafbench::ui
