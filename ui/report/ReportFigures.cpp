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
template <class T>
Drawing drawn(T data, void (*paint)(const T&, QPainter&, const QRectF&), const QString& words, QSize size = small)
{
    return {{},
            {},
            size,
            [data = std::move(data), paint](QPainter& painter, const QRectF& area) { paint(data, painter, area); },
            words};
}

void paintFigure(const Figure& figure, QPainter& painter, const QRectF& area) { figure.paint(painter, area, PlotTheme::onPaper()); }

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

Drawing curves(const PaperTable& table, const SpeedupStudy* study, SpeedupQuantity quantity)
{
    SpeedupFigure made{.paper = &table, .quantity = quantity, .workersWord = workersWordOf(table)};
    if (study) {
        made.cores = study->cores;
        made.curve = study->curve();
    }
    return drawn(made.figure(PlotTheme::onPaper()), paintFigure, made.name());
}

Drawing elapsed(const SpeedupCurve& curve, const QString& workersWord, const PlotTheme& look)
{
    const ElapsedFigure made{.curve = curve, .workersWord = workersWord};
    return drawn(made.figure(look), paintFigure, made.name());
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

Drawing curvesOf(EpochCurves curves)
{
    return drawn<EpochCurves>(
        curves,
        [](const EpochCurves& data, QPainter& painter, const QRectF& area) {
            data.figure(PlotTheme::onPaper(), area.size()).paint(painter, area, PlotTheme::onPaper());
        },
        curves.name());
}

template <class Value>
std::vector<EpochCurves::Point> pointsOf(const std::vector<EpochRecord>& epochs, Value EpochRecord::*value)
{
    std::vector<EpochCurves::Point> points;
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
    PlotTheme look = PlotTheme::onPaper();
    look.colors.accent = seriesPen(CurveSeries::Role::Paper, look).color();
    return elapsed(curveOf(table), workersWordOf(table), look);
}

Drawing ownElapsed(const SpeedupStudy& study)
{
    return elapsed(study.curve(), workersWord(study.options.workload), PlotTheme::onPaper());
}

Drawing speedupCurves(const PaperTable& table, const SpeedupStudy* study) { return curves(table, study, SpeedupQuantity::Speedup); }

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
    return pairs(bars, true, Text::tr("Elapsed time"), {760, 240});
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
    return pairs(bars, false, Text::tr("Speedup"), {760, 240});
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
        BarPair& pair = found.try_emplace(species, BarPair{species, {}, {}, dash(), {}}).first->second;
        pair.own = static_cast<double>(images) / allOurs;
        pair.ownText = words::percent(*pair.own);
    }
    std::vector<BarPair> bars;
    for (auto& [species, pair] : found)
        bars.push_back(std::move(pair));
    const int height = 40 + 28 * static_cast<int>(bars.size());
    return pairs(bars, false, Text::tr("Share of the images by species"), {460, height});
}

Drawing lossCurves(const std::vector<EpochRecord>& epochs)
{
    return curvesOf({Text::tr("Epoch"),
                     Text::tr("Loss"),
                     EpochCurves::Unit::Plain,
                     {{Text::tr("train"), Tone::Train, Style::Line, pointsOf(epochs, &EpochRecord::trainLoss)},
                      {Text::tr("valid"), Tone::Valid, Style::Line, pointsOf(epochs, &EpochRecord::validLoss)}}});
}

Drawing accuracyCurves(const std::vector<EpochRecord>& epochs, bool withPaper)
{
    EpochCurves made{Text::tr("Epoch"),
                     Text::tr("Accuracy"),
                     EpochCurves::Unit::Share,
                     {{Text::tr("train"), Tone::Train, Style::Line, pointsOf(epochs, &EpochRecord::trainAccuracy)},
                      {Text::tr("valid"), Tone::Valid, Style::Line, pointsOf(epochs, &EpochRecord::validAccuracy)}}};
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
    return drawn<MatrixCells>(cells,
                              [](const MatrixCells& shown, QPainter& painter, const QRectF& area) {
                                  paintMatrix(painter, shown, area, MatrixWindow::whole(shown.size()), {}, PlotTheme::onPaper());
                              },
                              ConfusionMatrixPlot::tr("Confusion matrix"), {900, 840});
}

}  // namespace leafbench::ui::report
