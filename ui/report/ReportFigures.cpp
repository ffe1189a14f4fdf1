#include "ui/report/ReportFigures.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/speedup/PaperStudy.h"
#include "ui/models/SpeedupWords.h"
#include "ui/report/BarPairs.h"
#include "ui/report/ReportText.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/CurvePaint.h"
#include "ui/widgets/ElapsedBars.h"
#include "ui/widgets/LinePlot.h"
#include "ui/widgets/SpeedupPlot.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <map>
#include <memory>

namespace leafbench::ui::report {

namespace {

constexpr QSize small(380, 232);

PlotLook onPaper() { return {Theme::colorsFor(Theme::Mode::Light), 1, true}; }

Drawing drawn(std::shared_ptr<const DrawnPlot> plot, const PlotLook& look, QSize size = small)
{
    Drawing drawing;
    drawing.size = size;
    drawing.words = plot->accessibleName();
    drawing.paint
        = [plot = std::move(plot), look](QPainter& painter, const QRectF& area) { plot->draw(painter, area, look); };
    return drawing;
}

SpeedupCurve curveOf(const PaperTable& table)
{
    SpeedupCurve curve;
    curve.cores = table.cores;
    curve.baseWorkers = table.rows.front().workers;
    for (const PaperRow& row : table.rows) {
        SpeedupPoint point;
        point.workers = row.workers;
        point.repeats = 1;
        point.medianSeconds = point.leastSeconds = point.mostSeconds = row.seconds;
        point.speedup = {row.speedup, row.speedup, row.speedup};
        point.beyondCores = row.workers > table.cores;
        curve.points.push_back(point);
    }
    return curve;
}

QString workersWordOf(const PaperTable& table)
{
    const auto workload = workloadFromName(table.workload);
    return workload ? workersWord(*workload) : QString();
}

Drawing curves(const PaperTable& table, const SpeedupStudy* study, SpeedupQuantity quantity)
{
    auto plot = std::make_shared<SpeedupPlot>();
    plot->setWorkersWord(workersWordOf(table));
    plot->setPaper(&table);
    plot->setQuantity(quantity);
    if (study) {
        plot->setCores(study->cores);
        plot->setCurve(study->curve());
    }
    return drawn(plot, onPaper());
}

Drawing pairs(std::vector<BarPair> bars, bool eachItsOwn, const QString& name, QSize size = small)
{
    Drawing drawing;
    drawing.size = size;
    QStringList lines {name};
    for (const BarPair& pair : bars)
        lines << Text::tr("%1: paper %2, here %3").arg(pair.label, pair.paperText, pair.ownText);
    drawing.words = lines.join(QStringLiteral("; "));
    drawing.paint = [bars = std::move(bars), eachItsOwn](QPainter& painter, const QRectF& area) {
        drawBarPairs(painter, area, bars, eachItsOwn, onPaper());
    };
    return drawing;
}

Drawing curvesOf(std::shared_ptr<LinePlot> plot)
{
    Drawing drawing;
    drawing.size = small;
    drawing.words = plot->accessibleName();
    drawing.paint
        = [plot = std::move(plot)](QPainter& painter, const QRectF& area) { plot->drawOnPaper(painter, area); };
    return drawing;
}

template <class Value>
std::vector<LinePlot::Point> pointsOf(const std::vector<EpochRecord>& epochs, Value EpochRecord::*value)
{
    std::vector<LinePlot::Point> points;
    for (const EpochRecord& epoch : epochs)
        points.push_back({static_cast<double>(epoch.epoch), epoch.*value});
    return points;
}

/// Images by species, as people read its name.
std::map<QString, qint64> bySpecies(const std::vector<std::pair<QString, qint64>>& classes)
{
    std::map<QString, qint64> sums;
    for (const auto& [name, images] : classes)
        sums[readable(splitClassName(name).species)] += images;
    return sums;
}

double totalOf(const std::map<QString, qint64>& sums)
{
    double total = 0;
    for (const auto& [name, images] : sums)
        total += static_cast<double>(images);
    return total;
}

}  // namespace

Drawing paperElapsed(const PaperTable& table)
{
    auto bars = std::make_shared<ElapsedBars>();
    bars->setWorkersWord(workersWordOf(table));
    bars->setCurve(curveOf(table));
    PlotLook look = onPaper();
    look.colors.accent = seriesPen(CurveSeries::Role::Paper, look).color();
    return drawn(bars, look);
}

Drawing ownElapsed(const SpeedupStudy& study)
{
    auto bars = std::make_shared<ElapsedBars>();
    bars->setWorkersWord(workersWord(study.options.workload));
    bars->setCurve(study.curve());
    return drawn(bars, onPaper());
}

Drawing speedupCurves(const PaperTable& table, const SpeedupStudy* study)
{
    return curves(table, study, SpeedupQuantity::Speedup);
}

Drawing efficiencyCurves(const PaperTable& table, const SpeedupStudy* study)
{
    return curves(table, study, SpeedupQuantity::Efficiency);
}

Drawing elapsedPairs(const ComparedTable& table)
{
    std::vector<BarPair> bars;
    for (const ComparedRow& row : table.rows) {
        bars.push_back({row.paper.label, row.paper.seconds, {}, words::duration(row.paper.seconds), dash()});
        if (row.own) {
            bars.back().own = row.own->medianSeconds;
            bars.back().ownText = words::duration(row.own->medianSeconds);
        }
    }
    return pairs(std::move(bars), true, Text::tr("Elapsed time"), {760, 240});
}

Drawing speedupPairs(const ComparedTable& table)
{
    std::vector<BarPair> bars;
    for (const ComparedRow& row : table.rows) {
        bars.push_back({row.paper.label, row.paper.speedup, {}, timesText(row.paper.speedup), dash()});
        if (row.own) {
            bars.back().own = row.own->speedup.value;
            bars.back().ownText = timesText(row.own->speedup.value);
        }
    }
    return pairs(std::move(bars), false, Text::tr("Speedup"), {760, 240});
}

Drawing speciesPairs(const std::vector<ReplayClass>& classes)
{
    std::vector<std::pair<QString, qint64>> theirs, ours;
    for (std::size_t i = 0; i < paperClasses().size(); ++i)
        theirs.emplace_back(paperClasses()[i].name, paperStudy().classImages[i]);
    for (const ReplayClass& one : classes)
        ours.emplace_back(one.name, one.images[0] + one.images[1] + one.images[2]);
    const auto paper = bySpecies(theirs), own = bySpecies(ours);
    const double allTheirs = totalOf(paper), allOurs = std::max(1.0, totalOf(own));
    std::map<QString, BarPair> found;
    for (const auto& [species, images] : paper) {
        const double share = static_cast<double>(images) / allTheirs;
        found[species] = {species, share, {}, words::percent(share), dash()};
    }
    for (const auto& [species, images] : own) {
        BarPair& pair = found.try_emplace(species, BarPair {species, {}, {}, dash(), {}}).first->second;
        pair.own = static_cast<double>(images) / allOurs;
        pair.ownText = words::percent(*pair.own);
    }
    std::vector<BarPair> bars;
    for (auto& [species, pair] : found)
        bars.push_back(std::move(pair));
    const int height = 40 + 28 * static_cast<int>(bars.size());
    return pairs(std::move(bars), false, Text::tr("Share of the images by species"), {460, height});
}

Drawing lossCurves(const std::vector<EpochRecord>& epochs)
{
    auto plot = std::make_shared<LinePlot>(Text::tr("Epoch"), Text::tr("Loss"), LinePlot::Unit::Plain);
    plot->setPoints(plot->addSeries(Text::tr("train"), LinePlot::Tone::Train, LinePlot::Style::Line),
                    pointsOf(epochs, &EpochRecord::trainLoss));
    plot->setPoints(plot->addSeries(Text::tr("valid"), LinePlot::Tone::Valid, LinePlot::Style::Line),
                    pointsOf(epochs, &EpochRecord::validLoss));
    return curvesOf(plot);
}

Drawing accuracyCurves(const std::vector<EpochRecord>& epochs, bool withPaper)
{
    auto plot = std::make_shared<LinePlot>(Text::tr("Epoch"), Text::tr("Accuracy"), LinePlot::Unit::Share);
    plot->setPoints(plot->addSeries(Text::tr("train"), LinePlot::Tone::Train, LinePlot::Style::Line),
                    pointsOf(epochs, &EpochRecord::trainAccuracy));
    plot->setPoints(plot->addSeries(Text::tr("valid"), LinePlot::Tone::Valid, LinePlot::Style::Line),
                    pointsOf(epochs, &EpochRecord::validAccuracy));
    if (withPaper) {
        const PaperStudy& paper = paperStudy();
        const double end = std::max<double>(1, epochs.empty() ? paper.finalEpochs : epochs.back().epoch);
        const auto line = [&](const QString& name, LinePlot::Tone tone, double at) {
            plot->setPoints(plot->addSeries(name, tone, LinePlot::Style::Level), {{0, at}, {end, at}});
        };
        line(Text::tr("paper's best, train"), LinePlot::Tone::Train, paper.bestTrainAccuracy);
        line(Text::tr("paper's best, valid"), LinePlot::Tone::Valid, paper.bestValidAccuracy);
    }
    return curvesOf(plot);
}

Drawing confusionMatrix(const Evaluation& evaluation)
{
    auto plot = std::make_shared<ConfusionMatrixPlot>();
    plot->setMatrix(evaluation.matrix, evaluation.classNames);
    return drawn(plot, onPaper(), {900, 840});
}

}  // namespace leafbench::ui::report
