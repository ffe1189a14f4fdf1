#pragma once

class QStackedWidget;

namespace leafbench::ui {

/// Asks for the room of its current page alone, and not of the largest one: a page that is seen needs no scrolling for another one.
void fitToCurrent(QStackedWidget& stack);

}  // namespace leafbench::ui
