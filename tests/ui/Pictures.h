#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace leafbench::testing {

// The window's rail and strip, which are not drawn with a page.
constexpr int railWidth = 188;
constexpr int stripHeight = 44;

/// A page as it stands in a large window and in a small one.
inline void save(QWidget& page, const QString& dir, const QString& name)
{
    for (const QSize window : {QSize(1440, 900), QSize(1024, 700)}) {
        page.resize(window - QSize(railWidth, stripHeight));
        page.show();
        QTest::qWait(350);
        page.grab().save(QStringLiteral("%1/%2-%3.png").arg(dir, name).arg(window.width()));
    }
    page.hide();
}

/// The whole of a program that draws pictures into the folder it is given: light, then dark.
template <class Draw>
int drawPictures(int argc, char** argv, const Draw& draw)
{
    QApplication app(argc, argv);
    const QString dir = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(dir);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    draw(dir, QStringLiteral("light"));
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    draw(dir, QStringLiteral("dark"));
    return 0;
}

}  // namespace leafbench::testing
