#pragma once

#include "engine/common/Fields.h"
#include "engine/dataset/DatasetIndex.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

/// How a class folder of a dataset came to a class of a model.
enum class MatchKind : quint8 {
    Exact,   ///< it has the class's name
    Alike,   ///< it differs only in case, spaces, underscores, punctuation, or the Unicode form of its letters
    Mapped,  ///< by a mapping (ClassMapping.h)
    Likely,  ///< a suggestion (ClassSuggestion.h)
    Unsure,  ///< a suggestion that somebody has to look at
    None     ///< no class of the model
};

/// A class folder beside its class of a model.
struct MatchedFolder {
    QString folder;
    qint64 images = 0;
    QString className;  ///< of the model; empty: not in it
    MatchKind kind = MatchKind::None;
    QStringList others;  ///< with a suggestion: what else it may be, likeliest first
};
void fields(MatchedFolder& folder, auto&& visit)
{
    visit("folder", folder.folder);
    visit("images", folder.images);
    visit("class", folder.className);
    visit("match", folder.kind);
    visit("others", folder.others, unlessEmpty);
}

/// Finds names in a list: exactly, else by nameKey(). Two names with one key are told apart only by their exact form.
class NameFinder {
public:
    explicit NameFinder(const QStringList& names);

    qsizetype exactly(const QString& name) const { return m_exact.value(name, -1); }
    qsizetype alike(const QString& name) const;  ///< -1: none, or several
    qsizetype find(const QString& name) const { return exactly(name) >= 0 ? exactly(name) : alike(name); }

private:
    QHash<QString, qsizetype> m_exact;
    QHash<QString, qsizetype> m_alike;  ///< by key; -1: several
};

/// A name without case, with one space for each run of spaces, underscores and punctuation: "Corn_(maize)___Common_rust_" becomes
/// "corn maize common rust". Compatibility composed (NFKC).
QString nameKey(const QString& name);

/// Every class folder of the dataset, in the order of its classes; matched by its name alone (Exact, Alike or None).
std::vector<MatchedFolder> matchFolders(const DatasetIndex& index, const QStringList& classNames);

}  // namespace leafbench
