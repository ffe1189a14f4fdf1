#include "ui/tune/plots/ChosenPlot.h"

#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/TrialWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leafbench::ui {

ChosenPlot::ChosenPlot(TrialPlot* plot, QWidget* parent) : QWidget(parent), m_plot(plot), m_boxes(new QHBoxLayout)
{
    auto* layout = makeColumn(this, 8);
    m_boxes->setSpacing(8);
    m_boxes->addStretch(1);
    layout->addLayout(m_boxes);
    layout->addWidget(plot, 1);
}

QComboBox* ChosenPlot::addBox(const QString& label, const QString& name)
{
    auto* words = new QLabel(label);
    words->setProperty("role", "muted");
    auto* box = new ComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaximumWidth(180);
    words->setBuddy(box);
    m_boxes->insertWidget(m_boxes->count() - 1, words);
    m_boxes->insertWidget(m_boxes->count() - 1, box, 1);
    return box;
}

void ChosenPlot::fill(QComboBox& box, const QString& first) const
{
    const QSignalBlocker blocker(box);
    const QString before = chosen(box);
    box.clear();
    if (!first.isEmpty())
        box.addItem(first, QString());
    for (const QString& name : m_names)
        box.addItem(parameterLabel(name), name);
    choose(box, before);
    box.setEnabled(m_names.size() > 1);
}

void ChosenPlot::choose(QComboBox& box, const QString& name)
{
    const QSignalBlocker blocker(box);
    if (const int at = box.findData(name); at >= 0)
        box.setCurrentIndex(at);
}

void ChosenPlot::setStudy(std::shared_ptr<const TuningStudy> study)
{
    const QStringList now = study ? study->parameterNames() : QStringList();
    m_plot->setStudy(std::move(study));
    if (now != m_names) {
        m_names = now;
        namesChanged();
    }
}

}  // namespace leafbench::ui
