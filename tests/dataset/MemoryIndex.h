#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <vector>

namespace leafbench::testing {

/// Adds images of a class in a folder to an index that lies on no disk.
inline void addImages(DatasetIndex& index, qint32 classIndex, Folder folder, qint64 count)
{
    static const char* const names[] = {"", "train/", "valid/", "test/"};
    const QString label = classIndex < 0 ? QString() : index.classes.at(static_cast<std::size_t>(classIndex)).name + '/';
    for (qint64 i = 0; i < count; ++i)
        index.images.push_back(
            {QLatin1String(names[static_cast<int>(folder)]) + label + QString::number(i) + ".jpg", classIndex, folder});
}

inline DatasetIndex indexOf(const std::vector<qint64>& counts)
{
    DatasetIndex index;
    index.root = "/memory";
    for (std::size_t c = 0; c < counts.size(); ++c) {
        index.classes.push_back(splitClassName(QStringLiteral("S%1___d").arg(c, 4, 10, QLatin1Char('0'))));
        addImages(index, static_cast<qint32>(c), Folder::Root, counts[c]);
    }
    return index;
}

/// Kaggle's New Plant Diseases Dataset by its counts. Train: the dataset's own, which give the paper's Figure 2 as
/// floor(7/8) of each. Valid: a quarter of each, and the rest of the 17,572 in the last class.
inline DatasetIndex fullDataset()
{
    static const std::vector<qint64> train{2016, 1987, 1760, 2008, 1816, 1683, 1826, 1642, 1907, 1908, 1859, 1888, 1920,
                                           1722, 1692, 2010, 1838, 1728, 1913, 1988, 1939, 1939, 1824, 1781, 2022, 1736,
                                           1774, 1824, 1702, 1920, 1851, 1882, 1745, 1741, 1827, 1961, 1790, 1926};
    DatasetIndex index;
    index.root = "/memory";
    index.layout = Layout::Kaggle;
    index.classes = paperClasses();
    for (qint32 c = 0; c < 38; ++c)
        addImages(index, c, Folder::Train, train[static_cast<std::size_t>(c)]);
    qint64 left = 17'572;
    for (qint32 c = 0; c < 38; ++c) {
        const qint64 count = c == 37 ? left : train[static_cast<std::size_t>(c)] / 4;
        addImages(index, c, Folder::Valid, count);
        left -= count;
    }
    addImages(index, -1, Folder::Test, 33);
    return index;
}

}  // namespace leafbench::testing
