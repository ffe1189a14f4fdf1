#pragma once

#include <QDialog>

namespace leafbench::words {
struct GlossaryEntry;
}

namespace leafbench::ui {

class DrawnPlot;

/// What a plot is, how it is read and where it comes from: its term of the glossary, with a way to all others. Deletes itself when
/// closed.
class PlotHelp : public QDialog {
    Q_OBJECT
public:
    PlotHelp(DrawnPlot& plot, const words::GlossaryEntry& entry);
};

/// Nothing for a plot without a term.
void showPlotHelp(DrawnPlot& plot);

}  // namespace leafbench::ui
