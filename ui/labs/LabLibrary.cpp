#include "ui/labs/LabLibrary.h"

#include "engine/labs/LabFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace leafbench::ui {
namespace {

struct LabLibraryText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::Labs)
};

}  // namespace

QStringList shippedLabFiles(const QString& language)
{
    const QDir labs(QStringLiteral(":/labs"));
    QStringList paths;
    for (const QString& name : labs.entryList({QStringLiteral("*.%1.md").arg(language)}, QDir::Files, QDir::Name))
        paths << labs.filePath(name);
    return paths;
}

std::vector<Lab> shippedLabs()
{
    //: The language of the labs' files, resources/labs/NAME.en.md: this language's code.
    const QString language = LabLibraryText::tr("en", "labs");
    std::vector<Lab> labs;
    for (const QString& english : shippedLabFiles(QStringLiteral("en"))) {
        const QString own = english.chopped(6) + u'.' + language + QStringLiteral(".md");
        if (auto lab = readLab(QFile::exists(own) ? own : english))
            labs.push_back(std::move(lab).value());
    }
    return labs;
}

}  // namespace leafbench::ui
