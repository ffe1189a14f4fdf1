#include "engine/model/ResNet18.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QtTest>

#include <numeric>
#include <set>

using namespace leafbench;

class ResNet18Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureEight()
    {
        const ModelSummary summary = summarizeResNet18(38, 256, Trainable::Head);
        QCOMPARE(summary.layers.size(), 69u);
        QCOMPARE(summary.totalParameters, 11'196'006);
        QCOMPARE(summary.trainableParameters, 19'494);
        QCOMPARE(summary.inputMiB, 0.75);
        QCOMPARE(QString::number(summary.forwardBackwardMiB, 'f', 2), QString("82.00"));
        QCOMPARE(QString::number(summary.parametersMiB, 'f', 2), QString("42.71"));
    }

    /// The paper's Figure 8, and an odd size with every layer trainable, as torchsummary prints them.
    void text_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ModelSummary>("summary");
        QTest::newRow("figure 8") << "head-38-256.txt" << summarizeResNet18(38, 256, Trainable::Head);
        QTest::newRow("75 px") << "all-34-75.txt" << summarizeResNet18(34, 75, Trainable::All);
    }

    void text()
    {
        QFETCH(QString, file);
        QFETCH(ModelSummary, summary);
        QFile golden(LEAFBENCH_GOLDEN "/" + file);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray expected = golden.readAll();
        QVERIFY2(summary.text().toUtf8() == expected, qPrintable(summary.text()));
    }

    void smallestInputKeepsAPixel()
    {
        for (const LayerRow& layer : summarizeResNet18(2, 32, Trainable::All).layers) {
            for (qint64 side : layer.outputShape)
                QVERIFY(side >= 1);
        }
    }

    void summaryAndTensorsCountTheSameParameters()
    {
        for (int classes : {1, 2, 34, 38, 1000}) {
            qint64 parameters = 0;
            std::set<std::string> names;
            for (const TensorSpec& tensor : resnet18Tensors(classes)) {
                const auto& shape = tensor.shape;
                const qint64 size = std::accumulate(shape.begin(), shape.end(), qint64{1}, std::multiplies<>());
                parameters += tensor.isBuffer ? 0 : size;
                names.insert(tensor.name);
            }
            QCOMPARE(names.size(), 122u);
            const ModelSummary all = summarizeResNet18(classes, 64, Trainable::All);
            QCOMPARE(parameters, all.totalParameters);
            QCOMPARE(all.trainableParameters, all.totalParameters);
            QCOMPARE(summarizeResNet18(classes, 64, Trainable::Head).trainableParameters, 513 * classes);
        }
    }
};

LEAFBENCH_GUILESS_TEST(ResNet18Test)
#include "tst_ResNet18.moc"
