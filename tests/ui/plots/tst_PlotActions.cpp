#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/classify/ProbabilityBars.h"
#include "ui/plots/LectureView.h"
#include "ui/plots/LinePlot.h"
#include "ui/plots/PlotMenu.h"
#include "ui/plots/PlotTableDialog.h"
#include "ui/plots/ResourcePlot.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/plots/speedup/ElapsedBars.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/shared/Card.h"
#include "ui/shared/Page.h"
#include "ui/shared/TableView.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/speedup/TimelineView.h"
#include "ui/words/Words.h"

#include "tests/testing/WidgetTest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// Two curves of three epochs, on a page's card.
struct ShownCurves {
    Page page{QStringLiteral("Page"), {}};
    LinePlot* plot = nullptr;

    ShownCurves()
    {
        auto* card = new Card(QStringLiteral("Curves"));
        plot = new LinePlot(QStringLiteral("Epoch"), QStringLiteral("Accuracy"), LinePlot::Unit::Share);
        card->body()->addWidget(plot);
        page.body()->addWidget(card);
        plot->addSeries(QStringLiteral("train"), LinePlot::Tone::Train, LinePlot::Style::Line);
        plot->addSeries(QStringLiteral("valid, \"best\""), LinePlot::Tone::Valid, LinePlot::Style::Line);
        plot->setPoints(0, {{1, 0.5}, {2, 0.75}, {3, 0.875}});
        plot->setPoints(1, {{1, 0.25}, {3, 0.625}});
        page.resize(700, 500);
        page.show();
    }
};

std::vector<std::unique_ptr<DrawnPlot>> allPlots()
{
    std::vector<std::unique_ptr<DrawnPlot>> plots;
    const Evaluation evaluation = testing::madeUpEvaluation(10);
    auto matrix = std::make_unique<ConfusionMatrixPlot>();
    matrix->setMatrix(evaluation.matrix, evaluation.classNames);
    matrix->setAccessibleName(QStringLiteral("Confusion matrix"));
    plots.push_back(std::move(matrix));
    auto resources = std::make_unique<ResourcePlot>();
    resources->setSamples(testing::madeUpResources(30));
    plots.push_back(std::move(resources));
    const SpeedupStudy study = testing::madeUpStudy();
    const SpeedupCurve curve = study.curve();
    auto bars = std::make_unique<ElapsedBars>();
    bars->setCurve(curve);
    plots.push_back(std::move(bars));
    auto speedup = std::make_unique<SpeedupPlot>();
    speedup->setCurve(curve);
    plots.push_back(std::move(speedup));
    auto timeline = std::make_unique<TimelineView>();
    timeline->setTimeline(testing::madeUpTimeline(2, 1));
    plots.push_back(std::move(timeline));
    auto answers = std::make_unique<ProbabilityBars>();
    answers->setBars({{QStringLiteral("Apple"), 0.75}, {QStringLiteral("Corn"), 0.25}});
    plots.push_back(std::move(answers));
    auto trials = std::make_unique<ParallelCoordinates>();
    trials->setAccessibleName(QStringLiteral("Parallel coordinates"));
    trials->setStudy(testing::madeUpTuning({.trials = 12}));
    plots.push_back(std::move(trials));
    return plots;
}

int inkOf(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

}  // namespace

class tst_PlotActions : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setMode(Theme::Mode::Light); }
    void everyPlotHasNumbersAndAPicture();
    void tableIsThatOfTheCurves();
    void lawsHaveValuesBetweenTheirPoints();
    void dialogIsWalkedByKeysAndCopied();
    void cardHasOneButton();
    void menuOffersAll();
    void lectureTakesTheScreenAndLeavesThePlotAlone();
    void lectureReadsValues();
    void pictureIsCopied();
    void pictureGoesBesideTheRuns();
    void slidesHaveLargeType();
};

void tst_PlotActions::everyPlotHasNumbersAndAPicture()
{
    for (const auto& plot : allPlots()) {
        plot->show();
        QTest::qWait(100);  // a live plot draws when it has time
        const char* kind = plot->metaObject()->className();
        QVERIFY2(!plot->accessibleName().isEmpty() && !plot->accessibleDescription().isEmpty(), kind);
        QVERIFY2(plot->focusPolicy() == Qt::StrongFocus, kind);
        const PlotTable table = plot->table();
        QVERIFY2(!table.empty() && table.columns.size() > 1, kind);
        for (const QVariantList& row : table.rows)
            QVERIFY2(row.size() == qsizetype(table.columns.size()), kind);
        QVERIFY2(table.csv().count(u'\n') == qsizetype(table.rows.size()) + 1, kind);
        QVERIFY2(QImage::fromData(pngFile(plot->slide())).width() == 2 * plot->slide().size.width(), kind);
        QVERIFY2(pdfFile(plot->slide()).startsWith("%PDF"), kind);
    }
}

void tst_PlotActions::tableIsThatOfTheCurves()
{
    const ShownCurves shown;
    const PlotTable table = shown.plot->table();
    QCOMPARE(table.csv(), QStringLiteral("Epoch,train,\"valid, \"\"best\"\"\"\r\n1,0.5,0.25\r\n2,0.75,\r\n3,0.875,0.625\r\n"));
    QCOMPARE(table.text(1, 1), QStringLiteral("75.0 %"));
    QCOMPARE(table.text(1, 2), words::dash());
}

void tst_PlotActions::lawsHaveValuesBetweenTheirPoints()
{
    Figure figure;
    figure.axes.xLabel = QStringLiteral("Workers");
    figure.series = {{.name = QStringLiteral("law"), .points = {{1, 1}, {3, 3}}},
                     {.name = QStringLiteral("measured"), .points = {{2, 1.5, 1.25, 1.75}}, .mark = PlotMark::Disc}};
    QCOMPARE(tableOf(figure).csv(),
             QStringLiteral("Workers,law,measured,\"measured, from\",\"measured, to\"\r\n2,2,1.5,1.25,1.75\r\n"));
}

void tst_PlotActions::dialogIsWalkedByKeysAndCopied()
{
    ShownCurves shown;
    showPlotTable(*shown.plot);
    auto* dialog = shown.page.findChild<PlotTableDialog*>();
    QVERIFY(dialog);
    auto* view = dialog->findChild<TableView*>(QStringLiteral("plotTable"));
    QAbstractItemModelTester tester(view->model());
    QCOMPARE(view->accessibleName(), shown.plot->accessibleName());
    QCOMPARE(view->currentIndex(), view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("75.0 %"));
    dialog->copy();
    QCOMPARE(QApplication::clipboard()->text(), shown.plot->table().csv());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.page.findChild<PlotTableDialog*>());
}

void tst_PlotActions::cardHasOneButton()
{
    const ShownCurves shown;
    shown.plot->hide();
    shown.plot->show();
    const auto buttons = shown.page.findChildren<QToolButton*>(QStringLiteral("plotButton"));
    QCOMPARE(buttons.size(), 1);
    QVERIFY(!buttons.front()->accessibleName().isEmpty());
    emit buttons.front()->menu()->aboutToShow();
    QVERIFY(buttons.front()->menu()->actions().size() >= 4);
}

void tst_PlotActions::menuOffersAll()
{
    ShownCurves shown;
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), shown.plot->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(shown.plot, &event);
    auto* menu = shown.plot->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    for (const char* name : {"plotLecture", "plotCopy", "plotSave", "plotTable"})
        QVERIFY2(menu->findChild<QAction*>(QLatin1String(name)), name);
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("plotTable"))->isEnabled());
    menu->close();
    // Nothing to show: no table.
    shown.plot->clearPoints();
    QMenu empty;
    fillPlotMenu(empty, *shown.plot);
    QVERIFY(!empty.findChild<QAction*>(QStringLiteral("plotTable"))->isEnabled());
}

void tst_PlotActions::lectureTakesTheScreenAndLeavesThePlotAlone()
{
    ShownCurves shown;
    const double scale = shown.plot->plotScale();
    const QSize size = shown.plot->size(), hint = shown.plot->sizeHint();
    const QWidget* parent = shown.plot->parentWidget();
    for (const auto& [key, modifier] : {std::pair(Qt::Key_F11, Qt::NoModifier), std::pair(Qt::Key_L, Qt::ControlModifier)}) {
        shown.plot->setFocus();
        QTest::keyClick(shown.plot, key, modifier);
        auto* lecture = shown.page.findChild<LectureView*>();
        QVERIFY(lecture && lecture->isFullScreen());
        QVERIFY(lecture->typeScale() > 1.1);
        QVERIFY(inkOf(lecture->grab().toImage()) > 100);
        QTest::keyClick(lecture, Qt::Key_Escape);
        QTRY_VERIFY(!shown.page.findChild<LectureView*>());
        QCOMPARE(shown.plot->plotScale(), scale);
        QCOMPARE(shown.plot->size(), size);
        QCOMPARE(shown.plot->sizeHint(), hint);
        QCOMPARE(shown.plot->parentWidget(), parent);
        QCOMPARE(shown.plot->styleSheet(), QString());
    }
}

void tst_PlotActions::lectureReadsValues()
{
    ShownCurves shown;
    showLecture(*shown.plot);
    auto* lecture = shown.page.findChild<LectureView*>();
    QTest::keyClick(lecture, Qt::Key_Home);
    QCOMPARE(lecture->accessibleDescription(), shown.plot->readout(1));
    QTest::keyClick(lecture, Qt::Key_Right);
    QCOMPARE(lecture->accessibleDescription(), shown.plot->readout(2));
    QTest::keyClick(lecture, Qt::Key_F11);
    QTRY_VERIFY(!shown.page.findChild<LectureView*>());
    QVERIFY(shown.plot->textRead().isEmpty());
}

void tst_PlotActions::pictureIsCopied()
{
    ShownCurves shown;
    copyPicture(*shown.plot);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(inkOf(qvariant_cast<QImage>(data->imageData())) > 100);
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void tst_PlotActions::pictureGoesBesideTheRuns()
{
    const QTemporaryDir dir;
    setExportsBeside(dir.filePath(QStringLiteral("runs")));
    QCOMPARE(exportsPath(QStringLiteral("Loss / accuracy: all"), QStringLiteral("svg")),
             dir.filePath(QStringLiteral("exports/Loss-accuracy-all.svg")));
    QVERIFY(QDir(dir.filePath(QStringLiteral("exports"))).exists());
    ShownCurves shown;
    for (const char* suffix : {"svg", "pdf", "png"}) {
        const QString path = exportsPath(QStringLiteral("curves"), QLatin1String(suffix));
        savePicture(*shown.plot, path);
        QVERIFY2(QFileInfo(path).size() > 1000, suffix);
        const auto* button = shown.page.findChild<QPushButton*>(QStringLiteral("bannerButton"));
        QVERIFY(button->isVisible() && !button->text().isEmpty());
    }
    QFile svg(dir.filePath(QStringLiteral("exports/curves.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("Epoch") && text.contains("Accuracy"));  // axis titles
}

void tst_PlotActions::slidesHaveLargeType()
{
    const ShownCurves shown;
    // The same size with larger letters has more ink.
    QVERIFY(inkOf(QImage::fromData(pngFile(shown.plot->slide()))) > 1.3 * inkOf(QImage::fromData(pngFile(shown.plot->drawing()))));
}

LEAFBENCH_TEST(tst_PlotActions)
#include "tst_PlotActions.moc"
