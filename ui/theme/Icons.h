#pragma once

#include <QIcon>
#include <QString>

class QColor;

namespace leafbench::ui {

/// An icon of resources/icons in one colour ("explore"), sharp at every scale. `checked`: for the checked state.
QIcon tintedIcon(const QString& name, const QColor& color, const QColor& checked);

/// The program's icon.
QIcon programIcon();

/// Registers the resources, which a static library does not do by itself. Idempotent.
void initResources();

}  // namespace leafbench::ui
