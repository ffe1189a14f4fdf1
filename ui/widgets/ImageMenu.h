#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace leafbench::ui {

class Session;

/// What can be done with a picture's file: classify it, show it in its folder, copy its path or the picture itself. The menu
/// deletes itself when it closes.
QMenu* makeImageMenu(QWidget* parent, Session& session, const QString& path);

/// Opens the file's folder in the desktop's file manager; marks the file where the file manager can
/// (D-Bus, org.freedesktop.FileManager1).
void showInFolder(const QString& path);

}  // namespace leafbench::ui
