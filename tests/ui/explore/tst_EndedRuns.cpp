#include "ui/explore/EndedRuns.h"

#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/shared/UserSettings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

class tst_EndedRuns : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { userSettings().remove(QStringLiteral("lastLook")); }
    void onlyOnesThatEndedLately();
    void nothingOnAFirstStart();
    void lastNightsRunIsShown();
    void whatIsWatchedIsNotTold();

private:
    void write(const QString& name, int hoursAgo, bool finished = true);
    void lookedAgo(int hours) { userSettings().setValue(QStringLiteral("lastLook"), m_now.addSecs(-3600 * hours)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;
};

void tst_EndedRuns::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::currentDateTimeUtc();
}

void tst_EndedRuns::write(const QString& name, int hoursAgo, bool finished)
{
    Run run = testing::madeUpRun(4, 4);
    run.name = name;
    run.started = m_now.addDays(-2);
    run.state = finished ? RunState::Finished : RunState::Failed;
    testing::writeMadeUpRun(m_dir->path(), run);
    QFile file(m_dir->filePath(name + QStringLiteral("/run.json")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(m_now.addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime));
}

void tst_EndedRuns::onlyOnesThatEndedLately()
{
    write(QStringLiteral("old"), 30);
    write(QStringLiteral("seen"), 10);
    write(QStringLiteral("earlier"), 5);
    write(QStringLiteral("later"), 2);
    QStringList names;
    for (const EndedRun& ended : endedSince(listRuns(m_dir->path()), m_now.addSecs(-8 * 3600), m_now))
        names << ended.run.name;
    QCOMPARE(names, QStringList({"later", "earlier"}));
    QCOMPARE(endedSince(listRuns(m_dir->path()), m_now.addDays(-9), m_now).size(), std::size_t(3));  // a day at most
}

void tst_EndedRuns::nothingOnAFirstStart()
{
    write(QStringLiteral("night"), 5);
    Session session(m_dir->path());
    EndedRuns card(session);
    QSignalSpy listed(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(listed.wait(patience));
    QVERIFY(card.isHidden());
}

void tst_EndedRuns::lastNightsRunIsShown()
{
    write(QStringLiteral("night"), 5);
    write(QStringLiteral("broken"), 4, false);
    lookedAgo(9);
    Session session(m_dir->path());
    EndedRuns card(session);
    session.refreshRuns();
    QTRY_COMPARE(card.shown(), QStringList({"broken", "night"}));
    QVERIFY(!card.isHidden());
    QVERIFY(says(card, QStringLiteral("failed")));
    QVERIFY(says(card, QStringLiteral("1 more")));
    QSignalSpy page(&session, &Session::pageRequested);
    auto& open = child<QToolButton>(card, "showEnded");
    open.click();
    QCOMPARE(page.back().front().toString(), QStringLiteral("runs"));  // there is nothing to evaluate
    write(QStringLiteral("latest"), 1);
    session.refreshRuns();
    QTRY_COMPARE(card.shown().front(), QStringLiteral("latest"));
    QVERIFY(says(card, QStringLiteral("finished")));
    QVERIFY(says(card, QStringLiteral("2 more")));
    open.click();
    QCOMPARE(page.back().front().toString(), QStringLiteral("evaluate"));
    QCOMPARE(session.currentRun(), m_dir->filePath(QStringLiteral("latest")));
    // It stays until it is closed, and is gone for the next start.
    session.refreshRuns();
    QTest::qWait(50);
    QVERIFY(!card.isHidden());
    QTest::mouseClick(&child<QToolButton>(card, "endedSeen"), Qt::LeftButton);
    QVERIFY(card.isHidden());
    EndedRuns next(session);
    QVERIFY(next.isHidden());
}

/// A run that ends in a window that is in use is seen there.
void tst_EndedRuns::whatIsWatchedIsNotTold()
{
    lookedAgo(1);
    Session session(m_dir->path());
    EndedRuns card(session);
    QTest::mouseClick(&card, Qt::LeftButton);
    write(QStringLiteral("now"), 0);
    QSignalSpy listed(&session, &Session::runsChanged);
    session.refreshRuns();
    QVERIFY(listed.wait(patience));
    QCOMPARE(card.shown(), QStringList());
}

LEAFBENCH_TEST(tst_EndedRuns)
#include "tst_EndedRuns.moc"
