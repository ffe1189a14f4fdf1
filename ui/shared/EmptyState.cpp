#include "ui/shared/EmptyState.h"

#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/layout/WrappedLabel.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int textWidth = 440;
constexpr int leastTextWidth = 200;

}  // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_picture(new QLabel),
      m_words(new WrappedLabel(text)),
      m_buttons(new FlowRow),
      m_rows(new QVBoxLayout)
{
    auto* heading = new WrappedLabel(title);
    heading->setProperty("role", "heading");
    heading->setAlignment(Qt::AlignHCenter);
    m_words->setProperty("role", "muted");
    m_words->setAlignment(Qt::AlignHCenter);
    followText(m_words, [this] { fitWords(); });
    m_picture->setAlignment(Qt::AlignHCenter);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_buttons);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(heading);
    auto* centred = new QHBoxLayout;  // an alignment would cut the height of wrapped text
    centred->addStretch(1);
    centred->addWidget(m_words);
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
    auto* button = new QPushButton(fontMetrics()
                                       .elidedText(text, Qt::ElideMiddle, Theme::instance().textPixels(textWidth))
                                       .replace(u'&', QStringLiteral("&&")));
    button->setFlat(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    m_rows->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::fitWords()
{
    const QMargins around = layout() ? layout()->contentsMargins() : QMargins();
    const int room = width() - around.left() - around.right();
    m_words->setFixedWidth(std::clamp(room, 1, Theme::instance().textPixels(textWidth)));
}

/// The words take what there is.
QSize EmptyState::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return {std::max(m_buttons->minimumSizeHint().width(), Theme::instance().textPixels(leastTextWidth)), whole.height()};
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    fitWords();
    QWidget::resizeEvent(event);
}

void EmptyState::tint()
{
    const QColor color = Theme::instance().colors().accent;
    m_picture->setPixmap(tintedIcon(m_icon, color, color).pixmap(48, 48));
}

}  // namespace leafbench::ui
