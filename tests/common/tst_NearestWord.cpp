#include "engine/common/NearestWord.h"

#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_NearestWord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter less") << "epoch"
                                       << "epochs";
        QTest::newRow("two letters swapped") << "sede"
                                             << "seed";
        QTest::newRow("two letters wrong") << "ephocs"
                                           << "epochs";
        QTest::newRow("case") << "Epochs"
                              << "epochs";
        QTest::newRow("a dash") << "batch-size"
                                << "batch_size";
        QTest::newRow("an option") << "--momentun"
                                   << "momentum";
        QTest::newRow("initials") << "lr"
                                  << "learning_rate";
        QTest::newRow("another word") << "dropout"
                                      << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("short words are not guessed") << "xy"
                                                     << "";
        QTest::newRow("a long text") << QString(100'000, u'e') << "";
    }

    void findsWhatIsMeant()
    {
        QFETCH(QString, given);
        QTEST(nearestWord(given, {"epochs", "seed", "batch_size", "momentum", "learning_rate"}), "meant");
    }
};

LEAFBENCH_GUILESS_TEST(tst_NearestWord)
#include "tst_NearestWord.moc"
