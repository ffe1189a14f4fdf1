#include "ui/plots/LiveMachineCard.h"

#include "ui/plots/ResourcePlot.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QVBoxLayout>

namespace leafbench::ui {

LiveMachineCard::LiveMachineCard(QWidget* parent) : Card(tr("Machine"), parent), m_plot(new ResourcePlot)
{
    followText(m_plot, [this] { m_plot->setMinimumHeight(Theme::instance().textPixels(120)); });
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
