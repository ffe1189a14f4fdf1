#pragma once

#include "engine/preprocessing/ChannelStatistics.h"

#include <QAbstractTableModel>

#include <vector>

namespace leafbench::ui {

/// The two ways to preprocess.
enum class StatisticsWay : quint8 { Tasks, Loader };
QString statisticsWayText(StatisticsWay way);  ///< "Task graph"

/// One finished computation.
struct StatisticsRun {
    StatisticsWay way = StatisticsWay::Loader;
    int workers = 1;
    ChannelStatistics statistics;
};

/// Mean and standard deviation have the same bits.
bool sameBits(const ChannelStatistics& a, const ChannelStatistics& b);

/// The computations on one set of images, oldest first, each compared with the first. Lives in the UI thread.
class StatisticsTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Way, Workers, Time, Rate, Same, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void add(StatisticsRun run);
    void clear();
    const std::vector<StatisticsRun>& runs() const { return m_runs; }
    bool allSame() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const StatisticsRun& run, int row, int column) const;
    std::vector<StatisticsRun> m_runs;
};

}  // namespace leafbench::ui
