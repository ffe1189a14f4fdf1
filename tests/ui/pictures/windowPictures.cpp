// Draws the whole window with made-up results, page by page and dialog by dialog, light and dark:
//   QT_QPA_PLATFORM=offscreen window-pictures DIR [LANGUAGE] [TEXT SIZE in percent] [WIDTHxHEIGHT] [PART]
// LANGUAGE: "en", "de_DE" ..., "longer" or "right to left". PART: "pages" or "dialogs" alone. For looking at.

#include "tests/ui/Pictures.h"
#include "tests/ui/accessibility/FullWindow.h"
#include "tests/ui/accessibility/PseudoLanguage.h"

#include <QComboBox>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace leafbench;

namespace {

/// What opens over a page: the first list of choices and the menus of its buttons.
void drawPopups(QWidget& page, const std::function<void(const QString&, QWidget&)>& draw)
{
    for (auto* combo : page.findChildren<QComboBox*>()) {
        if (!combo->isVisible() || !combo->isEnabled() || combo->count() < 2)
            continue;
        combo->showPopup();
        QTest::qWait(30);
        draw(QStringLiteral("list-") + combo->objectName(), *combo->findChild<QFrame*>());
        combo->hidePopup();
    }
    for (auto* button : page.findChildren<QToolButton*>()) {
        if (!button->isVisible() || !button->menu())
            continue;
        emit button->menu()->aboutToShow();
        button->menu()->popup({0, 0});
        QTest::qWait(30);
        draw(QStringLiteral("menu-") + button->objectName(), *button->menu());
        button->menu()->hide();
        return;
    }
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList given = QCoreApplication::arguments();
    const QString dir = given.value(1, QStringLiteral("."));
    QDir().mkpath(dir);
    const auto language = testing::speak(given.value(2, QStringLiteral("en")));
    testing::FullWindow full;
    const QStringList size = given.value(4, QStringLiteral("1024x700")).split(u'x');
    full.window().resize(size.value(0).toInt(), size.value(1).toInt());
    ui::Theme::instance().setTextSize(given.value(3, QStringLiteral("100")).toInt());
    const QString part = given.value(5);
    for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
        ui::Theme::instance().setMode(mode);
        const auto draw = [&](const QString& name, QWidget& widget) {
            QTest::qWait(250);
            const QString shade = mode == ui::Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
            widget.window()->grab().save(QStringLiteral("%1/%2-%3.png").arg(dir, QString(name).replace(u' ', u'-'), shade));
        };
        if (part != QLatin1String("dialogs"))
            full.visit([&](const QString& name, QWidget& page) {
                draw(name, page);
                drawPopups(page, [&](const QString& popup, QWidget& widget) { draw(name + u'-' + popup, widget); });
            });
        if (part != QLatin1String("pages"))
            full.visitDialogs(draw);
    }
    return 0;
}
