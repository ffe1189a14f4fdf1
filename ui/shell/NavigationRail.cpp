#include "ui/shell/NavigationRail.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent),
      m_steps(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_buttons(new QButtonGroup(this)),
      m_theme(nullptr)
{
    setFixedWidth(168);
    auto* brand = new QLabel(tr("Leafbench"));
    brand->setProperty("role", "brand");
    brand->setContentsMargins(10, 0, 0, 0);
    m_steps->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 18, 10, 10);
    layout->setSpacing(0);
    layout->addWidget(brand);
    layout->addLayout(m_steps);
    layout->addStretch(1);
    m_foot->setContentsMargins(0, 8, 0, 8);
    layout->addLayout(m_foot);
    layout->addWidget(makeTheme());

    connect(m_buttons, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { emit chosen(button->property("step").toString()); });
    connect(&Theme::instance(), &Theme::changed, this, &NavigationRail::tint);
}

QWidget* NavigationRail::makeTheme()
{
    auto* foot = new QWidget;
    m_theme = new QComboBox;
    m_theme->addItem(tr("System"), int(Theme::Mode::System));
    m_theme->addItem(tr("Light"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(Theme::instance().mode())));
    m_theme->setToolTip(tr("Light or dark colours, or those of the desktop"));
    auto* label = new QLabel(tr("T&heme"));
    label->setProperty("role", "muted");
    label->setBuddy(m_theme);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_theme, 1);
    connect(m_theme, &QComboBox::activated, this,
            [this] { Theme::instance().setMode(static_cast<Theme::Mode>(m_theme->currentData().toInt())); });
    return foot;
}

void NavigationRail::addStep(const QString& id, const QString& title, const QString& icon, const QString& section)
{
    if (section != m_lastSection) {
        auto* label = new QLabel(section.toUpper());
        label->setProperty("role", "section");
        label->setContentsMargins(10, 20, 0, 4);
        m_steps->addWidget(label);
        m_lastSection = section;
    }
    addButton(m_steps, id, title, icon, keyOfStep(m_stepCount++));
}

void NavigationRail::addFoot(const QString& id, const QString& title, const QString& icon, const QKeySequence& key)
{
    addButton(m_foot, id, title, icon, key);
}

QKeySequence NavigationRail::keyOfStep(int step)
{
    return step < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)) : QKeySequence();
}

void NavigationRail::addButton(QVBoxLayout* place, const QString& id, const QString& title, const QString& icon,
                               const QKeySequence& key)
{
    auto* button = new QPushButton;
    button->setText(title);
    button->setProperty("rail", true);
    button->setProperty("step", id);
    button->setProperty("iconName", icon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(QString(title).remove(u'&'), key.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button);
    place->addWidget(button);
    setTabOrder(button, m_theme);  // the theme comes last
    tint();
}

void NavigationRail::setCurrent(const QString& id)
{
    for (QAbstractButton* button : m_buttons->buttons())
        if (button->property("step").toString() == id) {
            // Space must not go back to a step that was left.
            if (m_buttons->buttons().contains(window()->focusWidget()))
                button->setFocus();
            button->setChecked(true);
        }
}

void NavigationRail::focusCurrent()
{
    if (m_buttons->checkedButton())
        m_buttons->checkedButton()->setFocus();
}

void NavigationRail::tint()
{
    const ThemeColors& colors = Theme::instance().colors();
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon(tintedIcon(button->property("iconName").toString(), colors.mutedText, colors.accentText));
    m_theme->setCurrentIndex(m_theme->findData(int(Theme::instance().mode())));
}

}  // namespace leafbench::ui
