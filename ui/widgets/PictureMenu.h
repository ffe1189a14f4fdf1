#pragma once

class QMenu;
class QString;

namespace leafbench::ui {

class Session;

/// What one does with a picture file: classify, show in folder, copy its path, copy the picture. The session outlives the menu.
void fillPictureMenu(QMenu& menu, const QString& path, Session& session);

/// Hands the file to the Classify page and goes there.
void classifyPicture(const QString& path, Session& session);

}  // namespace leafbench::ui
