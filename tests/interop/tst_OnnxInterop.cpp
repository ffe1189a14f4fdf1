// The ONNX model under onnx's checker, and run by OpenCV's dnn in the process that also holds LibTorch.
#include "engine/exchange/ExportRun.h"
#include "tests/exchange/Answers.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/dnn.hpp>

using namespace leafbench;

namespace {

/// As a user of the model does it: RGB, 0 .. 1, a batch of any size.
std::vector<std::vector<float>> run(cv::dnn::Net& net, const std::vector<RgbImage>& pictures)
{
    std::vector<cv::Mat> images;
    for (const RgbImage& picture : pictures)
        images.emplace_back(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.pixels.data()));
    net.setInput(cv::dnn::blobFromImages(images, 1.0 / 255, cv::Size(), cv::Scalar(), false, false, CV_32F), "pixels");
    const cv::Mat logits = net.forward("logits");
    std::vector<std::vector<float>> rows;
    for (int i = 0; i < logits.rows; ++i)
        rows.emplace_back(logits.ptr<float>(i), logits.ptr<float>(i) + logits.cols);
    return rows;
}

}  // namespace

class tst_OnnxInterop : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    Run m_run;
    QString model() const { return m_dir.filePath("out/model.onnx"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = testing::writeRandomRun(m_dir.path(), {.classes = 7, .inputSize = 64});
        QVERIFY(exportRun(m_run, {ExportFormat::Onnx}, m_dir.filePath("out"), {}));
    }

    void onnxChecksIt()
    {
        if (const QString lacking = testing::pythonLacks({"onnx"}); !lacking.isEmpty())
            QSKIP(qPrintable(lacking));
        const auto peer = testing::runPeer("onnx_model.py", {model()});
        QVERIFY2(peer.ok, peer.errors.constData());
        const QJsonObject said = QJsonDocument::fromJson(peer.output).object();
        QCOMPARE(said["opset"].toArray(), (QJsonArray{12}));
        QCOMPARE(said["inputs"].toObject(), (QJsonObject{{"pixels", QJsonArray{"N", 3, 64, 64}}}));
        QCOMPARE(said["outputs"].toObject(), (QJsonObject{{"logits", QJsonArray{"N", 7}}}));
        QCOMPARE(said["nodes"]["BatchNormalization"].toInt(), 21);
        QCOMPARE(said["nodes"]["Conv"].toInt(), 20);
        const QJsonObject metadata = said["metadata"].toObject();
        QCOMPARE(QJsonDocument::fromJson(metadata["classes"].toString().toUtf8()).array(),
                 QJsonArray::fromStringList(m_run.classNames));
        QCOMPARE(metadata["input_size"].toString(), QString("64"));
        QCOMPARE(QJsonDocument::fromJson(metadata["mean"].toString().toUtf8()).array(), (QJsonArray{0.46, 0.49, 0.41}));
        QCOMPARE(QJsonDocument::fromJson(metadata["std"].toString().toUtf8()).array(), (QJsonArray{0.18, 0.15, 0.2}));
    }

    void openCvAnswersTheSame_data()
    {
        QTest::addColumn<int>("batch");
        for (const int batch : {1, 4})
            QTest::newRow(qPrintable(QString::number(batch))) << batch;
    }

    void openCvAnswersTheSame()
    {
        QFETCH(int, batch);
        const testing::Answers ours = testing::answersOf(m_run, batch);
        cv::dnn::Net net = cv::dnn::readNetFromONNX(model().toStdString());
        const double difference = testing::largestDifference(ours.logits, run(net, ours.pictures));
        qInfo("largest difference %.2g of the largest logit", difference);
        QVERIFY(difference < 1e-4);
    }
};

LEAFBENCH_GUILESS_TEST(tst_OnnxInterop)
#include "tst_OnnxInterop.moc"
