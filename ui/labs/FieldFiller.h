#pragma once

#include "engine/labs/Lab.h"

#include <QStringList>

class QWidget;

namespace leafbench::ui {

/// What would be put into a page's fields, in words: "Worker counts: 1 2". Fields that are not there are left out.
QStringList fieldWords(QWidget* page, const std::vector<LabField>& fields);

/// Puts them in, as a user would. A value: a number or text; "item 3" of a list; "on" or "off". Returns the names of controls that
/// are not there or do not take it.
QStringList fillFields(QWidget* page, const std::vector<LabField>& fields);

}  // namespace leafbench::ui
