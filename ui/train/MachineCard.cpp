#include "ui/train/MachineCard.h"

#include "engine/monitor/ResourceSeries.h"
#include "ui/plots/ResourcePlot.h"
#include "ui/shared/Paragraph.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

MachineCard::MachineCard(QWidget* parent) : Card(tr("Machine"), parent), m_plot(new ResourcePlot), m_text(paragraph("muted"))
{
    body()->addWidget(m_plot, 1);
    body()->addWidget(m_text);
    connect(m_plot, &ResourcePlot::legendChanged, this, [this] { setHint(m_plot->legend()); });
    setHint(m_plot->legend());
}

void MachineCard::showRun(const Run& run, std::vector<ResourceSample> samples)
{
    end();
    m_plot->setSamples(std::move(samples));
    m_machine = run.machine;
    m_cores = run.cores;
    describe();
}

void MachineCard::begin(const Run& run, std::vector<ResourceSample> earlier)
{
    m_earlier = earlier.empty() ? 0 : earlier.back().seconds;
    showRun(run, std::move(earlier));
    m_clock.start();
}

void MachineCard::addLive(const ResourceSample& sample)
{
    if (!m_clock.isValid())
        return;
    ResourceSample now = sample;
    now.seconds = m_earlier + double(m_clock.nsecsElapsed()) * 1e-9;
    m_plot->addSample(now);
    describe();
}

void MachineCard::end() { m_clock.invalidate(); }

QString MachineCard::text() const { return m_text->text(); }

void MachineCard::describe()
{
    QStringList parts;
    if (!m_machine.isEmpty())
        parts << words::machineText(m_machine);
    if (m_cores)
        parts << words::corePlanText(*m_cores);
    if (const ResourceSummary summary = summarize(m_plot->samples()); summary.seconds > 0) {
        parts << tr("%1 cores busy on average").arg(words::decimal(summary.meanProcessCores, 'f', 1))
              << tr("memory peak %1").arg(words::bytes(summary.peakProcessBytes));
    }
    m_text->setText(parts.join(words::dot()));
}

}  // namespace leafbench::ui
