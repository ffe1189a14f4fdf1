#pragma once

#include "engine/runs/RunStore.h"

#include <QJsonObject>

namespace leafbench {

/// How a run's parts are written as files. Private to engine/runs.

QByteArray epochsToCsv(const std::vector<EpochRecord>& epochs);
/// Stops at the first line that is not whole, as a crash may leave one.
std::vector<EpochRecord> epochsFromCsv(const QByteArray& csv);

QJsonObject runToJson(const Run& run);

}  // namespace leafbench
