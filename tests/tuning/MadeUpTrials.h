#pragma once

#include "engine/tuning/optuna/StudyStorage.h"

namespace leafbench::testing {

/// Trials 0 .. 5 in every state that Leafbench leaves trials in, with every kind of parameter and value. The best: 1.
std::vector<Trial> madeUpTrials();

/// Begins, reports and ends it as its state says; fails the running test where that fails.
void write(StudyStorage& storage, const Trial& trial);

/// So many threads with a connection each write so many trials each into a study that exists. Answers what went wrong.
QStringList writeAtOnce(const QString& path, const QString& name, int threads, int trialsEach);
/// What is wrong with a study that writeAtOnce() has written; empty: nothing.
QString wrongTrials(const TuningStudy& study, int trials);

/// The patience of tests that wait for a lock in vain.
inline constexpr std::chrono::milliseconds shortly{100};

/// The name of its error; empty: none.
QString codeOf(const auto& outcome) { return outcome ? QString() : toWord(outcome.error().code); }

inline auto openStudy(const QString& path) { return StudyStorage::open(path, {}, Direction::Maximize, shortly); }

}  // namespace leafbench::testing
