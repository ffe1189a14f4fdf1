#include "ui/plots/LiveMachineCard.h"

#include "ui/plots/ResourcePlot.h"

#include <QVBoxLayout>

namespace leafbench::ui {

LiveMachineCard::LiveMachineCard(QWidget* parent) : Card(tr("Machine"), parent), m_plot(new ResourcePlot)
{
    m_plot->setMinimumHeight(120);
    body()->addWidget(m_plot);
    hide();
    connect(m_plot, &ResourcePlot::legendChanged, this, [this] { setHint(m_plot->legend()); });
    setHint(m_plot->legend());
}

void LiveMachineCard::begin()
{
    putAway();
    m_inUse = true;
    show();
}

void LiveMachineCard::add(const ResourceSample& sample)
{
    ResourceSample mine = sample;
    m_first = m_first.value_or(sample.seconds);
    mine.seconds -= *m_first;
    m_plot->addSample(mine);
}

void LiveMachineCard::putAway()
{
    m_plot->clear();
    m_first.reset();
    m_inUse = false;
    hide();
}

}  // namespace leafbench::ui
