#include "ui/shared/Card.h"

#include "ui/shared/ElidedLabel.h"
#include "ui/shared/layout/FlowRow.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {

namespace {

constexpr int widestTitle = 200;  ///< drawn pixels that tools leave to it
constexpr int leastHint = 48;     ///< the same that a title leaves to a hint

}  // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(new ElidedLabel(title)),
      m_hint(new ElidedLabel),
      m_header(new FlowRow),
      m_body(new QVBoxLayout)
{
    m_title->setProperty("role", "cardTitle");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_hint->setProperty("role", "muted");
    m_header->setLeastHeight(28);  // aligns the titles of a row of cards, with or without buttons
    m_header->addWidget(m_title);
    m_header->setWish(widestTitle);
    m_header->addWidget(m_hint, 1);
    m_header->setWish(leastHint);
    m_header->keepWish();
    m_header->addBreak();
    m_body->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());  // not before it has a parent: it would flash as a window
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setHint(const QString& hint)
{
    m_hint->setWordWrap(Qt::mightBeRichText(hint));  // plain text is shortened instead
    m_hint->setText(hint);
}

QVBoxLayout* Card::body() const { return m_body; }

FlowRow* Card::header() const { return m_header; }

QToolButton* Card::addTool(const QString& text, const QString& help)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setProperty("toggle", true);
    button->setProperty("outlined", true);
    button->setFocusPolicy(Qt::StrongFocus);
    header()->addWidget(button);
    return button;
}

}  // namespace leafbench::ui
