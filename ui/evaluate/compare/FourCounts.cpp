#include "ui/evaluate/compare/FourCounts.h"

#include "ui/words/Words.h"

#include <QGridLayout>
#include <QLabel>

namespace leafbench::ui {
namespace {

QLabel* head(const QString& text, Qt::Alignment alignment)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "muted");
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

}  // namespace

FourCounts::FourCounts(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(head(tr("other right"), Qt::AlignRight), 0, 1);
    grid->addWidget(head(tr("other wrong"), Qt::AlignRight), 0, 2);
    grid->addWidget(head(tr("this run right"), Qt::AlignLeft), 1, 0);
    grid->addWidget(head(tr("this run wrong"), Qt::AlignLeft), 2, 0);
    const QString names[] = {tr("Images that both got right"), tr("Images that only this run got right"),
                             tr("Images that only the other got right"), tr("Images that neither got right")};
    for (int i = 0; i < 4; ++i) {
        auto* count = m_counts[static_cast<std::size_t>(i)] = new QLabel;
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setAccessibleName(names[i]);
        count->setToolTip(names[i]);
        QFont bold = font();
        bold.setBold(i == 1 || i == 2);  // McNemar's test uses only these two
        count->setFont(bold);
        grid->addWidget(count, 1 + i / 2, 1 + i % 2);
    }
}

void FourCounts::setCounts(const McNemar& counts)
{
    const qint64 numbers[] = {counts.bothRight, counts.onlyFirst, counts.onlySecond, counts.bothWrong};
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setText(words::count(numbers[i]));
}

}  // namespace leafbench::ui
