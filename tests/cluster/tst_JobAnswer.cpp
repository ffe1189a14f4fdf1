#include "engine/cluster/JobAnswer.h"
#include "engine/cluster/JobLines.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/ClusterText.h"

#include <QTest>

using namespace leafbench;

namespace {

/// Keeps what it is told.
struct Told : ClusterObserver {
    void onRunStart(const RunStart& start) override { starts.push_back(start); }
    void onEpoch(const EpochRecord& record) override { epochs.push_back(record); }
    void onEvent(const QJsonObject&) override { ++events; }

    std::vector<RunStart> starts;
    std::vector<EpochRecord> epochs;
    int events = 0;
};

ClusterJob told(const QByteArray& head)
{
    ClusterJob job{.id = "j", .cluster = {.name = "c"}, .slurmId = "11"};
    takeAnswer(job, readJobAnswer(head + "\nevents\n"), QDateTime::currentDateTimeUtc());
    return job;
}

}  // namespace

/// What the cluster tells of a job, and the events of its command.
class tst_JobAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesAreSlurms_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<ClusterJobState>("state");
        const auto row = [](const char* head, ClusterJobState state) { QTest::newRow(head) << QByteArray(head) << state; };
        row("queue PENDING|Priority|N/A", ClusterJobState::Waiting);
        row("queue PENDING|BeginTime|N/A\nexit 4", ClusterJobState::Waiting);  // it was requeued
        row("queue CONFIGURING|None|N/A", ClusterJobState::Running);
        row("queue RUNNING|None|2026-09-14T10:00:00", ClusterJobState::Running);
        row("queue COMPLETING|None|N/A\nexit 0", ClusterJobState::Running);
        row("queue COMPLETED|None|N/A\nexit 0", ClusterJobState::Finished);
        row("queue FAILED|NonZeroExitCode|N/A\nexit 3", ClusterJobState::Failed);
        row("queue FAILED|NonZeroExitCode|N/A\nexit 4", ClusterJobState::Cancelled);
        row("queue TIMEOUT|TimeLimit|N/A", ClusterJobState::Failed);
        row("queue NODE_FAIL|None|N/A", ClusterJobState::Failed);
        row("queue |None|N/A", ClusterJobState::Sent);
        row("queue CANCELLED|None|N/A", ClusterJobState::Cancelled);
        row("accounting \nexit 0", ClusterJobState::Finished);
        row("accounting \nexit 1", ClusterJobState::Failed);
        row("accounting CANCELLED by 1000", ClusterJobState::Cancelled);
        row("accounting TIMEOUT", ClusterJobState::Failed);
        row("accounting ", ClusterJobState::Lost);
        row("id ", ClusterJobState::Lost);
        row("trouble Unable to contact slurm controller", ClusterJobState::Sent);
    }
    void statesAreSlurms()
    {
        QFETCH(QByteArray, head);
        QFETCH(ClusterJobState, state);
        QCOMPARE(told(head).state, state);
    }

    void aWaitHasItsReason()
    {
        const ClusterJob job = told("queue PENDING|Resources|2026-09-14T18:00:00");
        QCOMPARE(job.reason, QStringLiteral("Resources"));
        QCOMPARE(job.expected, QStringLiteral("2026-09-14T18:00:00"));
        const QString text = words::clusterJobText(job);
        QVERIFY2(text.contains("enough nodes are free") && text.contains("2026-09-14 18:00"), qPrintable(text));
        QVERIFY(told("queue RUNNING|None|x").reason.isEmpty());
        QVERIFY(words::queueReasonText("QOSMaxJobsPerUserLimit").contains("all that you may"));
        QVERIFY(words::queueReasonText("ReqNodeNotAvail, UnavailableNodes:n1").contains("maintenance"));
    }

    void everyStateHasASentence()
    {
        QSet<QString> texts;
        for (const ClusterJobState state : enumerators<ClusterJobState>()) {
            const ClusterJob job{.id = "j", .slurmId = "11", .state = state, .slurmState = "TIMEOUT"};
            texts << words::clusterJobText(job);
            QVERIFY(words::clusterJobText(job).endsWith('.'));
        }
        QCOMPARE(texts.size(), enumerators<ClusterJobState>().size());
    }

    void linesAreTakenWhereverTheyAreCut()
    {
        const QByteArray bytes = R"({"event":"start","run":"/there/r1","device":"cpu","recipe":{"epochs":7},"train_images":5}
noise of a login
{"event":"epoch","epoch":1,"valid_accuracy":0.5,"train_loss":2}
{"event":"epoch","epoch":2,"valid_accuracy":0.25}
{"error":"DatasetGone","message":"It is gone."}
)";
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            ClusterJob job{.id = "j"};
            JobLines events;
            Told told;
            events.take(bytes.left(cut), job, told);
            events.take(bytes.mid(cut), job, told);
            QCOMPARE(told.events, 4);
            QCOMPARE(told.starts.size(), 1U);
            QCOMPARE(told.starts[0].run.name, QStringLiteral("r1"));
            QCOMPARE(told.starts[0].run.recipe.epochs, 7);
            QCOMPARE(told.starts[0].run.images[0], 5);
            QCOMPARE(told.epochs.size(), 2U);
            QCOMPARE(told.epochs[0].trainLoss, 2.0);
            QCOMPARE(job.done, 2);
            QCOMPARE(job.total, 7);
            QCOMPARE(job.accuracy, 0.5);
            QCOMPARE(job.failure, QStringLiteral("It is gone."));
        }
    }

    /// sbatch's answer was lost: for a minute it may still be at it.
    void aJobThatWasSentIsNotLostAtOnce()
    {
        ClusterJob job{.id = "j", .cluster = {.name = "c"}};
        job.submitted = QDateTime::currentDateTimeUtc();
        takeAnswer(job, readJobAnswer("id \n\nevents\n"), job.submitted.addSecs(20));
        QCOMPARE(job.state, ClusterJobState::Sent);
        takeAnswer(job, readJobAnswer("id \n\nevents\n"), job.submitted.addSecs(90));
        QCOMPARE(job.state, ClusterJobState::Lost);
    }

    void progressCountsWhatTheCommandCounts()
    {
        const auto after = [](ClusterJobKind kind, const QByteArray& bytes) {
            ClusterJob job{.id = "j", .kind = kind};
            Told told;
            JobLines().take(bytes, job, told);
            return words::clusterProgressText(job);
        };
        QCOMPARE(after(ClusterJobKind::Tune,
                       "{\"event\":\"start\",\"trials\":8,\"finished\":2,\"settings\":{\"metric\":"
                       "\"valid_accuracy\"}}\n{\"trial\":2,\"value\":0.75}\n"),
                 QStringLiteral("3 of 8 trials · best 75.0 %"));
        QCOMPARE(after(ClusterJobKind::Tune,
                       "{\"event\":\"start\",\"trials\":8,\"settings\":{\"metric\":\"valid_loss\"}}\n"
                       "{\"trial\":0,\"value\":0.75}\n"),
                 QStringLiteral("1 of 8 trials"));
        // What only begins is not counted.
        QCOMPARE(
            after(
                ClusterJobKind::Tune,
                "{\"event\":\"start\",\"trials\":8,\"settings\":{\"metric\":\"valid_loss\"}}\n"
                "{\"event\":\"trial\",\"trial\":0,\"value\":null}\n{\"event\":\"epoch\",\"trial\":0,\"epoch\":1,\"value\":0.5}\n"),
            QStringLiteral("0 of 8 trials"));
        QCOMPARE(after(ClusterJobKind::Speedup,
                       "{\"event\":\"start\",\"stored\":{\"options\":{\"workers\":[1,2],\"repeats\":3}}}\n"
                       "{\"event\":\"run\",\"workers\":1,\"repeat\":1}\n{\"workers\":1,\"repeat\":1,\"elapsed_s\":2}\n"
                       "{\"event\":\"run\",\"workers\":2,\"repeat\":1}\n"),
                 QStringLiteral("1 of 6 measurements"));
        // Two processes of one study: each tells of all trials.
        QCOMPARE(after(ClusterJobKind::Tune,
                       "{\"event\":\"start\",\"trials\":8,\"finished\":0,\"settings\":{\"metric\":\"valid_loss\"}}\n"
                       "{\"trial\":0,\"value\":0.75}\n"
                       "{\"event\":\"start\",\"trials\":8,\"finished\":1,\"settings\":{\"metric\":\"valid_loss\"}}\n"
                       "{\"trial\":1,\"value\":0.5}\n{\"trial\":1,\"value\":0.5}\n"),
                 QStringLiteral("2 of 8 trials"));
        QCOMPARE(after(ClusterJobKind::Speedup, "{\"workers\":1,\"repeat\":1}\n{\"workers\":2,\"repeat\":1}\n"),
                 QStringLiteral("2 measurements"));
        QCOMPARE(after(ClusterJobKind::Replay,
                       "{\"event\":\"start\"}\n{\"step\":\"split\",\"state\":\"running\"}\n"
                       "{\"step\":\"split\",\"state\":\"done\"}\n"),
                 QStringLiteral("1 of 10 steps"));
    }
};

LEAFBENCH_GUILESS_TEST(tst_JobAnswer)
#include "tst_JobAnswer.moc"
