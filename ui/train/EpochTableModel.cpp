#include "ui/train/EpochTableModel.h"

#include "ui/words/Words.h"

#include <QFont>

#include <algorithm>

namespace leafbench::ui {
namespace {

double number(const EpochRecord& r, int column)
{
    switch (column) {
    case EpochTableModel::Epoch: return r.epoch;
    case EpochTableModel::TrainLoss: return r.trainLoss;
    case EpochTableModel::TrainAccuracy: return r.trainAccuracy;
    case EpochTableModel::ValidLoss: return r.validLoss;
    case EpochTableModel::ValidAccuracy: return r.validAccuracy;
    case EpochTableModel::LearningRate: return r.learningRate;
    case EpochTableModel::Time: return r.elapsedSeconds;
    case EpochTableModel::Rate: return r.imagesPerSecond;
    case EpochTableModel::Wait: return r.waitShare;
    default: return 0;
    }
}

QString text(const EpochRecord& r, int column)
{
    const double value = number(r, column);
    switch (column) {
    case EpochTableModel::Epoch: return QString::number(r.epoch);
    case EpochTableModel::TrainLoss:
    case EpochTableModel::ValidLoss: return QString::number(value, 'f', 4);
    case EpochTableModel::TrainAccuracy:
    case EpochTableModel::ValidAccuracy:
    case EpochTableModel::Wait: return words::percent(value);
    case EpochTableModel::LearningRate: return QString::number(value, 'g', 3);
    case EpochTableModel::Time: return words::duration(value);
    case EpochTableModel::Rate: return QString::number(value, 'f', value < 10 ? 1 : 0);
    default: return {};
    }
}

}  // namespace

void EpochTableModel::setEpochs(std::vector<EpochRecord> epochs)
{
    beginResetModel();
    m_epochs = std::move(epochs);
    m_best = findBest();
    endResetModel();
}

void EpochTableModel::append(const EpochRecord& record)
{
    const auto at = std::lower_bound(m_epochs.begin(), m_epochs.end(), record.epoch,
                                     [](const EpochRecord& r, int epoch) { return r.epoch < epoch; });
    const int row = static_cast<int>(at - m_epochs.begin());
    if (at != m_epochs.end() && at->epoch == record.epoch) {
        *at = record;
    } else {
        beginInsertRows({}, row, row);
        m_epochs.insert(at, record);
        m_best += row <= m_best;
        endInsertRows();
    }
    // Move the mark of the best only now: rows must not change during an insertion.
    m_best = findBest();
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int EpochTableModel::findBest() const
{
    // On a tie the trainer keeps the first, so a later epoch must be strictly higher.
    const auto best = std::max_element(m_epochs.begin(), m_epochs.end(),
                                       [](const auto& a, const auto& b) { return a.validAccuracy < b.validAccuracy; });
    return best == m_epochs.end() ? -1 : static_cast<int>(best - m_epochs.begin());
}

const EpochRecord* EpochTableModel::best() const { return m_best < 0 ? nullptr : &m_epochs[static_cast<std::size_t>(m_best)]; }

int EpochTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_epochs.size()); }

int EpochTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant EpochTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EpochRecord& record = m_epochs[static_cast<std::size_t>(index.row())];
    const bool best = index.row() == m_best;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Epoch && best)
            return tr("%1  best").arg(record.epoch);
        return text(record, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Epoch ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (best) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return best ? tr("Highest validation accuracy so far: this epoch's weights evaluate and classify") : QVariant();
    case ValueRole: return number(record, index.column());
    case BestRole: return best;
    default: return {};
    }
}

QVariant EpochTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Epoch ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        const QString names[Columns] = {tr("Epoch"), tr("Train loss"), tr("Train acc"), tr("Valid loss"), tr("Valid acc"),
                                        tr("LR"),    tr("Time"),       tr("Images/s"),  tr("Data wait")};
        return names[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString help[Columns] = {tr("One pass over the training images"),
                                       tr("Mean cross-entropy over the training images, in nats; label smoothing raises it"),
                                       tr("Share of training images answered rightly, while learning"),
                                       tr("Mean cross-entropy over the validation images, in nats"),
                                       tr("Share of validation images answered rightly after the epoch"),
                                       tr("Learning rate of the epoch's last step"),
                                       tr("Training and validation together"),
                                       tr("Training images a second"),
                                       tr("Share of the training time in which the network waited for pictures")};
        return help[section];
    }
    return {};
}

}  // namespace leafbench::ui
