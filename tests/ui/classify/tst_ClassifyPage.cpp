#include "engine/runs/starter/StarterModel.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/classify/ProbabilityBars.h"
#include "ui/classify/SaliencyCard.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/TableView.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/theme/Theme.h"
#include "ui/words/RunText.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <ctime>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// The page without a network: what it takes in, what it shows of made-up answers, and that it never makes anybody wait.
class tst_ClassifyPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void manyFilesOfADrop();
    void datasetsAndStudiesGoWhereTheyBelong();
    void addressesAndPictureData();
    void everyNuisanceHasItsLine();
    void verdictsAreShown();
    void aWeakModelSaysSoFirst();
    void theBestRunIsAsked();
    void theStarterModelAnswersWhereNoRunIs();
    void flawsAreSaid();
    void copiesAndNeighboursAreShown();
    void whereItLooked();
    void keysInTheList();
    void theListIsExported();
    void tenThousandFilesNeverBlock();

private:
    static Classification answer(Verdict verdict, double first = 0.9);
    static QImage picture();
};

Classification tst_ClassifyPage::answer(Verdict verdict, double first)
{
    Classification made;
    made.image = QStringLiteral("/x/leaf.jpg");
    made.verdict = verdict;
    made.calibrated = true;
    made.falsePositiveRate = 0.05;
    made.confidenceThreshold = ConfidenceThreshold{0.7, 731, 725};
    made.top = {{QStringLiteral("Tomato___Late_blight"), first}, {QStringLiteral("Potato___healthy"), 0.05}};
    return made;
}

QImage tst_ClassifyPage::picture()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// Drops what the data holds onto the page, as a file manager or a browser does.
static bool drop(QWidget& page, QMimeData& data)
{
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
    return event.isAccepted();
}

static QList<QUrl> urlsOf(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    return urls;
}

void tst_ClassifyPage::manyFilesOfADrop()
{
    QTemporaryDir dir;
    QStringList paths;
    for (int i = 0; i < 30; ++i) {
        paths << dir.filePath(QStringLiteral("%1 ä&#.jpg").arg(i));
        QVERIFY(testing::writeFile(paths.back(), testing::jpeg(60, 40, i)));
    }
    QVERIFY(testing::writeFile(dir.filePath(QStringLiteral("more/inside.jpg")), testing::jpeg(10, 10, 9)));
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.show();
    QMimeData data;
    data.setUrls(urlsOf(paths) << QUrl::fromLocalFile(dir.filePath(QStringLiteral("more"))));
    QSignalSpy answered(&page, &ClassifyPage::answered);
    QVERIFY(drop(page, data));
    QVERIFY(!page.idle());
    QVERIFY(answered.wait(patience));
    QCOMPARE(page.list().model().rowCount(), 31);
    QVERIFY(page.list().isVisible());
    QVERIFY(says(page, QStringLiteral("0 ä&#.jpg, 60 \u00d7 40 px")));
    QTRY_VERIFY(says(page, QStringLiteral("31 · 31 waiting")));
}

void tst_ClassifyPage::datasetsAndStudiesGoWhereTheyBelong()
{
    QTemporaryDir dir;
    testing::makeKaggle(dir.filePath(QStringLiteral("data")), 2, 2, 1);
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    QSignalSpy wanted(&session, &Session::pageRequested);
    QMimeData data;
    data.setUrls(urlsOf({dir.filePath(QStringLiteral("data"))}));
    QVERIFY(drop(page, data));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("explore"));
    QTRY_VERIFY(session.dataset() != nullptr);
    QCOMPARE(page.list().model().rowCount(), 0);
    // Its class folder is a folder of pictures; so is a dataset that is opened here by its button.
    page.classifyPaths({dir.filePath(QStringLiteral("data"))});
    QTRY_COMPARE(page.list().model().rowCount(), 6);
    QMimeData study;
    study.setUrls(urlsOf({dir.filePath(QStringLiteral("study.db"))}));
    QVERIFY(drop(page, study));
    QCOMPARE(wanted.back().front().toString(), QStringLiteral("tune"));
    QCOMPARE(session.takeOfferedStudy(), dir.filePath(QStringLiteral("study.db")));
}

void tst_ClassifyPage::addressesAndPictureData()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.show();
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/leaf.jpg"))});
    QVERIFY(drop(page, remote));
    QVERIFY(says(page, QStringLiteral("Copy the picture itself")));
    QCOMPARE(page.list().model().rowCount(), 0);

    // A browser gives the picture too; it is taken as it is.
    QMimeData both;
    both.setUrls({QUrl(QStringLiteral("https://example.org/leaf.jpg"))});
    const QByteArray bytes = testing::jpeg(50, 30, 80);
    both.setData(QStringLiteral("image/jpeg"), bytes);
    QSignalSpy answered(&page, &ClassifyPage::answered);
    QVERIFY(drop(page, both));
    QVERIFY(answered.wait(patience));
    QCOMPARE(page.list().model().rows().front().source.bytes, bytes);
    QVERIFY(!says(page, QStringLiteral("Copy the picture itself")));
    QCOMPARE(page.saliencyCard().view().picture().size(), QSize(50, 30));

    QMimeData text;
    text.setText(QStringLiteral("words"));
    QVERIFY(!drop(page, text));
}

void tst_ClassifyPage::everyNuisanceHasItsLine()
{
    QTemporaryDir dir;
    const auto path = [&dir](const char* name) { return dir.filePath(QString::fromUtf8(name)); };
    QVERIFY(testing::writeFile(path("good.jpg"), testing::jpeg(30, 20, 80)));
    QVERIFY(testing::writeFile(path("notes.txt"), "words"));
    QVERIFY(testing::writeFile(path("empty.jpg"), {}));
    QVERIFY(testing::writeFile(path("film.mp4"),
                               QByteArray("\0\0\0\x18"
                                          "ftypisom\0\0\2\0",
                                          16)));
    QVERIFY(testing::writeFile(path("moving.gif"), "GIF89a!NETSCAPE2.0"));
    QVERIFY(testing::writeFile(path("cut.jpg"), testing::jpeg(300, 200, 80).left(400)));
    QVERIFY(::mkfifo(QFile::encodeName(path("pipe.jpg")).constData(), 0600) == 0);
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.show();
    page.classifyPaths({path("good.jpg"), path("notes.txt"), path("empty.jpg"), path("film.mp4"), path("moving.gif"),
                        path("cut.jpg"), path("pipe.jpg"), path("gone.jpg")});
    PictureListModel& list = page.list().model();
    QTRY_COMPARE(list.rowCount(), 8);
    const auto reason = [&list](int row) { return list.index(row, PictureListModel::Answer).data().toString(); };
    QVERIFY(reason(1).contains(QStringLiteral("a text file")));
    QVERIFY(reason(2).contains(QStringLiteral("is empty")));
    QVERIFY(reason(3).contains(QStringLiteral("an MP4 video")));
    QVERIFY(reason(4).contains(QStringLiteral("a GIF animation")));
    QVERIFY(reason(6).contains(QStringLiteral("a pipe")));
    QVERIFY(reason(7).contains(QStringLiteral("does not exist")));
    // Found out when it is looked at: half a picture, and one that went after it was listed.
    page.list().choose(list.rows()[5].source.id);
    QTRY_VERIFY(reason(5).contains(QStringLiteral("ends too early")));
    QVERIFY(says(page, QStringLiteral("ends too early")));
    QVERIFY(QFile::remove(path("good.jpg")));
    page.list().choose(list.rows()[0].source.id);
    QTRY_VERIFY(reason(0).contains(QStringLiteral("does not exist")));
}

void tst_ClassifyPage::verdictsAreShown()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    page.showAnswer(answer(Verdict::Sure), picture());
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Tomato · Late blight"));
    QVERIFY(
        child<QLabel>(page, "verdict").text().startsWith(QStringLiteral("Sure: of 731 validation answers with 70.0 % or more")));
    Classification unsure = answer(Verdict::Unsure, 0.52);
    unsure.top[1].probability = 0.43;
    page.showAnswer(unsure, picture());
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Unsure: Tomato · Late blight or Potato · healthy"));
    QVERIFY(says(page, QStringLiteral("no class reaches 70.0 %")));
    page.showAnswer(answer(Verdict::Unsure, 0.137), picture());
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Unsure: no class stands out"));
    QVERIFY(!child<QLabel>(page, "weakness").isVisible());
    page.showAnswer(answer(Verdict::OutOfDistribution), picture());
    QVERIFY(!child<QLabel>(page, "answer").text().contains(QStringLiteral("Late blight")));
    QVERIFY(says(page, QStringLiteral("will not name a disease")));
    QVERIFY(says(page, QStringLiteral("about 5 %")));
    QCOMPARE(page.findChild<ProbabilityBars*>()->bars().size(), std::size_t(2));
    QCOMPARE(page.list().model().index(3, PictureListModel::Answer).data().toString(), QStringLiteral("no disease named"));
}

void tst_ClassifyPage::aWeakModelSaysSoFirst()
{
    QTemporaryDir dir;
    Run weak = testing::madeUpRun(15, 1);
    weak.epochs.front().validAccuracy = 0.114;
    testing::writeMadeUpRun(dir.path(), weak);
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(1));
    page.showAnswer(answer(Verdict::Unsure, 0.137), picture());
    auto& weakness = child<QLabel>(page, "weakness");
    QVERIFY(weakness.isVisible());
    QVERIFY(weakness.text().startsWith(QStringLiteral("A weak model: it was wrong on 88.6 %")));
    QTRY_VERIFY(weakness.mapTo(&page, QPoint()).y() < child<QLabel>(page, "answer").mapTo(&page, QPoint()).y());
    QVERIFY2(!says(page, QStringLiteral("sharper picture")), "the picture is not to blame");
}

void tst_ClassifyPage::theBestRunIsAsked()
{
    QTemporaryDir dir;
    for (const bool newer : {false, true}) {
        Run run = testing::madeUpRun(15, newer ? 1 : 15);
        run.name = newer ? QStringLiteral("newer") : QStringLiteral("older");
        run.started = run.started.addDays(newer ? 1 : 0);
        testing::writeMadeUpRun(dir.path(), run);
    }
    Session session(dir.path());
    ClassifyPage page(session);
    session.refreshRuns();
    QTRY_COMPARE(session.runs().size(), std::size_t(2));
    auto& choice = child<QComboBox>(page, "classifyRunChoice");
    const auto run = [&] { return QFileInfo(choice.currentData().toString()).fileName(); };
    QCOMPARE(run(), QStringLiteral("older"));
    QCOMPARE(choice.currentText(), words::runTitle(*session.findRun(dir.filePath(QStringLiteral("older")))));
    session.setTrainedRun(dir.filePath(QStringLiteral("newer")));
    QCOMPARE(run(), QStringLiteral("older"));
    session.setAnnotations(dir.filePath(QStringLiteral("newer")), {.starred = true, .tags = {}, .notes = {}});
    QCOMPARE(run(), QStringLiteral("newer"));
    QVERIFY(choice.currentText().contains(QChar(0x2605)));
    QVERIFY(choice.currentData(Qt::AccessibleTextRole).toString().contains(QStringLiteral("starred")));
    session.setCurrentRun(dir.filePath(QStringLiteral("older")));
    QCOMPARE(run(), QStringLiteral("older"));
}

void tst_ClassifyPage::theStarterModelAnswersWhereNoRunIs()
{
    QTemporaryDir dir;
    Run starter = testing::madeUpRun(15, 15);
    starter.name = QStringLiteral("starter");
    testing::writeMadeUpRun(dir.path(), starter);
    QVERIFY(writeStarterManifest(dir.filePath(QStringLiteral("starter")), QStringLiteral("test")));
    qputenv("LEAFBENCH_STARTER", dir.filePath(QStringLiteral("starter")).toUtf8());
    const auto restore = qScopeGuard([] { qputenv("LEAFBENCH_STARTER", "none"); });
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.show();
    session.refreshRuns();
    QTRY_COMPARE(session.answeringRun(), dir.filePath(QStringLiteral("starter")));
    QVERIFY(child<QComboBox>(page, "classifyRunChoice").currentText().contains(QStringLiteral("starter model")));
    RunListModel trained(RunListModel::Show::Trained), usable(RunListModel::Show::Usable);
    trained.setRuns(session.runs());
    usable.setRuns(session.runs());
    QCOMPARE(trained.rowCount(), 0);
    QCOMPARE(usable.rowCount(), 1);
    // Its training pictures do not ship, so that words stand for them.
    Classification made = answer(Verdict::Sure);
    made.copy = TrainingCopy{QStringLiteral("train/17.jpg"), QStringLiteral("Tomato___Late_blight"), true};
    made.nearest = {{QStringLiteral("train/17.jpg"), QStringLiteral("Tomato___Late_blight"), 0.0},
                    {QStringLiteral("train/18.jpg"), QStringLiteral("Potato___healthy"), 0.1},
                    {QStringLiteral("train/19.jpg"), QStringLiteral("Tomato___Late_blight"), 0.2}};
    page.showAnswer(made, picture());
    QVERIFY(says(page, QStringLiteral("The starter model learned from this leaf")));
    QVERIFY(says(page, QStringLiteral("2 of 3 show Tomato · Late blight, 1 Potato · healthy")));
}

void tst_ClassifyPage::flawsAreSaid()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    Classification made = answer(Verdict::OutOfDistribution);
    made.flaw = PictureFlaw::Dark;
    page.showAnswer(made, picture());
    QCOMPARE(child<QLabel>(page, "answer").text(), QStringLiteral("Nothing to see"));
    QVERIFY(says(page, QStringLiteral("nearly black")));
    made = answer(Verdict::Unsure);
    made.flaw = PictureFlaw::Blurred;
    page.showAnswer(made, picture());
    QVERIFY(child<QLabel>(page, "answer").text().startsWith(QStringLiteral("Unsure: ")));
    QVERIFY(child<QLabel>(page, "verdict").text().startsWith(QStringLiteral("Not sure. The picture is blurred")));
}

void tst_ClassifyPage::copiesAndNeighboursAreShown()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    Classification made = answer(Verdict::Sure);
    page.showAnswer(made, picture());
    QVERIFY(!says(page, QStringLiteral("in your training data")));
    made.copy = TrainingCopy{QStringLiteral("/data/train/17.jpg"), QStringLiteral("Tomato___Late_blight"), true};
    made.nearest = {{QStringLiteral("/data/train/17.jpg"), QStringLiteral("Tomato___Late_blight"), 0.0}};
    page.showAnswer(made, picture());
    QVERIFY(says(page, QStringLiteral("in your training data")));
    QVERIFY(child<QLabel>(page, "trainingCopy").text().contains(QStringLiteral("17.jpg")));
    QVERIFY(says(page, QStringLiteral("Nearest training leaves")));
}

void tst_ClassifyPage::whereItLooked()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.resize(1000, 700);
    page.show();
    page.showAnswer(answer(Verdict::Sure), picture());
    QTRY_VERIFY(page.idle());
    QSignalSpy wanted(&page.saliencyCard(), &SaliencyCard::mapRequested);
    auto& toggle = child<QPushButton>(page, "whereItLooked");
    QVERIFY(toggle.isEnabled() && !toggle.isChecked());
    toggle.click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(page.saliencyCard().requestedClass(), QStringLiteral("Tomato___Late_blight"));
    const QImage before = page.saliencyCard().view().grab().toImage();
    page.saliencyCard().setMap(
        {.width = 8, .height = 8, .values = std::vector<float>(64, 1.0f), .layer = QStringLiteral("layer3"), .classIndex = 0});
    QCOMPARE(child<QLabel>(page, "mapCells").text(), QStringLiteral("8 \u00d7 8 cells"));
    const QImage with = page.saliencyCard().view().grab().toImage();
    QVERIFY(with != before);
    child<QSlider>(page, "opacity").setValue(0);
    QCOMPARE(page.saliencyCard().view().grab().toImage(), before);
    // Another class, another map.
    auto& choice = child<QComboBox>(page, "lookedFor");
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(!page.saliencyCard().view().hasLayer());
}

void tst_ClassifyPage::keysInTheList()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.resize(1000, 700);
    page.show();
    for (const double first : {0.9, 0.8, 0.7})
        page.showAnswer(answer(Verdict::Sure, first), picture());
    TableView& table = page.list().table();
    table.setFocus();
    page.list().choose(page.list().model().rows()[1].source.id);
    QTRY_VERIFY(says(page, QStringLiteral("leaf.jpg")));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("leaf.jpg\tTomato · Late blight\t80.0 %\tsure"));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(page.list().chosenId(), page.list().model().rows()[2].source.id);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(page.list().model().rowCount(), 2);
    QCOMPARE(page.findChild<ProbabilityBars*>()->bars().front().share, 0.8);
    child<QPushButton>(page, "clearPictures").click();
    QCOMPARE(page.list().model().rowCount(), 0);
    QVERIFY(page.saliencyCard().view().picture().isNull());
    QVERIFY(!page.list().isVisible());
}

void tst_ClassifyPage::theListIsExported()
{
    QTemporaryDir dir;
    Session session(dir.path());
    ClassifyPage page(session);
    page.show();
    page.showAnswer(answer(Verdict::Sure), picture());
    page.exportTo(dir.filePath(QStringLiteral("answers.csv")));
    QTRY_VERIFY(says(page, QStringLiteral("answers.csv")));
    QFile file(dir.filePath(QStringLiteral("answers.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("leaf.jpg,Tomato___Late_blight,Tomato,Late blight,0.9,sure"));
    page.exportTo(QStringLiteral("/proc/nowhere/answers.csv"));
    QTRY_VERIFY(says(page, QStringLiteral("cannot be written")));
}

/// Between two of its turns the window can do nothing else: how long the longest took, of the clock and of the processor.
class StallMeter : public QObject {
public:
    StallMeter()
    {
        m_clock.start();
        m_busy = processorMs();
        startTimer(0);
    }
    double longestMs = 0;
    double longestBusyMs = 0;

protected:
    void timerEvent(QTimerEvent*) override
    {
        longestMs = std::max(longestMs, m_clock.nsecsElapsed() * 1e-6);
        longestBusyMs = std::max(longestBusyMs, processorMs() - m_busy);
        m_clock.restart();
        m_busy = processorMs();
    }

private:
    static double processorMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
    }
    QElapsedTimer m_clock;
    double m_busy = 0;
};

void tst_ClassifyPage::tenThousandFilesNeverBlock()
{
    QTemporaryDir dir;
    const QByteArray jpeg = testing::jpeg(64, 64, 90);
    QStringList paths;
    for (int i = 0; i < 10'000; ++i) {
        paths << dir.filePath(QStringLiteral("leaf %1.jpg").arg(i));
        QFile file(paths.back());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(i % 10 == 0 ? QByteArray("words") : jpeg) > 0);
    }
    Session session(dir.filePath(QStringLiteral("runs")));
    ClassifyPage page(session);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QMimeData data;
    data.setUrls(urlsOf(paths));
    QTest::qWait(100);
    StallMeter meter;
    QTimer::singleShot(10, &page, [&] { QVERIFY(drop(page, data)); });
    PictureListModel& list = page.list().model();
    QList<int> grown;
    connect(&list, &QAbstractItemModel::rowsInserted, &page, [&] { grown << list.rowCount(); });
    QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 10'000, 60'000);
    // And while they are answered, sorted, filtered and gone through.
    page.list().table().sortByColumn(PictureListModel::Probability, Qt::DescendingOrder);
    QTest::qWait(50);
    const quint64 first = list.rows().front().source.id;
    for (quint64 i = 0; i < 2000; i += 8) {
        QList<PictureAnswer> answers;
        for (quint64 id = first + i; id < first + i + 8; ++id) {
            if (list.find(id)->state == PictureState::Waiting)
                answers << PictureAnswer{id, answer(static_cast<Verdict>(id % 3), 0.1 + 1e-4 * double(id % 5000))};
        }
        list.setAnswers(answers);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(&page.list().table(), Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(200);
    child<QComboBox>(page, "pictureFilter").setCurrentIndex(3);
    QTest::qWait(200);
    QVERIFY(grown.size() > 1);
    qInfo("10,000 files: the window's longest turn took %.1f ms, %.1f ms of the processor", meter.longestMs, meter.longestBusyMs);
#ifdef NDEBUG
    QVERIFY2(meter.longestBusyMs < 50, qPrintable(QString::number(meter.longestBusyMs)));
#endif
}

LEAFBENCH_TEST(tst_ClassifyPage)
#include "tst_ClassifyPage.moc"
