#include "tests/testing/WidgetTest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

/// EveryLanguage at other scale factors of the screen, which Qt reads when a program starts.
class tst_EveryScale : public QObject {
    Q_OBJECT
private slots:
    void nothingIsCut_data();
    void nothingIsCut();
};

void tst_EveryScale::nothingIsCut_data()
{
    QTest::addColumn<QByteArray>("factor");
    QTest::addColumn<QStringList>("tests");
    const QStringList both{QStringLiteral("nothingIsCut:longer"), QStringLiteral("nothingIsCut:right to left")};
    QTest::addRow("1.5") << QByteArray("1.5") << both;
    QTest::addRow("2") << QByteArray("2") << both + QStringList{QStringLiteral("nothingIsCut:de_DE")};
}

void tst_EveryScale::nothingIsCut()
{
    QFETCH(QByteArray, factor);
    QFETCH(QStringList, tests);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(factor));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("EveryLanguage")} + tests);
    QVERIFY(program.waitForFinished(280'000));
    const QByteArray said = program.readAll();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("Totals: "), said.constData());
}

LEAFBENCH_TEST(tst_EveryScale)
#include "tst_EveryScale.moc"
