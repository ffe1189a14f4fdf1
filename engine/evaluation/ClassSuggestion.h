#pragma once

#include "engine/evaluation/ClassMatching.h"

namespace leafbench {

/// Suggests a class for each folder that has none, by the words that both names share. A class must share a word of its species;
/// its score is then the overlap (Dice's coefficient) of the words that are left with those of its disease. A folder that names no
/// disease may be the healthy class. Likely: a high score, with no other class near it, and every word spelled as in the class;
/// else Unsure. No shared word: it stays None. Words such as "leaf" do not count; plurals and one mistyped letter do no harm.
/// The same names give the same suggestions, on a tie the class that comes first.
void suggestClasses(std::vector<MatchedFolder>& folders, const QStringList& classNames);

}  // namespace leafbench
