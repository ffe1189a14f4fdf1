#pragma once

#include "tests/ui/madeup/MadeUp.h"

namespace leafbench::testing {

/// madeUpEvaluation() with scores; temperature and reliability follow from them.
Evaluation madeUpScoredEvaluation(int perClass);

/// Another run's answers about the same images: a little worse, and wrong elsewhere.
Evaluation madeUpOtherEvaluation(const Evaluation& first, const QString& runPath);

/// Stores what storedEvaluation() reads: answers without scores, as an older version stored them.
void writeMadeUpEvaluation(const Run& run, const Evaluation& evaluation);

}  // namespace leafbench::testing
