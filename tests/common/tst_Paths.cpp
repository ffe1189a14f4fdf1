#include "engine/common/Paths.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_Paths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withinByName()
    {
        QVERIFY(isWithin(QStringLiteral("/a/b"), QStringLiteral("/a/b")));
        QVERIFY(isWithin(QStringLiteral("/a/b/c"), QStringLiteral("/a/b")));
        QVERIFY(!isWithin(QStringLiteral("/a/bc"), QStringLiteral("/a/b")));
        QVERIFY(!isWithin(QStringLiteral("/a"), QStringLiteral("/a/b")));
    }

    void sameThroughALink()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("folder")), link = place.filePath(QStringLiteral("link"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::link(folder, link));
        QVERIFY(isSameFile(link, folder));
        QVERIFY(!isSameFile(folder, place.path()));
    }

    void whatIsGoneIsTheSameByItsName()
    {
        const QString gone = QStringLiteral("/nowhere/leaves"), other = QStringLiteral("/nowhere/other");
        QVERIFY(isSameFile(gone, gone));
        QVERIFY(!isSameFile(gone, other));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Paths)
#include "tst_Paths.moc"
