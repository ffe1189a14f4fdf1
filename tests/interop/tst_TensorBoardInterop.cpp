#include "engine/exchange/ExportRun.h"
#include "tests/exchange/RandomRun.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// The event file record by record, as a reader of its own sees it.
class tst_TensorBoardInterop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScalarOfEveryEpoch()
    {
        if (const QString lacking = testing::pythonLacks({"json"}); !lacking.isEmpty())
            QSKIP(qPrintable(lacking));
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.epochs = 30, .weights = false});
        const auto files = exportRun(run, {ExportFormat::TensorBoard}, dir.filePath("out"), {});
        QVERIFY(files);
        QCOMPARE(*files, QStringList{"events.out.tfevents.1767268800.leafbench"});
        const auto peer = testing::runPeer("event_file.py", {dir.filePath("out/" + files->front())});
        QVERIFY2(peer.ok, peer.errors.constData());
        const QJsonArray events = QJsonDocument::fromJson(peer.output).array();
        QCOMPARE(events.size(), qsizetype(31));
        double seconds = 1767268800.25;
        QCOMPARE(events[0]["version"].toString(), QString("brain.Event:2"));
        QCOMPARE(events[0]["wall_time"].toDouble(), seconds);
        for (qsizetype i = 1; i < events.size(); ++i) {
            const EpochRecord& epoch = run.epochs[static_cast<std::size_t>(i - 1)];
            seconds += epoch.elapsedSeconds;
            QCOMPARE(events[i]["step"].toInt(), epoch.epoch);
            QCOMPARE(events[i]["wall_time"].toDouble(), seconds);
            const QJsonObject values = events[i]["values"].toObject();
            const std::pair<const char*, double> wanted[]
                = {{"loss/train", epoch.trainLoss},         {"loss/valid", epoch.validLoss},
                   {"accuracy/train", epoch.trainAccuracy}, {"accuracy/valid", epoch.validAccuracy},
                   {"learning_rate", epoch.learningRate},   {"images_per_second", epoch.imagesPerSecond}};
            QCOMPARE(values.size(), qsizetype(std::size(wanted)));
            for (const auto& [tag, value] : wanted)
                QVERIFY2(static_cast<float>(values[tag].toDouble()) == static_cast<float>(value), tag);
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_TensorBoardInterop)
#include "tst_TensorBoardInterop.moc"
