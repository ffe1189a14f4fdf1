#include "engine/paper/PaperReport.h"

#include "engine/dataset/ClassCatalogue.h"
#include "tests/testing/TestProgram.h"

#include <QtTest>

#include <cmath>

using namespace leafbench;

namespace {

constexpr double rounding = 0.005;  // of two digits

const ReportRow& row(const char* name)
{
    for (const ReportRow& each : paperReport().classes) {
        if (each.name == QLatin1String(name))
            return each;
    }
    qFatal("no %s", name);
}

}  // namespace

class PaperReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClassesOfTheCatalogue()
    {
        const auto& classes = paperReport().classes;
        QCOMPARE(classes.size(), paperClasses().size());
        qint64 images = 0;
        for (std::size_t i = 0; i < classes.size(); ++i) {
            QCOMPARE(classes[i].name, paperClasses()[i].name);
            images += classes[i].support;
        }
        QCOMPARE(images, paperReport().images);
    }

    void f1FollowsFromPrecisionAndRecall()
    {
        for (const ReportRow& each : paperReport().classes) {
            const double f1 = 2 * each.precision * each.recall / (each.precision + each.recall);
            QVERIFY2(std::abs(f1 - each.f1) <= 2 * rounding, qPrintable(each.name));
        }
    }

    void averagesFollowFromTheRows()
    {
        const PaperReport& report = paperReport();
        const auto columns = {&ReportRow::precision, &ReportRow::recall, &ReportRow::f1};
        for (const auto column : columns) {
            double macro = 0, weighted = 0;
            for (const ReportRow& each : report.classes) {
                macro += each.*column / static_cast<double>(report.classes.size());
                weighted += each.*column * static_cast<double>(each.support) / static_cast<double>(report.images);
            }
            QVERIFY(std::abs(macro - report.macro.*column) <= 2 * rounding);
            QVERIFY(std::abs(weighted - report.weighted.*column) <= 2 * rounding);
        }
        // Accuracy is the recall, weighted by images.
        QCOMPARE(report.accuracy, report.weighted.recall);
    }

    void whatTheTextSays()
    {
        const ReportRow& blight = row("Tomato___Late_blight");
        QCOMPARE(blight.precision, 0.49);
        QCOMPARE(blight.recall, 0.38);
        QCOMPARE(blight.f1, 0.43);
        QCOMPARE(row("Corn_(maize)___Common_rust_").precision, 0.96);
        QCOMPARE(row("Orange___Haunglongbing_(Citrus_greening)").precision, 0.85);
        QVERIFY(std::abs(paperReport().accuracy - 0.6736) <= rounding);  // its best validation accuracy
    }
};

LEAFBENCH_GUILESS_TEST(PaperReportTest)
#include "tst_PaperReport.moc"
