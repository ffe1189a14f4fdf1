// Our description of ResNet-18 against torchvision's own network.
#include "engine/model/ResNet18.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace leafbench;

namespace {

QJsonArray torchvisionModelToJson(const std::vector<qint64>& shape)
{
    QJsonArray array;
    for (qint64 side : shape)
        array.append(side);
    return array;
}

QJsonArray tensorsOf(int classes)
{
    QJsonArray array;
    for (const TensorSpec& tensor : resnet18Tensors(classes))
        array.append(QJsonArray{QString::fromStdString(tensor.name), torchvisionModelToJson(tensor.shape), tensor.isBuffer});
    return array;
}

QJsonArray layersOf(int classes, int size)
{
    QJsonArray array;
    for (const LayerRow& layer : summarizeResNet18(classes, size, Trainable::All).layers)
        array.append(QJsonArray{layer.type, torchvisionModelToJson(layer.outputShape), layer.parameters});
    array.removeLast();  // torchvision's network ends with the Linear; the dropout behind it is the paper's
    return array;
}

QString torchvisionModelText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

}  // namespace

class TorchvisionModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameTensorsAndLayers()
    {
        const QString lacks = testing::pythonLacks({"torch", "torchvision"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        QJsonArray cases;
        for (const auto& [classes, size] : {std::pair{38, 256}, {34, 64}, {1, 32}, {2, 33}, {5, 101}, {1000, 224}})
            cases.append(QJsonArray{classes, size});
        const auto answer = testing::runPeer("torchvision_model.py", {}, QJsonDocument(cases).toJson(QJsonDocument::Compact));
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonArray models = QJsonDocument::fromJson(answer.output).array();
        QCOMPARE(models.size(), cases.size());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const int classes = cases[i][0].toInt();
            QCOMPARE(torchvisionModelText(tensorsOf(classes)), torchvisionModelText(models[i]["tensors"].toArray()));
            QCOMPARE(torchvisionModelText(layersOf(classes, cases[i][1].toInt())),
                     torchvisionModelText(models[i]["layers"].toArray()));
        }
    }
};

LEAFBENCH_GUILESS_TEST(TorchvisionModelTest)
#include "tst_TorchvisionModel.moc"
