#include "engine/training/Recipe.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_Recipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyGoesThereAndBack()
    {
        for (const RecipeKey& key : recipeKeys()) {
            Recipe recipe;
            QJsonValue other;
            switch (key.kind) {
            case RecipeKey::Kind::Integer: other = key.high; break;
            case RecipeKey::Kind::Real: other = (key.low + key.high) / 2; break;
            case RecipeKey::Kind::Choice: other = key.choices.last(); break;
            case RecipeKey::Kind::Flag: other = false; break;
            case RecipeKey::Kind::Words: other = QStringLiteral("crop,jitter"); break;
            case RecipeKey::Kind::Text: other = QStringLiteral("/some/where"); break;
            }
            QVERIFY2(recipe.set(key.name, other), qPrintable(key.name));
            QCOMPARE(recipe.get(key.name).toVariant().toString(), other.toVariant().toString());
            Recipe again;
            QVERIFY(again.set(key.name, toJson(recipe)[key.name]));
            QCOMPARE(again, recipe);
        }
    }

    void textsAreTaken()
    {
        Recipe recipe;
        QVERIFY(recipe.set("learning_rate", "0.125"));
        QVERIFY(recipe.set("epochs", "3"));
        QVERIFY(recipe.set("augment", "none"));
        QCOMPARE(recipe.learningRate, 0.125);
        QCOMPARE(recipe.epochs, 3);
        QVERIFY(!recipe.augment.any());
    }

    void badValuesNameKeyAndRange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("below") << "learning_rate" << QJsonValue("-1");
        QTest::newRow("above") << "momentum" << QJsonValue(1.5);
        QTest::newRow("no number") << "epochs" << QJsonValue("many");
        QTest::newRow("no whole number") << "epochs" << QJsonValue(2.5);
        QTest::newRow("not a number") << "gamma" << QJsonValue("nan");
        QTest::newRow("no choice") << "optimizer" << QJsonValue("lion");
        QTest::newRow("unknown word") << "augment" << QJsonValue("flips,fog");
        QTest::newRow("no flag") << "nesterov" << QJsonValue("perhaps");
        QTest::newRow("wrong kind") << "seed" << QJsonValue(QJsonArray{});
    }
    void badValuesNameKeyAndRange()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        Recipe recipe;
        const auto set = recipe.set(key, value);
        QVERIFY(set.failed());
        QCOMPARE(set.error().code, ErrorCode::BadValue);
        QCOMPARE(set.error().subject, key);
        QVERIFY(!set.error().choices.isEmpty() || set.error().high > set.error().low);
        QCOMPARE(recipe, Recipe());
    }

    void unknownKeyIsNamed()
    {
        Recipe recipe;
        const auto set = recipe.set("lerning_rate", 1);
        QVERIFY(set.failed());
        QCOMPARE(set.error().code, ErrorCode::UnknownKey);
        QCOMPARE(set.error().subject, QStringLiteral("lerning_rate"));
        QVERIFY(set.error().choices.contains("learning_rate"));
    }

    void fileGoesThereAndBack()
    {
        const QTemporaryDir dir;
        Recipe recipe;
        recipe.learningRate = 0.1 + 0.2;
        recipe.seed = 9007199254740991;
        recipe.schedule = ScheduleKind::Step;
        QVERIFY(writeRecipe(recipe, dir.filePath("recipe.json")));
        const auto read = readRecipe(dir.filePath("recipe.json"));
        QVERIFY(read);
        QCOMPARE(*read, recipe);
    }

    /// A run of an older version goes on as it began; in a user's file the rest is the default recipe.
    void whatAnOlderVersionDidNotKnow()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath("recipe.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"epochs": 3})");
        file.close();
        const auto stored = readStoredRecipe(file.fileName());
        QVERIFY(stored);
        QCOMPARE(stored->epochs, 3);
        QCOMPARE(stored->startSize, 0);
        QCOMPARE(stored->cropScale, 0.6);
        QVERIFY(!stored->zeroInitResidual);
        QVERIFY(stored->decayNorms);
        QCOMPARE(stored->pctStart, 0.3);
        QCOMPARE(stored->anneal, Anneal::Cos);
        Recipe expected;
        expected.epochs = 3;
        QCOMPARE(readRecipe(file.fileName()).value(), expected);
    }

    void brokenFileIsNamed()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath("recipe.json");
        QCOMPARE(readRecipe(path).error().code, ErrorCode::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"epochs\": 3,");
        file.close();
        const auto read = readRecipe(path);
        QVERIFY(read.failed());
        QCOMPARE(read.error().code, ErrorCode::BadFile);
        QCOMPARE(read.error().subject, path);
    }
};

LEAFBENCH_GUILESS_TEST(tst_Recipe)
#include "tst_Recipe.moc"
