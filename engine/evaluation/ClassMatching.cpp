#include "engine/evaluation/ClassMatching.h"

namespace leafbench {

QString nameKey(const QString& name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& letter : key) {
        if (letter.isPunct())
            letter = QLatin1Char(' ');
    }
    return key.simplified();
}

NameFinder::NameFinder(const QStringList& names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_exact.insert(names[i], i);
        const QString key = nameKey(names[i]);
        m_alike.insert(key, m_alike.contains(key) ? -1 : i);
    }
}

qsizetype NameFinder::alike(const QString& name) const { return m_alike.value(nameKey(name), -1); }

std::vector<MatchedFolder> matchFolders(const DatasetIndex& index, const QStringList& classNames)
{
    const NameFinder finder(classNames);
    const std::vector<qint64> counts = index.countsByClass();
    std::vector<MatchedFolder> folders;
    for (std::size_t i = 0; i < index.classes.size(); ++i) {
        const QString& name = index.classes[i].name;
        const qsizetype found = finder.find(name);
        const MatchKind kind = found < 0 ? MatchKind::None : finder.exactly(name) == found ? MatchKind::Exact : MatchKind::Alike;
        folders.push_back({name, counts[i], classNames.value(found), kind, {}});
    }
    return folders;
}

}  // namespace leafbench
