#include "ui/widgets/StudyChoice.h"

#include "engine/speedup/SpeedupStudy.h"
#include "ui/bridge/JobRunner.h"
#include "ui/models/SpeedupWords.h"

#include <QAbstractItemView>

namespace leafbench::ui {

StudyChoice::StudyChoice(JobRunner& jobs, const QString& studiesDir, QWidget* parent)
    : QComboBox(parent), m_jobs(jobs), m_dir(studiesDir)
{
    setObjectName(QStringLiteral("studyChoice"));
    setAccessibleName(tr("Study to show"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(17);
    view()->setMinimumWidth(400);  // the names are longer than the box
    setPlaceholderText(tr("No study yet"));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(currentData().toString()); });
}

void StudyChoice::refresh()
{
    using Studies = std::vector<SpeedupStudy>;
    m_jobs.startSide<Studies>(
        this, [dir = m_dir](const JobContext&) -> Outcome<Studies> { return listStudies(dir); },
        [this](Outcome<Studies> outcome) {
            const Studies studies = outcome ? std::move(outcome).value() : Studies();
            clear();
            for (const SpeedupStudy& study : studies)
                addItem(studyName(study), study.path);
            select(m_selected);
            emit listed(studies.empty() ? QString() : studies.front().path);
        });
}

void StudyChoice::select(const QString& path)
{
    m_selected = path;
    setCurrentIndex(findData(path));
}

}  // namespace leafbench::ui
