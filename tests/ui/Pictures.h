#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>

namespace leafbench::testing {

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
