#include "ui/speedup/PaperButton.h"

#include "ui/bridge/JobRunner.h"
#include "ui/speedup/PaperDialog.h"

namespace leafbench::ui {

PaperButton::PaperButton(JobRunner& jobs, const QString& studiesDir, QWidget* parent)
    : QPushButton(tr("Beside the paper\u2026"), parent),
      m_jobs(jobs),
      m_dir(studiesDir)
{
    setObjectName(QStringLiteral("besidePaper"));
    setToolTip(tr("The paper's tables and the newest measurements of this machine"));
    connect(this, &QPushButton::clicked, this, &PaperButton::open);
}

void PaperButton::open()
{
    setEnabled(false);
    m_jobs.startSide<std::vector<ComparedTable>>(
        this, [dir = m_dir](const JobContext&) -> Result<std::vector<ComparedTable>> { return compareWithPaper(listStudies(dir)); },
        [this](Result<std::vector<ComparedTable>> tables) {
            setEnabled(true);
            if (tables)
                (new PaperDialog(std::move(tables).value(), window()))->open();
        });
}

}  // namespace leafbench::ui
