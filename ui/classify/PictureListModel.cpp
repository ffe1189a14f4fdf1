#include "ui/classify/PictureListModel.h"

#include "engine/common/Csv.h"
#include "engine/dataset/ClassCatalogue.h"
#include "ui/shared/Pictures.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/words/AnswerText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr int manyRanges = 32;  // with more, a full reset is faster for a view

QString topClass(const PictureRow& row)
{
    return row.answer && !row.answer->top.empty() ? row.answer->top.front().className : QString();
}

double topProbability(const PictureRow& row)
{
    return row.answer && !row.answer->top.empty() ? row.answer->top.front().probability : -1;
}

QString answerText(const PictureRow& row)
{
    switch (row.state) {
    case PictureState::Waiting: return QStringLiteral("…");
    case PictureState::OutOfDistribution: return PictureListModel::tr("no disease named");
    case PictureState::Refused: return shortReason(*row.refusal);
    default: break;
    }
    const QString named = words::candidatesText(*row.answer);
    return named.isEmpty() ? PictureListModel::tr("no class stands out") : named;
}

QString csvRow(const PictureRow& row)
{
    const QString name = row.source.path.isEmpty() ? row.name : row.source.path;
    const bool answered = row.answer != nullptr;
    const ClassName parts = splitClassName(topClass(row));
    return csvLine({name, topClass(row), readable(parts.species), readable(parts.disease),
                    answered ? QString::number(topProbability(row), 'g', 6) : QString(), stateText(row.state),
                    answered ? QStringLiteral("%1").arg(row.answer->calibrated) : QString(),
                    answered && row.answer->calibrated ? QString::number(row.answer->distance, 'g', 6) : QString(),
                    answered && row.answer->copy ? row.answer->copy->path : QString(),
                    row.refusal ? words::errorText(*row.refusal) : QString()});
}

}  // namespace

PictureListModel::PictureListModel(const ThumbnailStore& thumbnails, QObject* parent) : TableModel(parent), m_thumbnails(thumbnails)
{
    const auto sure = [](const PictureRow& row) {
        const bool named = row.state == PictureState::Sure || row.state == PictureState::Unsure;
        return named ? words::percent(topProbability(row)) : QString();
    };
    setColumns({text(tr("Picture"), {}, &PictureRow::name), text(tr("Answer"), {}, answerText),
                number(tr("How sure"), {}, sure, topProbability),
                text(
                    tr("Verdict"), {}, [](const PictureRow& row) { return stateText(row.state); },
                    [](const PictureRow& row) { return static_cast<int>(row.state); })});
}

quint64 PictureListModel::append(std::vector<PictureRow> rows)
{
    if (rows.empty())
        return 0;
    const int first = rowCount();
    const quint64 firstId = m_lastId + 1;
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (PictureRow& row : rows) {
        row.source.id = ++m_lastId;
        ++m_counts[static_cast<std::size_t>(row.state)];
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    return firstId;
}

quint64 PictureListModel::add(const std::vector<PictureFile>& files)
{
    std::vector<PictureRow> rows;
    rows.reserve(files.size());
    for (const PictureFile& file : files) {
        PictureRow row{.source = {.path = file.path}, .name = file.path.section(u'/', -1)};
        if (file.refusal) {
            row.state = PictureState::Refused;
            row.refusal = std::make_shared<const Error>(*file.refusal);
        }
        rows.push_back(std::move(row));
    }
    return append(std::move(rows));
}

quint64 PictureListModel::addPasted(const QString& name, const QImage& small, const QByteArray& bytes)
{
    std::vector<PictureRow> rows;
    rows.push_back({.source = {.bytes = bytes}, .name = name, .small = small});
    return append(std::move(rows));
}

void PictureListModel::setState(PictureRow& row, PictureState state)
{
    --m_counts[static_cast<std::size_t>(row.state)];
    ++m_counts[static_cast<std::size_t>(state)];
    row.state = state;
}

void PictureListModel::setAnswers(const QList<PictureAnswer>& answers)
{
    for (const PictureAnswer& answer : answers) {
        const int at = rowOf(answer.id);
        if (at < 0 || answer.outcome.cancelled())
            continue;
        PictureRow& row = m_rows[static_cast<std::size_t>(at)];
        if (answer.outcome) {
            row.answer = std::make_shared<const Classification>(*answer.outcome);
            setState(row, pictureState(row.answer->verdict));
        } else {
            row.refusal = std::make_shared<const Error>(answer.outcome.error());
            setState(row, PictureState::Refused);
        }
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void PictureListModel::forgetAnswers()
{
    for (PictureRow& row : m_rows) {
        if (!row.answer)
            continue;
        row.answer.reset();
        setState(row, PictureState::Waiting);
    }
    m_firstWaiting = 0;
    allChanged();
}

void PictureListModel::remove(std::vector<quint64> ids)
{
    std::sort(ids.begin(), ids.end());
    std::vector<std::pair<int, int>> ranges;  // first and last
    for (const quint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        --m_counts[static_cast<std::size_t>(this->row(row).state)];
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    m_firstWaiting = 0;
    if (ranges.size() > manyRanges) {
        beginResetModel();
        std::erase_if(m_rows, [&ids](const PictureRow& row) { return std::binary_search(ids.begin(), ids.end(), row.source.id); });
        endResetModel();
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->second + 1);
        endRemoveRows();
    }
}

void PictureListModel::clear()
{
    m_counts = {};
    m_firstWaiting = 0;
    setRows({});
}

void PictureListModel::showThumbnails(const QList<quint32>& ids)
{
    for (const quint32 id : ids) {
        const QModelIndex changed = index(rowOf(id), Name);
        if (changed.isValid())
            emit dataChanged(changed, changed, {Qt::DecorationRole});
    }
}

int PictureListModel::rowOf(quint64 id) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                     [](const PictureRow& row, quint64 wanted) { return row.source.id < wanted; });
    return it == m_rows.end() || it->source.id != id ? -1 : static_cast<int>(it - m_rows.begin());
}

const PictureRow* PictureListModel::find(quint64 id) const
{
    const int at = rowOf(id);
    return at < 0 ? nullptr : &row(at);
}

std::vector<PictureSource> PictureListModel::waiting(std::size_t atMost, quint64 first) const
{
    std::vector<PictureSource> sources;
    const PictureRow* chosen = find(first);
    if (chosen && chosen->state == PictureState::Waiting)
        sources.push_back(chosen->source);
    while (m_firstWaiting < m_rows.size() && m_rows[m_firstWaiting].state != PictureState::Waiting)
        ++m_firstWaiting;
    for (std::size_t i = m_firstWaiting; i < m_rows.size() && sources.size() < atMost; ++i) {
        if (m_rows[i].state == PictureState::Waiting && &m_rows[i] != chosen)
            sources.push_back(m_rows[i].source);
    }
    return sources;
}

QByteArray PictureListModel::csv(const std::vector<PictureRow>& rows)
{
    QStringList lines{
        csvLine({QStringLiteral("picture"), QStringLiteral("class"), QStringLiteral("species"), QStringLiteral("disease"),
                 QStringLiteral("probability"), QStringLiteral("verdict"), QStringLiteral("calibrated"), QStringLiteral("distance"),
                 QStringLiteral("training_copy"), QStringLiteral("reason")})};
    for (const PictureRow& row : rows)
        lines << csvRow(row);
    return lines.join(u'\n').toUtf8() + '\n';
}

QVariant PictureListModel::cell(const PictureRow& row, const QModelIndex& index, int role) const
{
    const bool isName = index.column() == Name;
    switch (role) {
    case IdRole: return row.source.id;
    case PathRole: return row.source.path;
    case StateRole: return static_cast<int>(row.state);
    case Qt::DecorationRole: return isName ? decoration(row) : QVariant();
    case Qt::ToolTipRole: return row.refusal ? words::errorText(*row.refusal) : isName ? row.source.path : column(index).text(row);
    default: return TableModel::cell(row, index, role);
    }
}

/// On a square, so that names line up.
QVariant PictureListModel::decoration(const PictureRow& row) const
{
    const int side = m_thumbnails.side();
    const Thumbnail* decoded = m_thumbnails.find(static_cast<quint32>(row.source.id));
    const QImage image = decoded ? decoded->image : row.small;
    QPixmap tile(side, side);
    tile.fill(Qt::transparent);
    if (!image.isNull()) {
        const QImage fitting = shrunk(image, side);
        QPainter painter(&tile);
        painter.drawImage((side - fitting.width()) / 2, (side - fitting.height()) / 2, fitting);
    }
    return QIcon(tile);
}

PictureFilter::PictureFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PictureListModel::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PictureFilter::setShown(std::optional<PictureState> state)
{
    m_shown = state;
    invalidateFilter();
}

bool PictureFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_shown || static_cast<PictureListModel*>(sourceModel())->row(row).state == *m_shown;
}

}  // namespace leafbench::ui
