#include "ui/runs/RunCurves.h"

#include "ui/plots/LinePlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/RunText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

using Member = double EpochRecord::*;

std::vector<LinePlot::Point> points(const Run& run, Member member)
{
    std::vector<LinePlot::Point> points;
    for (const EpochRecord& epoch : run.epochs)
        points.push_back({double(epoch.epoch), epoch.*member});
    return points;
}

void addRun(LinePlot& plot, const Run& run, int color, Member train, Member valid)
{
    const QString name = words::runTitle(run).replace(QLatin1Char(' '), QChar::Nbsp);  // the legend breaks only between names
    plot.setPoints(plot.addSeries(name, LinePlot::Tone::Train, LinePlot::Style::Faint, color), points(run, train));
    plot.setPoints(plot.addSeries(name, LinePlot::Tone::Valid, LinePlot::Style::Line, color), points(run, valid));
}

}  // namespace

RunCurves::RunCurves(QWidget* parent)
    : QWidget(parent),
      m_loss(new LinePlot(tr("Epoch"), tr("Cross-entropy (nats)"), LinePlot::Unit::Plain)),
      m_accuracy(new LinePlot(tr("Epoch"), tr("Accuracy"), LinePlot::Unit::Share)),
      m_legend(new QLabel)
{
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setObjectName(QStringLiteral("curveLegend"));
    auto* plots = new FlowRow(16);
    plots->setLeastHeight(200);
    for (LinePlot* plot : {m_loss, m_accuracy}) {
        auto* card = new Card(plot == m_loss ? tr("Loss") : tr("Accuracy"));
        card->setHint(tr("validation; thin: training"));
        card->body()->addWidget(plot);
        plots->addWidget(card, 1);
        connect(plot, &LinePlot::legendChanged, this, &RunCurves::updateLegend);
    }
    QVBoxLayout* layout = makeColumn(this, 8);
    layout->addWidget(plots, 1);
    layout->addWidget(m_legend);
}

void RunCurves::setRuns(const std::vector<Run>& runs)
{
    m_left = std::max(0, static_cast<int>(runs.size()) - most);
    int longest = 1;
    for (LinePlot* plot : {m_loss, m_accuracy})
        plot->clearSeries();
    for (int i = 0; i < std::min(most, static_cast<int>(runs.size())); ++i) {
        const Run& run = runs[std::size_t(i)];
        longest = std::max(longest, run.recipe.epochs);
        addRun(*m_loss, run, i, &EpochRecord::trainLoss, &EpochRecord::validLoss);
        addRun(*m_accuracy, run, i, &EpochRecord::trainAccuracy, &EpochRecord::validAccuracy);
    }
    for (LinePlot* plot : {m_loss, m_accuracy})
        plot->setXEnd(longest);
    updateLegend();
}

QString RunCurves::legend() const { return m_legend->text(); }

void RunCurves::updateLegend()
{
    QString text = m_accuracy->legend();
    if (m_left > 0)
        text += QStringLiteral("&nbsp; ")
            + (m_left == 1 ? tr("and one that is not drawn") : tr("and %1 that are not drawn").arg(m_left));
    m_legend->setText(text);
    m_legend->setVisible(!text.isEmpty());
}

}  // namespace leafbench::ui
