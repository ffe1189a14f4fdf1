#include "ui/explore/SplitCard.h"

#include "ui/explore/ClassCard.h"
#include "ui/shared/NoteList.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/DatasetText.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

std::vector<SubsetCount> subsetCounts(const Split& split)
{
    const auto& assignment = split.assignment;
    const auto all = std::count_if(assignment.begin(), assignment.end(), [](Subset s) { return s != Subset::None; });
    std::vector<SubsetCount> counts;
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const auto images = std::count(assignment.begin(), assignment.end(), subset);
        counts.push_back({subset, images, all == 0 ? 0.0 : double(images) / double(all)});
    }
    return counts;
}

}  // namespace

SplitCard::SplitCard(QWidget* parent)
    : Card(tr("Split"), parent),
      m_model(new TableModel<SubsetCount>(this)),
      m_table(new QTableView),
      m_warnings(new NoteList)
{
    m_model->setColumns({m_model->text(tr("Subset"), {}, [](const SubsetCount& c) { return words::subsetText(c.subset); }),
                         m_model->number(tr("Images"), {}, [](const SubsetCount& c) { return words::count(c.images); }),
                         m_model->number(tr("Share"), {}, [](const SubsetCount& c) { return words::percent(c.share); })});
    styleTable(*m_table);
    m_table->setModel(m_model);
    m_table->setCursor(Qt::PointingHandCursor);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setObjectName(QStringLiteral("splitTable"));
    m_table->setAccessibleName(tr("Split"));
    // Header and three rows: no scrolling.
    followText(m_table, [this] {
        const int head = Theme::instance().textPixels(28);
        m_table->horizontalHeader()->setFixedHeight(head);
        m_table->setFixedHeight(head + 3 * m_table->verticalHeader()->defaultSectionSize() + 2);
    });
    body()->addWidget(m_table);
    body()->addWidget(m_warnings);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& row) {
        const auto subset = static_cast<Subset>(row.row());
        emit subsetChosen(m_chosen == subset ? std::nullopt : std::optional(subset));
        setChosen(m_chosen);
    });
}

void SplitCard::setChosen(std::optional<Subset> subset)
{
    m_chosen = subset;
    if (subset)
        m_table->selectRow(int(*subset));
    else
        m_table->clearSelection();
}

void SplitCard::setCompact(bool compact) { m_table->setVisible(!compact); }

void SplitCard::setSplit(const Split* split)
{
    m_model->setRows(split ? subsetCounts(*split) : std::vector<SubsetCount>());
    setChosen(m_chosen);
    setHint(split ? splitOptionsText(split->options) : QString());
    QStringList warnings;
    if (split)
        for (const SplitWarning& warning : split->warnings)
            warnings += words::splitWarningText(warning);
    const bool one = warnings.size() == 1;
    m_warnings->setNotes(one ? tr("1 warning") : tr("%1 warnings").arg(warnings.size()), warnings);
}

QString splitOptionsText(const SplitOptions& options)
{
    if (options.mode == SplitOptions::Mode::Folders) {
        if (options.testShare <= 0)
            return SplitCard::tr("the dataset's own folders");
        return SplitCard::tr("own folders, %1 of train as test, seed %2")
            .arg(words::percent(options.testShare), QString::number(options.seed));
    }
    const double sum = options.trainShare + options.validShare + options.testShare;
    const auto part = [sum](double share) { return words::decimal(sum > 0 ? 100 * share / sum : 0, 'g', 3); };
    const QString text = options.mode == SplitOptions::Mode::Leaves ? SplitCard::tr("leaf-clean, %1 / %2 / %3 by class, seed %4")
                                                                    : SplitCard::tr("%1 / %2 / %3 by class, seed %4");
    return text.arg(part(options.trainShare), part(options.validShare), part(options.testShare), QString::number(options.seed));
}

}  // namespace leafbench::ui
