#pragma once

#include <QString>

namespace leafbench::words {

QString recipeKeyLabel(const QString& key);                     ///< "learning_rate" -> "Learning rate"
QString recipeKeyHelp(const QString& key);                      ///< a sentence for a tool tip or --help
QString choiceText(const QString& key, const QString& choice);  ///< "one_cycle" -> "One-cycle"

}  // namespace leafbench::words
