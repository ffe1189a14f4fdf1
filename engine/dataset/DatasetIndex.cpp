#include "engine/dataset/DatasetIndex.h"

namespace leafbench {

QString DatasetIndex::absolutePath(std::size_t image) const
{
    const QString& path = images.at(image).path;
    return root.endsWith(QLatin1Char('/')) ? root + path : root + QLatin1Char('/') + path;
}

QStringList DatasetIndex::classNames() const
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(classes.size()));
    for (const ClassName& c : classes)
        names.append(c.name);
    return names;
}

std::vector<qint64> DatasetIndex::countsByClass() const
{
    std::vector<qint64> counts(classes.size());
    for (const ImageEntry& image : images) {
        if (image.classIndex >= 0)
            ++counts.at(static_cast<std::size_t>(image.classIndex));
    }
    return counts;
}

QStringList DatasetIndex::species() const
{
    QStringList names;
    for (const ClassName& c : classes) {
        if (!names.contains(c.species))
            names.append(c.species);
    }
    return names;
}

}  // namespace leafbench
