#include "tests/bench/Bench.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QTest>

using namespace leafbench;

/// What a frame of the confusion matrix of 38 classes costs: while it is hovered, zoomed and dragged it is painted anew.
class MatrixBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frame_data();
    void frame();
};

void MatrixBench::frame_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("zoom");
    for (const int side : {500, 900, 1400}) {
        QTest::addRow("whole, %d px", side) << side << 1.0;
        QTest::addRow("zoomed, %d px", side) << side << 2.5;
    }
}

void MatrixBench::frame()
{
    QFETCH(int, side);
    QFETCH(double, zoom);
    constexpr int frames = 20;
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    const Evaluation evaluation = testing::madeUpEvaluation(30);
    ui::ConfusionMatrixPlot plot;
    plot.setMatrix(evaluation.matrix, evaluation.classNames);
    plot.resize(side, side);
    plot.setCursorCell(3, 5);
    plot.zoom(zoom);
    QImage image(plot.size(), QImage::Format_RGB32);
    const auto took = bench::interleaved(9, {[&] {
                                             for (int i = 0; i < frames; ++i)
                                                 plot.render(&image);
                                         }});
    qInfo("%s: %.2f ms a frame (processor time %.2f ms)", QTest::currentDataTag(), 1e3 * took[0].seconds / frames,
          1e3 * took[0].cpuSeconds / frames);
}

LEAFBENCH_TEST(MatrixBench)
#include "tst_MatrixBench.moc"
