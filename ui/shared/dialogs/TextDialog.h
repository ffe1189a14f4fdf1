#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace leafbench::ui {

/// A longer text to read and copy, in a fixed-width font. Deletes itself when closed.
class TextDialog : public QDialog {
    Q_OBJECT
public:
    TextDialog(const QString& title, const QString& text, QWidget* parent);
    QString text() const;

private:
    QPlainTextEdit* m_view;
};

}  // namespace leafbench::ui
