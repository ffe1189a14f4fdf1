#pragma once

#include "engine/audit/BackgroundBias.h"
#include "engine/audit/LeakReport.h"
#include "engine/dataset/Split.h"
#include "engine/runs/answers/StarterOverlap.h"

#include <QString>

namespace leafbench::words {

/// What a scan passed over or counted in another way: one sentence, which names the folder.
QString scanNoteText(const ScanNote& note);
/// Which subset has nothing of a class, and why.
QString splitWarningText(const SplitWarning& warning);

/// "5,248 images show 5,240 leaves; 8 are copies of another one: 3 by name, 5 by look."
QString leavesText(const SourceLeaves& leaves);
/// Copies in more than one class; empty without any.
QString acrossClassesText(const SourceLeaves& leaves);
/// "212 of 1,049 validation images (20.2 %) show a leaf that is also in train."; empty for a subset without images.
QString leakText(const SubsetLeak& leak, Subset subset);
QString splitKindText(const SplitLeaks& leaks);  ///< "the folder's own", "the paper's", "leaf-clean"
/// "The starter model learned from 300 of 1,049 of these pictures (290 identical): ..."; empty: from none.
QString starterOverlapText(const StarterOverlap& overlap);
/// How far a score on these subsets can be trusted: one sentence.
QString leakMeaning(const LeakReport& report);
/// "Eight background pixels alone name the class of 48.7 % of 1,054 images (95 % interval 45.7 % - 51.7 %; chance 15.2 %)."
QString biasText(const BackgroundBias& bias);
/// The meaning of it: one or two sentences.
QString biasMeaning(const BackgroundBias& bias);

}  // namespace leafbench::words
