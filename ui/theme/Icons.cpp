#include "ui/theme/Icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The macro declares a global function, so it needs the global namespace.
static void initLeafbenchResources() { Q_INIT_RESOURCE(leafbench); }

namespace leafbench::ui {
namespace {

QPixmap renderTinted(const QByteArray& svg, const QColor& color, int side)
{
    QByteArray tinted = svg;
    tinted.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(tinted);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

}  // namespace

QIcon tintedIcon(const QString& name, const QColor& color, const QColor& checked)
{
    initResources();
    QFile file(QStringLiteral(":/leafbench/%1.svg").arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly))
        return icon;
    const QByteArray svg = file.readAll();
    for (const int side : {16, 24, 32, 48}) {
        icon.addPixmap(renderTinted(svg, color, side), QIcon::Normal, QIcon::Off);
        icon.addPixmap(renderTinted(svg, checked, side), QIcon::Normal, QIcon::On);
    }
    return icon;
}

QIcon programIcon()
{
    initResources();
    return QIcon(QStringLiteral(":/leafbench/leafbench.svg"));
}

void initResources() { initLeafbenchResources(); }

}  // namespace leafbench::ui
