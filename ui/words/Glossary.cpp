#include "ui/words/Glossary.h"

#include "ui/words/Text.h"

#include <QFile>

#include <algorithm>
#include <functional>

namespace leafbench::words {
namespace {

QString simplified(QString text)
{
    return text.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' ')).simplified().toCaseFolded();
}

QString afterKey(const QString& line, const char* key)
{
    const QLatin1String name(key);
    return line.startsWith(name) ? line.mid(name.size()).trimmed() : QString();
}

void addLine(GlossaryEntry& entry, const QString& line)
{
    if (const QString names = afterKey(line, "aka:"); !names.isEmpty())
        entry.aliases = names.split(QStringLiteral(", "));
    else if (const QString page = afterKey(line, "page:"); !page.isEmpty())
        entry.page = page;
    else if (!line.trimmed().isEmpty())
        entry.text += (entry.text.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
}

std::vector<GlossaryEntry> glossaryIn(const QString& language)
{
    QFile file(QStringLiteral(":/help/glossary.%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? parseGlossary(QString::fromUtf8(file.readAll())) : std::vector<GlossaryEntry>();
}

bool hasName(const GlossaryEntry& entry, const std::function<bool(const QString&)>& isIt)
{
    return isIt(simplified(entry.term))
        || std::any_of(entry.aliases.begin(), entry.aliases.end(), [&](const QString& alias) { return isIt(simplified(alias)); });
}

}  // namespace

std::vector<GlossaryEntry> parseGlossary(const QString& text)
{
    std::vector<GlossaryEntry> entries;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            entries.push_back({.term = line.mid(3).trimmed(), .aliases = {}, .page = {}, .text = {}});
        else if (!entries.empty())
            addLine(entries.back(), line);
    }
    return entries;
}

std::vector<GlossaryEntry> glossary()
{
    //: The language of the glossary's file, resources/help/glossary.en.md: this language's code.
    return glossaryIn(Text::tr("en", "glossary"));
}

/// All languages have the same terms in the same order.
std::optional<GlossaryEntry> entryOf(const QString& englishTerm)
{
    const std::vector<GlossaryEntry> english = glossaryIn(QStringLiteral("en")), own = glossary();
    for (std::size_t i = 0; i < std::min(english.size(), own.size()); ++i) {
        if (english[i].term == englishTerm)
            return own[i];
    }
    return {};
}

std::vector<GlossaryEntry> findTerms(const QString& query)
{
    const QString wanted = simplified(query);
    const std::vector<GlossaryEntry> all = glossary();
    const std::function<bool(const GlossaryEntry&)> ways[] = {
        [&](const GlossaryEntry& entry) { return hasName(entry, [&](const QString& name) { return name == wanted; }); },
        [&](const GlossaryEntry& entry) { return hasName(entry, [&](const QString& name) { return name.contains(wanted); }); },
        [&](const GlossaryEntry& entry) { return simplified(entry.text).contains(wanted); },
    };
    for (const auto& isMeant : ways) {
        std::vector<GlossaryEntry> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), isMeant);
        if (!found.empty())
            return found;
    }
    return {};
}

}  // namespace leafbench::words
