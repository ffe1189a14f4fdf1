#include "engine/processes/Process.h"
#include "engine/processes/WorkerProcess.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/explore/ExplorePage.h"
#include "ui/forms/RecipeForm.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/TrainPage.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// What this process holds, from /proc.
struct Holding {
    double seconds = 0;
    double residentMb = 0;
    double files = 0;
    double threads = 0;
    double children = 0;
};

Holding holdingNow(double seconds)
{
    Holding now{.seconds = seconds};
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            const double number = line.mid(line.indexOf(':') + 1).replace("kB", "").trimmed().toDouble();
            if (line.startsWith("VmRSS:"))
                now.residentMb = number / 1024;
            if (line.startsWith("Threads:"))
                now.threads = number;
        }
    }
    now.files
        = double(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    now.children = double(runningWorkers().size());
    return now;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

/// Median of a field over a part of the rounds.
double median(const std::vector<Holding>& rounds, std::size_t from, std::size_t to, double Holding::*field)
{
    std::vector<double> values;
    for (std::size_t i = from; i < to; ++i)
        values.push_back(rounds[i].*field);
    return medianOf(values);
}

Recipe smallSoakRecipe()
{
    Recipe recipe;
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = 2;
    recipe.precision = Precision::Float32;
    return recipe;
}

}  // namespace

/// Mixed jobs in the window for LEAFBENCH_SOAK_SECONDS (3600): memory, descriptors, threads and processes stay flat. The first
/// quarter of the rounds warms up; then the median of the last quarter may exceed that of the second by at most 4 % and 12 MB of
/// memory, two descriptors, and two threads.
class tst_Soak : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void staysFlat();

private:
    static bool waitFor(const std::function<bool()>& met) { return QTest::qWaitFor(met, 120'000); }
    bool aRound(Session& session, MainWindow& window, int round);
    bool jobs(Session& session, MainWindow& window);
    template <class PageType>
    PageType* show(MainWindow& window, const char* id)
    {
        window.showPage(QString::fromLatin1(id));
        return qobject_cast<PageType*>(window.page(QString::fromLatin1(id)));
    }
    void forgetOldRuns(Session& session) const;

    QTemporaryDir m_dir;
};

void tst_Soak::initTestCase()
{
    configureMalloc();  // as the program does
    testing::writeSmallDataset(m_dir.filePath(QStringLiteral("data")));
    testing::writeSmallDataset(m_dir.filePath(QStringLiteral("other")), {.classes = 3});
}

/// Lists grow with runs, and that is no leak: two are kept.
void tst_Soak::forgetOldRuns(Session& session) const
{
    const std::vector<Run> runs = session.runs();
    for (std::size_t i = 2; i < runs.size(); ++i)
        QDir(runs[i].path).removeRecursively();
    QDir(m_dir.filePath(QStringLiteral("runs/tuning"))).removeRecursively();
    session.refreshRuns();
}

bool tst_Soak::jobs(Session& session, MainWindow& window)
{
    auto& train = *show<TrainPage>(window, "train");
    train.form().setRecipe(smallSoakRecipe());
    train.start();
    if (!session.jobs().mainRunning() || !waitFor([&] { return !session.jobs().mainRunning(); }))
        return false;
    auto& evaluate = *show<EvaluatePage>(window, "evaluate");
    if (!waitFor([&] { return evaluate.findChild<QPushButton*>(QStringLiteral("evaluate"))->isEnabled(); }))
        return false;
    evaluate.evaluate();
    if (!waitFor([&] { return !session.jobs().mainRunning() && evaluate.evaluation(); }))
        return false;
    auto& classify = *show<ClassifyPage>(window, "classify");
    classify.classifyPaths({m_dir.filePath(QStringLiteral("data/valid"))});
    if (!waitFor([&] { return classify.idle() && !session.jobs().mainRunning(); }))
        return false;
    auto& preprocess = *show<PreprocessPage>(window, "preprocess");
    for (const StatisticsWay way : {StatisticsWay::Loader, StatisticsWay::Tasks}) {
        if (!waitFor([&] { return preprocess.idle(); }))
            return false;
        preprocess.choose(way, 2);
        preprocess.compute();
        if (!waitFor([&] { return preprocess.idle(); }))
            return false;
    }
    auto& tune = *show<TunePage>(window, "tune");
    TuneSettings settings = tune.form().settings();
    settings.recipe = session.withSplit(smallSoakRecipe());
    settings.recipe.epochs = 1;
    tune.form().setSettings(settings);
    tune.form().trialFields().setTrials(2);
    tune.start();
    return waitFor([&] { return !session.jobs().mainRunning(); });
}

bool tst_Soak::aRound(Session& session, MainWindow& window, int round)
{
    // Another dataset in between, so that what belongs to one must go.
    for (const char* name : {"other", "data"}) {
        session.openDataset(m_dir.filePath(QString::fromLatin1(name)));
        if (!waitFor([&] { return session.dataset() && session.dataset()->root.endsWith(QLatin1String(name)); }))
            return false;
        auto* explore = show<ExplorePage>(window, "explore");
        explore->showSamples(round % 2 == 0);
        if (!waitFor([&] { return explore->idle(); }))
            return false;
    }
    if (!jobs(session, window))
        return false;
    Theme::instance().setMode(round % 2 ? Theme::Mode::Dark : Theme::Mode::Light);
    for (const QString& id : window.pageIds()) {
        window.showPage(id);
        QTest::qWait(30);
    }
    forgetOldRuns(session);
    return waitFor([&] { return session.runs().size() <= 2 && runningWorkers().empty(); });
}

void tst_Soak::staysFlat()
{
    const int set = qEnvironmentVariableIntValue("LEAFBENCH_SOAK_SECONDS");
    const double wanted = set > 0 ? set : 3600;
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.resize(1280, 820);
    window.show();
    session.refreshRuns();
    std::vector<Holding> rounds;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; clock.elapsed() < wanted * 1000 || round < 8; ++round) {
        QVERIFY2(aRound(session, window, round), qPrintable(QStringLiteral("round %1, %2").arg(round).arg(window.currentPage())));
        rounds.push_back(holdingNow(double(clock.elapsed()) * 1e-3));
        const Holding& now = rounds.back();
        qInfo("%.0f s, round %d: %.1f MB, %.0f files, %.0f threads, %.0f processes", now.seconds, round, now.residentMb, now.files,
              now.threads, now.children);
    }
    const std::size_t n = rounds.size();
    const auto grown = [&](double Holding::*field) {
        return std::pair(median(rounds, n / 4, n / 2, field), median(rounds, n - n / 4, n, field));
    };
    const auto [memoryBefore, memoryAfter] = grown(&Holding::residentMb);
    const auto [filesBefore, filesAfter] = grown(&Holding::files);
    const auto [threadsBefore, threadsAfter] = grown(&Holding::threads);
    qInfo("%zu rounds in %.0f s: %.1f to %.1f MB, %.0f to %.0f files, %.0f to %.0f threads", n, rounds.back().seconds, memoryBefore,
          memoryAfter, filesBefore, filesAfter, threadsBefore, threadsAfter);
    QVERIFY(memoryAfter <= memoryBefore * 1.04 + 12);
    QVERIFY(filesAfter <= filesBefore + 2);
    QVERIFY(threadsAfter <= threadsBefore + 2);
    QCOMPARE(rounds.back().children, 0);
}

LEAFBENCH_TEST(tst_Soak)
#include "tst_Soak.moc"
