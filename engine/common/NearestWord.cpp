#include "engine/common/NearestWord.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace leafbench {
namespace {

/// Without case and leading dashes, and with _ for -.
QString plainWord(const QString& word)
{
    QString plain = word.toLower();
    while (plain.startsWith(QLatin1Char('-')))
        plain.remove(0, 1);
    return plain.replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString initialsOf(const QString& word)
{
    QString initials;
    for (const QString& part : word.split(QLatin1Char('_'), Qt::SkipEmptyParts))
        initials += part.front();
    return initials;
}

/// Letters to insert, remove, replace or swap with their neighbour (Damerau and Levenshtein).
qsizetype lettersApart(const QString& a, const QString& b)
{
    using Row = std::vector<qsizetype>;
    Row before, above(static_cast<std::size_t>(b.size()) + 1), row;
    std::iota(above.begin(), above.end(), qsizetype{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row.assign(1, i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row.push_back(std::min({replaced, above[at] + 1, row[at - 1] + 1}));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(above, row);
    }
    return above.back();
}

}  // namespace

QString nearestWord(const QString& given, const QStringList& candidates)
{
    constexpr qsizetype longest = 64, most = 2, lettersAnError = 3;
    const QString word = plainWord(given);
    if (word.isEmpty() || word.size() > longest)
        return {};
    QString nearest;
    qsizetype least = std::min(most, std::max<qsizetype>(1, word.size() / lettersAnError)) + 1;
    for (const QString& candidate : candidates) {
        const QString plain = plainWord(candidate);
        const bool initials = word.size() > 1 && initialsOf(plain) == word;
        const qsizetype apart = initials ? 0 : lettersApart(word, plain);
        if (apart < least) {
            least = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

}  // namespace leafbench
