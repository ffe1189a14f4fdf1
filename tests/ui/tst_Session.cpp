#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using ui::Session;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void opensAFolder();
    void theLaterFolderWins();
    void aFailureKeepsWhatWasOpen();
    void refusesASplitOfAnotherDataset();
    void listsRuns();
    void keepsAnOfferedImage();
};

void TestSession::opensAFolder()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 3, 5, 2);
    Session session(dir.filePath(QStringLiteral("runs")));
    QSignalSpy opening(&session, &Session::datasetOpening);
    QSignalSpy changed(&session, &Session::datasetChanged);
    QVERIFY(!session.dataset() && !session.split());
    session.openDataset(dir.path());
    QCOMPARE(opening.size(), 1);
    QVERIFY(changed.wait());
    QCOMPARE(session.dataset()->images.size(), std::size_t(21));
    QCOMPARE(session.split()->count(Subset::Train), 15);
    QCOMPARE(session.split()->count(Subset::Valid), 6);
}

void TestSession::theLaterFolderWins()
{
    const QTemporaryDir first, second;
    makeKaggle(first.path(), 4, 50, 10);
    makeKaggle(second.path(), 2, 3, 1);
    Session session(QStringLiteral("/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    for (int i = 0; i < 5; ++i) {
        session.openDataset(first.path());
        session.openDataset(second.path());
        QVERIFY(changed.wait());
        QTest::qWait(50);
        QCOMPARE(changed.size(), i + 1);
        QCOMPARE(session.dataset()->images.size(), std::size_t(8));
    }
}

void TestSession::aFailureKeepsWhatWasOpen()
{
    const QTemporaryDir dir, empty;
    makeKaggle(dir.path(), 2, 2, 1);
    Session session(QStringLiteral("/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(changed.wait());
    const DatasetPtr before = session.dataset();
    ErrorCode code{};
    connect(&session, &Session::datasetFailed, this, [&](const Error& error) { code = error.code; });
    QSignalSpy failed(&session, &Session::datasetFailed);
    session.openDataset(empty.path());
    QVERIFY(failed.wait());
    QCOMPARE(code, ErrorCode::NoClasses);
    QCOMPARE(session.dataset(), before);
    session.openDataset(QStringLiteral("/no/such/folder"));
    QVERIFY(failed.wait());
    QCOMPARE(code, ErrorCode::NotFound);
}

void TestSession::refusesASplitOfAnotherDataset()
{
    const QTemporaryDir dir;
    makeKaggle(dir.path(), 2, 10, 2);
    Session session(QStringLiteral("/nowhere"));
    QSignalSpy changed(&session, &Session::datasetChanged);
    session.openDataset(dir.path());
    QVERIFY(changed.wait());
    QSignalSpy split(&session, &Session::splitChanged);
    session.setSplit(std::make_shared<const Split>(makeSplit(*bigIndex(2, 3), {}).value()));
    session.setSplit(nullptr);
    QCOMPARE(split.size(), 0);
    session.setSplit(std::make_shared<const Split>(makeSplit(*session.dataset(), {}).value()));
    QCOMPARE(split.size(), 1);
    QCOMPARE(session.split()->options, SplitOptions{});
}

void TestSession::listsRuns()
{
    const QTemporaryDir dir;
    Session session(dir.path());
    QSignalSpy runs(&session, &Session::runsChanged);
    session.refreshRuns();
    session.refreshRuns();  // asked again while it reads: it reads again, once
    session.refreshRuns();
    QVERIFY(runs.wait());
    QTRY_COMPARE(runs.size(), 2);
    QTest::qWait(100);
    QCOMPARE(runs.size(), 2);
    QVERIFY(session.runs().empty());
    QVERIFY(session.currentRun().isEmpty());
}

void TestSession::keepsAnOfferedImage()
{
    Session session(QStringLiteral("/nowhere"));
    QSignalSpy offered(&session, &Session::imageOffered);
    session.offerImage(QStringLiteral("/a.jpg"));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(session.takeOfferedImage(), QStringLiteral("/a.jpg"));
    QVERIFY(session.takeOfferedImage().isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_Session.moc"
