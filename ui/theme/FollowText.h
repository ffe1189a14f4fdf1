#pragma once

#include <functional>

class QWidget;

namespace leafbench::ui {

/// Calls fit now, and again whenever the theme or the size of the text changes, as long as the widget is there.
void followText(QWidget* widget, std::function<void()> fit);

}  // namespace leafbench::ui
