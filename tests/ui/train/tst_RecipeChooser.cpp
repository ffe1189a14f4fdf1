#include "ui/train/RecipeChooser.h"

#include "engine/common/TextFile.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"

#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;

class tst_RecipeChooser : public QObject {
    Q_OBJECT
private slots:
    void init();
    void standardOnesAreThere();
    void choosingFillsTheForm();
    void editingLeavesTheName();
    void ownOnesAreSavedAndDeleted();
    void oneFileIsImported();
    void damagedOnesAreNamed();
    void dataIsNotTouched();

private:
    bool listed() { return QSignalSpy(m_chooser.get(), &RecipeChooser::listed).wait(patience); }
    QComboBox& combo() { return child<QComboBox>(*m_chooser, "recipeChoice"); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecipeForm> m_form;
    std::unique_ptr<RecipeChooser> m_chooser;
};

void tst_RecipeChooser::init()
{
    m_chooser.reset();
    m_session.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_dir->path());
    m_form = std::make_unique<RecipeForm>();
    m_chooser = std::make_unique<RecipeChooser>(*m_session, *m_form);
    QTRY_COMPARE(combo().count(), 4);
}

void tst_RecipeChooser::standardOnesAreThere()
{
    QStringList texts;
    for (int i = 0; i < combo().count(); ++i)
        texts << combo().itemText(i);
    QCOMPARE(texts, QStringList({"Quick look", "Default", "Best in ten minutes", QStringLiteral("The paper\u2019s")}));
    QCOMPARE(combo().currentText(), QStringLiteral("Default"));
    QCOMPARE(m_chooser->current(), QStringLiteral("default"));
}

void tst_RecipeChooser::choosingFillsTheForm()
{
    QTest::keyClick(&combo(), Qt::Key_Home);
    QCOMPARE(m_chooser->current(), QStringLiteral("quick"));
    QVERIFY(changedKeys(m_form->recipe(), standardRecipe(StandardRecipe::Quick)).isEmpty());
    QTest::keyClick(&combo(), Qt::Key_End);
    QCOMPARE(m_form->recipe().inputSize, 256);
}

void tst_RecipeChooser::editingLeavesTheName()
{
    Recipe recipe = m_form->recipe();
    recipe.epochs = 3;
    m_form->setRecipe(recipe);
    QCOMPARE(m_chooser->current(), QString());
    QCOMPARE(combo().currentIndex(), -1);
    QCOMPARE(combo().placeholderText(), QStringLiteral("Your own, not saved"));
    recipe.epochs = Recipe().epochs;
    m_form->setRecipe(recipe);
    QCOMPARE(combo().currentText(), QStringLiteral("Default"));
}

void tst_RecipeChooser::ownOnesAreSavedAndDeleted()
{
    Recipe recipe = m_form->recipe();
    recipe.epochs = 3;
    m_form->setRecipe(recipe);
    m_chooser->save(QStringLiteral("three"));
    QTRY_COMPARE(m_chooser->current(), QStringLiteral("three"));
    QCOMPARE(combo().currentText(), QStringLiteral("three"));
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("recipes/three.json"))));
    m_chooser->choose(QStringLiteral("paper"));
    m_chooser->choose(QStringLiteral("three"));
    QCOMPARE(m_form->recipe().epochs, 3);
    m_chooser->removeCurrent();
    QTRY_COMPARE(combo().count(), 4);
    QCOMPARE(combo().currentIndex(), -1);
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("recipes/three.json"))));
    m_chooser->choose(QStringLiteral("default"));
    m_chooser->removeCurrent();
    QVERIFY(listed() || combo().count() == 4);
}

void tst_RecipeChooser::oneFileIsImported()
{
    QSignalSpy failed(m_chooser.get(), &RecipeChooser::failed);
    Recipe recipe;
    recipe.learningRate = 0.03;
    QVERIFY(writeRecipe(recipe, m_dir->filePath(QStringLiteral("theirs.json"))));
    m_chooser->importFile(m_dir->filePath(QStringLiteral("theirs.json")));
    QTRY_COMPARE(combo().count(), 5);
    m_chooser->choose(QStringLiteral("theirs"));
    QCOMPARE(m_form->recipe().learningRate, 0.03);
    QCOMPARE(failed.count(), 0);
    m_chooser->importFile(m_dir->filePath(QStringLiteral("nobody.json")));
    QTRY_COMPARE(failed.count(), 1);
}

void tst_RecipeChooser::damagedOnesAreNamed()
{
    QSignalSpy chosen(m_chooser.get(), &RecipeChooser::unreadableChosen);
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("recipes")));
    QVERIFY(leafbench::writeFile(m_dir->filePath(QStringLiteral("recipes/mine.json")), R"({"epochs": "many"})"));
    m_chooser->refresh();
    QTRY_COMPARE(combo().count(), 5);
    QCOMPARE(combo().itemText(4), QStringLiteral("mine (cannot be read)"));
    const Recipe before = m_form->recipe();
    combo().setCurrentIndex(4);
    emit combo().activated(4);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.front().front().toString().contains(QStringLiteral("mine.json")));
    QVERIFY(combo().currentIndex() != 4);
    QVERIFY(m_form->recipe() == before);
}

void tst_RecipeChooser::dataIsNotTouched()
{
    Recipe recipe = m_form->recipe();
    recipe.data = QStringLiteral("/my/leaves");
    recipe.split = QStringLiteral("stratified");
    m_form->setRecipe(recipe);
    QCOMPARE(m_chooser->current(), QStringLiteral("default"));
    m_chooser->choose(QStringLiteral("paper"));
    QCOMPARE(m_form->recipe().data, QStringLiteral("/my/leaves"));
    QCOMPARE(m_form->recipe().split, QStringLiteral("stratified"));
}

LEAFBENCH_TEST(tst_RecipeChooser)
#include "tst_RecipeChooser.moc"
