#include "engine/dataset/ClassCatalogue.h"
#include "engine/dataset/DatasetIndex.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace leafbench;

class ClassCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaperHas38ClassesOf14SpeciesInByteOrder();
    void cutsAtTheFirstThreeUnderscores_data();
    void cutsAtTheFirstThreeUnderscores();
    void readsForPeople();
};

void ClassCatalogueTest::thePaperHas38ClassesOf14SpeciesInByteOrder()
{
    const auto& classes = paperClasses();
    QCOMPARE(classes.size(), std::size_t{38});
    DatasetIndex index;
    index.classes = classes;
    QCOMPARE(index.species().size(), 14);
    QVERIFY(std::is_sorted(classes.begin(), classes.end(),
                           [](const ClassName& a, const ClassName& b) { return a.name.toUtf8() < b.name.toUtf8(); }));
    QCOMPARE(
        std::count_if(classes.begin(), classes.end(), [](const ClassName& c) { return c.disease == QLatin1String("healthy"); }),
        12);
    for (const char* name :
         {"Corn_(maize)___Cercospora_leaf_spot Gray_leaf_spot", "Corn_(maize)___Common_rust_", "Pepper,_bell___healthy",
          "Tomato___Spider_mites Two-spotted_spider_mite", "Orange___Haunglongbing_(Citrus_greening)", "Peach___Bacterial_spot"})
        QVERIFY2(index.classNames().contains(QLatin1String(name)), name);
}

void ClassCatalogueTest::cutsAtTheFirstThreeUnderscores_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("species");
    QTest::addColumn<QString>("disease");
    QTest::newRow("plain") << "Apple___Apple_scab"
                           << "Apple"
                           << "Apple_scab";
    QTest::newRow("tail") << "Corn_(maize)___Common_rust_"
                          << "Corn_(maize)"
                          << "Common_rust_";
    QTest::newRow("twice") << "A___B___C"
                           << "A"
                           << "B___C";
    QTest::newRow("four") << "A____B"
                          << "A"
                          << "_B";
    QTest::newRow("none") << "Just a name"
                          << "Just a name"
                          << "";
    QTest::newRow("two") << "A__B"
                         << "A__B"
                         << "";
    QTest::newRow("end") << "A___"
                         << "A"
                         << "";
}

void ClassCatalogueTest::cutsAtTheFirstThreeUnderscores()
{
    QFETCH(QString, folder);
    QFETCH(QString, species);
    QFETCH(QString, disease);
    QCOMPARE(splitClassName(folder), (ClassName{folder, species, disease}));
}

void ClassCatalogueTest::readsForPeople()
{
    QCOMPARE(readable("Common_rust_"), QString("Common rust"));
    QCOMPARE(readable("Tomato_Yellow_Leaf_Curl_Virus"), QString("Tomato Yellow Leaf Curl Virus"));
    QCOMPARE(readable("Pepper,_bell"), QString("Pepper, bell"));
}

LEAFBENCH_GUILESS_TEST(ClassCatalogueTest)
#include "tst_ClassCatalogue.moc"
