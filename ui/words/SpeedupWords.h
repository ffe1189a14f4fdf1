#pragma once

#include "engine/paper/PaperTables.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QStringList>

namespace leafbench::ui {

/// Words and numbers of the speedup lab, shared by its cards, plots and tables.

QString workloadTitle(Workload workload);            ///< "Channel mean and standard deviation · data loader, threads"
QString countsText(const std::vector<int>& counts);  ///< "1 2 4 8"
QString workersWord(Workload workload);              ///< an axis: "Workers", "Replicas"
QString countsWord(const SpeedupOptions& options);   ///< an axis of its counts: "Nodes × ranks" where these are "2x1"
QString laneName(const TimelineLane& lane);          ///< "worker 3"
QString secondsText(double seconds);                 ///< without unit, with sensible precision: "0.0123", "1.234", "96.2"
QString timesText(double speedup);                   ///< "1.94×"
QString timeText(double seconds);                    ///< with a suitable unit: "3.2 ms", "850 µs", "1.24 s"

QString paperName(const PaperTable& table);      ///< "paper, 8 cores"; with its GPU, if any
QString paperHardware(const PaperTable& table);  ///< "Table 5, Intel(R) ..., 8 cores"

QString studySentence(const SpeedupStudy& study);   ///< workload, images, cores
QString studyName(const SpeedupStudy& study);       ///< for a chooser: time, workload, counts
QString fitText(const SpeedupCurve& curve);         ///< Amdahl's and Gustafson's serial fraction and the prediction for 16 cores
QStringList studyFacts(const SpeedupStudy& study);  ///< cache, same results, cores, machine, resources

}  // namespace leafbench::ui
