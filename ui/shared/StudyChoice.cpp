#include "ui/shared/StudyChoice.h"

#include "ui/bridge/JobRunner.h"
#include "ui/shared/Widgets.h"

namespace leafbench::ui {

StudyChoice::StudyChoice(JobRunner& jobs, List list, QWidget* parent) : ComboBox(parent), m_jobs(jobs), m_list(std::move(list))
{
    identify(this, "studyChoice", tr("Study to show"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(17);
    setMinimumWidth(110);  // in a small window
    setPlaceholderText(tr("No study yet"));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(currentData().toString()); });
}

void StudyChoice::refresh()
{
    using Items = std::vector<StudyItem>;
    m_jobs.startSide<Items>(
        this, [list = m_list](const JobContext&) -> Result<Items> { return list(); },
        [this](Result<Items> result) {
            const Items items = result ? std::move(result).value() : Items();
            clear();
            for (const StudyItem& item : items)
                addItem(item.name, item.path);
            select(m_selected);
            emit listed(items.empty() ? QString() : items.front().path);
        });
}

void StudyChoice::select(const QString& path)
{
    m_selected = path;
    setCurrentIndex(findData(path));
    setToolTip(currentText());
}

}  // namespace leafbench::ui
