#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

/// The left rail: the steps of the study under their sections; at the foot the pages that are no step, and the theme. As wide
/// as its longest word.
class NavigationRail : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Add the steps of a section in sequence. `icon`: a name of resources/icons. Ctrl+1, Ctrl+2 ... select them.
    void addStep(const QString& id, const QString& title, const QString& icon, const QString& section);
    /// A page at the foot, which `key` selects.
    void addFoot(const QString& id, const QString& title, const QString& icon, const QKeySequence& key);
    static QKeySequence keyOfStep(int step);       ///< 0-based; empty from the tenth on
    void setCurrent(const QString& id);            ///< none: no page of the rail is shown
    void setBadge(const QString& id, bool shown);  ///< something happened on the page that was not seen yet
    void focusCurrent();
    void setNarrow(bool narrow);  ///< icons without words

signals:
    void chosen(const QString& id);
    void widthChanged();  ///< minimumWidth()

protected:
    bool event(QEvent* event) override;

private:
    QWidget* makeTheme();
    void addButton(QVBoxLayout* place, const QString& id, const QString& title, const QString& icon, const QKeySequence& key);
    QPushButton* button(const QString& id) const;
    void tint();
    void fitText();
    void fitWidth();
    void showTitle(QAbstractButton& button);

    QVBoxLayout* m_steps;
    QVBoxLayout* m_foot;
    QButtonGroup* m_buttons;
    QComboBox* m_theme;
    QString m_lastSection;
    int m_stepCount = 0;
    QList<QWidget*> m_words;  ///< hidden when it is narrow
    bool m_narrow = false;
};

}  // namespace leafbench::ui
