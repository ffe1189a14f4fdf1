#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace leafbench::ui {

/// Points at a control: brings it into view (its tab, its scroll area) and draws a frame around it, which goes away after a while,
/// or once the control is pressed. The frame takes neither the mouse nor the focus.
class ControlMarker : public QObject {
    Q_OBJECT
public:
    explicit ControlMarker(QObject* parent = nullptr);
    ~ControlMarker() override;

    /// The visible one, else the first, of that object name or accessible name; null: none.
    static QWidget* find(QWidget* page, const QString& name);
    void pointAt(QWidget* page, const QString& name);  ///< what find() finds; nothing: clears
    QWidget* target() const { return m_target; }
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Frame;
    void pointAt(QWidget* control);
    void follow();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
    QTimer m_follow;
    QTimer m_end;
};

}  // namespace leafbench::ui
