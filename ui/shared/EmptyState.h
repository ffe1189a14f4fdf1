#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace leafbench::ui {

/// The content of an empty page: an icon, what to do next, and buttons for it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);
    QPushButton* addButton(const QString& text, bool primary = false);

private:
    void tint();
    QString m_icon;
    QLabel* m_picture;
    QHBoxLayout* m_buttons;
};

}  // namespace leafbench::ui
