// Draws the plots of a tuning study with made-up numbers, light and dark, each at a large and a small size:
//   QT_QPA_PLATFORM=offscreen tuning-pictures DIR
// For looking at: nothing here is measured, and no picture of it belongs in a document.

#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/shared/Card.h"
#include "ui/tune/plots/ContourPlot.h"
#include "ui/tune/plots/HistoryPlot.h"
#include "ui/tune/plots/ImportanceBars.h"
#include "ui/tune/plots/IntermediatePlot.h"
#include "ui/tune/plots/SlicePlot.h"
#include "ui/tune/plots/TrialTimeline.h"

#include <QTest>
#include <QVBoxLayout>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

using Study = std::shared_ptr<const TuningStudy>;

class Album {
public:
    Album(QString dir, QString mode) : m_dir(std::move(dir)), m_mode(std::move(mode)) {}

    /// Takes the plot.
    void save(QWidget* plot, const QString& title, const QString& name, QSize large, QSize small) const
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* card = new Card(title);
        card->body()->addWidget(plot);
        layout->addWidget(card);
        for (const QSize size : {large, small}) {
            page.resize(size);
            page.show();
            QTest::qWait(40);
            page.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(m_dir, name, m_mode).arg(page.width()));
        }
    }

private:
    QString m_dir;
    QString m_mode;
};

template <class Plot>
Plot* withStudy(const Study& study, std::optional<int> highlighted = {})
{
    auto* plot = new Plot;
    plot->setStudy(study);
    plot->setHighlighted(highlighted);
    return plot;
}

TrialTimeline* timeline(const Study& study, std::optional<int> highlighted = {})
{
    auto* plot = new TrialTimeline(nullptr, [study] { return testing::madeUpTuningNow(*study); });
    plot->setStudy(study);
    plot->setHighlighted(highlighted);
    return plot;
}

void drawStudy(const Album& album, const QString& name, const Study& study, std::optional<int> highlighted)
{
    album.save(withStudy<HistoryPlot>(study, highlighted), QStringLiteral("History"), name + QStringLiteral("-history"), {620, 340},
               {300, 240});
    album.save(withStudy<IntermediatePlot>(study, highlighted), QStringLiteral("Learning curves"), name + QStringLiteral("-epochs"),
               {620, 340}, {300, 240});
    auto* parallel = withStudy<ParallelCoordinates>(study, highlighted);
    album.save(parallel, QStringLiteral("Parameters"), name + QStringLiteral("-parallel"), {1000, 400}, {420, 320});
    auto* brushed = withStudy<ParallelCoordinates>(study);
    if (!brushed->axes().empty())
        brushed->setBrushes({{QStringLiteral("learning_rate"), {0.004, 0.08}}});
    album.save(brushed, QStringLiteral("Parameters"), name + QStringLiteral("-brushed"), {1000, 400}, {420, 320});
    album.save(withStudy<SlicePlot>(study, highlighted), QStringLiteral("Slices"), name + QStringLiteral("-slice"), {1000, 360},
               {360, 300});
    auto* contour = withStudy<ContourPlot>(study, highlighted);
    contour->setImportance(testing::madeUpImportance(*study));
    album.save(contour, QStringLiteral("Contour"), name + QStringLiteral("-contour"), {620, 460}, {320, 300});
    album.save(timeline(study, highlighted), QStringLiteral("Timeline"), name + QStringLiteral("-timeline"), {1100, 220},
               {420, 210});
}

void draw(const QString& dir, const QString& mode)
{
    const Album album(dir, mode);
    const Study few = testing::madeUpTuning({.trials = 24, .running = 2, .conditional = true, .pauseBefore = 12});
    drawStudy(album, QStringLiteral("few"), few, 9);
    drawStudy(album, QStringLiteral("paper"), testing::madeUpTuning({.trials = 60, .metric = Metric::ValidLoss}), {});
    drawStudy(album, QStringLiteral("many"), testing::madeUpTuning({.trials = 1000, .running = 4, .parallel = 4, .epochs = 20}),
              500);
    drawStudy(album, QStringLiteral("empty"), testing::madeUpTuning({.trials = 0}), {});
    drawStudy(album, QStringLiteral("foreign"), testing::madeUpTuning({.trials = 8, .parallel = 3, .foreign = true}), 3);
    auto* bars = new ImportanceBars;
    bars->setImportance(testing::madeUpImportance(*few));
    album.save(bars, QStringLiteral("Importance"), QStringLiteral("importance"), {420, 340}, {230, 230});
    album.save(new ImportanceBars, QStringLiteral("Importance"), QStringLiteral("importance-empty"), {420, 340}, {230, 230});
}

}  // namespace

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, draw); }
