#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leafbench::words {

/// A term of the study, explained in plain sentences. The texts are resources/help/glossary.LANGUAGE.md, in the language of
/// installTranslation().
struct GlossaryEntry {
    QString term;
    QStringList aliases;  ///< other names, words of other languages, recipe keys
    QString page;         ///< of the window that shows it: "train"
    QString text;
};

/// In the order of the file.
std::vector<GlossaryEntry> glossary();
/// The entry of that name if there is one; else those whose names hold the query, else those whose texts do. Case does not matter,
/// nor do "_" and "-" for a space.
std::vector<GlossaryEntry> findTerms(const QString& query);
/// The entry with that English term, in the language of installTranslation(); none: there is none.
std::optional<GlossaryEntry> entryOf(const QString& englishTerm);

/// Of a text in the file's format. For tests.
std::vector<GlossaryEntry> parseGlossary(const QString& text);

}  // namespace leafbench::words
