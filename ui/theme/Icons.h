#pragma once

#include <QIcon>
#include <QString>

class QColor;

namespace leafbench::ui {

/// An icon of resources/icons in one colour ("explore"), sharp at every scale. `checked`: for the checked state.
QIcon tintedIcon(const QString& name, const QColor& color, const QColor& checked);

/// The program's own picture.
QIcon programIcon();

/// Makes the resources known; a static library's are not by themselves. Calling it again does nothing.
void initResources();

}  // namespace leafbench::ui
