#pragma once

#include <QString>

namespace leafbench::ui {

/// Shows a notification of the desktop (org.freedesktop.Notifications on the session's D-Bus). Returns at once; nothing happens
/// where there is no such service. Thread: UI.
void notifyDesktop(const QString& summary, const QString& body);

}  // namespace leafbench::ui
