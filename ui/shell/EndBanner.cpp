#include "ui/shell/EndBanner.h"

#include "ui/shared/Widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace leafbench::ui {

EndBanner::EndBanner(QWidget* parent) : QFrame(parent), m_text(new QLabel), m_button(makeButton({}, "endBannerButton"))
{
    setObjectName(QStringLiteral("endBanner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("\u00d7"));
    identify(close, "endBannerClose", tr("Close this message"), tr("Close this message (Ctrl+M)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, &EndBanner::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        const auto act = m_act;  // it may tell the next thing
        act();
    });
}

void EndBanner::tell(const char* kind, const QString& text, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    setStyleProperty(this, "banner", kind);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString EndBanner::text() const { return isHidden() ? QString() : m_text->text(); }

}  // namespace leafbench::ui
