#include "ui/train/EpochTableModel.h"

#include "ui/words/Words.h"

namespace leafbench::ui {

EpochTableModel::EpochTableModel(QObject* parent) : TableModel(parent)
{
    const auto loss = [](double nats) { return words::decimal(nats, 'f', 4); };
    const auto share = [](double part) { return words::percent(part); };
    const auto rate = [](double perSecond) { return words::decimal(perSecond, 'f', perSecond < 10 ? 1 : 0); };
    const auto epoch
        = [this](const EpochRecord& r) { return &r == best() ? tr("%1  best").arg(r.epoch) : QString::number(r.epoch); };
    setColumns(
        {text(tr("Epoch"), tr("One pass over the training images"), epoch, &EpochRecord::epoch),
         number(tr("Train loss"), tr("Mean cross-entropy over the training images, in nats; label smoothing raises it"),
                &EpochRecord::trainLoss, loss),
         number(tr("Train acc"), tr("Share of training images answered rightly, while learning"), &EpochRecord::trainAccuracy,
                share),
         number(tr("Valid loss"), tr("Mean cross-entropy over the validation images, in nats"), &EpochRecord::validLoss, loss),
         number(tr("Valid acc"), tr("Share of validation images answered rightly after the epoch"), &EpochRecord::validAccuracy,
                share),
         number(tr("LR"), tr("Learning rate of the epoch's last step"), &EpochRecord::learningRate,
                [](double lr) { return words::decimal(lr, 'g', 3); }),
         number(tr("Time"), tr("Training and validation together"), &EpochRecord::elapsedSeconds, words::duration),
         number(tr("Images/s"), tr("Training images a second"), &EpochRecord::imagesPerSecond, rate),
         number(tr("Data wait"), tr("Share of the training time in which the network waited for pictures"), &EpochRecord::waitShare,
                share)});
}

void EpochTableModel::setEpochs(std::vector<EpochRecord> epochs)
{
    beginResetModel();
    m_rows = std::move(epochs);
    m_storedBest.reset();
    m_best = findBest();
    endResetModel();
}

void EpochTableModel::setBest(std::optional<int> epoch)
{
    m_storedBest = epoch;
    m_best = findBest();
    allChanged();
}

void EpochTableModel::append(const EpochRecord& record)
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), record.epoch,
                                     [](const EpochRecord& r, int epoch) { return r.epoch < epoch; });
    const int row = static_cast<int>(at - m_rows.begin());
    if (at != m_rows.end() && at->epoch == record.epoch) {
        *at = record;
    } else {
        beginInsertRows({}, row, row);
        m_rows.insert(at, record);
        m_best += row <= m_best;
        endInsertRows();
    }
    // Move the mark of the best only now: rows must not change during an insertion.
    m_best = findBest();
    allChanged();
}

int EpochTableModel::findBest() const
{
    const auto stored
        = std::find_if(m_rows.begin(), m_rows.end(), [this](const EpochRecord& r) { return r.epoch == m_storedBest; });
    if (stored != m_rows.end())
        return static_cast<int>(stored - m_rows.begin());
    // On a tie the trainer keeps the first, so a later epoch must be strictly higher.
    const auto best = std::max_element(m_rows.begin(), m_rows.end(),
                                       [](const auto& a, const auto& b) { return a.validAccuracy < b.validAccuracy; });
    return best == m_rows.end() ? -1 : static_cast<int>(best - m_rows.begin());
}

QVariant EpochTableModel::cell(const EpochRecord& record, const QModelIndex& index, int role) const
{
    const bool isBest = index.row() == m_best;
    switch (role) {
    case Qt::FontRole: return boldFont(isBest);
    case Qt::ToolTipRole:
        return isBest ? tr("Highest validation accuracy so far: this epoch's weights evaluate and classify") : QVariant();
    case BestRole: return isBest;
    default: return TableModel::cell(record, index, role);
    }
}

}  // namespace leafbench::ui
