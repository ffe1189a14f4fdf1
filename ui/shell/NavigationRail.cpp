#include "ui/shell/NavigationRail.h"

#include "ui/theme/ComboBox.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr int drawnWidth = 168;

void tintButton(QAbstractButton& button)
{
    const ThemeColors& colors = Theme::instance().colors();
    button.setIcon(tintedIcon(button.property("iconName").toString(), colors.mutedText, colors.accentText));
}

}  // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent),
      m_steps(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_buttons(new QButtonGroup(this)),
      m_theme(nullptr)
{
    auto* brand = new QLabel(tr("Leafbench"));
    brand->setProperty("role", "brand");
    brand->setContentsMargins(10, 0, 10, 0);
    m_steps->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 18, 10, 10);
    layout->setSpacing(0);
    layout->addWidget(brand);
    m_words << brand;
    layout->addLayout(m_steps);
    layout->addStretch(1);
    m_foot->setContentsMargins(0, 8, 0, 8);
    layout->addLayout(m_foot);
    m_words << makeTheme();
    layout->addWidget(m_words.back());

    connect(m_buttons, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton* button) { emit chosen(button->property("step").toString()); });
    connect(&Theme::instance(), &Theme::changed, this, &NavigationRail::tint);
    connect(&Theme::instance(), &Theme::changed, this, &NavigationRail::fitText);
    fitText();
}

void NavigationRail::fitText()
{
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIconSize(QSize(1, 1) * Theme::instance().textPixels(16));
    fitWidth();
}

/// As wide as its longest word, in any language.
void NavigationRail::fitWidth()
{
    const int least = layout()->totalMinimumSize().width();
    const int wide = m_narrow ? least : std::max(Theme::instance().textPixels(drawnWidth), least);
    if (minimumWidth() == wide && maximumWidth() == wide)
        return;
    setFixedWidth(wide);
    emit widthChanged();
}

void NavigationRail::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    for (QWidget* words : m_words)
        words->setVisible(!narrow);
    for (QAbstractButton* button : m_buttons->buttons())
        showTitle(*button);
    fitWidth();
}

/// Without room for its words a step keeps its icon; tool tip and screen reader have the words.
void NavigationRail::showTitle(QAbstractButton& button)
{
    const QString title = button.property("title").toString();
    button.setText(m_narrow ? QString() : title);
    button.setShortcut(QKeySequence::mnemonic(title));
    const bool badge = !button.findChild<QLabel*>(QStringLiteral("badge"))->isHidden();
    const QString name = QString(title).remove(u'&');
    button.setAccessibleName(badge ? tr("%1, a job has ended").arg(name) : m_narrow ? name : QString());
}

bool NavigationRail::event(QEvent* event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        fitWidth();
    return done;
}

QWidget* NavigationRail::makeTheme()
{
    auto* foot = new QWidget;
    m_theme = new ComboBox;
    m_theme->addItem(tr("System"), int(Theme::Mode::System));
    m_theme->addItem(tr("Light"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(Theme::instance().mode())));
    m_theme->setToolTip(tr("Light or dark colours, or those of the desktop"));
    auto* label = new QLabel(tr("Theme"));
    label->setProperty("role", "muted");
    label->setBuddy(m_theme);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(isRightToLeft() ? 0 : 10, 0, isRightToLeft() ? 10 : 0, 0);
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
        label->setContentsMargins(10, 20, 10, 4);
        m_steps->addWidget(label);
        m_words << label;
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
    button->setProperty("title", title);
    button->setProperty("rail", true);
    button->setProperty("step", id);
    button->setProperty("iconName", icon);
    button->setCheckable(true);
    button->setAutoExclusive(true);  // a radio button for screen readers, as its group makes it one
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(QString(title).remove(u'&'), key.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button);
    place->addWidget(button);
    setTabOrder(button, m_theme);  // the theme comes last
    auto* badge = new QLabel;
    badge->setProperty("role", "badge");
    badge->setObjectName(QStringLiteral("badge"));
    badge->hide();
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(badge);
    tintButton(*button);
    button->setIconSize(QSize(1, 1) * Theme::instance().textPixels(16));
}

QPushButton* NavigationRail::button(const QString& id) const
{
    for (QAbstractButton* candidate : m_buttons->buttons())
        if (candidate->property("step").toString() == id)
            return qobject_cast<QPushButton*>(candidate);
    return nullptr;
}

void NavigationRail::setBadge(const QString& id, bool shown)
{
    QPushButton* at = button(id);
    if (!at)
        return;
    at->findChild<QLabel*>(QStringLiteral("badge"))->setVisible(shown);
    showTitle(*at);
}

void NavigationRail::setCurrent(const QString& id)
{
    if (id.isEmpty()) {
        m_buttons->setExclusive(false);
        for (QAbstractButton* button : m_buttons->buttons())
            button->setChecked(false);
        m_buttons->setExclusive(true);
    }
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
    for (QAbstractButton* button : m_buttons->buttons())
        tintButton(*button);
    m_theme->setCurrentIndex(m_theme->findData(int(Theme::instance().mode())));
}

}  // namespace leafbench::ui
