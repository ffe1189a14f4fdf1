#pragma once

#include "engine/common/Error.h"
#include "engine/dataset/Split.h"
#include "engine/model/ResNet18.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/Job.h"
#include "engine/training/Recipe.h"

#include <QJsonObject>
#include <QString>

namespace leafbench::words {

/// What happened, to which file or field, and what to do: one or two sentences.
QString errorText(const Error& error);
QString scanNoteText(const ScanNote& note);
QString splitWarningText(const SplitWarning& warning);
/// The warning that more workers than cores were asked for; empty where that is not so.
QString corePlanWarning(const CorePlan& plan);
/// "2 cores: 2 loader workers, 1 replica of 2 threads".
QString corePlanText(const CorePlan& plan);
/// What replicas are without two GPUs; empty for one replica, and with two GPUs or more.
QString replicasNote(int replicas, int gpus);
/// "Intel Xeon ..., 2 cores, 25.2 GB memory, no GPU": of a run's machine.json or Machine::toJson().
QString machineText(const QJsonObject& machine);
QString phaseText(const QString& phase);           ///< "train" -> "Training"
/// Where in its phase a job is: "epoch 3 of 10", "8 workers, repeat 2 of 3"; empty where there is nothing to say.
QString progressText(const Progress& progress);
QString subsetText(Subset subset);                 ///< "training", "validation", "test"
QString recipeKeyLabel(const QString& key);        ///< "learning_rate" -> "Learning rate"
QString recipeKeyHelp(const QString& key);         ///< a sentence for a tool tip or --help
QString choiceText(const QString& key, const QString& choice);  ///< "one_cycle" -> "One-cycle"
QString duration(double seconds);                  ///< "0.42 s", "1:42 min", "1:02:03 h"
QString coresText(int cores);                       ///< "1 core", "2 cores"
QString count(qint64 number);                      ///< "87,867"
QString bytes(qint64 number);                      ///< "3.1 GB"
QString percent(double share, int digits = 1);     ///< "92.4 %"

}  // namespace leafbench::words
