// What each release's LibTorch, Qt and libzip wrote (tests/fixtures/releases, a folder each) opens here, and goes on where it was
// interrupted. LEAFBENCH_WRITE_RELEASE=FOLDER writes these files anew, as this release does.

#include "engine/backend/Backend.h"
#include "engine/common/CsvFields.h"
#include "engine/common/TextFile.h"
#include "engine/exchange/OpenBundle.h"
#include "engine/exchange/WriteBundle.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/exchange/Zips.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

constexpr const char* releases = LEAFBENCH_SOURCE_DIR "/tests/fixtures/releases";

class StartOnly : public RunObserver {
public:
    void onRunStart(const RunStart& start) override { begunWith = start.begunWith; }
    QString begunWith;
};

/// One number for all of a channel: a file of them is small once compressed.
void fillConvolution(NamedTensor& tensor)
{
    const qsizetype inputs = tensor.shape[1] * tensor.shape[2] * tensor.shape[3];
    auto* const values = reinterpret_cast<float*>(tensor.bytes.data());
    for (qsizetype i = 0; i < tensor.shape[0] * inputs; ++i)
        values[i] = static_cast<float>(i / inputs % 5 - 2) / static_cast<float>(inputs);
}

/// Puts one text for another in what a study's file says of its settings.
bool replaceInStudy(const QString& file, const QString& from, const QString& to)
{
    const QString connection = QStringLiteral("moved");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(QStringLiteral("UPDATE study_user_attributes SET value_json = replace(value_json, ?, ?)"));
            query.addBindValue(from);
            query.addBindValue(to);
            done = query.exec();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

}  // namespace

class tst_OtherReleases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeSmallDataset(path("data"), {.train = 24, .valid = 8});
        Recipe recipe = quickRecipe(path("data"));
        auto model = (*backend())->initialModel(recipe, 4, {});
        QVERIFY(model);
        for (NamedTensor& tensor : model.value().tensors) {
            if (tensor.shape.size() == 4)
                fillConvolution(tensor);
        }
        QVERIFY(writeSafetensors(path("weights.safetensors"), *model));
    }

    void write()
    {
        const QString folder = qEnvironmentVariable("LEAFBENCH_WRITE_RELEASE");
        if (folder.isEmpty())
            QSKIP("only when asked");
        QVERIFY(QDir().mkpath(folder));
        for (const OptimizerKind kind : {OptimizerKind::Sgd, OptimizerKind::AdamW})
            writeRun(folder, kind);
        TuneOptions options = tuneOptions(folder + "/study.db");
        QVERIFY(tune(options, m_silentTuning, {}));
    }

    void runsGoOn_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& release : QDir(releases).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const char* optimizer : {"sgd", "adamw"})
                QTest::addRow("%s, %s", qPrintable(release), optimizer) << release + '/' + optimizer;
        }
    }
    void runsGoOn()
    {
        QFETCH(QString, file);
        const QTemporaryDir runs;
        const auto opened = openBundle(fixture(file + ".zip"), runs.path(), {});
        QVERIFY2(opened, qPrintable(opened.failed() ? opened.error().detail : QString()));
        auto run = openRun(*opened);
        QVERIFY(run && run->resumable);
        QCOMPARE(run->state, RunState::Cancelled);
        run.value().recipe.weights = path("weights.safetensors");
        QVERIFY(writeRecipe(run->recipe, *opened + "/recipe.json"));

        StartOnly observer;
        const auto resumed = resumeRun(*opened, observer, {}, {.data = path("data")});
        QVERIFY2(resumed, qPrintable(resumed.failed() ? resumed.error().subject + resumed.error().detail : QString()));
        const QString begunWith = run->machine["libtorch"].toString(), here = (*backend())->info().libraryVersion;
        QVERIFY(!begunWith.isEmpty());
        QCOMPARE(observer.begunWith, begunWith == here ? QString() : begunWith);
        QCOMPARE(readFile(*opened + "/train.log")->contains("another one goes on"), begunWith != here);

        const auto unbroken = fromCsv<EpochRecord>(*readFile(fixture(file + ".csv")));
        QCOMPARE(resumed->run.epochs.size(), unbroken.size());
        for (std::size_t i = 0; i < unbroken.size(); ++i) {
            const EpochRecord &a = resumed->run.epochs[i], &b = unbroken[i];
            QVERIFY2(std::abs(a.trainLoss - b.trainLoss) < 1e-3 * b.trainLoss,
                     qPrintable(QString::number(a.trainLoss - b.trainLoss)));
            QVERIFY2(std::abs(a.validLoss - b.validLoss) < 1e-3 * b.validLoss,
                     qPrintable(QString::number(a.validLoss - b.validLoss)));
        }
    }

    void weightsAreRead_data() { addReleases(); }
    void weightsAreRead()
    {
        QFETCH(QString, release);
        const QTemporaryDir dir;
        const Contents entries = entriesOf(fixture(release + "/adamw.zip"));
        const auto read = [&](const QString& entry) {
            const QString file = dir.filePath(entry.section('/', -1));
            return writeFile(file, entries.at(entry)) ? readWeights(file) : Error{.code = ErrorCode::NotWritable};
        };
        const auto best = read("run/checkpoints/best.safetensors"), model = read("export/model.safetensors"),
                   dict = read("export/model.pth");
        QVERIFY(best && model && dict);
        QCOMPARE(best->tensors.size(), 122u);
        for (const NamedTensor& tensor : best->tensors) {
            QCOMPARE(model->find(tensor.name)->bytes, tensor.bytes);
            QCOMPARE(dict->find(tensor.name)->bytes, tensor.bytes);
        }
    }

    void studiesGoOn_data() { addReleases(); }
    void studiesGoOn()
    {
        QFETCH(QString, release);
        const QTemporaryDir dir;  // SQLite may want to write beside it
        QVERIFY(QFile::copy(fixture(release + "/study.db"), dir.filePath("study.db")));
        const auto before = readTuningStudy(dir.filePath("study.db"));
        QVERIFY(before && before->settings);
        QCOMPARE(before->trials.size(), 2u);
        for (const auto& [written, here] : {std::pair{before->settings->recipe.data, path("data")},
                                            std::pair{before->settings->recipe.weights, path("weights.safetensors")}})
            QVERIFY(replaceInStudy(dir.filePath("study.db"), written, here));
        TuneOptions options = tuneOptions(dir.filePath("study.db"));
        options.settings = readTuningStudy(dir.filePath("study.db"))->settings.value();  // defaults may change
        options.runsDir = dir.filePath("runs");
        options.trials = 3;
        const auto after = tune(options, m_silentTuning, {});
        QVERIFY2(after, qPrintable(after.failed() ? after.error().subject + after.error().choices.join(' ') : QString()));
        QCOMPARE(after->study.trials.size(), 3u);
        QCOMPARE(after->study.trials[2].state, TrialState::Complete);
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(after->study.trials[i], before->trials[i]);
    }

private:
    QTemporaryDir m_dir;
    TuneObserver m_silentTuning;

    QString path(const QString& name) const { return m_dir.filePath(name); }
    static QString fixture(const QString& name) { return QString::fromLatin1(releases) + '/' + name; }
    static void addReleases()
    {
        QTest::addColumn<QString>("release");
        for (const QString& release : QDir(releases).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(release)) << release;
    }

    Recipe recipe(OptimizerKind kind) const
    {
        Recipe recipe = quickRecipe(path("data"));
        recipe.weights = path("weights.safetensors");
        recipe.precision = Precision::Float32;
        recipe.optimizer = kind;
        recipe.learningRate = 0.001;
        return recipe;
    }

    TuneOptions tuneOptions(const QString& file) const
    {
        TuneOptions options;
        options.trials = 2;
        options.studyFile = file;
        options.runsDir = path("tuned");
        options.settings.recipe = recipe(OptimizerKind::Sgd);
        return options;
    }

    /// An unbroken run's epochs as NAME.csv, and the same run, interrupted, as NAME.zip: SGD in the first of its twelve steps an
    /// epoch, AdamW in the second.
    void writeRun(const QString& folder, OptimizerKind kind)
    {
        RunObserver silent;
        const QString name = toWord(kind);
        const auto unbroken = trainRun(recipe(kind), path("runs"), silent, {});
        QVERIFY(unbroken);
        QVERIFY(writeFile(folder + '/' + name + ".csv", toCsv(unbroken->run.epochs)));
        JobContext context;
        testing::CancelAt observer(context.token, kind == OptimizerKind::Sgd ? 5 : 17);
        QVERIFY(trainRun(recipe(kind), path("runs"), observer, context).cancelled());
        QVERIFY(writeBundle(observer.path, {}, path(name), {}));
        writeZip(folder + '/' + name + ".zip", entriesOf(path(name)), {}, 0, ZIP_CM_DEFLATE);  // a bundle only stores
    }
};

LEAFBENCH_GUILESS_TEST(tst_OtherReleases)
#include "tests/testing/TestProgram.h"
#include "tst_OtherReleases.moc"
