// TPE finds values at least as good as Optuna's TPESampler with its defaults, of which golden/optuna_sampler-VERSION.json has the
// results: working them all out takes one and a half minutes.
#include "tests/interop/PythonPeer.h"
#include "tests/interop/SamplerProblems.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace leafbench;
using testing::SamplerProblem;

namespace {

constexpr int seeds = 30;
constexpr int trials = 100;

/// Of the Optuna that is installed: its TPE changes from version to version.
QJsonObject golden(const QString& version)
{
    QFile file(QStringLiteral(LEAFBENCH_SOURCE_DIR "/tests/interop/golden/optuna_sampler-%1.json").arg(version));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray bestValues(const SamplerProblem& problem, SamplerOptions options)
{
    QJsonArray values;
    for (int seed = 0; seed < seeds; ++seed) {
        options.seed = static_cast<quint64>(seed);
        values.append(bestOf(problem, options, trials));
    }
    return values;
}

}  // namespace

class OptunaSamplerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString lacks = testing::pythonLacks({"optuna", "scipy"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        const auto answer = testing::runPeer("optuna_sampler.py", {"version"});
        QVERIFY2(answer.ok, answer.errors.constData());
        m_golden = golden(QString::fromUtf8(answer.output).trimmed());
        if (m_golden.isEmpty())
            QSKIP(QByteArray("no golden values of Optuna " + answer.output).constData());
    }

    /// What is compared with is what Optuna says: a few of its studies, run now. One or the other ends elsewhere on another
    /// processor, where NumPy rounds a last bit in another way.
    void goldenIsOptunas()
    {
        constexpr int again = 3;
        const auto answer = testing::runPeer("optuna_sampler.py", {"golden", QString::number(again), QString::number(trials)});
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonObject now = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(now.keys(), m_golden.keys());
        QStringList others;
        for (const QString& problem : now.keys()) {
            QCOMPARE(m_golden[problem].toArray().size(), seeds);
            for (int seed = 0; seed < again; ++seed) {
                const double stored = m_golden[problem][seed].toDouble(), present = now[problem][seed].toDouble();
                if (std::abs(stored - present) > 1e-6 * std::abs(present))
                    others << QStringLiteral("%1 %2: %3, now %4").arg(problem).arg(seed).arg(stored).arg(present);
            }
        }
        QVERIFY2(others.size() <= now.size() * again / 4, qPrintable(others.join(u'\n')));
    }

    void atLeastAsGood_data()
    {
        QTest::addColumn<bool>("multivariate");
        QTest::newRow("multivariate") << true;
        QTest::newRow("univariate") << false;
    }

    void atLeastAsGood()
    {
        QFETCH(const bool, multivariate);
        SamplerOptions options;
        options.multivariate = multivariate;
        QJsonObject asked;
        for (const SamplerProblem& problem : testing::samplerProblems())
            asked[problem.name] = QJsonObject{{"ours", bestValues(problem, options)}, {"theirs", m_golden[problem.name]}};
        const auto answer = testing::runPeer("optuna_sampler.py", {"verdict"}, QJsonDocument(asked).toJson());
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonObject verdict = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(verdict.keys(), m_golden.keys());
        for (const QString& problem : verdict.keys()) {
            const QJsonValue one = verdict[problem];
            const double ours = one["ours"].toDouble(), theirs = one["theirs"].toDouble(), p = one["p"].toDouble();
            const QString text = QStringLiteral("%1: median best value %2, Optuna %3; p that ours is worse: %4")
                                     .arg(problem, -8)
                                     .arg(ours, 0, 'g', 7)
                                     .arg(theirs, 0, 'g', 7)
                                     .arg(p, 0, 'g', 3);
            qInfo().noquote() << text;
            QVERIFY2(p >= 0.05, qPrintable(text));
            // The joint model, which is the default, is better outright.
            if (multivariate)
                QVERIFY2(ours <= theirs, qPrintable(text));
        }
    }

private:
    QJsonObject m_golden;
};

LEAFBENCH_GUILESS_TEST(OptunaSamplerTest)
#include "tst_OptunaSampler.moc"
