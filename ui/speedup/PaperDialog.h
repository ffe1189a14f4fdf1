#pragma once

#include <QString>

class QPushButton;

namespace leafbench::ui {

class JobRunner;

/// "Beside the paper": opens a dialog with the paper's tables of times and speedups beside the stored studies' newest measurements.
QPushButton* makePaperButton(JobRunner& jobs, const QString& studiesDir);

}  // namespace leafbench::ui
