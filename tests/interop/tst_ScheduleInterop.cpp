#include "engine/training/Schedule.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QTest>

#include <cmath>

using namespace leafbench;

/// The rates that torch's own schedulers set, a line a schedule.
static const char torchRates[] = R"(
import sys, torch
from torch.optim.lr_scheduler import OneCycleLR, StepLR
kind, rate, epochs, per_epoch, step_size, gamma, pct_start = sys.argv[1], *map(float, sys.argv[2:])
epochs, per_epoch = int(epochs), int(per_epoch)
optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=rate, momentum=0.9)
if kind == 'step':
    schedule = StepLR(optimizer, int(step_size), gamma)
else:
    schedule = OneCycleLR(optimizer, rate, total_steps=epochs * per_epoch, cycle_momentum=False, pct_start=pct_start,
                          anneal_strategy=kind)
for epoch in range(epochs):
    for step in range(per_epoch):
        print(repr(optimizer.param_groups[0]['lr']))
        optimizer.step()
        if kind != 'step' and epoch * per_epoch + step + 1 < epochs * per_epoch:
            schedule.step()
    if kind == 'step':
        schedule.step()
)";

class TestScheduleInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void torchAgrees_data();
    void torchAgrees();
};

void TestScheduleInterop::torchAgrees_data()
{
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("perEpoch");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("stepSize");
    QTest::addColumn<double>("gamma");
    QTest::addColumn<double>("pctStart");
    QTest::addColumn<Anneal>("anneal");
    QTest::newRow("one-cycle") << 15 << 132 << 0.02 << 0 << 0.0 << 0.3 << Anneal::Cos;
    QTest::newRow("one-cycle, shortest") << 1 << 2 << 0.1 << 0 << 0.0 << 0.3 << Anneal::Cos;
    QTest::newRow("one-cycle, three steps") << 1 << 3 << 0.1 << 0 << 0.0 << 0.3 << Anneal::Cos;
    QTest::newRow("one-cycle, seven steps") << 7 << 1 << 0.3 << 0 << 0.0 << 0.3 << Anneal::Cos;
    QTest::newRow("one-cycle, linear") << 15 << 132 << 0.02 << 0 << 0.0 << 0.2 << Anneal::Linear;
    QTest::newRow("one-cycle, linear, seven steps") << 7 << 1 << 0.3 << 0 << 0.0 << 0.5 << Anneal::Linear;
    QTest::newRow("step") << 40 << 3 << 0.01 << 7 << 0.1 << 0.3 << Anneal::Cos;
    QTest::newRow("step every epoch") << 60 << 1 << 0.05 << 1 << 0.93 << 0.3 << Anneal::Cos;
}

void TestScheduleInterop::torchAgrees()
{
    const QString lacking = testing::pythonLacks({"torch"});
    if (!lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    QFETCH(int, epochs);
    QFETCH(int, perEpoch);
    QFETCH(double, rate);
    QFETCH(int, stepSize);
    QFETCH(double, gamma);
    QFETCH(double, pctStart);
    QFETCH(Anneal, anneal);
    Recipe recipe;
    recipe.schedule = stepSize > 0 ? ScheduleKind::Step : ScheduleKind::OneCycle;
    recipe.epochs = epochs;
    recipe.learningRate = rate;
    recipe.stepSize = stepSize;
    recipe.gamma = gamma;
    recipe.pctStart = pctStart;
    recipe.anneal = anneal;

    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto text = [](double value) { return QString::number(value, 'g', 17); };
    python.start("/usr/bin/python3",
                 {"-c", torchRates, stepSize > 0 ? "step" : toWord(anneal), text(rate), text(epochs), text(perEpoch),
                  text(stepSize), text(gamma), text(pctStart)});
    QVERIFY(python.waitForFinished(60'000));
    const QList<QByteArray> theirs = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(theirs.size(), qsizetype(epochs) * perEpoch);
    for (qint64 step = 0; step < theirs.size(); ++step) {
        const double expected = theirs[step].toDouble();
        QVERIFY2(std::abs(learningRateAt(recipe, step, perEpoch) / expected - 1) < 1e-12, theirs[step].constData());
    }
}

LEAFBENCH_GUILESS_TEST(TestScheduleInterop)
#include "tst_ScheduleInterop.moc"
