// The starter model: made of a run, used like one, never written to.
#include "engine/runs/starter/StarterModel.h"

#include "engine/audit/DatasetFacts.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/Scanner.h"
#include "engine/exchange/ExportRun.h"
#include "engine/exchange/WriteStarter.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorValues.h"
#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/answers/StarterOverlap.h"
#include "engine/runs/evaluation/EvaluateOn.h"
#include "engine/runs/starter/StarterWeights.h"
#include "engine/runs/store/RunTrash.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/FolderContents.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

namespace {

/// Overwrites a byte in the middle of a file.
void flipByte(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    const char byte = file.peek(1)[0];
    file.write(QByteArray(1, static_cast<char>(byte ^ 1)));
}

}  // namespace

class tst_Starter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LEAFBENCH_RUNS", m_dir.filePath("runs").toUtf8());
        const auto trained = testing::trainSmallRun(m_dir.path());
        QVERIFY(trained);
        m_run = openRun(trained->run.path).value();
        QVERIFY(writeFile(m_dir.filePath("about.md"), "# Drawn leaves\n"));
        const auto made = writeStarter(m_run.path, folder(), {.data = {}, .about = m_dir.filePath("about.md")}, {});
        QVERIFY2(made, made.failed() ? qPrintable(toWord(made.error().code) + made.error().subject) : "");
        m_files = testing::contentsOf(folder());
    }

    void init() { qputenv("LEAFBENCH_STARTER", folder().toUtf8()); }

    void cleanup()
    {
        // Whatever a test did: nothing of the starter model has changed.
        QVERIFY(testing::contentsOf(folder()) == m_files);
    }

    void isARunThatCannotBeChanged()
    {
        const auto run = openRun(folder());
        QVERIFY(run);
        QVERIFY(run->starter && run->hasBest && isStarter(folder() + "/"));
        QVERIFY(!openRun(m_run.path)->starter);
        QCOMPARE(run->classNames, m_run.classNames);
        QVERIFY(std::abs(*validAccuracy(*run) - *validAccuracy(m_run)) < 1e-12);
        QCOMPARE(moveToTrash(folder()).error().code, ErrorCode::StarterFixed);
        QCOMPARE(writeAnnotations(folder(), {true, {}, {}}).error().code, ErrorCode::StarterFixed);
        QCOMPARE(evaluateRun(folder(), Subset::Valid, {}).error().code, ErrorCode::StarterFixed);
        QCOMPARE(writeStarter(m_run.path, folder(), {}, {}).error().code, ErrorCode::NotWritable);
    }

    void namesNoPlaceOfTheMachineThatMadeIt()
    {
        for (const auto& [name, bytes] : m_files) {
            QVERIFY2(!bytes.contains(m_dir.path().toUtf8()), qPrintable(name));
            QVERIFY2(!name.endsWith("machine.json") || !bytes.contains("host"), qPrintable(name));
        }
        const QString card = QString::fromUtf8(m_files.at("model-card.md"));
        QVERIFY(card.startsWith("# Drawn leaves\n\n## Measured\n"));
        for (const QString& name : m_run.classNames)
            QVERIFY(card.contains("| " + name + " | 10 | "));
    }

    void answersAsItsRun()
    {
        const auto own = RunClassifier::open(m_run.path);
        const auto bank = prepareFeatureBank(m_run.path, {});
        QVERIFY(own && bank);
        (*own)->setFeatureBank(*bank);
        const auto starter = RunClassifier::open(folder());
        QVERIFY(starter && isComplete((*starter)->featureBank()));
        const QString picture = anyPicture("valid");
        const auto a = (*own)->classifyFile(picture), b = (*starter)->classifyFile(picture);
        QVERIFY(a && b);
        QCOMPARE(b->top.front().className, a->top.front().className);
        QVERIFY2(std::abs(a->top.front().probability - b->top.front().probability) < 0.02,
                 qPrintable(QString::number(a->top.front().probability - b->top.front().probability)));
        QVERIFY(!b->copy && !b->nearest.empty());
        const auto copy = (*starter)->classifyFile(anyPicture("train"));
        QVERIFY(copy && copy->copy && copy->copy->identical);
        QVERIFY(QDir::isRelativePath(copy->copy->path));
    }

    void shipsItsEvaluation()
    {
        const auto stored = storedEvaluation(openRun(folder()).value(), Subset::Valid);
        QVERIFY(stored && stored->hasScores());
        QCOMPARE(stored->matrix.total(), 10 * m_run.classNames.size());
    }

    void isEvaluatedOnOtherPictures()
    {
        const auto evaluation = evaluateOn(folder(), {.folder = m_dir.filePath("data/valid"), .mapping = {}, .data = {}}, {});
        QVERIFY(evaluation);
        QVERIFY(evaluation->other->results.startsWith(m_dir.filePath("runs/starter-results/")));
        QVERIFY(evaluation->other->calibrated && !evaluation->other->isOwn);
        QVERIFY(listRuns(m_dir.filePath("runs")).size() == 1u);
    }

    void knowsThePicturesItLearnedFrom()
    {
        const auto index = scanDataset(m_dir.filePath("data"));
        QVERIFY(index);
        const auto facts = examineDataset(*index, {});
        QVERIFY(facts);
        const auto overlap = starterOverlap(**facts, {});
        QVERIFY(overlap);
        QCOMPARE(overlap->images, qint64((*index)->images.size()));
        QCOMPARE(overlap->identical, qint64(m_run.images[0]));
        qputenv("LEAFBENCH_STARTER", "none");
        QCOMPARE(starterOverlap(**facts, {})->identical, 0);
    }

    void trainingsStartFromIt()
    {
        Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
        recipe.weights = starterWord;
        recipe.epochs = 1;
        recipe.learningRate = 1e-4;
        recipe.labelSmoothing = 0;
        RunObserver silent;
        const auto trained = trainRun(recipe, m_dir.filePath("more"), silent, {});
        QVERIFY(trained);
        QCOMPARE(openRun(trained->run.path)->recipe.weights, starterWord);
        // It knows these classes by name: no need to learn the head anew.
        QVERIFY2(trained->run.epochs.front().validAccuracy > 0.9 * *validAccuracy(m_run),
                 qPrintable(QString::number(trained->run.epochs.front().validAccuracy)));
    }

    void headsFollowTheNames()
    {
        TensorFile weights;
        weights.tensors = {tensorOf("fc.weight", DType::F32, {2, 3}, std::vector<float>{1, 2, 3, 4, 5, 6}),
                           tensorOf("fc.bias", DType::F32, {2}, std::vector<float>{7, 8}),
                           tensorOf("conv1.weight", DType::F32, {2}, std::vector<float>{1, 2})};
        const auto other = withClasses(weights, {"A", "B"}, {"B", "C", "A"}, "file");
        QVERIFY(other);
        QCOMPARE(valuesOf<float>(*other, "fc.weight", DType::F32), std::vector<float>({4, 5, 6, 0, 0, 0, 1, 2, 3}));
        QCOMPARE(valuesOf<float>(*other, "fc.bias", DType::F32), std::vector<float>({8, 0, 7}));
        QCOMPARE(valuesOf<float>(*other, "conv1.weight", DType::F32), std::vector<float>({1, 2}));
        QCOMPARE(withClasses(weights, {"A"}, {"A"}, "file").error().code, ErrorCode::WeightsMismatch);
    }

    void isExported()
    {
        const auto files
            = exportRun(openRun(folder()).value(), {ExportFormat::Safetensors, ExportFormat::Onnx}, m_dir.filePath("exported"), {});
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
    }

    void answersWhereNoRunKnowsMore()
    {
        Run starter = openRun(folder()).value(), strong = m_run, weak = m_run;
        strong.path = "strong";
        weak.path = "weak";
        weak.bestEpoch = 0;
        weak.epochs.resize(1);
        weak.epochs[0].validAccuracy = 0.2;
        const auto first
            = [](const std::vector<Run>& runs, const QStringList& classes) { return answeringRuns(runs, classes).front()->path; };
        QCOMPARE(first({weak, starter}, {}), folder());
        QStringList more = m_run.classNames;
        more << "Another___class";
        weak.classNames = strong.classNames = more;
        QCOMPARE(first({weak, starter}, more), folder());
        QCOMPARE(first({strong, starter}, more), QString("strong"));
        weak.annotations.starred = true;
        QCOMPARE(first({weak, starter}, more), QString("weak"));
        Run stranger = strong;
        stranger.classNames = QStringList{"Rose"};
        QCOMPARE(first({stranger, starter}, more), folder());
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no folder") << "gone" << ErrorCode::StarterMissing;
        QTest::newRow("a file is missing") << "missing" << ErrorCode::StarterDamaged;
        QTest::newRow("cut") << "cut" << ErrorCode::StarterDamaged;
        QTest::newRow("no manifest") << "manifest" << ErrorCode::StarterDamaged;
        QTest::newRow("a later version") << "newer" << ErrorCode::StarterNewer;
        QTest::newRow("changed weights") << "weights" << ErrorCode::StarterDamaged;
        QTest::newRow("a changed bank") << "bank" << ErrorCode::StarterDamaged;
    }

    void faultsAreNamed()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorCode, code);
        const QString copy = m_dir.filePath("faulty-" + fault);
        for (const auto& [name, bytes] : m_files) {
            QVERIFY(QDir().mkpath(QFileInfo(copy + '/' + name).path()));
            QVERIFY(writeFile(copy + '/' + name, bytes));
        }
        const QString weights = copy + "/checkpoints/best.safetensors";
        if (fault == "gone")
            QVERIFY(QDir(copy).removeRecursively());
        else if (fault == "missing")
            QVERIFY(QFile::remove(weights));
        else if (fault == "cut")
            QVERIFY(QFile::resize(weights, 1000));
        else if (fault == "manifest")
            QVERIFY(QFile::remove(copy + "/starter.json"));
        else if (fault == "newer")
            QVERIFY(writeFile(copy + "/starter.json", "{\"version\": 2, \"files\": {}}"));
        else
            flipByte(fault == "weights" ? weights : copy + "/reference.safetensors");
        qputenv("LEAFBENCH_STARTER", copy.toUtf8());
        // Contents are compared before they are used, not whenever runs are listed.
        const bool seenAtOnce = fault != "weights" && fault != "bank";
        QCOMPARE(openRun(copy).failed(), seenAtOnce);
        const auto opened = RunClassifier::open(copy);
        QVERIFY(opened.failed());
        QCOMPARE(opened.error().code, code);
        const auto started = readStarterWeights(m_run.classNames);
        QVERIFY(started.failed());
        QCOMPARE(started.error().code, code);
    }

    void thereNeedBeNone()
    {
        qputenv("LEAFBENCH_STARTER", "none");
        QVERIFY(starterFolder().isEmpty() && !isStarter(""));
        QCOMPARE(readStarterWeights({}).error().code, ErrorCode::StarterMissing);
    }

    /// The training would begin from random ones.
    void weightsWithoutTensorsAreRefused()
    {
        const QString file = m_dir.filePath("none.safetensors");
        QVERIFY(leafbench::writeFile(file, QByteArray("\2\0\0\0\0\0\0\0{}", 10)));
        QCOMPARE(readStartWeights(file, {}).error().detail, QStringLiteral("no tensors"));
    }

private:
    QString folder() const { return m_dir.filePath("starter"); }
    QString anyPicture(const QString& subset) const
    {
        QDirIterator it(m_dir.filePath("data/" + subset), QDir::Files, QDirIterator::Subdirectories);
        return it.next();
    }

    QTemporaryDir m_dir;
    Run m_run;
    testing::Contents m_files;
};

LEAFBENCH_GUILESS_TEST(tst_Starter)
#include "tst_Starter.moc"
