#include "ui/evaluate/compare/ClassComparisonModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

QString shareText(const std::optional<double>& share) { return share ? words::percent(*share) : dash(); }

std::optional<double> difference(const ComparedClass& row)
{
    return row.first && row.second ? std::optional(*row.first - *row.second) : std::nullopt;
}

QVariant orNothing(const std::optional<double>& share) { return share ? QVariant(*share) : QVariant(); }

}  // namespace

void ClassComparisonModel::setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes)
{
    using C = const ComparedClass&;
    // A missing value sorts below every share and difference.
    const auto sortKey = [](const std::optional<double>& value) { return value.value_or(-2); };
    const auto firstKey = [sortKey](C c) { return sortKey(c.first); };
    const auto points = [](C c) { return difference(c) ? pointsText(*difference(c)) : QString(); };
    m_first = first;
    m_second = second;
    setColumns({text(
                    tr("Class"), {}, [](C c) { return classText(c.name); }, &ComparedClass::name),
                text(
                    {}, {}, [](C) { return QString(); }, firstKey),
                number(
                    first, {}, [](C c) { return shareText(c.first); }, firstKey),
                number(
                    second, {}, [](C c) { return shareText(c.second); }, [sortKey](C c) { return sortKey(c.second); }),
                number(tr("Points"), tr("The first minus the second, in points of a hundred"), points,
                       [sortKey](C c) { return sortKey(difference(c)); })});
    setRows(std::move(classes));
}

QString ClassComparisonModel::sentence(const ComparedClass& row) const
{
    QString said = tr("%1: %2 %3, %4 %5").arg(classText(row.name), m_first, shareText(row.first), m_second, shareText(row.second));
    if (row.interval)
        said += tr("; difference %1 points (95 % interval %2 to %3)")
                    .arg(pointsText(difference(row).value_or(0)), pointsText((*row.interval)[0]), pointsText((*row.interval)[1]));
    return said;
}

QVariant ClassComparisonModel::cell(const ComparedClass& row, const QModelIndex& index, int role) const
{
    const bool bars = index.column() == Bars;
    switch (role) {
    case Qt::ToolTipRole: return sentence(row);
    case Qt::AccessibleTextRole: return bars ? sentence(row) : column(index).text(row);
    case FirstRole: return bars ? orNothing(row.first) : QVariant();
    case SecondRole: return bars ? orNothing(row.second) : QVariant();
    default: return TableModel::cell(row, index, role);
    }
}

}  // namespace leafbench::ui
