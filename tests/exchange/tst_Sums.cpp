#include "engine/exchange/Sums.h"
#include "tests/testing/TestProgram.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_Sums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asSha256sumWritesThem()
    {
        const QTemporaryDir dir;
        Sums sums;
        QStringList names;
        for (const char* utf8 :
             {"plain", "with space", "back\\slash", "line\nbreak", "return\r", "Größe_出力", "\\begins", "two  spaces"}) {
            const QString name = QString::fromUtf8(utf8);
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(utf8);
            sums[name] = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex();
        }
        for (const auto& [name, sum] : sums)
            names << name;
        QProcess sha256sum;
        sha256sum.setWorkingDirectory(dir.path());
        sha256sum.start("sha256sum", names);
        QVERIFY(sha256sum.waitForFinished());
        const QByteArray theirs = sha256sum.readAllStandardOutput();
        QCOMPARE(QString::fromUtf8(sumsToText(sums)), QString::fromUtf8(theirs));
        QCOMPARE(sumsFromText(theirs), std::optional(sums));
    }

    void otherTextIsRefused()
    {
        const QByteArray sum(64, 'a');
        for (const QByteArray& text : {QByteArray(), sum + "  name", sum + " name\n", sum + "  \n", sum.chopped(1) + "  name\n",
                                       QByteArray(64, 'A') + "  name\n", sum + "  name\n" + sum + "  name\n",
                                       '\\' + sum + "  na\\me\n", '\\' + sum + "  name\\\n", sum + "  \xff\n", sum + "  name\n\n"})
            QVERIFY2(!sumsFromText(text), text.constData());
    }
};

LEAFBENCH_GUILESS_TEST(tst_Sums)
#include "tst_Sums.moc"
