#include "ui/report/ClassSpeedups.h"

#include "ui/plots/Figure.h"
#include "ui/theme/ColorScale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct ClassText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ClassSpeedups)
};

constexpr Qt::PenStyle classDashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

std::vector<PlotSeries> classSeries(const std::vector<WorksheetFile>& sheets, const ThemeColors& colors)
{
    std::vector<PlotSeries> all;
    for (const WorksheetFile& file : sheets) {
        for (const QString& name : file.worksheet.speedups) {
            const auto curve = file.worksheet.values.curve(name);
            if (file.state != WorksheetState::Sound || curve.size() < 2)
                continue;
            const int number = int(all.size());
            const Qt::PenStyle dash = classDashes[(number / seriesColors) % std::size(classDashes)];
            PlotSeries series{.name = QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
                                          .arg(file.worksheet.person, name.section(u'.', 0, 0), file.worksheet.machineName()),
                              .pen = QPen(seriesColor(number % seriesColors, colors), 2, dash),
                              .mark = PlotMark::Disc};
            for (const auto& [workers, speedup] : curve)
                series.points.push_back({workers, speedup});
            all.push_back(std::move(series));
        }
    }
    return all;
}

/// The training thread that loads by itself counts as 0 workers.
bool beginsAtZero(const std::vector<PlotSeries>& all)
{
    return std::any_of(all.begin(), all.end(), [](const PlotSeries& series) { return series.points.front().x == 0; });
}

double lastOf(const std::vector<PlotSeries>& all, double PlotPoint::*part)
{
    double last = 2;
    for (const PlotSeries& series : all) {
        for (const PlotPoint& point : series.points)
            last = std::max(last, point.*part);
    }
    return last;
}

}  // namespace

Drawing classSpeedups(const std::vector<WorksheetFile>& sheets)
{
    const PlotTheme paper = PlotTheme::onPaper();
    Figure figure;
    figure.series = classSeries(sheets, paper.colors);
    const double most = lastOf(figure.series, &PlotPoint::x), high = lastOf(figure.series, &PlotPoint::y);
    const double first = beginsAtZero(figure.series) ? 0 : 1;
    const bool log2 = most > 8;
    figure.axes.x = {log2 && first == 0 ? 0.5 : first, most, log2};
    figure.axes.xTicks = log2 ? powersOfTwo(first, most) : evenTicks(first, most, 1);
    const double step = niceStep(high, 6);
    figure.axes.y = {0, std::ceil(high / step - 1e-9) * step, false};
    figure.axes.yTicks = evenTicks(0, figure.axes.y.high, step);
    figure.axes.xLabel = ClassText::tr("Workers");
    figure.axes.yLabel = ClassText::tr("Speedup");
    PlotSeries ideal{.name = ClassText::tr("ideal"), .pen = QPen(paper.colors.mutedText, 1, Qt::DotLine)};
    ideal.points = {{1, 1}, {std::min(most, figure.axes.y.high), std::min(most, figure.axes.y.high)}};
    const int height = 440 + 18 * int(figure.series.size());
    const QString words = ClassText::tr("Curves: %1").arg(figure.series.size());
    figure.series.insert(figure.series.begin(), std::move(ideal));
    return drawingOf(ClassText::tr("Speedups of the class"), words, std::move(figure), {820, height});
}

}  // namespace leafbench::ui
