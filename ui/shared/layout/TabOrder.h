#pragma once

class QMainWindow;

namespace leafbench::ui {

/// Moves the focus to the next control, or the one before, as one reads: by the layouts of the window, from the first line to the
/// last, column after column, docks last; after the last control comes the first. Of a group of radio buttons it takes the checked
/// one. False: there is none.
bool moveFocus(QMainWindow& window, bool next);

}  // namespace leafbench::ui
