#include "ui/evaluate/ReportTableModel.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/statistics/Intervals.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QPointF>

#include <cmath>

namespace leafbench::ui {

ReportTableModel::ReportTableModel(QObject* parent) : TableModel(parent)
{
    const auto twoDigits
        = [](const QVariant& share) { return share.isValid() ? words::decimal(share.toDouble(), 'f', 2) : QString(); };
    // As in scikit-learn: the accuracy is in the f1 column only.
    const auto share = [&](const QString& title, const QString& help, double ReportRow::*value, bool ofAccuracy) {
        // A class without images has neither recall nor f1-score: 0, as scikit-learn writes, was not measured.
        const bool ofImages = value != &ReportRow::precision;
        const auto missing = [this, ofImages](Row row) { return ofImages && !isSummary(row) && row->support == 0; };
        const auto shown = [this, value, ofAccuracy, missing](Row row) {
            return missing(row) || (isAccuracy(row) && !ofAccuracy) ? QVariant() : QVariant(row->*value);
        };
        const auto inCell = [shown, missing, twoDigits](Row row) { return missing(row) ? words::dash() : twoDigits(shown(row)); };
        return number(title, help, inCell, shown);
    };
    const auto name = [this](Row row) { return isSummary(row) ? row->name : classText(row->name); };
    // The field's words are not translated: users look them up in books and in scikit-learn.
    setColumns(
        {text(tr("Class"), tr("Species and disease"), name, [this](Row row) { return classOf(row); }),
         share(QStringLiteral("precision"), tr("Of the images taken for this class, the share that is of it"),
               &ReportRow::precision, false),
         share(QStringLiteral("recall"), tr("Of the images of this class, the share that was found"), &ReportRow::recall, false),
         share(QStringLiteral("f1-score"), tr("Harmonic mean of precision and recall"), &ReportRow::f1, true),
         number(
             QStringLiteral("support"), tr("Images of this class"), [](Row row) { return words::count(row->support); },
             [](Row row) { return row->support; })});
}

void ReportTableModel::setReport(ClassificationReport report)
{
    beginResetModel();
    m_report = std::move(report);
    sortRows();
    endResetModel();
}

void ReportTableModel::setFilter(const QString& text)
{
    beginResetModel();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    sortRows();
    endResetModel();
}

ClassificationReport ReportTableModel::reportOf(const QList<int>& rows) const
{
    ClassificationReport part = m_report;
    part.classes.clear();
    for (const int place : rows) {
        if (!isSummary(row(place)))
            part.classes.push_back(*row(place));
    }
    return part;
}

void ReportTableModel::sortRows()
{
    m_rows.clear();
    if (m_report.classes.empty())
        return;
    for (const ReportRow& row : m_report.classes) {
        const QString text = classText(row.name) + u' ' + row.name;
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString& w) { return text.contains(w, Qt::CaseInsensitive); }))
            m_rows.push_back(&row);
    }
    if (m_sortColumn >= 0) {
        const auto key = [this](Row row) { return columnAt(m_sortColumn).value(row).toDouble(); };
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](Row a, Row b) { return m_sortOrder == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a); });
    }
    m_rows.insert(m_rows.end(), {&m_report.micro, &m_report.macro, &m_report.weighted});
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    reorder([this] { sortRows(); }, [](Row row) { return row; });
}

std::optional<std::array<double, 2>> ReportTableModel::interval(Row row, int column) const
{
    // Only these are shares of independent images: recall by class, accuracy of all.
    const bool accuracy = isAccuracy(row) && column == F1;
    const bool recall = !isSummary(row) && column == Recall && row->support > 0;
    if (!accuracy && !recall)
        return {};
    return wilsonInterval(std::llround((accuracy ? row->f1 : row->recall) * static_cast<double>(row->support)), row->support);
}

QString ReportTableModel::cellWords(Row row, const QModelIndex& index) const
{
    const QString shown = column(index).text(row);
    if (index.column() == Name || shown.isEmpty())
        return shown;
    if (index.column() == Support)
        return words::imagesText(row->support);
    const QVariant value = column(index).value(row);
    if (!value.isValid())
        return tr("%1: there is no image of this class").arg(column(index).title);
    const double share = value.toDouble();
    const auto range = interval(row, index.column());
    if (!range)
        return QStringLiteral("%1 %2").arg(column(index).title, words::percent(share));
    return tr("%1 %2: %3, 95 % interval %4 to %5 (Wilson)")
        .arg(isAccuracy(row) ? row->name : column(index).title, words::percent(share),
             words::partOfImages(std::llround(share * static_cast<double>(row->support)), row->support),
             words::percent((*range)[0]), words::percent((*range)[1]));
}

QVariant ReportTableModel::nameData(Row row, int role) const
{
    if (isSummary(row))
        return role == SpeciesRole ? QString() : row->name;
    const ClassName parts = splitClassName(row->name);
    if (role == SpeciesRole)
        return parts.disease.isEmpty() ? QString() : partText(parts.species);
    return diseaseText(row->name);
}

QVariant ReportTableModel::cell(const Row& row, const QModelIndex& index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::FontRole: return boldFont(isSummary(row));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellWords(row, index);
    case ClassRole: return classOf(row);
    case ShareRole: return column == Name || column == Support ? QVariant() : columnAt(column).value(row);
    case IntervalRole: {
        const auto range = interval(row, column);
        return range ? QVariant(QPointF((*range)[0], (*range)[1])) : QVariant();
    }
    case SpeciesRole:
    case DiseaseRole: return column == Name ? nameData(row, role) : QVariant();
    default: return TableModel::cell(row, index, role);
    }
}

}  // namespace leafbench::ui
