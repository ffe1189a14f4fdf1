#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

class FlowRow;

/// The content of an empty page: an icon, what to do next, and buttons for it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);
    QPushButton* addButton(const QString& text, bool primary = false);
    /// A quiet button in a row of its own, below the others. The text is shortened in its middle where it is too long.
    QPushButton* addRow(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tint();
    void fitWords();
    QString m_icon;
    QLabel* m_picture;
    QLabel* m_words;
    FlowRow* m_buttons;
    QVBoxLayout* m_rows;
};

}  // namespace leafbench::ui
