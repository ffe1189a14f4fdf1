#pragma once

#include "engine/common/Result.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QByteArray>

namespace leafbench {

/// A line a measurement: workload, workers, repeat, seconds, images, images_per_s, wait_share, work_s, process_cores, other_cores,
/// peak_mb; over nodes with nodes and layout ("2x1") behind workers.
QByteArray measurementsCsv(const SpeedupStudy& study);
/// A line a count: the page's table, with the paper's time and speedup; over nodes with nodes, layout, and whether the laws use it.
QByteArray curveCsv(const SpeedupStudy& study);
/// Extra-P's text format (PARAMETER, POINTS, REGION, METRIC, DATA). The parameter is the number of workers; where a number has
/// several layouts there are two, nodes and workers_per_node, for a point may be there once only.
QByteArray extraP(const SpeedupStudy& study);
/// {"speedup", "efficiency", "serial_fraction", ...}: the last object of `speedup --json`. What is by count has its countText() as
/// keys: "2", over nodes "2x1".
QJsonObject curveJson(const SpeedupStudy& study);

/// Writes measurements.csv, speedup.csv, extra-p.txt, study.json and timeline-N.trace.json (chromeTrace()) of each countText()
/// N into a folder, created if missing.
/// Errors: NotWritable (also a full disk); files already written stay complete.
Status exportStudy(const SpeedupStudy& study, const QString& folder);

}  // namespace leafbench
