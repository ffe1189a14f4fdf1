#pragma once

#include "engine/common/Result.h"

class QMenu;
class QString;

namespace leafbench::ui {

class DrawnPlot;

/// What every plot offers, in its context menu and behind its card's button: the whole screen, its picture, its numbers, and
/// what it is.
void fillPlotMenu(QMenu& menu, DrawnPlot& plot);

void showLecture(DrawnPlot& plot);    ///< on the whole screen until Escape
void copyPicture(DrawnPlot& plot);    ///< to the clipboard for slides: a PNG, and the same as SVG
void showPlotTable(DrawnPlot& plot);  ///< in a dialog
void askAndSavePicture(DrawnPlot& plot);
/// For slides, by the suffix (see writeDrawing); says on its page that it is written, or why not.
void savePicture(DrawnPlot& plot, const QString& path);

/// Gives the card around the plot a button with that menu, if it has none: for all the plots of the card that are seen then.
void addPlotButton(DrawnPlot& plot);

}  // namespace leafbench::ui
