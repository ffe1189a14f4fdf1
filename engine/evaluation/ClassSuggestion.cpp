#include "engine/evaluation/ClassSuggestion.h"

#include "engine/dataset/ClassCatalogue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr double leastScore = 0.3;
constexpr double likelyScore = 0.6;
constexpr double likelyLead = 0.2;   // over the next class
constexpr double silentScore = 0.5;  // of the healthy class, for a folder that names no disease
constexpr qsizetype mostOthers = 3;
constexpr qsizetype shortestMistyped = 4;  // letters: "rot" and "rat" are two words

const QStringList& healthyWords()
{
    static const QStringList words{QStringLiteral("healthy"), QStringLiteral("normal"), QStringLiteral("fresh")};
    return words;
}

/// "spots" and "spot" are one word; "virus" and "grass" keep their s.
QString singular(const QString& word)
{
    const bool plural = word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss"))
        && !word.endsWith(QLatin1String("us"));
    return plural ? word.chopped(1) : word;
}

/// Those that tell something, without a repeat. "AppleScab" is two.
QStringList wordsOf(const QString& name)
{
    static const QStringList silent{QStringLiteral("leaf"),     QStringLiteral("leave"), QStringLiteral("plant"),
                                    QStringLiteral("disease"),  QStringLiteral("and"),   QStringLiteral("with"),
                                    QStringLiteral("of"),       QStringLiteral("the"),   QStringLiteral("by"),
                                    QStringLiteral("including")};
    static const QRegularExpression inside(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    QString spaced = name;
    spaced.replace(inside, QStringLiteral(" "));
    QStringList words;
    for (const QString& word : nameKey(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString plain = singular(word);
        if (!silent.contains(plain) && !words.contains(plain))
            words << plain;
    }
    return words;
}

/// Whether one letter more, less or other makes the one word of the other.
bool oneLetterApart(const QString& a, const QString& b)
{
    const QString &shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || shorter.size() < shortestMistyped)
        return false;
    const auto apart = std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    const auto rest = shorter.size() == longer.size() ? apart.first + (apart.first != shorter.end()) : apart.first;
    return std::equal(rest, shorter.end(), apart.second + (apart.second != longer.end()), longer.end());
}

/// Of a folder's words: those that a list of words has, and whether each is spelled in the same way.
struct Shared {
    QStringList words;
    bool exact = true;
};

Shared sharedWords(const QStringList& words, const QStringList& others)
{
    Shared shared;
    for (const QString& word : words) {
        const bool same = others.contains(word);
        const auto near = [&word](const QString& other) { return oneLetterApart(word, other); };
        if (!same && std::none_of(others.begin(), others.end(), near))
            continue;
        shared.words << word;
        shared.exact = shared.exact && same;
    }
    return shared;
}

QStringList without(QStringList words, const QStringList& others)
{
    words.removeIf([&others](const QString& word) { return others.contains(word); });
    return words;
}

struct ClassWords {
    QStringList species;
    QStringList disease;
    bool healthy = false;
};

/// A class whose disease adds no word to its species ("Rust", "Pest_1___kind_1") is told by all its words.
std::vector<ClassWords> classWords(const QStringList& classNames)
{
    std::vector<ClassWords> all;
    for (const QString& className : classNames) {
        const ClassName parts = splitClassName(className);
        ClassWords words{wordsOf(parts.species), {}, false};
        words.disease = without(wordsOf(parts.disease), words.species);
        if (words.disease.isEmpty())
            words.disease = words.species;
        words.healthy = !sharedWords(words.disease, healthyWords()).words.isEmpty();
        all.push_back(std::move(words));
    }
    return all;
}

struct Candidate {
    qsizetype classIndex = 0;
    qsizetype speciesWords = 0;  ///< that the folder shares
    double score = 0;
    bool exact = true;
};

double dice(qsizetype shared, qsizetype first, qsizetype second)
{
    return first + second == 0 ? 0.0 : 2.0 * static_cast<double>(shared) / static_cast<double>(first + second);
}

Candidate candidateOf(const QStringList& words, const ClassWords& names, qsizetype classIndex)
{
    const Shared species = sharedWords(words, names.species);
    Candidate candidate{classIndex, species.words.size(), 0, species.exact};
    const bool isWhole = names.disease == names.species;
    const QStringList rest = isWhole ? words : without(words, species.words);
    const Shared disease = sharedWords(rest, names.disease);
    const bool saysHealthy = !sharedWords(rest, healthyWords()).words.isEmpty();
    if (names.healthy)
        candidate.score = saysHealthy ? dice(1, rest.size(), 1) : rest.isEmpty() ? silentScore : 0;
    else
        candidate.score = dice(disease.words.size(), rest.size(), names.disease.size());
    candidate.exact = candidate.exact && disease.exact;
    return candidate;
}

/// Best first. Only classes of the species that shares the most words: "bell pepper" is no other pepper.
std::vector<Candidate> candidatesFor(const QString& folder, const std::vector<ClassWords>& classes)
{
    const QStringList words = wordsOf(folder);
    std::vector<Candidate> candidates;
    qsizetype most = 1;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        candidates.push_back(candidateOf(words, classes[i], static_cast<qsizetype>(i)));
        most = std::max(most, candidates.back().speciesWords);
    }
    std::erase_if(candidates, [most](const Candidate& c) { return c.speciesWords < most || c.score < leastScore; });
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    return candidates;
}

void suggest(MatchedFolder& folder, const std::vector<Candidate>& candidates, const QStringList& classNames)
{
    if (candidates.empty())
        return;
    const Candidate& best = candidates.front();
    const double next = candidates.size() > 1 ? candidates[1].score : 0;
    const bool likely = best.exact && best.score >= likelyScore && best.score - next >= likelyLead;
    folder.className = classNames[best.classIndex];
    folder.kind = likely ? MatchKind::Likely : MatchKind::Unsure;
    for (std::size_t i = 1; i < candidates.size() && folder.others.size() < mostOthers; ++i)
        folder.others << classNames[candidates[i].classIndex];
}

}  // namespace

void suggestClasses(std::vector<MatchedFolder>& folders, const QStringList& classNames)
{
    const std::vector<ClassWords> classes = classWords(classNames);
    for (MatchedFolder& folder : folders) {
        if (folder.kind == MatchKind::None)
            suggest(folder, candidatesFor(folder.folder, classes), classNames);
    }
}

}  // namespace leafbench
