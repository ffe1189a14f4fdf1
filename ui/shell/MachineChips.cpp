#include "ui/shell/MachineChips.h"

#include "engine/monitor/Machine.h"
#include "ui/bridge/ResourceFeed.h"
#include "ui/shared/Widgets.h"
#include "ui/shell/CoreBars.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {
namespace {

QLabel* chip(int minimumWidth)
{
    auto* label = new QLabel;
    label->setProperty("role", "chip");
    label->setAlignment(Qt::AlignCenter);
    // Of its widest text, so that nothing moves.
    followText(label, [label, minimumWidth] { label->setMinimumWidth(Theme::instance().textPixels(minimumWidth)); });
    return label;
}

/// Grows with its text, and does not shrink again.
void setChip(QLabel& chip, const QString& text)
{
    chip.setText(text);
    if (const int wanted = chip.sizeHint().width(); wanted > chip.minimumWidth())
        chip.setMinimumWidth(wanted);
}

QString coresText(double cores) { return words::decimal(cores, 'f', 1); }

/// Mean use of all GPUs.
QString gpuText(const std::vector<GpuUse>& gpus)
{
    const double use = std::accumulate(gpus.begin(), gpus.end(), 0.0, [](double sum, const GpuUse& g) { return sum + g.use; });
    const QString percent = words::percent(use / double(gpus.size()), 0);
    return gpus.size() == 1 ? MachineChips::tr("GPU %1").arg(percent)
                            : MachineChips::tr("%1 GPUs %2").arg(QString::number(gpus.size()), percent);
}

QString gpuTip(const std::vector<GpuUse>& gpus)
{
    QStringList lines;
    for (const GpuUse& gpu : gpus)
        lines << MachineChips::tr("%1: %2, memory %3 of %4")
                     .arg(gpu.name, words::percent(gpu.use, 0), words::bytes(gpu.memoryBytes), words::bytes(gpu.memoryTotalBytes));
    return lines.join(u'\n');
}

}  // namespace

MachineChips::MachineChips(const ResourceFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_cores(new CoreBars),
      m_cpu(chip(84)),
      m_ram(chip(112)),
      m_gpu(chip(84))
{
    QHBoxLayout* layout = makeRow(this, 12);
    for (QWidget* widget : QWidgetList{m_cores, m_cpu, m_ram, m_gpu})
        layout->addWidget(widget, 0, Qt::AlignVCenter);
    connect(&feed, &ResourceFeed::sampled, this,
            [this, &feed](const ResourceSample& sample) { showSample(sample, feed.peakProcessBytes()); });
    showSample(feed.latest(), feed.peakProcessBytes());
}

void MachineChips::showSample(const ResourceSample& sample, qint64 peakBytes)
{
    const std::size_t cores = std::max<std::size_t>(1, sample.cores.size());
    const double all = std::accumulate(sample.cores.begin(), sample.cores.end(), 0.0);
    m_cores->setUse(sample.cores);
    setChip(*m_cpu, tr("CPU %1").arg(words::percent(sample.processCores / double(cores), 0)));
    m_cpu->setToolTip(words::byCount(qint64(cores),
                                     tr("This program and its workers keep %1 of %2 core busy, all programs together %3"),
                                     tr("This program and its workers keep %1 of %2 cores busy, all programs together %3"))
                          .arg(coresText(sample.processCores), QString::number(cores), coresText(all)));
    setChip(*m_ram, tr("RAM %1").arg(words::bytes(sample.processBytes)));
    m_ram->setToolTip(tr("Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3")
                          .arg(words::bytes(peakBytes), words::bytes(sample.machineBytes), words::bytes(machine().ramBytes)));
    m_gpu->setVisible(!sample.gpus.empty());
    if (!sample.gpus.empty()) {
        setChip(*m_gpu, gpuText(sample.gpus));
        m_gpu->setToolTip(gpuTip(sample.gpus));
    }
}

}  // namespace leafbench::ui
