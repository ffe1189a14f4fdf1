// Calibration, the paired test and the tree of classes against numpy, scipy and scikit-learn.
#include "engine/evaluation/AverageLinkage.h"
#include "engine/evaluation/Calibration.h"
#include "engine/evaluation/ClassOrder.h"
#include "engine/evaluation/McNemar.h"

#include "tests/evaluation/MadeUpScores.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace leafbench;

namespace {

struct ScoreCase {
    LogitTable scores;
    double temperature = 1;
    int bins = 15;
};

std::vector<ScoreCase> scoreCases()
{
    Random random(41);
    std::vector<ScoreCase> cases;
    for (int i = 0; i < 40; ++i) {
        ScoreCase made{testing::randomScores(random, 3 + i % 12, 60 + 5 * i, random.uniform(0, 6)), random.uniform(0.3, 4),
                       5 + i % 16};
        // Now and then equal scores, and confident ones.
        for (float& logit : made.scores.logits)
            logit = i % 4 == 0 ? std::round(logit) : logit * static_cast<float>(1 + i % 3);
        cases.push_back(std::move(made));
    }
    return cases;
}

std::vector<McNemar> pairCases()
{
    Random random(42);
    std::vector<McNemar> pairs{{10, 0, 0, 5}, {0, 0, 0, 7}, {9, 0, 0, 0}, {0, 8, 0, 0}, {0, 4, 4, 0}, {15000, 900, 700, 972}};
    const auto count = [&random] { return static_cast<qint64>(random.below(random.below(2) == 0 ? 6 : 400)); };
    while (pairs.size() < 300) {
        const McNemar made{count(), count(), count(), count()};
        if (made.images() > 0)
            pairs.push_back(made);
    }
    return pairs;
}

/// Every cell of its own size, so that no two distances are equal.
std::vector<ConfusionMatrix> matrixCases()
{
    Random random(43);
    std::vector<ConfusionMatrix> matrices;
    for (const int classes : {2, 3, 5, 12, 38}) {
        ConfusionMatrix matrix(classes);
        for (int truth = 0; truth < classes; ++truth) {
            for (int predicted = 0; predicted < classes; ++predicted) {
                for (auto left = 1 + random.below(truth == predicted ? 900 : 90); left > 0; --left)
                    matrix.add(truth, predicted);
            }
        }
        matrices.push_back(matrix);
    }
    return matrices;
}

QJsonArray toJson(const ConfusionMatrix& matrix)
{
    QJsonArray rows;
    for (int truth = 0; truth < matrix.classes(); ++truth) {
        QJsonArray row;
        for (int predicted = 0; predicted < matrix.classes(); ++predicted)
            row.append(matrix.at(truth, predicted));
        rows.append(row);
    }
    return rows;
}

QByteArray question()
{
    QJsonArray scores, pairs, matrices;
    for (const ScoreCase& made : scoreCases()) {
        QJsonArray logits, truths;
        std::copy(made.scores.logits.begin(), made.scores.logits.end(), std::back_inserter(logits));
        std::copy(made.scores.truths.begin(), made.scores.truths.end(), std::back_inserter(truths));
        scores.append(QJsonObject{{"logits", logits}, {"truths", truths}, {"temperature", made.temperature}, {"bins", made.bins}});
    }
    for (const McNemar& made : pairCases())
        pairs.append(QJsonArray{made.bothRight, made.onlyFirst, made.onlySecond, made.bothWrong});
    for (const ConfusionMatrix& matrix : matrixCases())
        matrices.append(toJson(matrix));
    return QJsonDocument(QJsonObject{{"scores", scores}, {"pairs", pairs}, {"matrices", matrices}}).toJson(QJsonDocument::Compact);
}

void compare(double ours, const QJsonValue& theirs, const char* what, double tolerance = 1e-10)
{
    const double other = theirs.toDouble(qQNaN());
    QVERIFY2(
        std::abs(ours - other) <= tolerance * std::max(1.0, std::abs(other)),
        qPrintable(QStringLiteral("%1: %2, Python's %3").arg(QLatin1String(what)).arg(ours, 0, 'g', 15).arg(other, 0, 'g', 15)));
}

using Leaves = std::set<int>;

/// The sets of classes that scipy joins, as they grow; the two of each join.
std::vector<std::pair<Leaves, Leaves>> joinedSets(const QJsonArray& tree, int n)
{
    std::vector<Leaves> clusters;
    for (int i = 0; i < n; ++i)
        clusters.push_back({i});
    std::vector<std::pair<Leaves, Leaves>> joins;
    for (const QJsonValue& row : tree) {
        joins.emplace_back(clusters[static_cast<std::size_t>(row[0].toInt())], clusters[static_cast<std::size_t>(row[1].toInt())]);
        Leaves both = joins.back().first;
        both.insert(joins.back().second.begin(), joins.back().second.end());
        clusters.push_back(both);
    }
    return joins;
}

/// First and last place of a set in an order; the set must stand together.
std::pair<int, int> span(const std::vector<int>& order, const Leaves& leaves)
{
    int first = static_cast<int>(order.size()), last = -1;
    for (int place = 0; place < static_cast<int>(order.size()); ++place) {
        if (leaves.contains(order[static_cast<std::size_t>(place)])) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    return {first, last};
}

double distance(const ConfusionMatrix& matrix, int i, int j)
{
    return 1
        - (static_cast<double>(matrix.at(i, j)) / static_cast<double>(matrix.support(i))
           + static_cast<double>(matrix.at(j, i)) / static_cast<double>(matrix.support(j)))
        / 2;
}

}  // namespace

class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString lacks = testing::pythonLacks({"numpy", "scipy", "sklearn"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        const auto answer = testing::runPeer("measures.py", {}, question());
        QVERIFY2(answer.ok, answer.errors.constData());
        m_theirs = QJsonDocument::fromJson(answer.output).object();
    }

    void calibrationErrors()
    {
        const std::vector<ScoreCase> cases = scoreCases();
        QCOMPARE(m_theirs["scores"].toArray().size(), static_cast<qsizetype>(cases.size()));
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonValue theirs = m_theirs["scores"][static_cast<qsizetype>(i)]["given"];
            const Reliability ours = reliability(cases[i].scores, cases[i].temperature, cases[i].bins);
            compare(ours.ece, theirs["ece"], "ECE");
            compare(ours.mce, theirs["mce"], "MCE");
            compare(ours.nll, theirs["nll"], "NLL");
        }
    }

    void temperatures()
    {
        const std::vector<ScoreCase> cases = scoreCases();
        int inside = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonValue theirs = m_theirs["scores"][static_cast<qsizetype>(i)]["fit"];
            const TemperatureFit ours = fitTemperature(cases[i].scores);
            compare(ours.temperature, theirs["temperature"], "temperature", 1e-5);
            compare(ours.nllAfter, theirs["nll"], "NLL at it", 1e-7);
            QVERIFY(ours.nllAfter <= theirs["nll"].toDouble() + 1e-12);  // scipy stops short of an end of the range
            inside += ours.temperature < 19.9;
        }
        QVERIFY(inside > 30);  // hardly any case lies at the end of the range
    }

    void topAccuracies()
    {
        const std::vector<ScoreCase> cases = scoreCases();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonArray theirs = m_theirs["scores"][static_cast<qsizetype>(i)]["top"].toArray();
            QCOMPARE(theirs.size(), cases[i].scores.classes - 1);
            for (int k = 1; k < cases[i].scores.classes; ++k)
                compare(topAccuracy(cases[i].scores, k), theirs[k - 1], "top k");
        }
    }

    void pairedTests()
    {
        const std::vector<McNemar> pairs = pairCases();
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const QJsonValue theirs = m_theirs["pairs"][static_cast<qsizetype>(i)];
            compare(pairs[i].pValue(), theirs[0], "p value");
            compare(pairs[i].differenceInterval()[0], theirs[1], "low", 1e-7);  // of numpy's roots
            compare(pairs[i].differenceInterval()[1], theirs[2], "high", 1e-7);
        }
    }

    void sameTree()
    {
        const std::vector<ConfusionMatrix> matrices = matrixCases();
        for (std::size_t i = 0; i < matrices.size(); ++i) {
            const int n = matrices[i].classes();
            std::vector<double> distances;
            for (int place = 0; place < n * n; ++place)
                distances.push_back(distance(matrices[i], place / n, place % n));
            const std::vector<Join> ours = averageLinkage(distances, n);
            const QJsonArray theirs = m_theirs["matrices"][static_cast<qsizetype>(i)].toArray();
            QCOMPARE(theirs.size(), static_cast<qsizetype>(ours.size()));
            for (std::size_t k = 0; k < ours.size(); ++k) {
                const QJsonValue row = theirs[static_cast<qsizetype>(k)];
                QCOMPARE(ours[k].first, row[0].toInt());
                QCOMPARE(ours[k].second, row[1].toInt());
                compare(ours[k].height, row[2], "height");
                QCOMPARE(ours[k].size, row[3].toInt());
            }
        }
    }

    void similarityIsTheTreesOrderWithTheNearestEndsTogether()
    {
        const std::vector<ConfusionMatrix> matrices = matrixCases();
        for (std::size_t i = 0; i < matrices.size(); ++i) {
            const ConfusionMatrix& matrix = matrices[i];
            QStringList names;
            for (int k = 0; k < matrix.classes(); ++k)
                names << QString::number(k);
            const std::vector<int> order = classOrder(matrix, names, ClassOrdering::Similarity);
            const auto at = [&order](int place) { return order[static_cast<std::size_t>(place)]; };
            QVERIFY(order.front() < order.back());
            for (auto [left, right] : joinedSets(m_theirs["matrices"][static_cast<qsizetype>(i)].toArray(), matrix.classes())) {
                if (span(order, left).first > span(order, right).first)
                    std::swap(left, right);
                const auto [leftFirst, leftLast] = span(order, left);
                const auto [rightFirst, rightLast] = span(order, right);
                QCOMPARE(leftLast - leftFirst + 1, static_cast<int>(left.size()));
                QCOMPARE(rightLast - rightFirst + 1, static_cast<int>(right.size()));
                QCOMPARE(rightFirst, leftLast + 1);
                const double gap = distance(matrix, at(leftLast), at(rightFirst));
                for (const int one : {leftFirst, leftLast}) {
                    for (const int other : {rightFirst, rightLast})
                        QVERIFY(gap <= distance(matrix, at(one), at(other)));
                }
            }
        }
    }

private:
    QJsonObject m_theirs;
};

LEAFBENCH_GUILESS_TEST(MeasuresTest)
#include "tst_Measures.moc"
