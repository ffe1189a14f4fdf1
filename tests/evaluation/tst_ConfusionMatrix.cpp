#include "engine/evaluation/ConfusionMatrix.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

using namespace leafbench;

class ConfusionMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNoAccuracy()
    {
        const ConfusionMatrix matrix(3);
        QCOMPARE(matrix.total(), 0);
        QCOMPARE(matrix.accuracy(), 0.0);
    }

    void rowsAreTruthColumnsArePredictions()
    {
        ConfusionMatrix matrix(3);
        matrix.add(0, 2);
        matrix.add(0, 2);
        matrix.add(2, 1);
        QCOMPARE(matrix.at(0, 2), 2);
        QCOMPARE(matrix.at(2, 0), 0);
        QCOMPARE(matrix.support(0), 2);
        QCOMPARE(matrix.predictions(0), 0);
        QCOMPARE(matrix.predictions(2), 2);
    }

    void sumsAgreeWithTheImagesAdded()
    {
        Random random(5);
        for (int classes = 1; classes < 40; classes += 6) {
            ConfusionMatrix matrix(classes);
            const int images = static_cast<int>(random.below(500));
            int hits = 0;
            for (int i = 0; i < images; ++i) {
                const int truth = static_cast<int>(random.below(classes));
                const int predicted = static_cast<int>(random.below(classes));
                matrix.add(truth, predicted);
                hits += truth == predicted;
            }
            qint64 supports = 0;
            qint64 predictions = 0;
            for (int i = 0; i < classes; ++i) {
                supports += matrix.support(i);
                predictions += matrix.predictions(i);
            }
            QCOMPARE(matrix.total(), images);
            QCOMPARE(supports, images);
            QCOMPARE(predictions, images);
            QCOMPARE(matrix.correct(), hits);
            QCOMPARE(matrix.accuracy() * images, static_cast<double>(hits));
        }
    }

    void csvQuotesWhatNeedsIt()
    {
        ConfusionMatrix matrix(3);
        matrix.add(0, 1);
        matrix.add(2, 2);
        const QString csv = matrix.toCsv({"Pepper,_bell___healthy", "say \"hi\"", "plain"});
        QCOMPARE(csv,
                 QString("truth,\"Pepper,_bell___healthy\",\"say \"\"hi\"\"\",plain\r\n"
                         "\"Pepper,_bell___healthy\",0,1,0\r\n"
                         "\"say \"\"hi\"\"\",0,0,0\r\n"
                         "plain,0,0,1\r\n"));
    }
};

LEAFBENCH_GUILESS_TEST(ConfusionMatrixTest)
#include "tst_ConfusionMatrix.moc"
