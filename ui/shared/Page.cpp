#include "ui/shared/Page.h"

#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {

Page::Page(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(title)),
      m_sentence(new ElidedLabel(sentence)),
      m_buttons(new QHBoxLayout),
      m_banner(new QFrame),
      m_bannerText(new QLabel),
      m_bannerButton(makeButton({}, "bannerButton")),
      m_body(new QVBoxLayout)
{
    m_title->setProperty("role", "title");
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("role", "muted");
    m_sentence->setTextFormat(Qt::PlainText);
    m_buttons->setSpacing(8);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(words, 1);
    head->addLayout(m_buttons);

    m_bannerText->setWordWrap(true);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("\u00d7"));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &Page::clearMessage);
    connect(m_bannerButton, &QPushButton::clicked, this, [this] {
        const auto act = m_bannerAct;  // it may ask again
        act();
    });
    auto* bannerLayout = new QHBoxLayout(m_banner);
    bannerLayout->setContentsMargins(12, 6, 6, 6);
    bannerLayout->addWidget(m_bannerText, 1);
    bannerLayout->addWidget(m_bannerButton, 0, Qt::AlignTop);
    bannerLayout->addWidget(close, 0, Qt::AlignTop);
    m_banner->hide();

    m_body->setSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
}

void Page::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

QPushButton* Page::addButton(const QString& text, const char* name, const QString& help)
{
    QPushButton* button = makeButton(text, name, help);
    addHeadWidget(button);
    return button;
}

QPushButton* Page::addPrimaryButton(const QString& text, const char* name)
{
    QPushButton* button = makeButton(text, name);
    button->setProperty("primary", true);
    m_buttons->addWidget(button);
    return button;
}

void Page::addHeadWidget(QWidget* widget)
{
    // The primary button stays last in any order of calls.
    int place = m_buttons->count();
    if (place > 0 && m_buttons->itemAt(place - 1)->widget()->property("primary").toBool())
        --place;
    m_buttons->insertWidget(place, widget);
}

QVBoxLayout* Page::body() const { return m_body; }

void Page::showError(const Error& error) { showErrorText(words::errorText(error)); }

void Page::setBanner(const char* kind, const QString& text)
{
    m_bannerButton->hide();
    m_bannerText->setText(text);
    setStyleProperty(m_banner, "banner", kind);
    m_banner->setAccessibleName(text);
    m_banner->setVisible(!text.isEmpty());
}

void Page::showErrorText(const QString& text) { setBanner("error", text); }

void Page::showWarningText(const QString& text) { setBanner("warning", text); }

void Page::showDoneText(const QString& text) { setBanner("done", text); }

void Page::setBannerButton(const QString& button, std::function<void()> act)
{
    m_bannerAct = std::move(act);
    m_bannerButton->setText(button);
    m_bannerButton->show();
}

void Page::showQuestion(const QString& text, const QString& button, std::function<void()> act)
{
    setBanner("warning", text);
    setBannerButton(button, std::move(act));
}

void Page::showDoneText(const QString& text, const QString& button, std::function<void()> act)
{
    setBanner("done", text);
    setBannerButton(button, std::move(act));
}

void Page::clearMessage() { m_banner->hide(); }

bool Page::withdraw(const QString& text)
{
    const bool shown = !m_banner->isHidden() && m_bannerText->text() == text;
    if (shown)
        clearMessage();
    return shown;
}

}  // namespace leafbench::ui
