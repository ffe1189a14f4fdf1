#include "ui/replay/ScaleChoice.h"

#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ReplayWords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace leafbench::ui {

ScaleChoice::ScaleChoice(QWidget* parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_words(paragraph()),
      m_plan(paragraph("muted"))
{
    QVBoxLayout* all = makeColumn(this, 8);
    auto* layout = new FlowRow(16);
    all->addWidget(layout);
    all->addWidget(m_plan);
    for (const ReplayScale scale : {ReplayScale::Smoke, ReplayScale::Lecture, ReplayScale::Full}) {
        auto* button = new QRadioButton(scaleTitle(scale));
        button->setObjectName(toWord(scale));
        button->setToolTip(scaleSentence(scale));
        button->setAccessibleDescription(scaleSentence(scale));
        m_buttons->addButton(button, static_cast<int>(scale));
        layout->addWidget(button);
    }
    layout->addWidget(m_words, 1);
    setScale(ReplayScale::Lecture);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this] {
        showWords();
        emit chosen(scale());
    });
}

ReplayScale ScaleChoice::scale() const { return static_cast<ReplayScale>(m_buttons->checkedId()); }

void ScaleChoice::setScale(ReplayScale scale)
{
    m_buttons->button(static_cast<int>(scale))->setChecked(true);
    showWords();
}

void ScaleChoice::showWords()
{
    m_words->setText(scaleSentence(scale()));
    m_plan->setText(planSentence(replayPlan(scale())));
}

}  // namespace leafbench::ui
