#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"

#include <QLocale>
#include <QString>

namespace leafbench {
struct RunStart;
}

namespace leafbench::words {

/// How the screen writes numbers and dates: by the language of its texts, so that both fit. English before setLocale(), which the
/// translation calls before any text is made. Files and --json are in C's way. Thread: any, after setLocale().
const QLocale& locale();
void setLocale(const QLocale& locale);

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
QString duration(double seconds);  ///< "0.42 s", "1:42 min", "1:02:03 h"
QString count(qint64 number);      ///< "87,867"; in German "87.867"
/// A number by the way of the screen's language: "0.742", in German "0,742". Never grouped. format: as QString::number's.
QString decimal(double number, char format = 'g', int precision = 6);
QString dateAndTime(const QDateTime& time);     ///< "2026-05-12 10:15", in German "12.05.2026 10:15"; local; a dash without one
QString percent(double share, int digits = 1);  ///< "92.4 %"
inline QString dash() { return QStringLiteral("\u2013"); }   ///< for a missing value
inline QString dot() { return QStringLiteral(" \u00b7 "); }  ///< between the facts of one line

}  // namespace leafbench::words
