#include "engine/common/TextFile.h"
#include "engine/recipes/NamedRecipes.h"
#include "engine/training/PassCost.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_NamedRecipes : public QObject {
    Q_OBJECT
private slots:
    void standardOnesComeFirst();
    void theyFitTheirTime_data();
    void theyFitTheirTime();
    void ownOnesAreFilesBesideTheRuns();
    void oneFileIsShared();
    void badNamesAreRefused();
    void dataStaysTheUsers();
    void changedKeysAreThoseThatDiffer();
};

void tst_NamedRecipes::standardOnesComeFirst()
{
    const auto all = namedRecipes(QStringLiteral("/nowhere"));
    QCOMPARE(all.size(), std::size_t(4));
    QStringList names;
    for (const NamedRecipe& one : all)
        names << one.name;
    QCOMPARE(names, QStringList({"quick", "default", "ten-minutes", "paper"}));
    QVERIFY(all[1].recipe == Recipe());
    QCOMPARE(all[3].recipe.inputSize, 256);
    QCOMPARE(all[3].recipe.optimizer, OptimizerKind::Sgd);
}

void tst_NamedRecipes::theyFitTheirTime_data()
{
    QTest::addColumn<double>("secondsPerPass");
    QTest::newRow("quick machine") << 0.0002;
    QTest::newRow("two cores") << 0.003;
    QTest::newRow("slow machine") << 0.03;
}

/// On 3,000 pictures, by machines of different speed.
void tst_NamedRecipes::theyFitTheirTime()
{
    QFETCH(double, secondsPerPass);
    TrainingRate rate;
    rate.recipe.startSize = 0;
    rate.passes = passesOfTraining(rate.recipe, 3000, 600);
    rate.seconds = secondsPerPass * rate.passes;
    rate.threads = 2;
    RecipeRoom room{{3000, 600, 38}, {{rate}, {}}, {QStringLiteral("CPU"), 2, true}};
    const auto seconds = [&](StandardRecipe which) {
        return forecastTraining(standardRecipe(which, room), room.images, room.rates, room.host).seconds->likely;
    };
    QVERIFY2(seconds(StandardRecipe::Quick) <= 60, qPrintable(QString::number(seconds(StandardRecipe::Quick))));
    QVERIFY2(seconds(StandardRecipe::TenMinutes) <= 600, qPrintable(QString::number(seconds(StandardRecipe::TenMinutes))));
    QVERIFY(seconds(StandardRecipe::TenMinutes) > seconds(StandardRecipe::Quick));
    const Recipe ten = standardRecipe(StandardRecipe::TenMinutes, room);
    QVERIFY(ten.inputSize == 64 || ten.epochs < 60);  // smaller pictures only where it must be
}

void tst_NamedRecipes::ownOnesAreFilesBesideTheRuns()
{
    QTemporaryDir dir;
    Recipe mine;
    mine.data = QStringLiteral("/my/leaves");
    mine.epochs = 7;
    mine.learningRate = 0.07;
    const auto saved = saveNamedRecipe(QStringLiteral("Für die Klasse"), mine, dir.path());
    QVERIFY(saved);
    QVERIFY(saved->startsWith(dir.filePath(QStringLiteral("recipes/"))));
    QVERIFY(writeFile(recipesDirOf(dir.path()) + QStringLiteral("/broken.json"), "{"));
    const auto all = namedRecipes(dir.path());
    QCOMPARE(all.size(), std::size_t(5));
    QCOMPARE(all.back().name, QStringLiteral("Für die Klasse"));
    QVERIFY(!all.back().standard);
    QCOMPARE(all.back().recipe.epochs, 7);
    QCOMPARE(all.back().recipe.data, QString());
    const auto byName = recipeByName(QStringLiteral("Für die Klasse"), dir.path());
    QVERIFY(byName);
    QCOMPARE(byName->learningRate, 0.07);
    QVERIFY(removeNamedRecipe(QStringLiteral("Für die Klasse"), dir.path()));
    QCOMPARE(namedRecipes(dir.path()).size(), std::size_t(4));
    QCOMPARE(removeNamedRecipe(QStringLiteral("Für die Klasse"), dir.path()).error().code, ErrorCode::NotFound);
}

void tst_NamedRecipes::oneFileIsShared()
{
    QTemporaryDir mine, theirs;
    Recipe recipe;
    recipe.epochs = 9;
    const auto file = saveNamedRecipe(QStringLiteral("nine"), recipe, mine.path());
    QVERIFY(file);
    QCOMPARE(*importNamedRecipe(*file, theirs.path()), QStringLiteral("nine"));
    QCOMPARE(*importNamedRecipe(*file, theirs.path()), QStringLiteral("nine 2"));
    QCOMPARE(recipeByName(QStringLiteral("nine 2"), theirs.path())->epochs, 9);
    QCOMPARE(recipeByName(*file, theirs.path())->epochs, 9);  // also without an import
    QCOMPARE(recipeByName(QStringLiteral("quick"), theirs.path())->inputSize, 32);
    QCOMPARE(recipeByName(QStringLiteral("nobody's"), theirs.path()).error().code, ErrorCode::NotFound);
}

void tst_NamedRecipes::badNamesAreRefused()
{
    QTemporaryDir dir;
    for (const char* name : {"", "paper", "a/b", ".hidden"})
        QCOMPARE(saveNamedRecipe(QLatin1String(name), {}, dir.path()).error().code, ErrorCode::BadValue);
    QVERIFY(!removeNamedRecipe(QStringLiteral("../runs"), dir.path()));
}

void tst_NamedRecipes::dataStaysTheUsers()
{
    Recipe mine;
    mine.data = QStringLiteral("/my/leaves");
    mine.split = QStringLiteral("stratified");
    mine.trainShare = 0.5;
    const Recipe filled = withNamedRecipe(standardRecipe(StandardRecipe::Paper), mine);
    QCOMPARE(filled.data, mine.data);
    QCOMPARE(filled.split, mine.split);
    QCOMPARE(filled.trainShare, 0.5);
    QCOMPARE(filled.inputSize, 256);
}

void tst_NamedRecipes::changedKeysAreThoseThatDiffer()
{
    Recipe from, to;
    to.epochs = 3;
    to.learningRate = 0.01;
    to.data = QStringLiteral("/elsewhere");
    to.cacheMb = 5;
    QCOMPARE(changedKeys(from, to), QStringList({"learning_rate", "epochs"}));
    QCOMPARE(changedKeys(from, from), QStringList());
}

LEAFBENCH_GUILESS_TEST(tst_NamedRecipes)
#include "tst_NamedRecipes.moc"
