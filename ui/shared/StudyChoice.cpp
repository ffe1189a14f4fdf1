#include "ui/shared/StudyChoice.h"

#include "ui/bridge/JobRunner.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace leafbench::ui {

StudyChoice::StudyChoice(JobRunner& jobs, List list, QWidget* parent) : QComboBox(parent), m_jobs(jobs), m_list(std::move(list))
{
    setObjectName(QStringLiteral("studyChoice"));
    setAccessibleName(tr("Study to show"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(17);
    view()->setMinimumWidth(400);  // the names are wider than the box
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
