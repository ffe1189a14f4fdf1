#pragma once

#include <QStringList>

class QWidget;

namespace leafbench::testing {

/// "Card#loss/QLabel": a widget and what it is in.
QString placeOf(const QWidget* widget);

/// What is cut off in a window as it is shown, a line each: labels, buttons, choices, tabs and headers narrower or lower than their
/// words, parts that stand out of what they are in, and pages that scroll sideways. What is shortened visibly is none of it, where
/// a tool tip has the whole.
QStringList cutTexts(const QWidget& window);

/// The same of the lists of its choices, which it opens one after the other.
QStringList cutLists(const QWidget& window);

/// Parts that a control has of its own, such as the line edit of a spin box.
bool isPartOfControl(const QWidget* widget);

}  // namespace leafbench::testing
