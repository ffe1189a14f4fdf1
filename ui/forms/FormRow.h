#pragma once

#include <QWidget>

class QLabel;

namespace leafbench::ui {

/// A label and its editor side by side. The label's buddy is the editor.
QWidget* makeFormRow(const QString& label, const QString& help, QWidget* editor, Qt::Alignment align = Qt::AlignVCenter);
/// Adds such a row to a form's layout. name: the editor's object name. The label becomes the editor's accessible name.
QWidget* addFormRow(QWidget* form, const QString& label, const QString& help, const char* name, QWidget* editor);
/// A small heading over a group of rows.
QLabel* makeFormHeading(const QString& title);
/// Wrapped plain text of a role of the style sheet ("muted", "errorText").
QLabel* makeFormNote(const char* role, const char* objectName);
/// The wheel changes the editor only if it has the focus: scrolling a form must not change numbers under the pointer.
void guardWheel(QWidget* editor);

}  // namespace leafbench::ui
