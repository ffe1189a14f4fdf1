#pragma once

#include "engine/common/TextFile.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/imaging/DrawnLeaf.h"

#include <QDir>

namespace leafbench::testing {

/// Writes data/train and data/valid of drawn leaves, so many of each class. leaf: the i-th of a class, counted through both.
template <class Leaf>
bool writeDrawnLeaves(const QString& data, const QStringList& classes, int train, int valid, Leaf&& leaf)
{
    for (int klass = 0; klass < classes.size(); ++klass) {
        for (int i = 0; i < train + valid; ++i) {
            const QString folder = data + (i < train ? "/train/" : "/valid/") + classes[klass];
            if (!QDir().mkpath(folder)
                || !leafbench::writeFile(folder + QStringLiteral("/%1.jpg").arg(i), encodeJpeg(leaf(klass, i).draw(), 95)))
                return false;
        }
    }
    return true;
}

/// Two tables, by which the classes can be told; the leaves are alike.
inline DrawnLeaf leafOnTable(int klass, int i)
{
    return {.background = klass == 0 ? Colour{70, 80, 190} : Colour{190, 170, 150}, .seed = std::uint64_t(10 * i + klass)};
}

}  // namespace leafbench::testing
