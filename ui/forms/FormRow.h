#pragma once

#include <QWidget>

class QLabel;

namespace leafbench::ui {

/// A label and its editor side by side, as a narrow form has them. The label's buddy is the editor.
QWidget* makeFormRow(const QString& label, const QString& help, QWidget* editor, Qt::Alignment align = Qt::AlignVCenter);
/// The same at the end of a form's layout, with an editor that has a name of its own and tells its label to screen readers.
QWidget* addFormRow(QWidget* form, const QString& label, const QString& help, const char* name, QWidget* editor);
/// A small heading over a group of rows.
QLabel* makeFormHeading(const QString& title);
/// Wrapped plain text of a role of the style sheet ("muted", "errorText").
QLabel* makeFormNote(const char* role, const char* objectName);
/// Scrolling a form with the wheel must not change the numbers that pass under it: only the field that has the focus.
void guardWheel(QWidget* editor);

}  // namespace leafbench::ui
