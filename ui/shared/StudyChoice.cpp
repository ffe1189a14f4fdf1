#include "ui/shared/StudyChoice.h"

#include "ui/bridge/JobRunner.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"

namespace leafbench::ui {

constexpr int isUnreadable = Qt::UserRole + 1;

StudyChoice::StudyChoice(JobRunner& jobs, List list, QWidget* parent) : ComboBox(parent), m_jobs(jobs), m_list(std::move(list))
{
    identify(this, "studyChoice", tr("Study to show"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(17);
    setMinimumWidth(110);  // in a small window
    setPlaceholderText(tr("No study yet"));
    connect(this, &QComboBox::activated, this, &StudyChoice::choose);
}

void StudyChoice::addUnreadable(std::vector<StudyItem>& items, const UnreadableList& unreadable)
{
    for (const Unreadable& one : unreadable) {
        const bool inFolder = one.path.endsWith(QLatin1String(".db"));  // by itself it is study.db, as all of them
        items.push_back({words::unreadableName(one.path.section(u'/', inFolder ? -2 : -1)), one.path, one.error});
    }
}

/// What cannot be read is not what the page shows.
void StudyChoice::choose()
{
    const QString path = currentData().toString();
    if (currentData(isUnreadable).toBool())
        select(m_selected);
    emit chosen(path);
}

void StudyChoice::setItems(const std::vector<StudyItem>& items)
{
    clear();
    for (const StudyItem& item : items) {
        addItem(item.name, item.path);
        setItemData(count() - 1, item.error.has_value(), isUnreadable);
        if (item.error)
            setItemData(count() - 1, words::unreadableText({item.path, *item.error}), Qt::ToolTipRole);
    }
    select(m_selected);
}

void StudyChoice::refresh()
{
    using Items = std::vector<StudyItem>;
    m_jobs.startSide<Items>(
        this, [list = m_list](const JobContext&) -> Result<Items> { return list(); },
        [this](Result<Items> result) {
            const Items items = result ? std::move(result).value() : Items();
            setItems(items);
            emit listed(items.empty() || items.front().error ? QString() : items.front().path);
        });
}

void StudyChoice::select(const QString& path)
{
    m_selected = path;
    setCurrentIndex(findData(path));
    setToolTip(currentText());
}

}  // namespace leafbench::ui
