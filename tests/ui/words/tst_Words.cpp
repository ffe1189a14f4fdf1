#include "tests/testing/TestProgram.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QTest>

using namespace leafbench;

class tst_Words : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorNamesItsSubject()
    {
        for (const ErrorCode code : enumerators<ErrorCode>()) {
            const Error error{.code = code, .subject = "SUBJECT", .detail = "DETAIL", .choices = {"CHOICE"}, .low = 1, .high = 2};
            const QString text = words::errorText(error);
            QVERIFY2(text.size() > 15, qPrintable(toWord(code)));
            const bool without = code == ErrorCode::OutOfMemory || code == ErrorCode::Internal || code == ErrorCode::Diverged
                || code == ErrorCode::BackendMissing || code == ErrorCode::LimitTooLow || code == ErrorCode::NodesMissing;
            QVERIFY2(without || text.contains("SUBJECT"), qPrintable(toWord(code) + ": " + text));
            QVERIFY2(!text.contains("%1") && !text.contains("%2"), qPrintable(text));
        }
    }
    void whatDoesNotFitIsSaidWithNumbers()
    {
        Error error{.code = ErrorCode::TooLittleMemory,
                    .subject = "batch_size",
                    .detail = "96",
                    .choices = {"batch_size=4096", "input_size=512", "workers=2"},
                    .low = 2.1e11,
                    .high = 6.4e9};
        QCOMPARE(words::errorText(error),
                 QStringLiteral("This takes about 210.0 GB of memory (batch_size=4096, input_size=512, workers=2), and 6.4 GB are "
                                "free here. Set batch_size to 96 or less, or give this program more memory."));
        error.detail.clear();
        QVERIFY(words::errorText(error).contains(QStringLiteral("No batch_size is small enough")));
        error = {.code = ErrorCode::TooLittleSpace, .subject = "/disk", .low = 9e9, .high = 1.5e9};
        QCOMPARE(
            words::errorText(error),
            QStringLiteral("The disk of /disk has too little room: 9.0 GB are needed and 1.5 GB are free, so 7.5 GB are lacking."));
        error = {.code = ErrorCode::PlaceUnusable, .subject = "/disk", .detail = "network", .choices = {"nfs"}};
        QVERIFY(words::errorText(error).contains(QStringLiteral("network file system (nfs)")));
        error.detail = "not empty";
        QVERIFY(words::errorText(error).startsWith(QStringLiteral("/disk is not an empty folder")));
        error = {.code = ErrorCode::LimitTooLow, .subject = "files", .low = 40, .high = 12};
        QVERIFY(words::errorText(error).startsWith(
            QStringLiteral("This needs about 40 open files at a time, and the system allows 12")));
        error.subject = QStringLiteral("threads");
        QVERIFY(words::errorText(error).contains(QStringLiteral("pids.max")));
    }
    void whatMayHaveBeenMeantIsSaid()
    {
        Error error{.code = ErrorCode::UnknownKey, .subject = "epoch", .choices = {"seed", "epochs"}};
        QCOMPARE(words::errorText(error),
                 QStringLiteral("There is no recipe key \"epoch\". Did you mean epochs? Known keys: seed, epochs."));
        error = {.code = ErrorCode::NotFound, .subject = "papr", .choices = {"quick", "paper"}};
        QVERIFY(words::errorText(error).contains(QStringLiteral("Did you mean paper?")));
        error = {.code = ErrorCode::NoClasses, .subject = "/leaves", .detail = "Apple___healthy"};
        QVERIFY(words::errorText(error).contains(QStringLiteral("one class (Apple___healthy)")));
        error = {.code = ErrorCode::BadValue, .subject = "momentum", .detail = "no number: low"};
        QCOMPARE(words::errorText(error), QStringLiteral("Momentum: \"low\" is missing in the search space, or no number."));
        error = {.code = ErrorCode::BadValue, .subject = "cluster", .detail = "ocelot"};
        QVERIFY(words::errorText(error).contains(QStringLiteral("leafbench-cli clusters")));
    }
    void everyRecipeKeyHasWords()
    {
        for (const RecipeKey& key : recipeKeys()) {
            QVERIFY2(words::recipeKeyLabel(key.name) != key.name, qPrintable(key.name));
            QVERIFY2(!words::recipeKeyHelp(key.name).isEmpty(), qPrintable(key.name));
            if (key.kind == RecipeKey::Kind::Choice) {
                for (const QString& choice : key.choices)
                    QVERIFY(!words::choiceText(key.name, choice).isEmpty());
            }
        }
    }
    void progressOfAStudy()
    {
        QCOMPARE(words::phaseText(QStringLiteral("tune")), QStringLiteral("Tuning"));
        QCOMPARE(words::progressText({.phase = QStringLiteral("tune"), .done = 5, .total = 80, .epoch = 0, .epochs = 8}),
                 QStringLiteral("0 of 8 trials"));
        QCOMPARE(words::progressText({.phase = QStringLiteral("train"), .epoch = 2, .epochs = 8}), QStringLiteral("epoch 2 of 8"));
    }
    void progressOfAReplay()
    {
        const Progress progress{.phase = QStringLiteral("replay"), .done = 300, .total = 1000, .epoch = 5, .epochs = 10};
        QCOMPARE(words::phaseText(progress.phase), QStringLiteral("Replaying the paper"));
        QCOMPARE(words::progressText(progress), QStringLiteral("step 5 of 10"));
    }
    void amountHasItsUnit()
    {
        const auto text = [](const char* phase, qint64 done, qint64 total) {
            return words::amountText({.phase = QLatin1String(phase), .done = done, .total = total});
        };
        QCOMPARE(text("train", 1200, 5000), QStringLiteral("1,200 of 5,000 images"));
        QCOMPARE(text("tune", 12, 40), QStringLiteral("12 of 40 epochs"));
        QCOMPARE(text("scan", 3, 76), QStringLiteral("3 of 76 folders"));
        QCOMPARE(text("export", 1, 7), QStringLiteral("1 of 7 formats"));
        QCOMPARE(text("bundle", 3'000'000, 9'000'000), QStringLiteral("3.0 MB of 9.0 MB"));
        QCOMPARE(text("import", 3'000'000, 9'000'000), QStringLiteral("3.0 MB of 9.0 MB"));
        QCOMPARE(text("replay", 300, 1000), QString());
    }
    void rateHasItsUnit()
    {
        const auto text = [](const char* phase, double rate) { return words::rateText(QLatin1String(phase), rate); };
        QCOMPARE(text("train", 123.4), QStringLiteral("123 images/s"));
        QCOMPARE(text("stats", 4520), QStringLiteral("4,520 images/s"));
        QCOMPARE(text("tune", 0.1), QStringLiteral("6.0 epochs/min"));
        QCOMPARE(text("bundle", 3e6), QString());
        QCOMPARE(text("replay", 0.5), QString());
        QCOMPARE(text("train", 0), QString());
    }
    void everySamplerAndPrunerHasWords()
    {
        QStringList texts;
        for (int kind = 0; kind < 4; ++kind)
            texts << words::samplerText(SamplerOptions::Kind(kind)) << words::prunerText(PrunerOptions::Kind(kind));
        QVERIFY(!texts.contains(QString()));
        texts.removeDuplicates();
        QCOMPARE(texts.size(), 8);
    }
    void rangesInWords()
    {
        const SearchSpace space = paperSpace();
        QCOMPARE(words::rangeText(space.parameters[0]), QStringLiteral("1e-4 to 0.2, log"));
        QCOMPARE(words::rangeText(space.parameters[1]), QStringLiteral("1 to 10"));
        const Parameter optimizer{"optimizer", Distribution::categorical({"sgd", "adamw"}), "schedule", {"step", "one_cycle"}};
        QCOMPARE(words::rangeText(optimizer), QStringLiteral("SGD or AdamW"));
        QCOMPARE(words::conditionText(optimizer), QStringLiteral("only when Schedule is Step or One-cycle"));
    }
    void timesAndCounts()
    {
        QCOMPARE(words::duration(0.421), QStringLiteral("0.42 s"));
        QCOMPARE(words::duration(12.34), QStringLiteral("12.3 s"));
        QCOMPARE(words::duration(102), QStringLiteral("1:42 min"));
        QCOMPARE(words::duration(3723), QStringLiteral("1:02:03 h"));
        QCOMPARE(words::count(87867), QStringLiteral("87,867"));
        QCOMPARE(words::percent(0.9236), QStringLiteral("92.4 %"));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Words)
#include "tst_Words.moc"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
