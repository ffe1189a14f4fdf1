#include "ui/widgets/StudyChoice.h"

#include "engine/speedup/SpeedupStudy.h"
#include "ui/bridge/JobRunner.h"
#include "ui/models/SpeedupWords.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

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
    setToolTip(currentText());
}

void StudyChoice::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0)
        option.currentText = placeholderText();
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - 4);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace leafbench::ui
