#include "ui/runs/RunFilterBar.h"

#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace leafbench::ui {
namespace {

QComboBox* makeCombo(const QString& name, const QString& any)
{
    auto* combo = new ComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(7);
    combo->addItem(any);
    return combo;
}

}  // namespace

RunFilterBar::RunFilterBar(QWidget* parent)
    : QWidget(parent),
      m_words(new QLineEdit),
      m_tag(makeCombo(tr("Tag"), tr("Any tag"))),
      m_state(makeCombo(tr("State"), tr("Any state"))),
      m_starred(new QCheckBox(tr("Starre&d"))),
      m_clear(new QPushButton(tr("C&lear"))),
      m_count(new QLabel)
{
    m_words->setObjectName(QStringLiteral("runWords"));
    m_words->setPlaceholderText(tr("Filter: adamw input_size=64 best"));
    m_words->setToolTip(tr("Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(180);
    m_clear->setToolTip(tr("Show every run again"));
    m_tag->setObjectName(QStringLiteral("runTag"));
    m_state->setObjectName(QStringLiteral("runState"));
    m_starred->setObjectName(QStringLiteral("runStarred"));
    m_clear->setObjectName(QStringLiteral("clearRunFilter"));
    m_count->setProperty("role", "muted");
    for (const ShownState state : enumerators<ShownState>())
        m_state->addItem(shownStateText(state), QVariant::fromValue(static_cast<int>(state)));
    auto* layout = new FlowRow;
    makeColumn(this)->addWidget(layout);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_tag);
    layout->addWidget(m_state);
    layout->addWidget(m_starred);
    layout->addWidget(m_clear);
    layout->addWidget(m_count);
    connect(m_words, &QLineEdit::textChanged, this, &RunFilterBar::emitChanged);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &RunFilterBar::emitChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RunFilterBar::emitChanged);
    connect(m_starred, &QCheckBox::toggled, this, &RunFilterBar::emitChanged);
    connect(m_clear, &QPushButton::clicked, this, &RunFilterBar::clear);
    emitChanged();
}

RunFilter RunFilterBar::filter() const
{
    RunFilter filter;
    filter.words = m_words->text();
    if (m_tag->currentIndex() > 0)
        filter.tags << m_tag->currentText();
    filter.starred = m_starred->isChecked();
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<ShownState>(m_state->currentData().toInt());
    return filter;
}

void RunFilterBar::clear()
{
    m_words->clear();
    m_tag->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_starred->setChecked(false);
}

void RunFilterBar::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void RunFilterBar::setTags(QStringList tags)
{
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    QStringList had;
    for (int i = 1; i < m_tag->count(); ++i)
        had << m_tag->itemText(i);
    if (had == tags)
        return;
    const QString chosen = m_tag->currentIndex() > 0 ? m_tag->currentText() : QString();
    {
        const QSignalBlocker blocker(m_tag);
        while (m_tag->count() > 1)
            m_tag->removeItem(1);
        m_tag->addItems(tags);
        m_tag->setCurrentIndex(std::max<int>(0, static_cast<int>(tags.indexOf(chosen)) + 1));
    }
    if (!chosen.isEmpty() && !tags.contains(chosen))
        emitChanged();
}

void RunFilterBar::setRuns(const std::vector<Run>& all, int shown)
{
    QStringList tags;
    for (const Run& run : all)
        tags += run.annotations.tags;
    setTags(tags);
    m_count->setText(shown == static_cast<int>(all.size()) ? words::runsText(shown) : words::partOfRuns(shown, qint64(all.size())));
}

void RunFilterBar::emitChanged()
{
    m_clear->setEnabled(!(filter() == RunFilter()));
    emit changed();
}

}  // namespace leafbench::ui
