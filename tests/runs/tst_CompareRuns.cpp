#include "engine/runs/evaluation/CompareRuns.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace leafbench;

namespace {

Evaluation evaluation(const QString& run, std::vector<EvaluatedImage> images)
{
    Evaluation made;
    made.runPath = run;
    made.datasetRoot = QStringLiteral("/nowhere/leaves");
    made.classNames = {"a", "b"};
    made.images = std::move(images);
    return made;
}

Evaluation first()
{
    return evaluation("/runs/one",
                      {{"1", 0, 0, 0.9},
                       {"2", 0, 0, 0.7},
                       {"3", 0, 1, 0.6},
                       {"4", 1, 1, 0.8},
                       {"5", 1, 0, 0.5},
                       {"only first", 1, 1, 1.0},
                       {"6", 0, 0, 0.95}});
}

Evaluation second()
{
    return evaluation("/runs/two",
                      {{"6", 0, 1, 0.6},
                       {"5", 1, 1, 0.55},
                       {"4", 1, 1, 0.9},
                       {"3", 0, 1, 0.99},
                       {"2", 0, 1, 0.51},
                       {"1", 0, 0, 0.7},
                       {"x", 0, 0, 0.7},
                       {"y", 0, 0, 0.7}});
}

QStringList paths(const std::vector<ComparedImage>& images)
{
    QStringList all;
    for (const ComparedImage& image : images)
        all << image.path;
    return all;
}

}  // namespace

class CompareRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesByPath()
    {
        const auto made = compareEvaluations(first(), second());
        QVERIFY(made);
        QCOMPARE(made->all.bothRight, 2);   // 1 4
        QCOMPARE(made->all.onlyFirst, 2);   // 2 6
        QCOMPARE(made->all.onlySecond, 1);  // 5
        QCOMPARE(made->all.bothWrong, 1);   // 3
        QCOMPARE(made->onlyInFirst, 1);
        QCOMPARE(made->onlyInSecond, 2);
        QCOMPARE(made->classes.size(), std::size_t{2});
        QCOMPARE(made->classes[0].images(), 4);
        QCOMPARE(made->classes[0].difference(), 0.5);
        QCOMPARE(made->classes[1].difference(), -0.5);
    }

    void whatOnlyOneGotRightIsSurestFirst()
    {
        const auto made = compareEvaluations(first(), second());
        QCOMPARE(paths(made->onlyFirstRight), (QStringList{"6", "2"}));
        QCOMPARE(paths(made->onlySecondRight), (QStringList{"5"}));
        const ComparedImage& image = made->onlySecondRight.front();
        QCOMPARE(image.truth, 1);
        QCOMPARE(image.firstAnswer, 0);
        QCOMPARE(image.secondAnswer, 1);
        QCOMPARE(image.firstConfidence, 0.5);
        QCOMPARE(image.secondConfidence, 0.55);
    }

    void aRunComparedWithItselfNeverDiffers()
    {
        const auto made = compareEvaluations(first(), first());
        QCOMPARE(made->all.images(), 7);
        QCOMPARE(made->all.onlyFirst + made->all.onlySecond, 0);
        QCOMPARE(made->all.pValue(), 1.0);
        QCOMPARE(made->onlyInFirst, 0);
    }

    void otherClassesAreNamed()
    {
        Evaluation other = second();
        other.classNames = {"a", "c"};
        const auto made = compareEvaluations(first(), other);
        QVERIFY(made.failed());
        QCOMPARE(made.error().code, ErrorCode::ClassesDiffer);
        QCOMPARE(made.error().choices, (QStringList{"b", "c"}));
    }

    void nothingSharedNamesBothRuns()
    {
        Evaluation elsewhere = second();
        elsewhere.datasetRoot = QStringLiteral("/nowhere/other");
        const Evaluation otherSubset = evaluation("/runs/two", {{"7", 0, 0, 0.5}});
        for (const Evaluation& other : {elsewhere, otherSubset}) {
            const auto made = compareEvaluations(first(), other);
            QVERIFY(made.failed());
            QCOMPARE(made.error().code, ErrorCode::NothingShared);
            QCOMPARE(made.error().subject, QString("/runs/one"));
            QCOMPARE(made.error().detail, QString("/runs/two"));
        }
    }

    void theSameFolderByAnotherWay()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir("real"));
        QVERIFY(QFile::link(dir.path() + "/real", dir.path() + "/link"));
        Evaluation one = first(), two = second();
        one.datasetRoot = dir.path() + "/real";
        two.datasetRoot = dir.path() + "/link";
        QVERIFY(compareEvaluations(one, two));
    }
};

LEAFBENCH_GUILESS_TEST(CompareRunsTest)
#include "tst_CompareRuns.moc"
