#include "ui/explore/FilterBar.h"

#include "ui/explore/FilteredImages.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace leafbench::ui {
namespace {

/// Sets an item's text, adding missing items; does not rebuild the list under an open popup.
void setItem(QComboBox& combo, int row, const QString& text, const QVariant& data)
{
    while (combo.count() <= row)
        combo.addItem({});
    combo.setItemText(row, text);
    combo.setItemData(row, data);
}

QString withCount(const QString& text, qint64 images) { return FilterBar::tr("%1 (%2)").arg(text, words::count(images)); }

}  // namespace

FilterBar::FilterBar(FilteredImages& images, QWidget* parent)
    : QWidget(parent),
      m_images(images),
      m_words(new QLineEdit),
      m_species(makeCombo(tr("Species"))),
      m_health(makeCombo(tr("Health"))),
      m_subset(makeCombo(tr("Subset"))),
      m_clear(new QPushButton(tr("Clea&r filters")))
{
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setPlaceholderText(tr("Filter: blight tomato"));
    m_words->setToolTip(tr("Words of the species and the disease, in any order (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_clear->setToolTip(tr("Show every picture again (Esc)"));
    auto* layout = new FlowRow;
    makeColumn(this)->addWidget(layout);
    layout->addWidget(m_words, 4);
    layout->addWidget(m_species, 3);
    layout->addWidget(m_health, 3);
    layout->addWidget(m_subset, 3);
    layout->addWidget(m_clear);

    const auto change = [this](auto part) {
        return [this, part](auto value) {
            ImageFilter filter = m_images.filter();
            part(filter, value);
            m_images.setFilter(std::move(filter));
        };
    };
    connect(m_words, &QLineEdit::textChanged, this, change([](ImageFilter& f, const QString& words) { f.words = words; }));
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::imagesRequested);
    connect(m_species, &QComboBox::activated, this, change([this](ImageFilter& f, int row) {
                f.species.clear();
                if (row > 0)
                    f.species.insert(m_species->itemData(row).toString());
            }));
    connect(m_health, &QComboBox::activated, this, change([](ImageFilter& f, int row) { f.health = static_cast<Health>(row); }));
    connect(m_subset, &QComboBox::activated, this, change([](ImageFilter& f, int row) {
                f.subset = row == 0 ? std::nullopt : std::optional(static_cast<Subset>(row - 1));
            }));
    connect(m_clear, &QPushButton::clicked, &m_images, &FilteredImages::clear);
    connect(&m_images, &FilteredImages::changed, this, &FilterBar::refresh);
    refresh();
}

QComboBox* FilterBar::makeCombo(const QString& name)
{
    auto* combo = new ComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setMaxVisibleItems(20);
    combo->setObjectName(QStringLiteral("filter") + name);
    return combo;
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::refresh()
{
    if (m_words->text() != m_images.filter().words) {
        const QSignalBlocker blocker(m_words);
        m_words->setText(m_images.filter().words);
    }
    refreshSpecies();
    refreshHealth();
    refreshSubsets();
    m_clear->setEnabled(!m_images.filter().empty());
}

void FilterBar::refreshSpecies()
{
    const QStringList species = m_images.dataset() ? m_images.dataset()->species() : QStringList();
    const std::set<QString>& chosen = m_images.filter().species;
    ImageFilter filter = m_images.filter();
    filter.classes.clear();
    filter.species.clear();
    if (m_species->count() > species.size() + 1)
        m_species->clear();
    setItem(*m_species, 0, tr("All species"), QString());
    for (qsizetype i = 0; i < species.size(); ++i) {
        filter.species = {species[i]};
        setItem(*m_species, int(i) + 1, withCount(partText(species[i]), m_images.count(filter)), species[i]);
    }
    m_species->setPlaceholderText(tr("%1 species").arg(chosen.size()));
    m_species->setCurrentIndex(chosen.empty() ? 0 : chosen.size() > 1 ? -1 : m_species->findData(*chosen.begin()));
}

void FilterBar::refreshHealth()
{
    ImageFilter filter = m_images.filter();
    filter.classes.clear();
    setItem(*m_health, 0, tr("Any health"), {});
    filter.health = Health::Healthy;
    setItem(*m_health, 1, withCount(tr("Healthy"), m_images.count(filter)), {});
    filter.health = Health::Diseased;
    setItem(*m_health, 2, withCount(tr("Diseased"), m_images.count(filter)), {});
    m_health->setCurrentIndex(int(m_images.filter().health));
}

void FilterBar::refreshSubsets()
{
    ImageFilter filter = m_images.filter();
    setItem(*m_subset, 0, tr("All subsets"), {});
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        filter.subset = subset;
        QString name = words::subsetText(subset);
        name[0] = name[0].toUpper();
        setItem(*m_subset, int(subset) + 1, withCount(name, m_images.split() ? m_images.count(filter) : 0), {});
    }
    m_subset->setEnabled(m_images.split() != nullptr);
    m_subset->setCurrentIndex(m_images.filter().subset ? int(*m_images.filter().subset) + 1 : 0);
}

}  // namespace leafbench::ui
