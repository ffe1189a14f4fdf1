#pragma once

#include "engine/speedup/RankModel.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QString>
#include <QStringList>

namespace leafbench::words {

/// Why each count above the base with a core for each worker is as efficient as it is, a sentence a count; empty without
/// timelines.
QStringList efficiencyTexts(const SpeedupStudy& study);
/// The count to measure next, and how much its measurement would tell; empty without a fit.
QString nextCountText(const SpeedupCurve& curve);
/// The measured tasks on 16, 32 and 64 workers; empty where they cannot be simulated.
QString simulationText(const SpeedupStudy& study);

/// What a study's curve says beside the two laws, in the order in which it is read, a line each: the Universal Scalability Law, the
/// layouts of one number over nodes, why each count is as efficient as it is, ranks by their network, more workers simulated, what
/// to measure next.
QStringList scalingTexts(const SpeedupStudy& study);

/// A training by ranks as the network and the time of one rank predict it, beside what was measured; empty without both.
QStringList rankPredictionTexts(const SpeedupStudy& study);
/// "118 MB/s and 0.06 ms"
QString networkText(const Network& network);
/// "25 MiB"
QString bytesText(qint64 bytes);

}  // namespace leafbench::words
