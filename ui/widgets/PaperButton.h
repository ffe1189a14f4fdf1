#pragma once

#include <QPushButton>

namespace leafbench::ui {

class JobRunner;

/// "Beside the paper": opens the paper's tables beside what the stored studies measured.
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
