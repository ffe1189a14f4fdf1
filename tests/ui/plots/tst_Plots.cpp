#include "tests/ui/madeup/MadeUp.h"
#include "ui/classify/ProbabilityBars.h"
#include "ui/plots/LinePlot.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/plots/matrix/MatrixFrame.h"
#include "ui/shared/PictureView.h"
#include "ui/theme/ColorScale.h"
#include "ui/theme/Theme.h"

#include "engine/common/Seed.h"
#include "tests/testing/WidgetTest.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

using namespace leafbench;
using namespace leafbench::ui;

/// How many colours a widget's picture has: one or two when nothing was drawn.
static int colours(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            found << image.pixel(x, y);
    }
    return static_cast<int>(found.size());
}

class tst_Plots : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setMode(Theme::Mode::Light); }
    void curvesHoldWhatTheyAreTold();
    void readoutIsOfTheNearestEpoch();
    void legendFollowsTheTheme();
    void matrixIsDrawnInBothThemes();
    void cellsAreSquare();
    void matrixCellsCanBeClicked();
    void arrowsMoveTheCursor();
    void cellTextsNameCountsAndClasses();
    void matrixColoursAreOrderedByLightness();
    void orderChangesKeepWhatCellsMean();
    void errorsOnlyAreScaledByThemselves();
    void matrixZooms();
    void matrixIsDragged();
    void emptyMatrixTakesEverything();
    void matrixExports_data();
    void matrixExports();
    void spreadLabelsStayInOrderApartAndNear();
    void barsSayWhatTheyShow();
    void pictureKeepsItsShape();
};

void tst_Plots::curvesHoldWhatTheyAreTold()
{
    LinePlot plot(QStringLiteral("Epoch"), QStringLiteral("Loss"), LinePlot::Unit::Plain);
    const int train = plot.addSeries(QStringLiteral("train"), LinePlot::Tone::Train, LinePlot::Style::Line);
    const int steps = plot.addSeries(QStringLiteral("step"), LinePlot::Tone::Train, LinePlot::Style::Faint);
    plot.resize(400, 250);
    plot.show();
    const int empty = colours(plot);
    plot.setPoints(train, {{1, 2.5}, {2, 1.5}});
    plot.addPoint(train, {3, 1.0});
    for (int i = 0; i < 300; ++i)
        plot.addPoint(steps, {i / 100.0, 3.0 - i / 150.0});
    QCOMPARE(plot.pointCount(train), 3);
    QCOMPARE(plot.point(train, 2), (LinePlot::Point{3, 1.0}));
    QCOMPARE(plot.pointCount(steps), 300);
    QTRY_VERIFY(colours(plot) > empty + 10);
    plot.clearPoints();
    QCOMPARE(plot.pointCount(train), 0);
    QCOMPARE(plot.pointCount(steps), 0);
}

void tst_Plots::readoutIsOfTheNearestEpoch()
{
    LinePlot plot(QStringLiteral("Epoch"), QStringLiteral("Accuracy"), LinePlot::Unit::Share);
    const int train = plot.addSeries(QStringLiteral("train"), LinePlot::Tone::Train, LinePlot::Style::Line);
    const int valid = plot.addSeries(QStringLiteral("valid"), LinePlot::Tone::Valid, LinePlot::Style::Line);
    QCOMPARE(plot.readout(1), QString());
    plot.setPoints(train, {{1, 0.5}, {2, 0.75}});
    plot.setPoints(valid, {{1, 0.25}});
    QCOMPARE(plot.readout(1.4), QStringLiteral("Epoch 1: train 50.0 %, valid 25.0 %"));
    QCOMPARE(plot.readout(9), QStringLiteral("Epoch 2: train 75.0 %"));
}

void tst_Plots::legendFollowsTheTheme()
{
    LinePlot plot(QStringLiteral("Epoch"), QStringLiteral("Loss"), LinePlot::Unit::Plain);
    plot.addSeries(QStringLiteral("train"), LinePlot::Tone::Train, LinePlot::Style::Line);
    plot.addSeries(QStringLiteral("step"), LinePlot::Tone::Train, LinePlot::Style::Faint);
    const QString light = plot.legend();
    QVERIFY(light.contains(QStringLiteral("train")) && !light.contains(QStringLiteral("step")));
    QSignalSpy changed(&plot, &LinePlot::legendChanged);
    Theme::instance().setMode(Theme::Mode::Dark);
    QVERIFY(changed.count() > 0);
    QVERIFY(plot.legend() != light);
    QVERIFY(plot.legend().contains(Theme::instance().colors().accent.name()));
}

static std::unique_ptr<ConfusionMatrixPlot> shownMatrix(const Evaluation& evaluation, QSize size)
{
    auto plot = std::make_unique<ConfusionMatrixPlot>();
    plot->setMatrix(evaluation.matrix, evaluation.classNames);
    plot->resize(size);
    plot->show();
    QTest::qWait(30);
    return plot;
}

void tst_Plots::matrixIsDrawnInBothThemes()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    const auto plot = shownMatrix(evaluation, {600, 640});
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        QTest::qWait(30);
        const ThemeColors& colors = Theme::instance().colors();
        const QImage image = plot->grab().toImage();
        for (int c = 0; c < 38; ++c) {
            // The more of a class was right, the farther its cell's lightness is from the card's.
            const QColor there = image.pixelColor(plot->cellCentre(c, c));
            QCOMPARE(there.name(), matrixColor(plot->cells().strength(c, c), true, colors).name());
            QVERIFY(std::abs(perceivedLightness(there) - perceivedLightness(colors.card)) > 0.4);
        }
        QCOMPARE(image.pixelColor(plot->cellCentre(0, 20)), colors.window);  // nothing there: plain
    }
}

void tst_Plots::matrixColoursAreOrderedByLightness()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const ThemeColors colors = Theme::colorsFor(mode);
        for (const bool right : {true, false}) {
            double before = perceivedLightness(colors.window);
            for (int i = 1; i <= 50; ++i) {
                const double now = perceivedLightness(matrixColor(i / 50.0, right, colors));
                QVERIFY(mode == Theme::Mode::Light ? now < before : now > before);
                before = now;
            }
        }
    }
}

void tst_Plots::cellsAreSquare()
{
    const Evaluation evaluation = testing::madeUpEvaluation(5);
    const auto plot = shownMatrix(evaluation, {900, 700});
    for (const QSize size : {QSize(900, 700), QSize(420, 560), QSize(400, 400)}) {
        plot->resize(size);
        QTest::qWait(30);
        const QPoint first = plot->cellCentre(0, 0), last = plot->cellCentre(37, 37);
        QVERIFY(std::abs((last.x() - first.x()) - (last.y() - first.y())) <= 1);
        QVERIFY(last.x() - first.x() > 150);
        QVERIFY(plot->rect().contains(first) && plot->rect().contains(last));
    }
}

void tst_Plots::matrixCellsCanBeClicked()
{
    const auto plot = shownMatrix(testing::madeUpEvaluation(20), {600, 640});
    QSignalSpy clicked(plot.get(), &ConfusionMatrixPlot::cellClicked);
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->cellCentre(29, 30));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 29);
    QCOMPARE(clicked[0][1].toInt(), 30);
    QCOMPARE(*plot->cursorCell(), QPoint(30, 29));
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, QPoint(2, 2));  // beside the cells
    QCOMPARE(clicked.count(), 1);
}

void tst_Plots::arrowsMoveTheCursor()
{
    const auto plot = shownMatrix(testing::madeUpEvaluation(20), {600, 640});
    QSignalSpy clicked(plot.get(), &ConfusionMatrixPlot::cellClicked);
    QVERIFY(!plot->cursorCell());
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(plot.get(), Qt::Key_Down);
    QCOMPARE(*plot->cursorCell(), QPoint(0, 0));
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(plot.get(), key);
    QCOMPARE(*plot->cursorCell(), QPoint(1, 2));
    QTest::keyClick(plot.get(), Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 2);
    QTest::keyClick(plot.get(), Qt::Key_End);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(*plot->cursorCell(), QPoint(37, 37));
}

void tst_Plots::cellTextsNameCountsAndClasses()
{
    ConfusionMatrix matrix(2);
    for (int i = 0; i < 12; ++i)
        matrix.add(0, 1);
    for (int i = 0; i < 20; ++i)
        matrix.add(0, 0);
    ConfusionMatrixPlot plot;
    plot.setMatrix(matrix, {QStringLiteral("Tomato___Early_blight"), QStringLiteral("Tomato___Late_blight")});
    QCOMPARE(plot.cellText(0, 1),
             QStringLiteral("12 of 32 Tomato \u00b7 Early blight taken for Tomato \u00b7 Late blight (37.5 %)"));
    QCOMPARE(plot.cellText(0, 0), QStringLiteral("20 of 32 Tomato \u00b7 Early blight recognised (62.5 %)"));
    QCOMPARE(plot.cells().number(0, 1), QStringLiteral("38 %"));
    QCOMPARE(plot.cells().number(0, 1, false), QStringLiteral("38"));
    QCOMPARE(plot.cells().number(1, 0), QString());
    plot.setValues(MatrixCells::Values::Counts);
    QCOMPARE(plot.cells().number(0, 1), QStringLiteral("12"));
}

void tst_Plots::orderChangesKeepWhatCellsMean()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    const auto plot = shownMatrix(evaluation, {700, 700});
    QSignalSpy clicked(plot.get(), &ConfusionMatrixPlot::cellClicked);
    plot->setCursorCell(29, 30);
    const QString words = plot->cellText(29, 30);
    for (const auto order : {ClassOrdering::Name, ClassOrdering::Similarity, ClassOrdering::Species}) {
        plot->setOrdering(order);
        QCOMPARE(*plot->cursorCell(), QPoint(30, 29));
        QCOMPARE(plot->cellText(29, 30), words);
        std::set<int> shown;
        for (int place = 0; place < 38; ++place) {
            shown.insert(plot->cells().classAt(place));
            QCOMPARE(plot->cells().placeOf(plot->cells().classAt(place)), place);
        }
        QCOMPARE(shown.size(), std::size_t(38));
        for (const QPoint cell : {QPoint(0, 0), QPoint(30, 29), QPoint(5, 17), QPoint(37, 36)}) {
            QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->cellCentre(cell.y(), cell.x()));
            QCOMPARE(clicked.last()[0].toInt(), cell.y());
            QCOMPARE(clicked.last()[1].toInt(), cell.x());
            QCOMPARE(plot->cells().value(cell.y(), cell.x()), double(evaluation.matrix.at(cell.y(), cell.x())) / 20);
        }
        plot->setCursorCell(29, 30);
    }
}

void tst_Plots::errorsOnlyAreScaledByThemselves()
{
    const Evaluation evaluation = testing::madeUpEvaluation(20);
    const auto plot = shownMatrix(evaluation, {600, 640});
    plot->setValues(MatrixCells::Values::Counts);
    plot->setOnlyErrors(true);
    qint64 most = 0;
    for (int t = 0; t < 38; ++t)
        for (int p = 0; p < 38; ++p)
            most = std::max(most, t == p ? 0 : evaluation.matrix.at(t, p));
    QCOMPARE(plot->cells().top(), double(most));
    const QImage image = plot->grab().toImage();
    for (int c = 0; c < 38; ++c) {
        QCOMPARE(plot->cells().value(c, c), 0.0);
        QCOMPARE(image.pixelColor(plot->cellCentre(c, c)), Theme::instance().colors().window);
    }
    plot->setValues(MatrixCells::Values::Shares);
    QCOMPARE(plot->cells().top(), double(most) / 20);
    plot->setOnlyErrors(false);
    QCOMPARE(plot->cells().top(), 1.0);
    // Without any error there is nothing to scale by, and nothing breaks.
    ConfusionMatrix perfect(3);
    perfect.add(1, 1);
    plot->setMatrix(perfect, {QStringLiteral("A___x"), QStringLiteral("A___y"), QStringLiteral("B___x")});
    plot->setOnlyErrors(true);
    QCOMPARE(plot->cells().strength(1, 1), 0.0);
    QVERIFY(!plot->grab().isNull());
}

void tst_Plots::matrixZooms()
{
    const auto plot = shownMatrix(testing::madeUpEvaluation(20), {700, 700});
    const auto whole = [&] { return plot->window().isWhole(38); };
    QVERIFY(whole());
    QTest::keyClick(plot.get(), Qt::Key_Minus);
    QVERIFY(whole());
    plot->setCursorCell(29, 30);
    QTest::keyClick(plot.get(), Qt::Key_Plus);
    QVERIFY(!whole());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(plot.get(), Qt::Key_Plus);
    QVERIFY(plot->window().span >= 3);
    QVERIFY(plot->rect().contains(plot->cellCentre(29, 30)));
    // The cursor is followed to where it goes.
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(plot.get(), Qt::Key_Left);
    QCOMPARE(*plot->cursorCell(), QPoint(20, 29));
    QVERIFY(plot->window().x <= 20 && plot->window().x + plot->window().span >= 21);
    QTest::keyClick(plot.get(), Qt::Key_0);
    QVERIFY(whole());
    // A cell stays under the wheel, though names take the place of species.
    const QPoint there = plot->cellCentre(12, 20);
    for (int i = 0; i < 8; ++i) {
        QWheelEvent wheel(there, plot->mapToGlobal(there), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot.get(), &wheel);
    }
    QVERIFY(plot->window().span < 12);
    const QPoint now = plot->cellCentre(12, 20);
    QVERIFY2((now - there).manhattanLength() < 30, qPrintable(QString::number((now - there).manhattanLength())));
    plot->showAll();
    // A block of species: the ten tomatoes, and back.
    const QPoint tomato = plot->cellCentre(30, 31);
    QTest::mouseDClick(plot.get(), Qt::LeftButton, {}, tomato);
    QCOMPARE(plot->window().span, 10.0);
    QCOMPARE(plot->window().x, 28.0);
    QTest::mouseDClick(plot.get(), Qt::LeftButton, {}, plot->cellCentre(30, 31));
    QVERIFY(whole());
}

void tst_Plots::matrixIsDragged()
{
    const auto plot = shownMatrix(testing::madeUpEvaluation(20), {700, 700});
    QSignalSpy clicked(plot.get(), &ConfusionMatrixPlot::cellClicked);
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(plot.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(plot.get(), (from + to) / 2);
        QTest::mouseMove(plot.get(), to);
        QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, to);
    };
    drag(plot->cellCentre(10, 10), plot->cellCentre(19, 19));  // frames a part
    QVERIFY(std::abs(plot->window().span - 9) < 0.5);
    QVERIFY(std::abs(plot->window().x - 10.5) < 0.5);
    const MatrixWindow before = plot->window();
    const QPoint from = plot->cellCentre(14, 14);
    drag(from, from + QPoint(60, 0));  // moves it
    QVERIFY(plot->window().x < before.x - 0.5);
    QCOMPARE(plot->window().y, before.y);
    QCOMPARE(clicked.count(), 0);
}

void tst_Plots::emptyMatrixTakesEverything()
{
    ConfusionMatrixPlot plot;
    plot.resize(500, 500);
    plot.show();
    for (const auto key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(&plot, key);
    QVERIFY(!plot.cursorCell());
    plot.setMatrix(testing::madeUpEvaluation(3).matrix, testing::madeUpEvaluation(3).classNames);
    plot.clear();
    QVERIFY(!plot.grab().isNull());
    // One class, without any image.
    plot.setMatrix(ConfusionMatrix(1), {QStringLiteral("only")});
    QTest::keyClick(&plot, Qt::Key_End);
    QCOMPARE(*plot.cursorCell(), QPoint(0, 0));
    QVERIFY(!plot.grab().isNull());
}

void tst_Plots::matrixExports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
}

void tst_Plots::matrixExports()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    QTemporaryDir dir;
    const auto plot = shownMatrix(testing::madeUpEvaluation(20), {420, 480});
    const QPoint before = plot->cellCentre(37, 37);
    const QString path = dir.filePath(QStringLiteral("matrix.") + suffix);
    QVERIFY(plot->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(file.size() > 3000);
    QTest::qWait(30);
    QCOMPARE(plot->cellCentre(37, 37), before);  // the screen is as it was
    QVERIFY(!plot->exportTo(dir.filePath(QStringLiteral("no such folder/matrix.") + suffix)));
}

void tst_Plots::spreadLabelsStayInOrderApartAndNear()
{
    Random random(5);
    for (int trial = 0; trial < 200; ++trial) {
        const std::size_t count = 1 + random.below(30);
        std::vector<double> wanted;
        for (std::size_t i = 0; i < count; ++i)
            wanted.push_back(random.uniform(0, 400));
        std::sort(wanted.begin(), wanted.end());
        const double gap = 14;
        const auto places = spreadLabels(wanted, gap, 0, 400);
        QCOMPARE(places.size(), count);
        const double fair = count > 1 ? std::min(gap, 400.0 / static_cast<double>(count - 1)) : gap;
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(places[i] >= -1e-6 && places[i] <= 400 + 1e-6);
            QVERIFY(i == 0 || places[i] - places[i - 1] >= fair - 1e-6);
        }
    }
    const std::vector<double> roomy{10, 100, 200};
    QCOMPARE(spreadLabels(roomy, 14, 0, 400), roomy);
    QVERIFY(spreadLabels({}, 14, 0, 400).empty());
}

void tst_Plots::barsSayWhatTheyShow()
{
    ProbabilityBars bars;
    bars.setBars({{QStringLiteral("Apple"), 0.75}, {QStringLiteral("Peach"), 0.0001}});
    QCOMPARE(bars.accessibleDescription(), QStringLiteral("Apple 75.0 %, Peach < 0.1 %"));
    bars.resize(300, bars.sizeHint().height());
    bars.show();
    const QImage image = bars.grab().toImage();
    const QColor accent = Theme::instance().colors().accent;
    const int y = bars.fontMetrics().height() + 8;
    QCOMPARE(image.pixelColor(150, y), accent);   // within three quarters of the width
    QVERIFY(image.pixelColor(270, y) != accent);  // beyond
}

void tst_Plots::pictureKeepsItsShape()
{
    PictureView view;
    view.resize(300, 300);
    QImage wide(400, 100, QImage::Format_RGB32);
    wide.fill(Qt::red);
    view.setPicture(wide);
    view.show();
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(150, 40), QColor(Qt::red));
    QVERIFY(image.pixelColor(150, 90) != QColor(Qt::red));
    view.setPicture({});
    view.setEmptyText(QStringLiteral("nothing"));
    QVERIFY(view.grab().toImage().pixelColor(150, 40) != QColor(Qt::red));
}

LEAFBENCH_TEST(tst_Plots)
#include "tst_Plots.moc"
