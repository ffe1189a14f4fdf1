#pragma once

#include <QString>

class QWidget;

namespace leafbench::ui {

class Page;

/// Where pictures and tables go if the user names no other folder: "exports" beside the runs. Made when it is asked for; empty
/// (the file dialog's own choice) before setExportsBeside() and where it cannot be made. Thread: UI.
QString exportsFolder();
void setExportsBeside(const QString& runsDir);

/// A file's whole path in that folder: `title` without what file systems dislike, and the suffix.
QString exportsPath(const QString& title, const QString& suffix);

/// Says on the page around `near` that a file was written, with a button that shows it in its folder; in a box of its own where
/// there is no page. Thread: UI.
void tellWritten(QWidget& near, const QString& path);
/// The same in the page's own words.
void tellWritten(Page& page, const QString& text, const QString& path);

}  // namespace leafbench::ui
