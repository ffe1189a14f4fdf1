#pragma once

#include "engine/preprocessing/ChannelStatistics.h"
#include "ui/shared/TableModel.h"

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

/// The computations on one set of images, oldest first, each compared with the first.
class StatisticsTableModel : public TableModel<StatisticsRun> {
    Q_OBJECT
public:
    enum Column { Way, Workers, Time, Rate, Same };

    explicit StatisticsTableModel(QObject* parent = nullptr);

    void add(StatisticsRun run);
    bool allSame() const;
};

}  // namespace leafbench::ui
