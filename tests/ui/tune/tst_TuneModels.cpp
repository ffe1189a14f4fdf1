#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/bridge/JobRunner.h"
#include "ui/tune/BestCard.h"
#include "ui/tune/ImportanceFeed.h"
#include "ui/tune/TrialTableModel.h"
#include "ui/tune/TuneFeed.h"
#include "ui/words/TrialWords.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace leafbench;
using namespace leafbench::ui;
using testing::madeUpTuning;

using Table = TrialTableModel;
using StudyPtr = std::shared_ptr<const TuningStudy>;

/// What the Tune page shows, without the page: the trials' table, its filter, and what a running study tells.
class tst_TuneModels : public QObject {
    Q_OBJECT
private slots:
    void tableIsOfTheStudy_data();
    void tableIsOfTheStudy();
    void growingStudyKeepsItsRows();
    void sortsByNumbers();
    void brushedTrialsAlone();
    void copiesWhatItShows();
    void feedGrowsTheStudy();
    void feedIsReadFourTimesASecond();
    void feedStaysCheap();
    void importanceIsOfTheNewest();
    void bestRecipeIsTheTrials();
    void wordsOfAStudy();
};

static StudyPtr firstTrials(const TuningStudy& study, std::size_t count)
{
    auto part = std::make_shared<TuningStudy>(study);
    part->trials.resize(count);
    return part;
}

void tst_TuneModels::tableIsOfTheStudy_data()
{
    QTest::addColumn<StudyPtr>("study");
    QTest::newRow("paper's four") << madeUpTuning({.trials = 30, .running = 2});
    QTest::newRow("conditions") << madeUpTuning({.trials = 30, .metric = Metric::ValidLoss, .conditional = true});
    QTest::newRow("of another program") << madeUpTuning({.trials = 12, .foreign = true});
    QTest::newRow("empty") << StudyPtr(std::make_shared<TuningStudy>());
    QTest::newRow("none") << StudyPtr();
}

void tst_TuneModels::tableIsOfTheStudy()
{
    QFETCH(StudyPtr, study);
    Table model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStudy(study);
    QCOMPARE(model.rowCount(), study ? int(study->trials.size()) : 0);
    int best = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Trial& trial = study->trials[std::size_t(row)];
        QCOMPARE(model.rowOf(trial.number), row);
        const auto at = [&](int column) { return model.index(row, column); };
        QCOMPARE(at(Table::Value).data(Table::ValueRole).isValid(), trial.value.has_value());
        QCOMPARE(at(model.epochsColumn()).data(Table::ValueRole).toInt(), int(trial.intermediate.size()));
        QCOMPARE(at(model.timeColumn()).data(Table::ValueRole).isValid(), trial.completed.isValid());
        for (int column = Table::FirstParameter; column < model.epochsColumn(); ++column) {
            const QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY(!head.isEmpty());
            // A parameter that the trial lacks is a dash, not a zero.
            const TrialParameter* parameter = trial.find(study->parameterNames()[column - Table::FirstParameter]);
            QCOMPARE(at(column).data(Table::ValueRole).isValid(), parameter != nullptr);
            QCOMPARE(at(column).data().toString() == QStringLiteral("–"), parameter == nullptr);
        }
        if (at(0).data(Table::BestRole).toBool()) {
            ++best;
            QCOMPARE(trial.number, study->best()->number);
        }
    }
    QCOMPARE(best, study && study->best() ? 1 : 0);
}

void tst_TuneModels::growingStudyKeepsItsRows()
{
    const StudyPtr whole = madeUpTuning({.trials = 20});
    Table model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TrialFilter filter;
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.sort(Table::Value, Qt::DescendingOrder);
    model.setStudy(firstTrials(*whole, 5));
    const QPersistentModelIndex third = model.index(3, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (std::size_t count = 6; count <= whole->trials.size(); ++count)
        model.setStudy(firstTrials(*whole, count));
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(resets.size(), 0);
    QVERIFY(third.isValid());
    QCOMPARE(third.data(Table::NumberRole).toInt(), 3);
    // Another study is another one.
    model.setStudy(madeUpTuning({.trials = 30, .conditional = true}));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.columnCount(), Table::FirstParameter + 6 + 3);
}

void tst_TuneModels::sortsByNumbers()
{
    Table model;
    TrialFilter filter;
    filter.setSourceModel(&model);
    model.setStudy(madeUpTuning({.trials = 60, .running = 3, .conditional = true}));
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(column, order);
            QVariant before;
            for (int row = 0; row < filter.rowCount(); ++row) {
                const QVariant now = filter.index(row, column).data(Table::ValueRole);
                if (row > 0 && now.isValid()) {
                    QVERIFY(before.isValid());  // trials without a number stand last, both ways
                    if (column != Table::State)
                        QVERIFY(order == Qt::AscendingOrder ? before.toDouble() <= now.toDouble()
                                                            : before.toDouble() >= now.toDouble());
                }
                before = now;
            }
        }
    }
}

void tst_TuneModels::brushedTrialsAlone()
{
    Table model;
    TrialFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setStudy(madeUpTuning({.trials = 20}));
    filter.setShown(std::set<int>{3, 5, 11, 99});
    QVERIFY(filter.isFiltered());
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.rowOf(11), 2);
    QCOMPARE(filter.rowOf(4), -1);
    filter.setShown(std::set<int>{});
    QCOMPARE(filter.rowCount(), 0);
    filter.setShown({});
    QVERIFY(!filter.isFiltered());
    QCOMPARE(filter.rowCount(), 20);
}

void tst_TuneModels::copiesWhatItShows()
{
    Table model;
    TrialFilter filter;
    filter.setSourceModel(&model);
    model.setStudy(madeUpTuning({.trials = 9}));
    filter.setShown(std::set<int>{1, 2});
    filter.sort(Table::Number, Qt::DescendingOrder);
    const QStringList lines = tableText(filter).split(u'\n');
    QCOMPARE(lines.size(), 4);  // the last one is empty
    for (int i = 0; i < 3; ++i)
        QCOMPARE(lines[i].count(u'\t'), model.columnCount() - 1);
    QVERIFY(lines[0].startsWith(QStringLiteral("Trial\tState\t")));
    QVERIFY(lines[1].startsWith(u'2'));
    QVERIFY(lines[2].startsWith(u'1'));
}

/// Tells a made-up study as a job would.
static void tell(TuneFeed& feed, const TuningStudy& study)
{
    TuneStart start;
    start.study = study;
    start.study.trials.clear();
    start.trials = int(study.trials.size());
    feed.onTuneStart(start);
    for (const Trial& trial : study.trials) {
        Trial begun = trial;
        begun.state = TrialState::Running;
        begun.value.reset();
        begun.intermediate.clear();
        begun.completed = {};
        feed.onTrialStart(begun);
        for (const auto& [epoch, value] : trial.intermediate) {
            EpochRecord record;
            record.epoch = epoch;
            record.validAccuracy = value;
            feed.onTrialEpoch(trial.number, record);
        }
        feed.onTrialEnd(trial);
        feed.onLogLine(QStringLiteral("Trial %1").arg(trial.number));
    }
}

void tst_TuneModels::feedGrowsTheStudy()
{
    const StudyPtr study = madeUpTuning({.trials = 12});
    const auto feed = TuneFeed::make();
    QVERIFY(!feed->take().study);
    Trial begun = study->trials[0];
    begun.state = TrialState::Running;
    begun.intermediate.clear();
    TuneStart start;
    start.study = *firstTrials(*study, 0);
    start.trials = 12;
    feed->onTuneStart(start);
    feed->onTrialStart(begun);
    EpochRecord record;
    record.epoch = 1;
    record.validAccuracy = 0.25;
    record.validLoss = 1.5;
    feed->onTrialEpoch(0, record);
    feed->onTrialEpoch(7, record);  // of no trial that has begun
    TuneEvents news = feed->take();
    QCOMPARE(news.trials, 12);
    QVERIFY(news.plan);
    QCOMPARE(news.study->trials.size(), std::size_t(1));
    QCOMPARE(news.study->trials[0].intermediate, (std::map<int, double>{{1, 0.25}}));
    // A snapshot stays what it was.
    const StudyPtr before = news.study;
    tell(*feed, *study);
    news = feed->take();
    QCOMPARE(before->trials.size(), std::size_t(1));
    QVERIFY(news.study->trials == study->trials);
    QCOMPARE(news.logLines.size(), 12);
    news = feed->take();
    QVERIFY(!news.study && !news.plan && news.logLines.isEmpty());
}

void tst_TuneModels::feedIsReadFourTimesASecond()
{
    const StudyPtr study = madeUpTuning({.trials = 40});
    const auto feed = TuneFeed::make();
    StudyPtr last;
    int reads = 0;
    connect(feed.get(), &TuneFeed::eventsArrived, this, [&] {
        ++reads;
        if (const TuneEvents news = feed->take(); news.study)
            last = news.study;
    });
    QElapsedTimer clock;
    clock.start();
    std::thread job([&] {
        for (std::size_t count = 1; count <= study->trials.size(); ++count) {
            tell(*feed, *firstTrials(*study, count));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    QTRY_VERIFY(last && last->trials.size() == study->trials.size());
    job.join();
    QTest::qWait(300);
    QVERIFY(last->trials == study->trials);  // the last one is never lost
    QVERIFY2(reads <= clock.elapsed() / 250 + 1, qPrintable(QString::number(reads)));
    QVERIFY(reads >= 2);
}

void tst_TuneModels::feedStaysCheap()
{
    const StudyPtr study = madeUpTuning({.trials = 1000});
    const auto feed = TuneFeed::make();
    QElapsedTimer clock;
    clock.start();
    tell(*feed, *study);
    const double events = double(clock.nsecsElapsed()) / 1e6;
    clock.start();
    const TuneEvents news = feed->take();
    const double read = double(clock.nsecsElapsed()) / 1e6;
    QCOMPARE(news.study->trials.size(), std::size_t(1000));
    qInfo("1,000 trials told in %.1f ms, read in %.2f ms", events, read);
    QVERIFY(events < 500);  // copying the study at each of its 12,000 events would take many seconds
    QVERIFY(read < 100);
}

void tst_TuneModels::importanceIsOfTheNewest()
{
    JobRunner jobs;
    ImportanceFeed feed(jobs);
    std::vector<std::vector<ParameterImportance>> told;
    connect(&feed, &ImportanceFeed::weighed, this, [&](const auto& importance) { told.push_back(importance); });
    const StudyPtr study = madeUpTuning({.trials = 60});
    for (std::size_t count = 10; count <= 60; count += 10)
        feed.weigh(firstTrials(*study, count));
    const auto expected = parameterImportance(*study);
    QTRY_VERIFY(!told.empty() && told.back().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(told.back()[i].name, expected[i].name);
        QCOMPARE(told.back()[i].share, expected[i].share);
    }
    const std::size_t times = told.size();
    feed.weigh(study);  // nothing has changed
    QTest::qWait(100);
    QCOMPARE(told.size(), times);
    feed.weigh(nullptr);
    QVERIFY(told.back().empty());
}

void tst_TuneModels::bestRecipeIsTheTrials()
{
    const StudyPtr study = madeUpTuning({.trials = 12});
    const Result<Recipe> recipe = bestRecipe(*study, {});
    QVERIFY(recipe.finished());
    for (const TrialParameter& parameter : study->best()->parameters)
        QCOMPARE(recipe->get(parameter.name), parameter.value());
    QCOMPARE(recipe->epochs, study->settings->recipe.epochs);
    QVERIFY(bestRecipe(*firstTrials(*study, 0), {}).cancelled());
    QVERIFY(bestRun(*firstTrials(*study, 0)).cancelled());
    QVERIFY(bestRun(*study).failed());  // it lies nowhere

    TuningStudy foreign = *madeUpTuning({.trials = 12, .foreign = true});
    Recipe mine;
    mine.epochs = 3;
    QCOMPARE(bestRecipe(foreign, mine)->epochs, 3);
    for (Trial& trial : foreign.trials)
        trial.parameters[0].name = QStringLiteral("x");
    QCOMPARE(bestRecipe(foreign, mine).error().code, ErrorCode::UnknownKey);
}

void tst_TuneModels::wordsOfAStudy()
{
    const StudyPtr study = madeUpTuning({.trials = 12, .running = 2});
    QVERIFY(tuningProgress(*study, 20).startsWith(QStringLiteral("10 of 20 trials")));
    QVERIFY(tuningProgress(*study, 20).contains(QStringLiteral("2 running")));
    QVERIFY(tuningStudyName(*study).startsWith(QStringLiteral("2026-05-12 14:00")));
    QVERIFY(tuningStudyName(*study).contains(QStringLiteral("12 trials")));
    QVERIFY(bestTitle(*study).contains(QStringLiteral("trial %1").arg(study->best()->number)));
    QCOMPARE(bestParameters(*study).count(QStringLiteral(" · ")), 3);
    const TuningStudy empty;
    QVERIFY(bestTitle(empty).isEmpty());
    QVERIFY(bestParameters(empty).isEmpty());
    QVERIFY(!tuningStudyName(empty).isEmpty());
}

LEAFBENCH_TEST(tst_TuneModels)
#include "tst_TuneModels.moc"
