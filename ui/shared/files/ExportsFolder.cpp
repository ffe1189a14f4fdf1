#include "ui/shared/files/ExportsFolder.h"

#include "ui/shared/FileManager.h"
#include "ui/shared/Page.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace leafbench::ui {
namespace {

struct ExportsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ExportsFolder)
};

QString& placeOfExports()
{
    static QString folder;
    return folder;
}

Page* pageAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(widget))
            return page;
    }
    return nullptr;
}

}  // namespace

void setExportsBeside(const QString& runsDir)
{
    placeOfExports() = QDir::cleanPath(QDir(runsDir).absoluteFilePath(QStringLiteral("../exports")));
}

QString exportsFolder()
{
    const QString& folder = placeOfExports();
    return !folder.isEmpty() && QDir().mkpath(folder) ? folder : QString();
}

QString exportsPath(const QString& title, const QString& suffix)
{
    static const QRegularExpression unwanted(QStringLiteral("[^\\w.,()%+-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = title.simplified().replace(unwanted, QStringLiteral("-")).left(80);
    if (name.isEmpty() || name == QLatin1String("-"))
        name = QStringLiteral("plot");
    const QString file = name + u'.' + suffix, folder = exportsFolder();
    return folder.isEmpty() ? file : QDir(folder).filePath(file);
}

void tellWritten(Page& page, const QString& text, const QString& path)
{
    page.showDoneText(text, ExportsText::tr("Show in folder"), [path] { showInFolder(path); });
}

void tellWritten(QWidget& near, const QString& path)
{
    const QString text = ExportsText::tr("Written: %1").arg(QDir::toNativeSeparators(path));
    if (Page* page = pageAround(&near)) {
        tellWritten(*page, text, path);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Information, near.window()->windowTitle(), text, QMessageBox::Close, near.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* folder = box->addButton(ExportsText::tr("Show in folder"), QMessageBox::ActionRole);
    QObject::connect(folder, &QAbstractButton::clicked, box, [path] { showInFolder(path); });
    box->open();
}

}  // namespace leafbench::ui
