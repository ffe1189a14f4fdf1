#include "engine/tuning/study/TuningStudy.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/testing/TestProgram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace leafbench;

class tst_SearchSpace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLargestTrialTakesEachSettingAtItsMost()
    {
        TuneSettings settings;
        settings.space.parameters = {
            {"batch_size", Distribution::integer(16, 250, false, 16)},
            {"input_size", Distribution::categorical({64, 256, 128})},
            {"optimizer", Distribution::categorical({"sgd", "adamw"})},
            {"precision", Distribution::categorical({"bfloat16", "float32"})},
            {"trainable", Distribution::categorical({"head"})},
            {"learning_rate", Distribution::real(1e-4, 0.1, true)},
        };
        const Recipe recipe = largestRecipe(settings);
        QCOMPARE(recipe.batchSize, 240);
        QCOMPARE(recipe.inputSize, 256);
        QCOMPARE(recipe.optimizer, OptimizerKind::AdamW);
        QCOMPARE(recipe.precision, Precision::Float32);
        QCOMPARE(recipe.trainable, Trainable::Head);
        QCOMPARE(recipe.learningRate, Recipe().learningRate);
    }
    void badRangesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray("[]") << "space"
                                 << "empty";
        QTest::newRow("too large") << QByteArray(R"([{"name": "step_size", "type": "int", "low": 1, "high": 10, "step": 1e19}])")
                                   << "step_size"
                                   << "too large";
        QTest::newRow("step too small") << QByteArray(
            R"([{"name": "momentum", "type": "float", "low": 0, "high": 0.7, "step": 1e-320}])")
                                        << "momentum"
                                        << "step too small";
        QTest::newRow("inverted") << QByteArray(R"([{"name": "momentum", "type": "float", "low": 0.9, "high": 0.5}])") << "momentum"
                                  << "inverted";
        QTest::newRow("log of zero") << QByteArray(
            R"([{"name": "learning_rate", "type": "float", "low": 0, "high": 1, "log": true}])")
                                     << "learning_rate"
                                     << "log of";
        QTest::newRow("negative step") << QByteArray(R"([{"name": "epochs", "type": "int", "low": 1, "high": 5, "step": -1}])")
                                       << "epochs"
                                       << "step";
        QTest::newRow("log with a step") << QByteArray(
            R"([{"name": "epochs", "type": "int", "low": 1, "high": 64, "log": true, "step": 2}])")
                                         << "epochs"
                                         << "step";
        QTest::newRow("half an epoch") << QByteArray(R"([{"name": "epochs", "type": "int", "low": 1.5, "high": 5}])") << "epochs"
                                       << "whole";
        QTest::newRow("no end") << QByteArray(R"([{"name": "momentum", "type": "float", "low": 0.9}])") << "momentum"
                                << "high";
        QTest::newRow("no choices") << QByteArray(R"([{"name": "optimizer", "type": "categorical", "choices": []}])") << "optimizer"
                                    << "choices";
        QTest::newRow("a choice twice") << QByteArray(
            R"([{"name": "optimizer", "type": "categorical", "choices": ["sgd", "sgd"]}])")
                                        << "optimizer"
                                        << "choices";
        QTest::newRow("unknown type") << QByteArray(R"([{"name": "momentum", "type": "normal", "low": 0, "high": 1}])")
                                      << "momentum"
                                      << "type";
        QTest::newRow("misspelt field") << QByteArray(R"([{"name": "momentum", "type": "float", "lo": 0, "high": 1}])")
                                        << "momentum"
                                        << "lo";
        QTest::newRow("a name twice") << QByteArray(R"([{"name": "gamma", "type": "float", "low": 0, "high": 1},
                                                        {"name": "gamma", "type": "float", "low": 0, "high": 1}])")
                                      << "gamma"
                                      << "twice";
        QTest::newRow("a parent that is missing")
            << QByteArray(R"([{"name": "step_size", "type": "int", "low": 1, "high": 5, "when": {"schedule": ["step"]}}])")
            << "step_size"
            << "schedule";
        QTest::newRow("a value its parent never has")
            << QByteArray(R"([{"name": "schedule", "type": "categorical", "choices": ["step", "constant"]},
                              {"name": "step_size", "type": "int", "low": 1, "high": 5, "when": {"schedule": ["one_cycle"]}}])")
            << "step_size"
            << "one_cycle";
        QTest::newRow("two conditions") << QByteArray(
            R"([{"name": "schedule", "type": "categorical", "choices": ["step", "constant"]},
                              {"name": "step_size", "type": "int", "low": 1, "high": 5, "when": {"schedule": "step", "": 1}}])")
                                        << "step_size"
                                        << "when";
        QTest::newRow("no condition") << QByteArray(
            R"([{"name": "step_size", "type": "int", "low": 1, "high": 5, "when": "step"}])")
                                      << "step_size"
                                      << "when";
    }
    void badRangesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, subject);
        QFETCH(QString, detail);
        const auto space = SearchSpace::fromJson(QJsonDocument::fromJson(json).array());
        QVERIFY(space.failed());
        QCOMPARE(space.error().code, ErrorCode::BadValue);
        QCOMPARE(space.error().subject, subject);
        QVERIFY2(space.error().detail.contains(detail), qPrintable(space.error().detail));
    }

    void rangesNeedNumbers()
    {
        for (const double above : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            QVERIFY(Distribution::real(0, above).check("x").failed());
            QVERIFY(Distribution::real(above, 1).check("x").failed());
            QVERIFY(!Distribution::real(0, 1).contains(above));
        }
    }

    void aRecipeTakesEveryValueOrSaysWhichNot()
    {
        SearchSpace space{{{"momentum", Distribution::real(0.5, 1.5), {}, {}}}};
        const auto checked = space.checkForRecipe();
        QVERIFY(checked.failed());
        QCOMPARE(checked.error().subject, QStringLiteral("momentum"));
        QCOMPARE(checked.error().high, 0.999);
        space = {{{"momntum", Distribution::real(0.5, 0.9), {}, {}}}};
        QCOMPARE(space.checkForRecipe().error().code, ErrorCode::UnknownKey);
        QVERIFY(paperSpace().checkForRecipe());
    }

    void survivesItsFile()
    {
        const SearchSpace space{{
            {"schedule", Distribution::categorical({"step", "one_cycle"}), {}, {}},
            {"step_size", Distribution::integer(1, 9, false, 2), "schedule", {"step"}},
            {"learning_rate", Distribution::real(1e-5, 0.1, true), {}, {}},
            {"dropout", Distribution::real(0, 0.5, false, 0.125), {}, {}},
            {"nesterov", Distribution::categorical({true, false}), {}, {}},
            {"batch_size", Distribution::integer(8, 128, true), {}, {}},
        }};
        const auto read = SearchSpace::fromJson(QJsonDocument::fromJson(QJsonDocument(space.toJson()).toJson()).array());
        QVERIFY(read);
        QVERIFY(*read == space);

        QTemporaryDir folder;
        QFile file(folder.filePath("space.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"momentum": {"type": "float", "low": 0.5, "high": 0.9}})");
        file.close();
        QCOMPARE(readSpace(file.fileName())->parameters.front().distribution, Distribution::real(0.5, 0.9));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"momentum\": ");
        file.close();
        QCOMPARE(readSpace(file.fileName()).error().code, ErrorCode::BadFile);
        QCOMPARE(readSpace(folder.filePath("none.json")).error().code, ErrorCode::NotFound);
    }

    void optunasWordsForADistribution()
    {
        for (const Distribution& d :
             {Distribution::real(1e-5, 0.1, true), Distribution::real(0, 1, false, 0.25), Distribution::real(-1, 1),
              Distribution::integer(1, 9, false, 2), Distribution::integer(1, 1024, true),
              Distribution::categorical({QJsonValue(), true, 3, "leaf"})})
            QCOMPARE(*Distribution::fromOptuna(d.toOptuna()), d);
        QCOMPARE(*Distribution::fromOptuna(
                     {{"name", "DiscreteUniformDistribution"}, {"attributes", QJsonObject{{"low", 0}, {"high", 1}, {"q", 0.5}}}}),
                 Distribution::real(0, 1, false, 0.5));
        QVERIFY(!Distribution::fromOptuna({{"name", "NormalDistribution"}}));
    }

    void nearestBelongsToTheRange()
    {
        for (const Distribution& d : {Distribution::real(0, 1, false, 0.3), Distribution::integer(1, 8, false, 3),
                                      Distribution::real(1e-3, 1, true), Distribution::categorical({"a", "b", "c"})}) {
            for (double x = -3; x < 12; x += 0.07)
                QVERIFY(d.contains(d.nearest(x)));
        }
        QCOMPARE(Distribution::real(0, 0.7, false, 0.1).nearest(0.7), 0.7);  // 7 steps of 0.1 end above it
        QCOMPARE(Distribution::integer(1, 8, false, 3).nearest(8), 7.0);
    }

    void conditionsLookAtWhatTheTrialHas()
    {
        const SearchSpace space{{{"schedule", Distribution::categorical({"step", "one_cycle"}), {}, {}},
                                 {"step_size", Distribution::integer(1, 9), "schedule", {"step"}}}};
        const Parameter& stepSize = space.parameters[1];
        QVERIFY(space.isActive(stepSize, {{"schedule", space.parameters[0].distribution, 0}}));
        QVERIFY(!space.isActive(stepSize, {{"schedule", space.parameters[0].distribution, 1}}));
        QVERIFY(!space.isActive(stepSize, {}));
    }

    void settingsSurviveTheirJson()
    {
        TuneSettings settings;
        settings.recipe.epochs = 3;
        settings.recipe.learningRate = 0.1 + 0.2;
        settings.sampler.kind = SamplerOptions::Kind::QuasiRandom;
        settings.sampler.seed = 7;
        settings.pruner.kind = PrunerOptions::Kind::Hyperband;
        settings.metric = Metric::ValidLoss;
        settings.reproducible = false;
        settings.suggestionLag = 3;
        settings.coresPerTrial = 2;
        const QByteArray text = QJsonDocument(toJson(settings)).toJson();
        const auto read = fromJson<TuneSettings>(QJsonDocument::fromJson(text).object(), Strictness::MayLackFields);
        QVERIFY(read);
        QVERIFY(*read == settings);
    }

    void bestIsTheEarliestOfEquals()
    {
        TuningStudy study;
        study.direction = Direction::Minimize;
        for (const double value : {0.5, 0.25, 0.25, 0.75}) {
            Trial trial;
            trial.number = static_cast<int>(study.trials.size());
            trial.state = TrialState::Complete;
            trial.value = value;
            study.trials.push_back(trial);
        }
        study.trials[0].state = TrialState::Pruned;
        QCOMPARE(study.best()->number, 1);
        const auto curve = bestSoFar(study);
        QCOMPARE(curve.size(), std::size_t(3));
        QCOMPARE(curve.back().second, 0.25);
        study.direction = Direction::Maximize;
        QCOMPARE(study.best()->number, 3);
        // Of another program: no accuracy is infinite.
        study.trials[1].value = std::numeric_limits<double>::infinity();
        QCOMPARE(study.best()->number, 3);
    }
};

LEAFBENCH_GUILESS_TEST(tst_SearchSpace)
#include "tst_SearchSpace.moc"
