#include "tests/testing/WidgetTest.h"
#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QTest>

using namespace leafbench::ui;

/// On a desktop whose text is twice as large as ours. The theme asks for it once, so this is a program of its own.
class tst_DesktopFont : public QObject {
    Q_OBJECT
private slots:
    void theProgramsTextIsAsLarge();
};

void tst_DesktopFont::theProgramsTextIsAsLarge()
{
    QFont desktops = QApplication::font();
    desktops.setPixelSize(26);
    QApplication::setFont(desktops);
    Theme::instance().setMode(Theme::Mode::Light);
    QCOMPARE(QApplication::font().pixelSize(), 26);
    leafbench::ui::Session session(QStringLiteral("/proc/nowhere"));
    MainWindow window(session, standardPages());
    window.show();
    const auto* entry = window.findChild<QWidget*>(QStringLiteral("badge"))->parentWidget();
    QTRY_VERIFY2(entry->height() >= 44, qPrintable(QString::number(entry->height())));  // drawn: 31
    const auto* title = window.page(QStringLiteral("explore"))->findChild<QLabel*>(QStringLiteral("pageTitle"));
    QTRY_COMPARE(title->fontInfo().pixelSize(), 40);
    Theme::instance().setTextSize(150);
    QCOMPARE(QApplication::font().pixelSize(), 39);
}

LEAFBENCH_TEST(tst_DesktopFont)
#include "tst_DesktopFont.moc"
