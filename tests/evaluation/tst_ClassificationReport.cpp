#include "engine/evaluation/ClassificationReport.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <array>
#include <clocale>

using namespace leafbench;

namespace {

/// The matrix of scikit-learn's documentation: truth 0 1 2 2 2, predicted 0 0 2 2 1.
ConfusionMatrix documented()
{
    ConfusionMatrix matrix(3);
    matrix.add(0, 0);
    matrix.add(1, 0);
    matrix.add(2, 2);
    matrix.add(2, 2);
    matrix.add(2, 1);
    return matrix;
}

const char* const documentedText = R"(              precision    recall  f1-score   support

     class 0       0.50      1.00      0.67         1
     class 1       0.00      0.00      0.00         1
     class 2       1.00      0.67      0.80         3

    accuracy                           0.60         5
   macro avg       0.50      0.56      0.49         5
weighted avg       0.70      0.60      0.61         5
)";

}  // namespace

class ClassificationReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textOfTheDocumentation()
    {
        const auto report = classificationReport(documented(), {"class 0", "class 1", "class 2"});
        QCOMPARE(report.text(), QString(documentedText));
    }

    /// As scikit-learn with labels=[0, 2]: means over these alone, and "micro avg", for class 1 is there as well.
    void someClassesAlone()
    {
        const auto report = classificationReport(documented(), {"class 0", "class 1", "class 2"}, std::array{0, 2});
        QCOMPARE(report.classes.size(), 2u);
        QCOMPARE(report.classes[1].name, QString("class 2"));
        QVERIFY(!report.microIsAccuracy);
        QCOMPARE(report.micro.name, QString("micro avg"));
        QCOMPARE(report.micro.precision, 3.0 / 4);
        QCOMPARE(report.micro.recall, 3.0 / 4);
        QCOMPARE(report.micro.support, 4);
        QCOMPARE(report.macro.precision, 0.75);
        QCOMPARE(report.weighted.precision, 0.875);
        const auto all = classificationReport(documented(), {"class 0", "class 1", "class 2"}, std::array{0, 1, 2});
        QCOMPARE(all.text(), QString(documentedText));
    }

    void textDoesNotFollowTheLocale()
    {
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        bool other = false;
        for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "nl_NL.UTF-8"})
            other = other || std::setlocale(LC_ALL, name);
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = classificationReport(documented(), {"class 0", "class 1", "class 2"}).text();
        std::setlocale(LC_ALL, before.constData());
        QLocale::setDefault(QLocale::c());
        QCOMPARE(text, QString(documentedText));
    }

    void rowsOfTheDocumentation()
    {
        const auto report = classificationReport(documented(), {"a", "b", "c"});
        QVERIFY(report.microIsAccuracy);
        QCOMPARE(report.micro.f1, 0.6);
        QCOMPARE(report.classes[2].support, 3);
        QCOMPARE(report.classes[2].recall, 2.0 / 3.0);
        QCOMPARE(report.macro.precision, 0.5);
        QCOMPARE(report.weighted.precision, 0.7);
        QCOMPARE(report.weighted.support, 5);
    }

    void aClassThatNeverOccursMakesItMicroAverage()
    {
        ConfusionMatrix matrix(3);
        matrix.add(0, 0);
        matrix.add(1, 0);
        const auto report = classificationReport(matrix, {"a", "b", "c"});
        QVERIFY(!report.microIsAccuracy);
        QVERIFY(report.text().contains("micro avg       0.50      0.50      0.50         2\n"));
    }

    void noImagesIsAllZeros()
    {
        const auto report = classificationReport(ConfusionMatrix(2), {"a", "b"});
        QCOMPARE(report.macro.f1, 0.0);
        QCOMPARE(report.weighted.recall, 0.0);
        QVERIFY(report.text().endsWith("weighted avg       0.00      0.00      0.00       0.0\n"));
    }
};

LEAFBENCH_GUILESS_TEST(ClassificationReportTest)
#include "tst_ClassificationReport.moc"
