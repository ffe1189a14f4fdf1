#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"

#include <QString>

namespace leafbench {
struct RunStart;
}

namespace leafbench::words {

QString phaseText(const QString& phase);  ///< "train" -> "Training"
/// Where in its phase a job is: "epoch 3 of 10", "8 workers, repeat 2 of 3"; empty without a place.
QString progressText(const Progress& progress);
/// How much of its phase is done, in what that phase counts: "1,200 of 5,000 images", "12 of 40 epochs", "3.0 MB of 9.0 MB". Empty
/// where it counts nothing that has a name (a replay's thousandths).
QString amountText(const Progress& progress);
/// "123 images/s"; of a study "6.0 epochs/min". Empty for what is counted in other things, and without a rate.
QString rateText(const QString& phase, double itemsPerSecond);
QString subsetText(Subset subset);  ///< "training", "validation", "test"
/// A note each on the pictures that a dataset has lost and gained since a training; they are not used.
QStringList differenceNotes(const SplitDifference& difference);
/// What there is to know about a resumed run: those notes, and whether another LibTorch began it.
QStringList startNotes(const RunStart& start);
QString duration(double seconds);                            ///< "0.42 s", "1:42 min", "1:02:03 h"
QString count(qint64 number);                                ///< "87,867"
QString percent(double share, int digits = 1);               ///< "92.4 %"
inline QString dash() { return QStringLiteral("\u2013"); }   ///< for a missing value
inline QString dot() { return QStringLiteral(" \u00b7 "); }  ///< between the facts of one line

}  // namespace leafbench::words
