#include "ui/evaluate/compare/ToggleRow.h"

#include "ui/shared/Widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace leafbench::ui {

ToggleRow::ToggleRow(const QString& name, QWidget* parent) : FlowRow(4, parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ToggleRow::chosenChanged);
}

void ToggleRow::addChoice(const QString& text)
{
    QToolButton* toggle = makeToggle(text);
    toggle->setProperty("outlined", true);
    const int choice = static_cast<int>(m_buttons->buttons().size());
    toggle->setChecked(choice == 0);
    m_buttons->addButton(toggle, choice);
    addWidget(toggle);
}

void ToggleRow::setText(int choice, const QString& text) { m_buttons->button(choice)->setText(text); }

int ToggleRow::chosen() const { return m_buttons->checkedId(); }

void ToggleRow::choose(int choice) { m_buttons->button(choice)->click(); }

}  // namespace leafbench::ui
