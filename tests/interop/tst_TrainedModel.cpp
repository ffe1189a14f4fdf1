#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leafbench;

/// What Python's torch makes of a run that Leafbench trained.
class tst_TrainedModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAndAnswersAsTorchvision()
    {
        if (const QString lacking = testing::pythonLacks({"torch", "torchvision", "PIL"}); !lacking.isEmpty())
            QSKIP(qPrintable(lacking));
        const QTemporaryDir dir;
        testing::writeSmallDataset(dir.filePath("data"));
        Recipe recipe;
        recipe.data = dir.filePath("data");
        recipe.inputSize = 32;
        recipe.epochs = 1;
        recipe.trainable = Trainable::Head;  // the convolutions stay as they were initialised
        recipe.precision = Precision::Float32;
        recipe.seed = 7;
        RunObserver silent;
        const auto trained = trainRun(recipe, dir.filePath("runs"), silent, {});
        QVERIFY(trained);

        QStringList pictures;
        for (int i = 0; i < 4; ++i)
            pictures << dir.filePath(QStringLiteral("data/valid/Species_%1___disease_%1/leaf_000.jpg").arg(i));
        const auto peer = testing::runPeer("trained_model.py", QStringList{trained->run.path, "7"} + pictures);
        QVERIFY2(peer.ok, peer.errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(peer.output).object();
        QVERIFY2(answer["start"].toDouble() < 1e-6, qPrintable(QString::number(answer["start"].toDouble())));

        const auto classifier = RunClassifier::open(trained->run.path);
        QVERIFY(classifier);
        for (int i = 0; i < 4; ++i) {
            const QJsonArray theirs = answer["answers"][i].toArray();
            const auto ours = (*classifier)->classifyFile(pictures[i]);
            QVERIFY(ours);
            for (const ClassProbability& p : ours->top) {
                const auto column = trained->run.classNames.indexOf(p.className);
                QVERIFY2(std::abs(p.probability - theirs[column].toDouble()) < 1e-4, qPrintable(p.className));
            }
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_TrainedModel)
#include "tst_TrainedModel.moc"
