#pragma once

#include "engine/common/Outcome.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QByteArray>

namespace leafbench {

/// A line a measurement: workload, workers, repeat, seconds, images, images_per_s, wait_share, work_s, process_cores,
/// other_cores, peak_mb.
QByteArray measurementsCsv(const SpeedupStudy& study);
/// A line a worker count: the page's table, the paper's time and speedup beside it.
QByteArray curveCsv(const SpeedupStudy& study);
/// Extra-P's text format (PARAMETER, POINTS, REGION, METRIC, DATA): reads into Extra-P as it is.
QByteArray extraP(const SpeedupStudy& study);
/// {"speedup", "efficiency", "serial_fraction", ...}: what `speedup --json` ends with.
QJsonObject curveJson(const SpeedupStudy& study);

/// Writes measurements.csv, speedup.csv, extra-p.txt and study.json into a folder that is made when missing.
/// Errors: NotWritable (a full disk too); files already written stay whole.
Outcome<Done> exportStudy(const SpeedupStudy& study, const QString& folder);

}  // namespace leafbench
