#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace leafbench::ui {

class FlowRow;

/// A white rounded box with a bold title, a muted hint beside it, and a body.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setHint(const QString& hint);                               ///< may be simple rich text (series legends)
    QVBoxLayout* body() const;                                       ///< put the content here
    FlowRow* header() const;                                         ///< widgets added here stand to the right of the title
    QToolButton* addTool(const QString& text, const QString& help);  ///< a small button there

private:
    QLabel* m_title;
    QLabel* m_hint;
    FlowRow* m_header;
    QVBoxLayout* m_body;
};

}  // namespace leafbench::ui
