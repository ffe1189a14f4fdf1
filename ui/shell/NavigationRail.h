#pragma once

#include <QFrame>
#include <QString>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace leafbench::ui {

/// The left rail: the steps of the study under their sections, and the theme at the foot.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Add the steps of a section in sequence. `icon`: a name of resources/icons. Ctrl+1, Ctrl+2 ... select them.
    void addStep(const QString& id, const QString& title, const QString& icon, const QString& section);
    void setCurrent(const QString& id);
    void focusCurrent();

signals:
    void chosen(const QString& id);

private:
    QWidget* makeFoot();
    void tint();

    QVBoxLayout* m_steps;
    QButtonGroup* m_buttons;
    QComboBox* m_theme;
    QString m_lastSection;
};

}  // namespace leafbench::ui
