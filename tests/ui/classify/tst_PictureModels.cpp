#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/classify/NeighborModel.h"
#include "ui/classify/PictureListModel.h"
#include "ui/shared/SaliencyLayer.h"
#include "ui/shared/ThumbnailStore.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

/// The list of pictures and what belongs to it, without a network.
class tst_PictureModels : public QObject {
    Q_OBJECT
private slots:
    void rowsComeAreAnsweredAndGo();
    void countsAreThoseOfTheRows();
    void waitingOnesBeginWithTheChosen();
    void filterAndOrder();
    void csvHoldsEveryRow();
    void nearestLeavesAreRows();
    void thumbnailsAreBounded();
    void factsInWords();
    void unsureRowsNameTheirCandidates();
    void layerIsWhereTheMapIs();

private:
    static std::vector<PictureFile> files(int count);
    static PictureAnswer answer(quint64 id, const char* className, double probability, Verdict verdict);
};

std::vector<PictureFile> tst_PictureModels::files(int count)
{
    std::vector<PictureFile> files;
    for (int i = 0; i < count; ++i)
        files.push_back({QStringLiteral("/leaves/%1.jpg").arg(i, 3, 10, QChar(u'0')), std::nullopt});
    return files;
}

PictureAnswer tst_PictureModels::answer(quint64 id, const char* className, double probability, Verdict verdict)
{
    Classification made;
    made.top = {{QString::fromLatin1(className), probability}};
    made.verdict = verdict;
    return {id, made};
}

void tst_PictureModels::rowsComeAreAnsweredAndGo()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    PictureFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const quint64 first = model.add(files(100));
    QVERIFY(first > 0);
    QCOMPARE(model.add({}), quint64(0));
    model.setAnswers({answer(first, "Apple___rust", 0.9, Verdict::Sure), answer(first + 999, "Apple___rust", 0.9, Verdict::Sure)});
    QCOMPARE(model.index(0, PictureListModel::Answer).data().toString(), QStringLiteral("Apple · rust"));
    QCOMPARE(model.index(0, PictureListModel::Probability).data().toString(), QStringLiteral("90.0 %"));
    model.setAnswers(
        {{first + 1, Error{.code = ErrorCode::NotFound, .subject = QStringLiteral("/leaves/001.jpg")}}, {first + 2, Cancelled{}}});
    QVERIFY(model.index(1, PictureListModel::Answer).data().toString().startsWith(QStringLiteral("001.jpg does not exist")));
    QCOMPARE(model.rows()[2].state, PictureState::Waiting);
    model.remove({first + 1, first + 2, first + 50});
    QCOMPARE(model.rowCount(), 97);
    std::vector<quint64> everyOther;
    for (std::size_t i = 0; i < model.rows().size(); i += 2)
        everyOther.push_back(model.rows()[i].source.id);
    model.remove(everyOther);
    QCOMPARE(model.rowCount(), 48);
    QVERIFY(!model.find(first));
    const quint64 pasted = model.addPasted(QStringLiteral("Pasted"), QImage(8, 8, QImage::Format_RGB32), "bytes");
    QVERIFY(pasted > first + 99);
    QCOMPARE(model.rowOf(pasted), 48);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_PictureModels::countsAreThoseOfTheRows()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    const quint64 first = model.add(files(40));
    const auto right = [&model] {
        PictureListModel::Counts counts{};
        for (const PictureRow& row : model.rows())
            ++counts[static_cast<std::size_t>(row.state)];
        return counts == model.counts();
    };
    for (quint64 i = 0; i < 30; ++i) {
        model.setAnswers({answer(first + i, "A___b", 0.3, static_cast<Verdict>(i % 3))});
        QVERIFY(right());
    }
    model.setAnswers({{first + 35, Error{}}});
    model.remove({first, first + 1, first + 35, first + 36});
    QVERIFY(right());
    model.forgetAnswers();
    QVERIFY(right());
    QCOMPARE(model.counts()[0], 36);
}

void tst_PictureModels::waitingOnesBeginWithTheChosen()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    const quint64 first = model.add(files(20));
    model.setAnswers({answer(first, "A___b", 0.3, Verdict::Sure)});
    const auto ids = [&](quint64 chosen) {
        QList<quint64> waiting;
        for (const PictureSource& source : model.waiting(4, chosen))
            waiting << source.id - first;
        return waiting;
    };
    QCOMPARE(ids(first + 9), QList<quint64>({9, 1, 2, 3}));
    QCOMPARE(ids(first), QList<quint64>({1, 2, 3, 4}));
    model.forgetAnswers();
    QCOMPARE(ids(0), QList<quint64>({0, 1, 2, 3}));
}

void tst_PictureModels::filterAndOrder()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    PictureFilter filter;
    filter.setSourceModel(&model);
    const quint64 first = model.add(files(6));
    model.setAnswers({answer(first, "B___x", 0.095, Verdict::Unsure), answer(first + 1, "A___y", 0.9, Verdict::Sure),
                      answer(first + 2, "C___z", 0.2, Verdict::OutOfDistribution)});
    filter.sort(PictureListModel::Probability, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data(PictureListModel::IdRole).toULongLong(), first + 1);
    QCOMPARE(filter.index(2, 0).data(PictureListModel::IdRole).toULongLong(), first);
    filter.setShown(PictureState::OutOfDistribution);
    QCOMPARE(filter.rowCount(), 1);
    model.setAnswers({answer(first + 5, "C___z", 0.2, Verdict::OutOfDistribution)});
    QCOMPARE(filter.rowCount(), 2);
    filter.setShown({});
    QCOMPARE(filter.rowCount(), 6);
}

void tst_PictureModels::csvHoldsEveryRow()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    const quint64 first
        = model.add({{QStringLiteral("/a, \"b\".jpg"), std::nullopt},
                     {QStringLiteral("/c.jpg"), Error{.code = ErrorCode::ImageEmpty, .subject = QStringLiteral("/c.jpg")}}});
    model.setAnswers({answer(first, "Corn_(maize)___Common_rust_", 0.75, Verdict::Sure)});
    const QList<QByteArray> lines = PictureListModel::csv(model.rows()).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith("\"/a, \"\"b\"\".jpg\",Corn_(maize)___Common_rust_,"));
    QVERIFY(lines[1].contains(",0.75,sure,"));
    QVERIFY(lines[2].endsWith("/c.jpg is empty."));
}

void tst_PictureModels::nearestLeavesAreRows()
{
    QTemporaryDir dir;
    QVERIFY(testing::writeFile(dir.filePath(QStringLiteral("leaf.jpg")), testing::jpeg(300, 100, 90)));
    NeighborModel model(64);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLeaves({{dir.filePath(QStringLiteral("leaf.jpg")), QStringLiteral("Tomato___Late_blight"), 0.123},
                     {QStringLiteral("/gone.jpg"), QStringLiteral("Tomato___healthy"), 0.4}});
    QTRY_COMPARE(model.index(0).data(Qt::DecorationRole).value<QImage>().width(), 64);
    QCOMPARE(model.index(0).data(CaptionedListModel::PathRole).toString(), dir.filePath(QStringLiteral("leaf.jpg")));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Late blight"));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Tomato · Late blight, distance 0.12"));
    model.setLeaves({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_PictureModels::thumbnailsAreBounded()
{
    // 4 MB each, as of very large tiles.
    ThumbnailStore thumbnails(1024, nullptr, [](const QString&, int side) {
        return Thumbnail{QImage(side, side, QImage::Format_RGB32), std::nullopt};
    });
    std::vector<PictureWish> wishes;
    for (quint32 i = 1; i <= 60; ++i)
        wishes.push_back({i, QStringLiteral("/leaves/%1.jpg").arg(i)});
    thumbnails.requestFiles(wishes);
    QTRY_VERIFY(thumbnails.idle());
    QVERIFY(thumbnails.find(60));
    QVERIFY(thumbnails.bytes() <= ThumbnailStore::mostBytes);
    QVERIFY(!thumbnails.find(1));
}

void tst_PictureModels::unsureRowsNameTheirCandidates()
{
    const ThumbnailStore thumbnails(32);
    PictureListModel model(thumbnails);
    const quint64 first = model.add(files(2));
    Classification made;
    made.top = {{QStringLiteral("Tomato___Late_blight"), 0.52}, {QStringLiteral("Potato___healthy"), 0.43}};
    Classification nothing;
    nothing.top = {{QStringLiteral("Tomato___Late_blight"), 0.137}};
    model.setAnswers({{first, made}, {first + 1, nothing}});
    QCOMPARE(model.index(0, PictureListModel::Answer).data().toString(),
             QStringLiteral("Tomato · Late blight or Potato · healthy"));
    QCOMPARE(model.index(1, PictureListModel::Answer).data().toString(), QStringLiteral("no class stands out"));
}

void tst_PictureModels::factsInWords()
{
    Classification made;
    made.elapsedMs = 28.4;
    QCOMPARE(answerFacts(made, 0), QStringLiteral("28 ms · not calibrated yet"));
    made.calibrated = true;
    QVERIFY(answerFacts(made, 573).contains(QStringLiteral("573 validation picture")));
    QCOMPARE(accuracyNote(nullptr), QString());
    Run run;
    QCOMPARE(accuracyNote(&run), QString());
    run.epochs.resize(1);
    run.epochs[0].validAccuracy = 0.928;
    QCOMPARE(accuracyNote(&run), QStringLiteral("This run was right on 92.8 % of its validation images."));
}

void tst_PictureModels::layerIsWhereTheMapIs()
{
    SaliencyMap map{.width = 4, .height = 2, .values = std::vector<float>(8), .layer = {}, .classIndex = 0};
    map.values[1] = 1;  // first row, second of four cells
    const QImage layer = saliencyLayer(map, {400, 200});
    QCOMPARE(layer.size(), QSize(400, 200));
    QVERIFY(qAlpha(layer.pixel(150, 50)) >= 250);                                   // the cell's middle lies between two pixels
    QVERIFY(qRed(layer.pixel(150, 50)) > 230 && qBlue(layer.pixel(150, 50)) < 60);  // viridis ends in yellow
    QCOMPARE(qAlpha(layer.pixel(350, 50)), 0);
    QCOMPARE(qAlpha(layer.pixel(150, 199)), 0);
    QVERIFY(qAlpha(layer.pixel(200, 50)) > 100 && qAlpha(layer.pixel(200, 50)) < 155);  // half way to the next
    QVERIFY(saliencyLayer({}, {40, 40}).isNull());
}

LEAFBENCH_TEST(tst_PictureModels)
#include "tst_PictureModels.moc"
