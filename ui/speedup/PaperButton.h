#pragma once

#include <QPushButton>

namespace leafbench::ui {

class JobRunner;

/// "Beside the paper": shows the paper's tables beside the stored studies' measurements.
class PaperButton : public QPushButton {
    Q_OBJECT
public:
    PaperButton(JobRunner& jobs, const QString& studiesDir, QWidget* parent = nullptr);

private:
    void open();

    JobRunner& m_jobs;
    QString m_dir;
};

}  // namespace leafbench::ui
