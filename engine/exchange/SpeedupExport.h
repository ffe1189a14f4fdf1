#pragma once

#include "engine/common/Result.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QByteArray>

namespace leafbench {

/// A line a measurement: workload, workers, repeat, seconds, images, images_per_s, wait_share, work_s, process_cores,
/// other_cores, peak_mb.
QByteArray measurementsCsv(const SpeedupStudy& study);
/// A line a worker count: the page's table, with the paper's time and speedup.
QByteArray curveCsv(const SpeedupStudy& study);
/// Extra-P's text format (PARAMETER, POINTS, REGION, METRIC, DATA).
QByteArray extraP(const SpeedupStudy& study);
/// {"speedup", "efficiency", "serial_fraction", ...}: the last object of `speedup --json`.
QJsonObject curveJson(const SpeedupStudy& study);

/// Writes measurements.csv, speedup.csv, extra-p.txt, study.json and timeline-N.trace.json (chromeTrace()) of each count N into a
/// folder, created if missing.
/// Errors: NotWritable (also a full disk); files already written stay complete.
Status exportStudy(const SpeedupStudy& study, const QString& folder);

}  // namespace leafbench
