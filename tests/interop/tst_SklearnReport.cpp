// The classification report against scikit-learn's own, byte for byte (of its versions up to 1.2; see sameNumbers()).
#include "engine/evaluation/ClassificationReport.h"

#include "engine/common/Seed.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>
#include <QtTest>

#include <cmath>

using namespace leafbench;

namespace {

struct SklearnReportCase {
    QStringList names;
    int digits = 2;
    std::vector<int> truth;
    std::vector<int> predicted;
};

QString randomName(Random& random)
{
    static const QStringList parts{"Apple",
                                   "Grape___Esca_(Black_Measles)",
                                   "Corn_(maize)___Cercospora Gray_leaf_spot",
                                   "Früchte",
                                   "葡萄",
                                   "🍃",
                                   "Pepper,_bell",
                                   "ё",
                                   " "};
    QString name;
    for (auto left = 1 + random.below(3); left > 0; --left)
        name += parts[static_cast<qsizetype>(random.below(parts.size()))];
    return name;
}

/// Images drawn with a random imbalance; some classes never occur, and from never right to always right.
SklearnReportCase sklearnReportRandomCase(Random& random)
{
    SklearnReportCase made;
    // Now and then so many classes that numpy's sum goes beyond one block.
    const int classes = random.below(12) == 0 ? 120 + static_cast<int>(random.below(200)) : 1 + static_cast<int>(random.below(60));
    made.digits = 2 + static_cast<int>(random.below(3));
    std::vector<double> reach;
    for (int i = 0; i < classes; ++i) {
        made.names << randomName(random);
        reach.push_back(random.below(6) == 0 ? 0.0 : random.uniform(0.02, 1.0));
    }
    const double right = random.below(8) == 0 ? 0.0 : random.uniform(0.0, 1.1);
    const bool spread = random.below(2) == 0;
    const int images = static_cast<int>(random.below(random.below(3) == 0 ? 12 : 1500));
    for (int i = 0; i < images; ++i) {
        const int truth = static_cast<int>(random.below(classes));
        if (spread && random.uniform() >= reach[truth])
            continue;
        const int other = static_cast<int>(random.below(classes));
        made.truth.push_back(truth);
        made.predicted.push_back(random.uniform() < right ? truth : other);
    }
    return made;
}

QJsonArray sklearnReportToJson(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (int number : numbers)
        array.append(number);
    return array;
}

QByteArray sklearnReportToJson(const std::vector<SklearnReportCase>& cases)
{
    QJsonArray array;
    for (const SklearnReportCase& made : cases) {
        array.append(QJsonObject{{"names", QJsonArray::fromStringList(made.names)},
                                 {"digits", made.digits},
                                 {"truth", sklearnReportToJson(made.truth)},
                                 {"predicted", sklearnReportToJson(made.predicted)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString reportOf(const SklearnReportCase& made)
{
    ConfusionMatrix matrix(static_cast<int>(made.names.size()));
    for (std::size_t i = 0; i < made.truth.size(); ++i)
        matrix.add(made.truth[i], made.predicted[i]);
    return classificationReport(matrix, made.names).text(made.digits);
}

/// Equal but for numbers of which the last digit is one apart: from 1.3 on scikit-learn divides counts for F1, no longer precision
/// and recall, and so rounds in another way where the digits end in a tie.
bool sameNumbers(const QString& ours, const QString& theirs)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+\\.([0-9]+)"));
    if (QString(ours).replace(number, "0.0") != QString(theirs).replace(number, "0.0"))
        return false;
    for (auto a = number.globalMatch(ours), b = number.globalMatch(theirs); a.hasNext();) {
        const QRegularExpressionMatch mine = a.next();
        const double apart = std::abs(mine.captured().toDouble() - b.next().captured().toDouble());
        if (apart > 1.001 * std::pow(10, -double(mine.capturedLength(1))))
            return false;
    }
    return true;
}

}  // namespace

class SklearnReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytes()
    {
        const QString lacks = testing::pythonLacks({"sklearn"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        Random random(20240501);
        std::vector<SklearnReportCase> cases;
        for (int i = 0; i < 500; ++i)
            cases.push_back(sklearnReportRandomCase(random));

        const auto answer = testing::runPeer("sklearn_report.py", {}, sklearnReportToJson(cases));
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonObject told = QJsonDocument::fromJson(answer.output).object();
        const QJsonArray expected = told["reports"].toArray();
        const bool countsF1 = QVersionNumber::fromString(told["version"].toString()) >= QVersionNumber(1, 3);
        QCOMPARE(expected.size(), static_cast<qsizetype>(cases.size()));
        int accuracies = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QString theirs = expected[static_cast<qsizetype>(i)].toString();
            const QString ours = reportOf(cases[i]);
            QVERIFY2(ours == theirs || (countsF1 && sameNumbers(ours, theirs)),
                     qPrintable("ours\n" + ours + "\nscikit-learn's\n" + theirs));
            accuracies += theirs.contains(" accuracy  ");
        }
        QVERIFY(accuracies > 50 && accuracies < 450);  // both forms of the micro average are among the cases
    }
};

LEAFBENCH_GUILESS_TEST(SklearnReportTest)
#include "tst_SklearnReport.moc"
