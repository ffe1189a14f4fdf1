#include "tests/testing/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// A chain text.arg(a).arg(b) looks for its next %1 in what it has put in before: a file name with a % in it would be
/// torn apart. One call arg(a, b) does not.
class tst_Formats : public QObject {
    Q_OBJECT

    /// The code without what stands in texts, characters and comments: of the same length, with the same lines.
    static QString bare(QString code)
    {
        static const QRegularExpression rest(
            "/{2}[^\\n]*|/[*].*?[*]/|\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\\\n])+'",
            QRegularExpression::DotMatchesEverythingOption);
        for (auto it = rest.globalMatch(QString(code)); it.hasNext();) {
            const auto match = it.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                if (code[i] != u'\n')
                    code[i] = u' ';
            }
        }
        return code;
    }

    /// Where the bracket that opens before `at` is closed, and one further.
    static qsizetype closed(const QString& code, qsizetype at)
    {
        for (int depth = 1; depth > 0 && at < code.size(); ++at)
            depth += code[at] == u'(' ? 1 : code[at] == u')' ? -1 : 0;
        return at;
    }

    /// The lines in which a call of arg() follows another.
    static QList<qsizetype> chains(const QString& source)
    {
        static const QRegularExpression call("[.]\\s*arg\\s*[(]"), next("\\G\\s*[.]\\s*arg\\s*[(]");
        const QString code = bare(source);
        QList<qsizetype> lines;
        for (auto it = call.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            if (next.match(code, closed(code, match.capturedEnd())).hasMatch())
                lines << code.left(match.capturedStart()).count(u'\n') + 1;
        }
        return lines;
    }

private Q_SLOTS:
    void chainsAreSeen()
    {
        QCOMPARE(chains("a.arg(b).arg(c);"), QList<qsizetype>{1});
        QCOMPARE(chains("\na\n  .arg(f(b), \")\", ')')\n  .arg(1'000);"), QList<qsizetype>{3});
        QCOMPARE(chains("a.arg(b, QString::number(2)).trimmed(); // a.arg(b).arg(c)"), QList<qsizetype>());
        QCOMPARE(chains("a.arg(b.arg(c), \".arg(\"); d.arg(e)"), QList<qsizetype>());
    }

    void noSourceHasAChain()
    {
        const QString top = QStringLiteral(LEAFBENCH_SOURCE_DIR "/");
        QStringList found;
        int files = 0;
        for (const char* tree : {"engine", "ui", "app"}) {
            QDirIterator sources(top + tree, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                ++files;
                for (const qsizetype line : chains(QString::fromUtf8(file.readAll())))
                    found << file.fileName().mid(top.size()) + ':' + QString::number(line);
            }
        }
        QVERIFY(files > 500);
        QCOMPARE(found, QStringList());
    }
};

LEAFBENCH_GUILESS_TEST(tst_Formats)
#include "tst_Formats.moc"
