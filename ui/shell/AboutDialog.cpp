#include "ui/shell/AboutDialog.h"

#include "engine/common/Version.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/Icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

/// "LibTorch 1.13.1" of "Qt 6.4.2, LibTorch 1.13.1, OpenCV 4.6.0".
QString versionOf(const QString& library)
{
    for (const QString& part : versionText().section(u'\n', 1).split(QStringLiteral(", "))) {
        if (part.startsWith(library + u' '))
            return part.section(u' ', 1);
    }
    return {};
}

/// Names and licences are the same in every language.
QTreeWidget* makeLibraries()
{
    auto* list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setHeaderLabels({AboutDialog::tr("Library"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")});
    identify(list, "libraries", AboutDialog::tr("Libraries"));
    for (const QStringList& row : {QStringList{"Qt", versionOf(QStringLiteral("Qt")), "LGPL 3"},
                                   {"LibTorch", versionOf(QStringLiteral("LibTorch")), "BSD 3-Clause"},
                                   {"OpenCV", versionOf(QStringLiteral("OpenCV")), "Apache 2.0"},
                                   {"QCustomPlot", plotLibraryVersion(), "GPL 3"},
                                   {"libjpeg-turbo", {}, "IJG, BSD 3-Clause"},
                                   {"libzip", {}, "BSD 3-Clause"},
                                   {"Protocol Buffers", {}, "BSD 3-Clause"},
                                   {"SQLite", {}, AboutDialog::tr("public domain")},
                                   {"Boost", {}, "Boost 1.0"},
                                   {"CLI11", {}, "BSD 3-Clause"}})
        list->addTopLevelItem(new QTreeWidgetItem(row));
    for (int column = 0; column < 2; ++column)
        list->resizeColumnToContents(column);
    return list;
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Leafbench"));
    auto* icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(64, 64));
    auto* name = new QLabel(tr("Leafbench %1").arg(programVersion()));
    name->setObjectName(QStringLiteral("aboutVersion"));
    name->setProperty("role", "heading");
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel* what = paragraph();
    what->setText(tr("A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free "
                     "software under the GNU General Public License, version 3; without any warranty."));
    auto* words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(what);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(makeLibraries(), 1);
    layout->addWidget(buttons);
    resize(520, 480);
}

}  // namespace leafbench::ui
