#include "engine/common/TextFile.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/runs/answers/RunClassifier.h"
#include "tests/bench/Bench.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leafbench;

/// What an honest answer costs beside decoding and one bare forward pass, and how long the first one takes. Of the run that
/// LEAFBENCH_REAL_RUN names (with its reference made; nothing is written), else of a small one.
class tst_AnswerBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void warmAnswer_data();
    void warmAnswer();
    void nearestOfAFullReference();
    void firstAnswer();

private:
    QStringList pictures(int count) const;

    QTemporaryDir m_dir;
    std::shared_ptr<RunClassifier> m_classifier;
};

void tst_AnswerBench::initTestCase()
{
    QString path = qEnvironmentVariable("LEAFBENCH_REAL_RUN");
    if (path.isEmpty()) {
        const auto trained = testing::trainSmallRun(m_dir.path(), 2);
        QVERIFY(trained);
        path = trained->run.path;
        QVERIFY(prepareFeatureBank(path, {}));
    }
    const auto opened = RunClassifier::open(path);
    QVERIFY(opened);
    m_classifier = *opened;
    if (!m_classifier->featureBank())
        QSKIP("the run has no reference yet: leafbench-cli classify makes it");
}

QStringList tst_AnswerBench::pictures(int count) const
{
    QStringList paths;
    QDirIterator it(m_classifier->featureBank()->datasetRoot + "/valid", {"*.jpg", "*.JPG"}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < 1000)
        paths << it.next();
    paths.sort();
    QStringList spread;
    for (int i = 0; i < count && !paths.isEmpty(); ++i)
        spread << paths[i * paths.size() / count];
    return spread;
}

void tst_AnswerBench::warmAnswer_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("all cores") << 0;
}

void tst_AnswerBench::warmAnswer()
{
    QFETCH(int, threads);
    std::vector<QByteArray> files;
    for (const QString& path : pictures(40))
        files.push_back(readFile(path).value());
    QVERIFY(!files.empty());
    const auto network = openClassifier(m_classifier->run());
    QVERIFY(network);
    const int side = m_classifier->run().recipe.inputSize;
    const auto bare = [&] {
        for (const QByteArray& file : files)
            QVERIFY((*network)->classify(decodeImage(file, {}, {.minSide = side}).value(), threads));
    };
    const auto whole = [&] {
        for (const QByteArray& file : files)
            QVERIFY(m_classifier->classifyBytes(file, {}, threads));
    };
    const auto took = bench::interleaved(9, {bare, whole});
    const double count = static_cast<double>(files.size());
    const double ratio = took[1].seconds / took[0].seconds, cpuRatio = took[1].cpuSeconds / took[0].cpuSeconds;
    qInfo("%s, %d px, %zu training pictures: decode and forward %.2f ms, whole answer %.2f ms: %.2f x (processor time %.2f x)",
          QTest::currentDataTag(), side, m_classifier->featureBank()->images.size(), took[0].seconds / count * 1e3,
          took[1].seconds / count * 1e3, ratio, cpuRatio);
    QVERIFY2(std::min(ratio, cpuRatio) < 2, "wanted: 1.3");
}

void tst_AnswerBench::nearestOfAFullReference()
{
    FeatureBank reference;
    constexpr std::size_t rows = 38 * FeatureBank::rowsPerClass;
    reference.features.assign(rows * FeatureBank::width, 0.04F);
    reference.imageOfRow.assign(rows, 0);
    reference.images.resize(1);
    const std::vector<float> query(FeatureBank::width, 1);
    const auto took = bench::interleaved(9, {[&] { (void)reference.nearest(query); }});
    qInfo("nearest of %zu x %d: %.2f ms", rows, FeatureBank::width, took[0].seconds * 1e3);
}

void tst_AnswerBench::firstAnswer()
{
    const QString program = qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench-cli";
    if (!QFileInfo::exists(program))
        QSKIP("leafbench-cli is not built");
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(QProcess::execute(program, {"classify", m_classifier->run().path, pictures(1).front(), "--json"}), 0);
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    qInfo("first answer, from the program's start to its end: %.2f s", best);
}

LEAFBENCH_GUILESS_TEST(tst_AnswerBench)
#include "tst_AnswerBench.moc"
