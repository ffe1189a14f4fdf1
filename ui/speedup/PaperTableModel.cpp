#include "ui/speedup/PaperTableModel.h"

#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

QString titleText(const ComparedTable& table)
{
    QStringList figures;
    for (const int figure : table.paper->figures)
        figures << QString::number(figure);
    return PaperTableModel::tr("Table %1 (figures %2) \u00b7 %3")
        .arg(QString::number(table.paper->number), figures.join(QStringLiteral(", ")), words::paperMachine(*table.paper));
}

double highestSpeedup(const ComparedTable& table)
{
    double most = 1;
    for (const ComparedRow& one : table.rows)
        most = std::max({most, one.paper.speedup, one.own ? one.own->speedup.value : 0});
    return most;
}

}  // namespace

PaperTableModel::PaperTableModel(QObject* parent) : TableModel(parent)
{
    using L = const PaperLine&;
    const auto nothing = [](L) { return QString(); };
    const auto label = [](L l) { return l.row ? l.row->paper.label : titleText(*l.table); };
    const auto ownSeconds = [](L l) {
        if (l.row && l.row->own)
            return secondsText(l.row->own->medianSeconds);
        return !l.row ? QString() : l.table->anyMeasured() ? dash() : tr("not measured");
    };
    const auto ownBar
        = [](L l) { return l.row && l.row->own ? QVariant(l.row->own->speedup.value / highestSpeedup(*l.table)) : QVariant(); };
    const auto paperBar = [](L l) { return l.row ? QVariant(l.row->paper.speedup / highestSpeedup(*l.table)) : QVariant(); };
    setColumns({text(tr("Workers"), {}, label, [](L) { return QVariant(); }),
                number(tr("Paper s"), {}, [](L l) { return l.row ? words::decimal(l.row->paper.seconds, 'f', 1) : QString(); }),
                number(tr("Paper"), {}, [](L l) { return l.row ? timesText(l.row->paper.speedup) : QString(); }),
                number({}, {}, nothing, paperBar), number(tr("Here s"), {}, ownSeconds),
                number(tr("Here"), {}, [](L l) { return l.row && l.row->own ? timesText(l.row->own->speedup.value) : QString(); }),
                number({}, {}, nothing, ownBar),
                number(tr("Images"), {}, [](L l) { return l.row && l.row->own ? words::count(l.row->images) : QString(); })});
    const auto about = [](L l) { return QString(l.table->paper->title + u'\n' + l.table->paper->note).trimmed(); };
    setHelp([about](L l) { return l.row ? QString() : about(l); });
    setBold([](L l) { return !l.row; });
}

void PaperTableModel::setTables(std::vector<ComparedTable> tables)
{
    beginResetModel();
    m_tables = std::move(tables);
    m_rows.clear();
    for (const ComparedTable& table : m_tables) {
        m_rows.push_back({&table, nullptr});
        for (const ComparedRow& row : table.rows)
            m_rows.push_back({&table, &row});
    }
    endResetModel();
}

}  // namespace leafbench::ui
