#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace leafbench::ui {

/// A sentence above the page, whichever page is shown, with a button that goes on from it. Hidden until it says something.
class EndBanner : public QFrame {
    Q_OBJECT
public:
    explicit EndBanner(QWidget* parent = nullptr);

    /// kind: "done", "warning" or "error". button: its text; empty: there is none. act: what it does; the banner closes first.
    void tell(const char* kind, const QString& text, const QString& button = {}, std::function<void()> act = {});
    void dismiss() { hide(); }
    QString text() const;  ///< empty while it is hidden

private:
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_act;
};

}  // namespace leafbench::ui
