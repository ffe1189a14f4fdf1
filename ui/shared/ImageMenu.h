#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace leafbench::ui {

class Session;

/// Actions for a picture's file: classify it, show it in its folder, copy its path or the picture. The menu deletes itself when it
/// closes.
QMenu* makeImageMenu(QWidget* parent, Session& session, const QString& path);

}  // namespace leafbench::ui
