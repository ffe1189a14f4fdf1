#pragma once

#include <QString>

namespace leafbench::words {

/// The text for one thing, or the one for several or none. Both have the same placeholders, the number's among them: a language
/// has its own words around a 1.
inline QString byCount(qint64 number, const QString& one, const QString& several) { return number == 1 ? one : several; }

// "1 image", "1,553 images": by themselves, or in a sentence that does not bend them in any language.
QString imagesText(qint64 number);
QString picturesText(qint64 number);
QString classesText(qint64 number);
QString speciesText(qint64 number);
QString filesText(qint64 number);
QString runsText(qint64 number);
QString studiesText(qint64 number);  ///< of tuning
QString epochsText(qint64 number);
QString trialsText(qint64 number);
QString repeatsText(qint64 number);

// "3 of 40 images": the whole decides.
QString partOfImages(qint64 part, qint64 whole);
QString partOfEpochs(qint64 part, qint64 whole);
QString partOfTrials(qint64 part, qint64 whole);
QString partOfSteps(qint64 part, qint64 whole);
QString partOfRuns(qint64 part, qint64 whole);

}  // namespace leafbench::words
