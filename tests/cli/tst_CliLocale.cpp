#include "engine/model/files/Safetensors.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// A comma as decimal point, and an i whose capital has a dot: nothing that a program reads or writes may change with them.
class tst_CliLocale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeSmallDataset(m_dir.filePath("data"));
        QVERIFY(QDir(m_dir.filePath("data")).rename("train", "TRAINING"));
        QVERIFY(QDir(m_dir.filePath("data")).rename("valid", "VALID"));
        QVERIFY(QDir().mkpath(m_dir.filePath("out")));
        // The same commands in C: what the others must say too.
        m_expected = run("C.UTF-8");
        const QStringList wrong = m_expected.filter(failed);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void sameFilesInEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("de_DE") << "de_DE.UTF-8";
        QTest::newRow("tr_TR") << "tr_TR.UTF-8";
    }

    void sameFilesInEveryLocale()
    {
        QFETCH(QString, locale);
        LEAFBENCH_NEEDS(QDir(qEnvironmentVariable("LEAFBENCH_LOCALES") + '/' + locale).exists(),
                        "localedef (package locales) is missing");
        const QStringList said = run(locale);
        for (qsizetype i = 0; i < std::max(said.size(), m_expected.size()); ++i)
            QCOMPARE(said.value(i), m_expected.value(i));
    }

    /// A bare system has none.
    void noLocaleIsNothingToSpeakOf()
    {
        for (const char* locale : {"", "C", "POSIX"}) {
            const Answer answer = shell(locale, "unset LANG LC_CTYPE; \"$CLI\" paper");
            QCOMPARE(answer.code, 0);
            QCOMPARE(answer.err, QByteArray());
        }
    }

    /// `leafbench-cli train --json | head -1`
    void aClosedPipeEndsTheTrainingAsCancelled()
    {
        const Answer answer
            = shell("C.UTF-8",
                    "\"$CLI\" train --data data --runs out/pipe --json --set epochs=500 --set input_size=32 | head -1; "
                    "exit ${PIPESTATUS[0]}");
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.err.contains("--resume"), answer.err.constData());
        const std::vector<Run> runs = listRuns(m_dir.filePath("out/pipe"));
        QCOMPARE(runs.size(), 1u);
        QCOMPARE(runs.front().state, RunState::Cancelled);
        QVERIFY(runs.front().resumable);
    }

private:
    Answer shell(const QString& locale, const QString& command) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", locale);
        environment.insert("LANGUAGE", "en");
        environment.insert("CLI", program());
        if (locale != "C.UTF-8")
            environment.insert("LOCPATH", qEnvironmentVariable("LEAFBENCH_LOCALES"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start("bash", {"-c", command});
        process.waitForFinished(100'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// What some commands say and write that does not depend on the time.
    QStringList run(const QString& locale)
    {
        QStringList all;
        const QString folder = QStringLiteral("out/") + locale;
        for (const QString& command :
             {QStringLiteral(
                  "\"$CLI\" split data --mode stratified --train 0.6 --valid 0.275 --test 0.125 --out %1.csv; cat %1.csv")
                  .arg(folder),
              QStringLiteral("\"$CLI\" stats data --json | sed 's/\"elapsed_s\":[^,}]*//; s/\"images_per_s\":[^,}]*//'"),
              QStringLiteral("\"$CLI\" train --data data --runs %1 --set epochs=1 --set input_size=32 --set learning_rate=0.0125 "
                             "--set precision=float32 > /dev/null; mv %1/2* %1/run")
                  .arg(folder),
              QStringLiteral("\"$CLI\" evaluate %1/run --json | sed 's/\"elapsed_s\":[^,}]*//'; "
                             "cat %1/run/evaluation/valid/{report.txt,confusion.csv,predictions.csv}")
                  .arg(folder),
              QStringLiteral("\"$CLI\" classify %1/run data/VALID/Species_0___disease_0/leaf_000.jpg --json "
                             "| sed 's/\"elapsed_ms\":[^,}]*//; s/\"run\":\"[^\"]*\"//'")
                  .arg(folder),
              QStringLiteral("\"$CLI\" export %1/run --to %1-export --formats recipe,csv,onnx --json; cd %1-export; "
                             "cat recipe.json evaluation/valid/*.csv; cut -d, -f1-6,11 epochs.csv; sha256sum model.onnx")
                  .arg(folder),
              QStringLiteral("\"$CLI\" tune --data data --study %1.db --runs %1-tune --trials 1 --set input_size=32 --set epochs=1 "
                             "--set precision=float32 --json | grep intermediate "
                             "| sed 's/\"elapsed_s\":[^,}]*//g; s/\"run\":\"[^\"]*\"//g'")
                  .arg(folder)}) {
            const Answer answer = shell(locale, "set -e -o pipefail; " + command);
            if (answer.code != 0)
                all << failed + QString::fromUtf8(answer.err);
            all << QString::fromUtf8(answer.out).replace(locale, "LOCALE").split('\n');
        }
        for (const Run& trained : listRuns(m_dir.filePath(folder))) {
            all << QString::number(trained.recipe.learningRate) << QString::number(trained.epochs.front().validAccuracy);
            const auto metadata = readSafetensorsMetadata(trained.bestCheckpoint());
            all << (metadata ? QString::fromStdString(metadata->at("valid_accuracy")) : QStringLiteral("no best model"));
        }
        const auto study = readTuningStudy(m_dir.filePath(folder + ".db"));
        return all << (study ? essence(*study) : QStringList{QStringLiteral("no study")});
    }

    static inline const QString failed = QStringLiteral("failed: ");
    QTemporaryDir m_dir;
    QStringList m_expected;
};

LEAFBENCH_GUILESS_TEST(tst_CliLocale)
#include "tst_CliLocale.moc"
