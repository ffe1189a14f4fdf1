#include "ui/shared/Page.h"

#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
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
      m_title(new ElidedLabel(title)),
      m_sentence(new ElidedLabel(sentence)),
      m_head(new FlowRow),
      m_top(new QVBoxLayout),
      m_banner(new QFrame),
      m_bannerText(new QLabel),
      m_bannerButton(makeButton({}, "bannerButton")),
      m_body(new QVBoxLayout)
{
    m_title->setProperty("role", "title");
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_sentence->setProperty("role", "muted");
    m_sentence->setTextFormat(Qt::PlainText);

    auto* titles = new QWidget;
    QVBoxLayout* words = makeColumn(titles, 0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    constexpr int widestTitle = 320;
    m_head->addWidget(titles, 1);
    m_head->setWish(widestTitle);
    m_head->keepWish();
    m_head->addBreak();

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
    m_top->setSpacing(4);
    m_top->addWidget(m_head);
    layout->addLayout(m_top);
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
    m_head->addWidget(button);
    return button;
}

void Page::addHeadWidget(QWidget* widget)
{
    // The primary button stays last in any order of calls.
    int place = m_head->count();
    if (m_head->at(place - 1)->property("primary").toBool())
        --place;
    m_head->insertWidget(place, widget);
}

void Page::addHeadNote(QWidget* note) { m_top->addWidget(note); }

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
