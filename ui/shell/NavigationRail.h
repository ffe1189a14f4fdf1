#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QString>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace leafbench::ui {

/// The left rail: the steps of the study under their sections; at the foot the pages that are no step, and the theme.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Add the steps of a section in sequence. `icon`: a name of resources/icons. Ctrl+1, Ctrl+2 ... select them.
    void addStep(const QString& id, const QString& title, const QString& icon, const QString& section);
    /// A page at the foot, which `key` selects.
    void addFoot(const QString& id, const QString& title, const QString& icon, const QKeySequence& key);
    static QKeySequence keyOfStep(int step);  ///< 0-based; empty from the tenth on
    void setCurrent(const QString& id);
    void focusCurrent();

signals:
    void chosen(const QString& id);

private:
    QWidget* makeTheme();
    void addButton(QVBoxLayout* place, const QString& id, const QString& title, const QString& icon, const QKeySequence& key);
    void tint();

    QVBoxLayout* m_steps;
    QVBoxLayout* m_foot;
    QButtonGroup* m_buttons;
    QComboBox* m_theme;
    QString m_lastSection;
    int m_stepCount = 0;
};

}  // namespace leafbench::ui
