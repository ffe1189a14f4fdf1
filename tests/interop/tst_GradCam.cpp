// Our Grad-CAM against hooks on torchvision's network with the same weights.
#include "engine/backend/Backend.h"
#include "engine/common/Seed.h"
#include "engine/model/files/Safetensors.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace leafbench;

namespace {

constexpr int classes = 5;

/// Stripes that bend, so that different places speak for different classes.
RgbImage picture(int side)
{
    RgbImage image(side, side);
    Random random(3);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < 3 * side; ++x)
            image.row(y)[x] = static_cast<std::uint8_t>(120 + 80 * std::sin(0.003 * x * y / 3) + random.uniform(-30, 30));
    }
    return image;
}

/// Initial weights, but BatchNorm's numbers drawn too, as if it had learned.
TensorFile weights(Backend& torch)
{
    Recipe recipe;
    recipe.seed = 11;
    TensorFile file = torch.initialModel(recipe, classes, {}).value();
    Random random(5);
    for (NamedTensor& tensor : file.tensors) {
        const bool mean = tensor.name.ends_with("running_mean"), first = tensor.name == "bn1.running_var";
        if (!mean && !first && !tensor.name.ends_with("running_var"))
            continue;
        const double low = mean ? -0.1 : first ? 0.02 : 0.5, high = mean ? 0.1 : first ? 0.05 : 1.5;
        for (qsizetype at = 0; at < tensor.bytes.size(); at += 4) {
            const auto value = static_cast<float>(random.uniform(low, high));
            std::memcpy(tensor.bytes.data() + at, &value, 4);
        }
    }
    return file;
}

}  // namespace

class tst_GradCam : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asHooksOnTorchvision()
    {
        if (const QString lacking = testing::pythonLacks({"torch", "torchvision", "numpy"}); !lacking.isEmpty())
            QSKIP(qPrintable(lacking));
        const QTemporaryDir dir;
        const auto torch = backend();
        QVERIFY(torch);
        const TensorFile file = weights(**torch);
        QVERIFY(writeSafetensors(dir.filePath("model.safetensors"), file));

        QJsonArray cases;
        std::vector<SaliencyMap> ours;
        for (const auto& [side, layer] :
             {std::pair(32, "layer1"), {64, "layer2"}, {101, "layer3"}, {192, "layer3"}, {224, "layer4"}}) {
            const auto classifier = (*torch)->makeClassifier(file, {classes, side, Precision::Float32, {}});
            QVERIFY(classifier);
            const RgbImage image = picture(side);
            QFile pixels(dir.filePath(QString::number(side)));
            QVERIFY(pixels.open(QIODevice::WriteOnly));
            pixels.write(reinterpret_cast<const char*>(image.pixels.data()), static_cast<qint64>(image.pixels.size()));
            for (int wanted = 0; wanted < 3; ++wanted) {
                const auto map = (*classifier)->saliency(image, wanted, 1);
                QVERIFY(map);
                QCOMPARE(map->layer, QString::fromLatin1(layer));
                QCOMPARE(map->classIndex, wanted);
                ours.push_back(*map);
                cases.append(QJsonArray{pixels.fileName(), side, map->layer, wanted});
            }
        }
        const auto peer = testing::runPeer("grad_cam.py", {dir.filePath("model.safetensors"), QString::number(classes)},
                                           QJsonDocument(cases).toJson(QJsonDocument::Compact));
        QVERIFY2(peer.ok, peer.errors.constData());
        const QJsonArray theirs = QJsonDocument::fromJson(peer.output).array();
        QCOMPARE(static_cast<std::size_t>(theirs.size()), ours.size());
        int speaking = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const QJsonArray rows = theirs[static_cast<qsizetype>(i)].toArray();
            QCOMPARE(rows.size(), ours[i].height);
            double worst = 0;
            for (std::size_t cell = 0; cell < ours[i].values.size(); ++cell) {
                const auto row = static_cast<qsizetype>(cell) / ours[i].width,
                           column = static_cast<qsizetype>(cell) % ours[i].width;
                worst = std::max(worst, std::abs(rows[row][column].toDouble() - double(ours[i].values[cell])));
            }
            QVERIFY2(worst < 1e-4, qPrintable(QStringLiteral("case %1: %2").arg(i).arg(worst)));
            speaking += *std::max_element(ours[i].values.begin(), ours[i].values.end()) == 1.0F;
        }
        qInfo("%d of %zu maps speak", speaking, ours.size());
        QVERIFY2(speaking >= 8, "half of the maps are not empty");
    }
};

LEAFBENCH_GUILESS_TEST(tst_GradCam)
#include "tst_GradCam.moc"
