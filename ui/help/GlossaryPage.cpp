#include "ui/help/GlossaryPage.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Card.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace leafbench::ui {
namespace {

constexpr int indexRole = Qt::UserRole;

/// In the order of the rail.
constexpr std::array pages{"explore", "preprocess", "train", "tune", "evaluate", "classify", "speedup", "runs", "settings"};

/// As in the rail.
QString pageTitle(const QString& id)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("explore"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "&Explore")},
        {QStringLiteral("preprocess"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "&Preprocess")},
        {QStringLiteral("train"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "&Train")},
        {QStringLiteral("tune"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "T&une")},
        {QStringLiteral("evaluate"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "E&valuate")},
        {QStringLiteral("classify"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "&Classify")},
        {QStringLiteral("speedup"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "&Speedup")},
        {QStringLiteral("runs"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "Runs")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("leafbench::ui::Page", "Settin&gs")},
    };
    return Page::tr(titles.value(id, "")).remove(QLatin1Char('&'));
}

std::ptrdiff_t placeOf(const QString& page) { return std::find(pages.begin(), pages.end(), page) - pages.begin(); }

}  // namespace

GlossaryPage::GlossaryPage(Session& session, QWidget* parent)
    : Page(tr("Help"), tr("What the words of the study mean."), parent),
      m_session(session),
      m_search(new QLineEdit),
      m_terms(new QListWidget),
      m_none(new QLabel),
      m_term(new QLabel),
      m_aliases(new QLabel),
      m_text(new QLabel),
      m_goTo(makeButton({}, "goToPage"))
{
    QPushButton* labs = addPrimaryButton(tr("&Guided labs"), "openLabs");
    labs->setToolTip(tr("Eight labs along the paper, beside the pages (Ctrl+G)"));
    connect(labs, &QPushButton::clicked, this, [this] { m_session.requestPage(QStringLiteral("labs")); });
    auto* row = new FlowRow(16);
    row->addWidget(makeList(), 2);
    row->setAloneHeight(240);
    row->addWidget(makeEntry(), 5);
    body()->addWidget(row, 1);
    setFocusProxy(m_search);
    connect(&Theme::instance(), &Theme::changed, this, [this] { search(m_search->text()); });
    search({});
}

QWidget* GlossaryPage::makeList()
{
    auto* card = new Card(tr("Terms"));
    identify(m_search, "glossarySearch", tr("Search the glossary"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    identify(m_terms, "glossaryTerms", tr("Terms"));
    m_terms->setFrameShape(QFrame::NoFrame);
    m_terms->setSpacing(2);
    m_none->setProperty("role", "muted");
    m_none->setWordWrap(true);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_terms, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryPage::search);
    connect(m_terms, &QListWidget::currentRowChanged, this, [this] { showEntry(current()); });
    // The arrow keys walk the list while one types.
    connect(m_search, &QLineEdit::returnPressed, m_terms, qOverload<>(&QWidget::setFocus));
    return card;
}

QWidget* GlossaryPage::makeEntry()
{
    auto* card = new Card({});
    m_term->setProperty("role", "title");
    m_term->setObjectName(QStringLiteral("glossaryTerm"));
    m_aliases->setProperty("role", "muted");
    m_text->setObjectName(QStringLiteral("glossaryText"));
    for (QLabel* label : {m_term, m_aliases, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        followText(label,
                   [label] { label->setMaximumWidth(Theme::instance().textPixels(680)); });  // a line that the eye can follow
        card->body()->addWidget(label);
    }
    card->body()->addSpacing(8);
    card->body()->addWidget(m_goTo, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (const words::GlossaryEntry* entry = current())
            m_session.requestPage(entry->page);
    });
    return card;
}

void GlossaryPage::search(const QString& query)
{
    m_entries = query.trimmed().isEmpty() ? words::glossary() : words::findTerms(query);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const auto& a, const auto& b) { return placeOf(a.page) < placeOf(b.page); });
    m_none->setText(tr("No term has \"%1\" in it.").arg(query.trimmed()));
    m_none->setVisible(m_entries.empty());
    list();
}

void GlossaryPage::list()
{
    const QString before = m_term->text();
    m_terms->clear();
    QString page;
    int chosen = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].page != page)
            addHeading(page = m_entries[i].page);
        auto* item = new QListWidgetItem(m_entries[i].term, m_terms);
        item->setData(indexRole, static_cast<int>(i));
        if (chosen < 0 || m_entries[i].term == before)
            chosen = m_terms->row(item);
    }
    m_terms->setCurrentRow(chosen);
    showEntry(current());
}

void GlossaryPage::showTermsOf(const QString& page)
{
    m_search->clear();
    for (int row = 0; row < m_terms->count(); ++row) {
        const QVariant index = m_terms->item(row)->data(indexRole);
        if (!index.isValid() || m_entries[index.toUInt()].page != page)
            continue;
        m_terms->setCurrentRow(row);
        m_terms->scrollToItem(m_terms->item(row - 1), QAbstractItemView::PositionAtTop);  // with its heading
        return;
    }
}

void GlossaryPage::showTerm(const QString& englishTerm)
{
    const auto wanted = words::entryOf(englishTerm);
    m_search->clear();
    for (int row = 0; row < m_terms->count() && wanted; ++row) {
        const QVariant index = m_terms->item(row)->data(indexRole);
        if (!index.isValid() || m_entries[index.toUInt()].term != wanted->term)
            continue;
        m_terms->setCurrentRow(row);
        m_terms->scrollToItem(m_terms->item(row), QAbstractItemView::PositionAtCenter);
        m_terms->setFocus();
        return;
    }
}

void GlossaryPage::addHeading(const QString& page)
{
    auto* heading = new QListWidgetItem(pageTitle(page).toUpper(), m_terms);
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(Theme::instance().colors().mutedText);
}

const words::GlossaryEntry* GlossaryPage::current() const
{
    const QListWidgetItem* item = m_terms->currentItem();
    const QVariant index = item ? item->data(indexRole) : QVariant();
    return index.isValid() ? &m_entries[index.toUInt()] : nullptr;
}

QString GlossaryPage::term() const
{
    const words::GlossaryEntry* entry = current();
    return entry ? entry->term : QString();
}

void GlossaryPage::showEntry(const words::GlossaryEntry* entry)
{
    m_term->setText(entry ? entry->term : QString());
    m_aliases->setText(entry ? tr("Also: %1").arg(entry->aliases.join(QStringLiteral(", "))) : QString());
    m_text->setText(entry ? entry->text : QString());
    m_goTo->setVisible(entry != nullptr);
    if (entry)
        m_goTo->setText(tr("Go to %1").arg(pageTitle(entry->page)));
}

}  // namespace leafbench::ui
