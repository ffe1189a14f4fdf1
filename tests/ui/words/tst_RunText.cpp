#include "tests/testing/TestProgram.h"
#include "ui/words/RunText.h"
#include "ui/words/Translation.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace leafbench;

class tst_RunText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allThatAMoveLeftIsSaid()
    {
        QVERIFY(words::leftBehind({}).isEmpty());
        MovedRuns moved;
        moved.left = QStringLiteral("/old/runs");
        moved.kept = QStringLiteral("/old/news");
        const QStringList said = words::leftBehind(moved);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].contains(QStringLiteral("/old/runs")) && said[1].contains(QStringLiteral("/old/news")));
    }

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
    }

    void accuracyStarDatasetSizeAndDay()
    {
        QCOMPARE(words::runTitle(made()), QStringLiteral("92.8 % \u2605 leaves, 64 px, 24 Nov"));
        Run run = made();
        run.annotations.starred = false;
        QCOMPARE(words::runTitle(run), QStringLiteral("92.8 % leaves, 64 px, 24 Nov"));
        run.started = run.started.addYears(-7);
        QCOMPARE(words::runTitle(run), QStringLiteral("92.8 % leaves, 64 px, 24 Nov %1").arg(run.started.date().year()));
    }

    void whatIsUnknownIsLeftOut()
    {
        Run run = made();
        run.epochs.clear();
        QCOMPARE(words::runTitle(run), QStringLiteral("\u2605 leaves, 64 px, 24 Nov"));
        run.annotations.starred = false;
        run.recipe.data.clear();
        QCOMPARE(words::runTitle(run), QStringLiteral("64 px, 24 Nov"));
        run.started = {};
        QCOMPARE(words::runTitle(run), run.name);
    }

    void ofAnyDatasetFolder()
    {
        Run run = made();
        run.recipe.data = QStringLiteral("/data/100%1 of %3/");
        QCOMPARE(words::runTitle(run), QStringLiteral("92.8 % \u2605 100%1 of %3, 64 px, 24 Nov"));
        run.recipe.data = QStringLiteral("/data/New Plant Diseases Dataset(Augmented)");
        QCOMPARE(words::runTitle(run), QStringLiteral("92.8 % \u2605 New Plant Diseases Data\u2026, 64 px, 24 Nov"));
    }

    void inGerman()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(words::installTranslation(*qApp, QStringLiteral("de")));
        QVERIFY2(words::runTitle(made()).endsWith(QStringLiteral("leaves, 64 px, 24. Nov.")), qPrintable(words::runTitle(made())));
    }

private:
    static Run made()
    {
        Run run;
        run.name = QStringLiteral("20261124-101502-resnet18-64px");
        run.started = QDateTime(QDate(QDate::currentDate().year(), 11, 24), QTime(10, 15));
        run.recipe.data = QStringLiteral("/home/me/leaves");
        run.annotations.starred = true;
        run.epochs.resize(1);
        run.epochs[0].validAccuracy = 0.928;
        return run;
    }
};

LEAFBENCH_GUILESS_TEST(tst_RunText)
#include "tst_RunText.moc"
