#include "ui/report/ReportFigures.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperStudy.h"
#include "ui/plots/BarChart.h"
#include "ui/plots/LinePlot.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/plots/matrix/MatrixFrame.h"
#include "ui/plots/speedup/ElapsedBars.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/report/ReportText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <map>

namespace leafbench::ui::report {
namespace {

using Tone = EpochCurves::Tone;
using Style = EpochCurves::Style;

constexpr QSize small(380, 232);

/// Without a widget: the numbers are in `paint`.
Drawing drawn(const QString& words, std::function<void(QPainter&, const QRectF&)> paint, QSize size = small)
{
    return {{}, {}, size, std::move(paint), words};
}

Drawing drawn(const QString& words, const Figure& figure)
{
    return drawn(words, [figure](QPainter& painter, const QRectF& area) { figure.paint(painter, area, PlotTheme::onPaper()); });
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
    const auto workload = fromWord<Workload>(table.workload);
    return workload ? workersWord(*workload) : QString();
}

Drawing elapsed(const SpeedupCurve& curve, const QString& workersWord, const PlotTheme& look)
{
    const ElapsedFigure made{.curve = curve, .workersWord = workersWord};
    return drawn(made.name(), made.figure(look));
}

/// The paper's value and ours below each other; either may be missing.
struct BarPair {
    QString label;
    std::optional<double> paper;
    std::optional<double> own;
    QString paperText;
    QString ownText;
};

LegendItem colorKey(const QString& name, const QColor& color)
{
    return {
        name,
        [color](QPainter& on, const QRectF& box) { on.fillRect(QRectF(box.left(), box.center().y() - 4, box.width(), 8), color); },
        14};
}

/// eachItsOwn: the longest bar of each side fills the width, for numbers that have only their proportions in common.
Drawing pairs(const std::vector<BarPair>& pairs, bool eachItsOwn, const QString& name, QSize size)
{
    const PlotTheme look = PlotTheme::onPaper();
    const QColor paperColor = seriesPen(CurveSeries::Role::Paper, look).color(), ownColor = look.colors.accent;
    QStringList lines{name};
    double mostPaper = 0, mostOwn = 0;
    for (const BarPair& pair : pairs) {
        lines << Text::tr("%1: paper %2, here %3").arg(pair.label, pair.paperText, pair.ownText);
        mostPaper = std::max(mostPaper, pair.paper.value_or(0));
        mostOwn = std::max(mostOwn, pair.own.value_or(0));
    }
    if (!eachItsOwn)
        mostPaper = mostOwn = std::max(mostPaper, mostOwn);
    const auto bar = [](std::optional<double> value, double most, const QColor& color, const QString& text) {
        return BarChart::Bar{value && most > 0 ? *value / most : 0, color, text};
    };
    BarChart chart{.font = look.font(), .thickness = 12, .fill = 0.8, .numbersFollow = true};
    for (const BarPair& pair : pairs)
        chart.rows.push_back(
            {pair.label,
             {bar(pair.paper, mostPaper, paperColor, pair.paperText), bar(pair.own, mostOwn, ownColor, pair.ownText)},
             {},
             Qt::AlignRight});
    const auto paint = [chart, paperColor, ownColor](QPainter& painter, const QRectF& area) {
        const PlotTheme paper = PlotTheme::onPaper();
        const double legend
            = drawLegend(&painter, {colorKey(Text::tr("paper"), paperColor), colorKey(Text::tr("here"), ownColor)}, area, paper);
        chart.paint(painter, area.adjusted(0, legend + 6, 0, 0), paper);
    };
    return {{}, {}, size, paint, lines.join(QStringLiteral("; "))};
}

Drawing curvesOf(const EpochCurves& curves)
{
    return drawn(curves.name(), [curves](QPainter& painter, const QRectF& area) {
        curves.figure(PlotTheme::onPaper(), area.size()).paint(painter, area, PlotTheme::onPaper());
    });
}

EpochCurves trainAndValid(const std::vector<EpochRecord>& epochs, const QString& name, EpochCurves::Unit unit,
                          double EpochRecord::*train, double EpochRecord::*valid)
{
    EpochCurves curves{Text::tr("Epoch"),
                       name,
                       unit,
                       {{Text::tr("train"), Tone::Train, Style::Line, {}}, {Text::tr("valid"), Tone::Valid, Style::Line, {}}}};
    for (const EpochRecord& epoch : epochs) {
        curves.series[0].points.push_back({static_cast<double>(epoch.epoch), epoch.*train});
        curves.series[1].points.push_back({static_cast<double>(epoch.epoch), epoch.*valid});
    }
    return curves;
}

Drawing pairsOf(const ComparedTable& table, const QString& name, bool eachItsOwn, double PaperRow::*theirs,
                double (*ours)(const SpeedupPoint&), QString (*text)(double))
{
    std::vector<BarPair> bars;
    for (const ComparedRow& row : table.rows) {
        bars.push_back({row.paper.label, row.paper.*theirs, {}, text(row.paper.*theirs), dash()});
        if (row.own) {
            bars.back().own = ours(*row.own);
            bars.back().ownText = text(*bars.back().own);
        }
    }
    return pairs(bars, eachItsOwn, name, {760, 240});
}

/// The shares of the images, by species as people read its name.
std::map<QString, double> speciesShares(const std::vector<std::pair<QString, qint64>>& classes)
{
    qint64 all = 0;
    for (const auto& [name, images] : classes)
        all += images;
    std::map<QString, double> shares;
    for (const auto& [name, images] : classes)
        shares[readable(splitClassName(name).species)]
            += static_cast<double>(images) / static_cast<double>(std::max<qint64>(1, all));
    return shares;
}

}  // namespace

Drawing paperElapsed(const PaperTable& table)
{
    PlotTheme look = PlotTheme::onPaper();
    look.colors.accent = seriesPen(CurveSeries::Role::Paper, look).color();
    return elapsed(curveOf(table), workersWordOf(table), look);
}

Drawing ownElapsed(const SpeedupStudy& study) { return elapsed(study.curve(), countsWord(study.options), PlotTheme::onPaper()); }

Drawing speedupCurves(const PaperTable& table, const SpeedupStudy* study, SpeedupQuantity quantity)
{
    SpeedupFigure made{.paper = &table, .quantity = quantity, .workersWord = workersWordOf(table)};
    if (study) {
        made.cores = study->cores;
        made.curve = study->curve();
    }
    return drawn(made.name(), made.figure(PlotTheme::onPaper()));
}

Drawing elapsedPairs(const ComparedTable& table)
{
    return pairsOf(
        table, Text::tr("Elapsed time"), true, &PaperRow::seconds, [](const SpeedupPoint& point) { return point.medianSeconds; },
        words::duration);
}

Drawing speedupPairs(const ComparedTable& table)
{
    return pairsOf(
        table, Text::tr("Speedup"), false, &PaperRow::speedup, [](const SpeedupPoint& point) { return point.speedup.value; },
        timesText);
}

Drawing speciesPairs(const std::vector<ReplayClass>& classes)
{
    std::vector<std::pair<QString, qint64>> theirs, ours;
    for (std::size_t i = 0; i < paperClasses().size(); ++i)
        theirs.emplace_back(paperClasses()[i].name, paperStudy().classImages[i]);
    for (const ReplayClass& one : classes)
        ours.emplace_back(one.name, sum(one.images));
    std::map<QString, BarPair> found;
    for (const auto& [species, share] : speciesShares(theirs))
        found[species] = {species, share, {}, words::percent(share), dash()};
    for (const auto& [species, share] : speciesShares(ours)) {
        BarPair& pair = found.try_emplace(species, BarPair{species, {}, {}, dash(), {}}).first->second;
        pair.own = share;
        pair.ownText = words::percent(share);
    }
    std::vector<BarPair> bars;
    for (auto& [species, pair] : found)
        bars.push_back(std::move(pair));
    const int height = 40 + 28 * static_cast<int>(bars.size());
    return pairs(bars, false, Text::tr("Share of the images by species"), {460, height});
}

Drawing lossCurves(const std::vector<EpochRecord>& epochs)
{
    return curvesOf(
        trainAndValid(epochs, Text::tr("Loss"), EpochCurves::Unit::Plain, &EpochRecord::trainLoss, &EpochRecord::validLoss));
}

Drawing accuracyCurves(const std::vector<EpochRecord>& epochs, bool withPaper)
{
    EpochCurves made = trainAndValid(epochs, Text::tr("Accuracy"), EpochCurves::Unit::Share, &EpochRecord::trainAccuracy,
                                     &EpochRecord::validAccuracy);
    if (withPaper) {
        const PaperStudy& paper = paperStudy();
        const double end = std::max<double>(1, epochs.empty() ? paper.finalEpochs : epochs.back().epoch);
        const auto line = [&](const QString& name, Tone tone, double at) {
            made.series.push_back({name, tone, Style::Level, {{0, at}, {end, at}}});
        };
        line(Text::tr("paper's best, train"), Tone::Train, paper.bestTrainAccuracy);
        line(Text::tr("paper's best, valid"), Tone::Valid, paper.bestValidAccuracy);
    }
    return curvesOf(made);
}

Drawing confusionMatrix(const Evaluation& evaluation)
{
    MatrixCells cells;
    cells.setMatrix(evaluation.matrix, evaluation.classNames);
    const auto paint = [cells](QPainter& painter, const QRectF& area) {
        paintMatrix(painter, cells, area, MatrixWindow::whole(cells.size()), {}, PlotTheme::onPaper());
    };
    return drawn(ConfusionMatrixPlot::tr("Confusion matrix"), paint, {900, 840});
}

}  // namespace leafbench::ui::report
