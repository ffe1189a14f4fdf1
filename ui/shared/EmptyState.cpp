#include "ui/shared/EmptyState.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int textWidth = 440;

}  // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_picture(new QLabel),
      m_buttons(new QHBoxLayout),
      m_rows(new QVBoxLayout)
{
    auto* heading = new QLabel(title);
    heading->setProperty("role", "heading");
    heading->setAlignment(Qt::AlignHCenter);
    auto* words = new QLabel(text);
    words->setProperty("role", "muted");
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    words->setFixedWidth(textWidth);
    m_picture->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addLayout(m_buttons);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(heading);
    auto* centred = new QHBoxLayout;  // an alignment would cut the height of wrapped text
    centred->addStretch(1);
    centred->addWidget(words);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addLayout(buttons);
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    layout->addStretch(3);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::tint);
    tint();
}

QPushButton* EmptyState::addButton(const QString& text, bool primary)
{
    auto* button = new QPushButton(text);
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* EmptyState::addRow(const QString& text)
{
    auto* button = new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, textWidth).replace(u'&', QStringLiteral("&&")));
    button->setFlat(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    m_rows->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::tint()
{
    const QColor color = Theme::instance().colors().accent;
    m_picture->setPixmap(tintedIcon(m_icon, color, color).pixmap(48, 48));
}

}  // namespace leafbench::ui
