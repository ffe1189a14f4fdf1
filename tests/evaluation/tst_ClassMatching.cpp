// Folders of other datasets beside a model's classes: by name, by a mapping file, by a suggestion.
#include "engine/common/TextFile.h"
#include "engine/evaluation/ClassMapping.h"
#include "engine/evaluation/ClassSuggestion.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

namespace {

QStringList paperNames()
{
    QStringList names;
    for (const ClassName& name : paperClasses())
        names << name.name;
    return names;
}

DatasetIndex indexOf(const QStringList& folders)
{
    DatasetIndex index;
    for (const QString& folder : folders) {
        index.images.push_back({folder + "/1.jpg", static_cast<qint32>(index.classes.size()), Folder::Root});
        index.classes.push_back(splitClassName(folder));
    }
    return index;
}

}  // namespace

class tst_ClassMatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesMatchWhateverTheirForm_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("className");
        QTest::addColumn<MatchKind>("kind");
        QTest::newRow("itself") << "Apple___Apple_scab"
                                << "Apple___Apple_scab" << MatchKind::Exact;
        QTest::newRow("case") << "apple___apple_SCAB"
                              << "Apple___Apple_scab" << MatchKind::Alike;
        QTest::newRow("underscores") << "Tomato_healthy"
                                     << "Tomato___healthy" << MatchKind::Alike;
        QTest::newRow("spaces") << " Corn (maize)  Common rust"
                                << "Corn_(maize)___Common_rust_" << MatchKind::Alike;
        QTest::newRow("wide letters") << QString::fromUtf8("\uff34omato___healthy") << "Tomato___healthy" << MatchKind::Alike;
        QTest::newRow("other words") << "Apple Scab Leaf"
                                     << "" << MatchKind::None;
    }
    void namesMatchWhateverTheirForm()
    {
        QFETCH(QString, folder);
        const std::vector<MatchedFolder> matched = matchFolders(indexOf({folder}), paperNames());
        QCOMPARE(matched.size(), 1u);
        QCOMPARE(matched[0].folder, folder);
        QCOMPARE(matched[0].images, 1);
        QTEST(matched[0].className, "className");
        QTEST(matched[0].kind, "kind");
    }

    void composedLettersMatchTheirParts()
    {
        const QString composed = QString::fromUtf8("\u00c4pfel___gesund"), parts = QString::fromUtf8("A\u0308pfel___gesund");
        QCOMPARE(matchFolders(indexOf({parts}), {composed})[0].className, composed);
    }

    /// Two classes that only punctuation tells apart are told apart by it, or not at all.
    void alikeClassesAreNotGuessed()
    {
        const QStringList classes{"Rice___spot-1", "Rice___spot_1"};
        QCOMPARE(matchFolders(indexOf({"Rice___spot_1"}), classes)[0].className, classes[1]);
        QCOMPARE(matchFolders(indexOf({"rice spot 1"}), classes)[0].kind, MatchKind::None);
    }

    void suggestions_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("className");
        QTest::addColumn<MatchKind>("kind");
        const auto row = [](const char* folder, const char* className, MatchKind kind) {
            QTest::newRow(folder) << folder << className << kind;
        };
        row("Apple Scab Leaf", "Apple___Apple_scab", MatchKind::Likely);
        row("Apple rust leaf", "Apple___Cedar_apple_rust", MatchKind::Likely);
        row("Bell_pepper leaf spot", "Pepper,_bell___Bacterial_spot", MatchKind::Likely);
        row("Corn leaf blight", "Corn_(maize)___Northern_Leaf_Blight", MatchKind::Likely);
        row("Tomato leaf late blight", "Tomato___Late_blight", MatchKind::Likely);
        row("Tomato leaf yellow virus", "Tomato___Tomato_Yellow_Leaf_Curl_Virus", MatchKind::Likely);
        row("Tomato two spotted spider mites leaf", "Tomato___Spider_mites Two-spotted_spider_mite", MatchKind::Likely);
        row("TomatoEarlyBlight", "Tomato___Early_blight", MatchKind::Likely);
        row("Tomato normal", "Tomato___healthy", MatchKind::Likely);
        row("Tomato leaf", "Tomato___healthy", MatchKind::Unsure);         // it does not say so
        row("Soyabean leaf", "Soybean___healthy", MatchKind::Unsure);      // nor in these letters
        row("Tomato_spot", "Tomato___Bacterial_spot", MatchKind::Unsure);  // one of three
        row("Apple fire blight", "", MatchKind::None);
        row("Background_without_leaves", "", MatchKind::None);
        row("Banana", "", MatchKind::None);
    }
    void suggestions()
    {
        QFETCH(QString, folder);
        std::vector<MatchedFolder> matched = matchFolders(indexOf({folder}), paperNames());
        suggestClasses(matched, paperNames());
        QTEST(matched[0].className, "className");
        QTEST(matched[0].kind, "kind");
    }

    void anUnsureSuggestionNamesTheOthers()
    {
        std::vector<MatchedFolder> matched = matchFolders(indexOf({"Tomato_spot", "Tomato_healthy"}), paperNames());
        suggestClasses(matched, paperNames());
        QCOMPARE(matched[0].others, QStringList({"Tomato___Septoria_leaf_spot", "Tomato___Target_Spot"}));
        QCOMPARE(matched[1].kind, MatchKind::Alike);  // a match is no suggestion
        QVERIFY(matched[1].others.isEmpty());
    }

    void classesWithoutASpecies()
    {
        std::vector<MatchedFolder> matched = matchFolders(indexOf({"brown rust of wheat"}), {"Brown rust", "Yellow rust"});
        suggestClasses(matched, {"Brown rust", "Yellow rust"});
        QCOMPARE(matched[0].className, QString("Brown rust"));
    }

    void aMappingComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << "mapping.csv";
        QTest::newRow("json") << "mapping.JSON";
    }
    void aMappingComesBackAsItWasWritten()
    {
        QFETCH(QString, name);
        const QString path = m_dir.filePath(name);
        const QStringList folders{"Apple, \"Scab\" Leaf", "Banana", "Tomato_healthy"};
        std::vector<MatchedFolder> matched = matchFolders(indexOf(folders), paperNames());
        suggestClasses(matched, paperNames());
        QVERIFY(writeClassMapping(path, matched));
        const auto mapping = readClassMapping(path);
        QVERIFY(mapping);
        QCOMPARE(mapping->entries.size(), 3u);
        std::vector<MatchedFolder> again = matchFolders(indexOf(folders), paperNames());
        QVERIFY(applyMapping(again, *mapping, paperNames()));
        QCOMPARE(again[0].className, QString("Apple___Apple_scab"));
        QCOMPARE(again[0].kind, MatchKind::Mapped);
        QCOMPARE(again[1].kind, MatchKind::None);
        QCOMPARE(again[2].kind, MatchKind::Alike);
    }

    void aMappingAsASpreadsheetWritesIt()
    {
        const auto mapping = read("\xEF\xBB\xBF"
                                  "folder,class\r\napple SCAB leaf,apple apple scab,looked at\r\n,,\r\nTomato_healthy,\r\n");
        QVERIFY(mapping);
        std::vector<MatchedFolder> matched = matchFolders(indexOf({"Apple_Scab_Leaf", "Tomato_healthy"}), paperNames());
        QVERIFY(applyMapping(matched, *mapping, paperNames()));
        QCOMPARE(matched[0].className, QString("Apple___Apple_scab"));
        QCOMPARE(matched[1].className, QString());  // taken out, although its name matches
        QCOMPARE(matched[1].kind, MatchKind::None);
    }

    void whatIsNoMapping_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray() << "line 1";
        QTest::newRow("no header") << QByteArray("a,b\n") << "line 1";
        QTest::newRow("one column") << QByteArray("folder,class\na\n") << "line 2";
        QTest::newRow("no folder") << QByteArray("folder,class\n,Tomato___healthy\n") << "line 2";
        QTest::newRow("twice") << QByteArray("folder,class\na,\na,Tomato___healthy\n") << "line 3: \"a\"";
        QTest::newRow("a quote") << QByteArray("folder,class\n\"a,b\n") << "line 2";
        QTest::newRow("a number") << QByteArray("{\"a\": 1}") << "\"a\"";
        QTest::newRow("half") << QByteArray("{\"a\": ") << "";
    }
    void whatIsNoMapping()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto mapping = read(text);
        QVERIFY(mapping.failed());
        QCOMPARE(mapping.error().code, ErrorCode::BadFile);
        QVERIFY2(mapping.error().detail.startsWith(detail), qPrintable(mapping.error().detail));
        QCOMPARE(readClassMapping(m_dir.filePath("none.csv")).error().code, ErrorCode::NotFound);
    }

    void unknownNamesAreNamed()
    {
        std::vector<MatchedFolder> matched = matchFolders(indexOf({"Banana", "Tomato_healthy"}), paperNames());
        const Status folders = applyMapping(matched, {"m.csv", {{"Bananna", ""}, {"Tomato_healthy", ""}}}, paperNames());
        QVERIFY(folders.failed());
        QVERIFY((folders.error()
                 == Error{.code = ErrorCode::MappingUnknown, .subject = "m.csv", .detail = "folders", .choices = {"Bananna"}}));
        const Status classes = applyMapping(matched, {"m.csv", {{"Banana", "Banana___healthy"}}}, paperNames());
        QVERIFY(classes.failed());
        QCOMPARE(classes.error().detail, QString("classes"));
        QCOMPARE(classes.error().choices, QStringList{"Banana___healthy"});
    }

private:
    Result<ClassMapping> read(const QByteArray& text) const
    {
        const QString path = m_dir.filePath("given.csv");
        if (auto written = writeFile(path, text); !written)
            return written.as<ClassMapping>();
        return readClassMapping(path);
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_ClassMatching)
#include "tst_ClassMatching.moc"
