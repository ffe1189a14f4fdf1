// Draws the export dialog with made-up runs, light and dark:
//   QT_QPA_PLATFORM=offscreen exchange-pictures DIR
// For looking at: nothing here was trained, and no picture of it belongs in a document.

#include "tests/exchange/RandomRun.h"
#include "tests/ui/Pictures.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ExportDialog.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::ui;

static void draw(const QString& dir, const QString& mode)
{
    const QTemporaryDir temporary;
    const Run run = testing::writeRandomRun(temporary.path(), {.name = QStringLiteral("20260512-101500-resnet18-64px")});
    const Run young = testing::writeRandomRun(temporary.path(), {.name = QStringLiteral("young"), .epochs = 1, .weights = false});
    Session session(temporary.path());
    const auto grab = [&](ExportDialog& dialog, const QString& name) {
        dialog.show();
        QTest::qWait(300);
        dialog.grab().save(QStringLiteral("%1/export-%2-%3.png").arg(dir, name, mode));
    };
    ExportDialog one(session, readExportable({run.path}),
                     [](const Run&, const QString&) -> Result<QStringList> { return QStringList(); });
    one.setAttribute(Qt::WA_DeleteOnClose, false);
    one.setFolder(temporary.filePath(QStringLiteral("out")));
    grab(one, QStringLiteral("one"));
    for (auto* button : one.findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    QTest::qWait(3000);
    grab(one, QStringLiteral("done"));
    one.setFolder(QStringLiteral("/proc/none"));
    for (auto* button : one.findChildren<QPushButton*>()) {
        if (button->isDefault())
            button->click();
    }
    grab(one, QStringLiteral("failed"));
    ExportDialog several(session, readExportable({run.path, young.path}));
    several.setAttribute(Qt::WA_DeleteOnClose, false);
    several.findChildren<QRadioButton*>().first()->setChecked(true);
    grab(several, QStringLiteral("several"));
}

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, draw); }
