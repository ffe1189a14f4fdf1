#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace leafbench::testing {

/// What stands as "1 images" or "1 training epochs" in a text. Rates, such as "1 images/s", have no singular.
inline QStringList wrongPlurals(const QString& text)
{
    static const QRegularExpression wrong(QStringLiteral(
        R"((?<![\d.,:/\-])1 (?:(?:more|other|worker|loader|tuning|training|validation|test|class|source|known) )?)"
        R"((?:images|pictures|photographs|classes|files|folders|runs|trials|epochs|steps|tasks|workers|ranks|cores|threads|repeats)"
        R"(|measurements|bundles|notes|warnings|replicas|nodes|studies|leaves|points|pairs|groups|questions|answers|processes)"
        R"(|batches|labels|values|jobs|parameters|options|seconds|minutes|hours|days|formats|copies)\b(?!/))"));
    QStringList found;
    for (auto it = wrong.globalMatch(text); it.hasNext();)
        found << text.mid(std::max<qsizetype>(0, it.next().capturedStart() - 20), 60).simplified();
    return found;
}

}  // namespace leafbench::testing
