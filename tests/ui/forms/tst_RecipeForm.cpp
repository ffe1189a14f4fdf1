#include "ui/forms/RecipeForm.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/runs/starter/StarterModel.h"
#include "tests/testing/WidgetTest.h"
#include "ui/forms/RealSpinBox.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace leafbench;
using namespace leafbench::ui;

class tst_RecipeForm : public QObject {
    Q_OBJECT
private slots:
    void everyKeyHasAField();
    void everyKeyGoesThroughTheForm_data();
    void everyKeyGoesThroughTheForm();
    void defaultsGoThroughUnchanged();
    void theStarterModelIsAChoice();
    void showsWhatAppliesOnly();
    void moreWorkersThanCoresAreWarnedOf();
    void editingIsTold();
    void wheelChangesNothingWithoutFocus();
    void realNumbersReadAndWrite_data();
    void realNumbersReadAndWrite();
    void decadeSteps();
};

void tst_RecipeForm::everyKeyHasAField()
{
    RecipeForm form;
    for (const RecipeKey& key : recipeKeys())
        QCOMPARE(form.editor(key.name) != nullptr, key.name != QLatin1String("data"));
}

/// Values at both ends of a key's range, inside it, and every choice.
static QJsonArray samples(const RecipeKey& key)
{
    switch (key.kind) {
    case RecipeKey::Kind::Integer: return {key.low, key.high, std::floor((key.low + key.high) / 3)};
    case RecipeKey::Kind::Real: return {key.low, key.high, (key.low + key.high) / 3, key.low + (key.high - key.low) / 1e4};
    case RecipeKey::Kind::Flag: return {true, false};
    case RecipeKey::Kind::Choice: return QJsonArray::fromStringList(key.choices);
    case RecipeKey::Kind::Words: return {"none", key.choices.join(u','), key.choices.first()};
    case RecipeKey::Kind::Text: break;
    }
    if (key.name == QLatin1String("split"))
        return {"auto", "folders", "stratified", "/somewhere/my split.csv"};
    return {"/somewhere/else.pth", ""};
}

void tst_RecipeForm::everyKeyGoesThroughTheForm_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    for (const RecipeKey& key : recipeKeys()) {
        const QJsonArray values = samples(key);
        for (qsizetype i = 0; i < values.size(); ++i)
            QTest::addRow("%s %d", qPrintable(key.name), int(i)) << key.name << values[i];
    }
}

void tst_RecipeForm::everyKeyGoesThroughTheForm()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    Recipe wanted;
    QVERIFY(wanted.set(key, value).finished());
    RecipeForm form;
    form.setRecipe(wanted);
    const Recipe got = form.recipe();
    for (const RecipeKey& other : recipeKeys()) {
        const QJsonValue a = got.get(other.name), b = wanted.get(other.name);
        if (a.isDouble())
            QVERIFY2(qFuzzyCompare(1 + a.toDouble(), 1 + b.toDouble()), qPrintable(other.name));
        else
            QCOMPARE(a, b);
    }
}

void tst_RecipeForm::defaultsGoThroughUnchanged()
{
    RecipeForm form;
    Recipe other;
    other.epochs = 3;
    other.learningRate = 0.3;
    form.setRecipe(other);
    QCOMPARE(form.recipe(), other);
    form.reset();
    QCOMPARE(form.recipe(), Recipe());
}

void tst_RecipeForm::theStarterModelIsAChoice()
{
    qputenv("LEAFBENCH_STARTER", "/somewhere/starter");
    const auto restore = qScopeGuard([] { qputenv("LEAFBENCH_STARTER", "none"); });
    RecipeForm form;
    Recipe wanted;
    for (const QString& weights : {starterWord, QString(), QStringLiteral("/somewhere/else.pth"), starterWord}) {
        wanted.weights = weights;
        form.setRecipe(wanted);
        QCOMPARE(form.recipe().weights, weights);
    }
    QCOMPARE(form.editor(QStringLiteral("weights"))->findChild<QComboBox*>()->currentText(), QStringLiteral("Starter"));
}

void tst_RecipeForm::showsWhatAppliesOnly()
{
    RecipeForm form;
    form.show();
    Recipe recipe;
    const auto shown = [&](const char* key) { return form.editor(QString::fromLatin1(key))->isVisible(); };
    recipe.schedule = ScheduleKind::OneCycle;
    form.setRecipe(recipe);
    QVERIFY(!shown("step_size") && !shown("gamma"));
    recipe.schedule = ScheduleKind::Step;
    form.setRecipe(recipe);
    QVERIFY(shown("step_size") && shown("gamma"));

    QVERIFY(shown("momentum") && shown("nesterov"));
    recipe.momentum = 0;
    form.setRecipe(recipe);
    QVERIFY(shown("momentum") && !shown("nesterov"));
    recipe.optimizer = OptimizerKind::AdamW;
    form.setRecipe(recipe);
    QVERIFY(!shown("momentum") && !shown("nesterov"));

    recipe.split = QStringLiteral("auto");
    form.setRecipe(recipe);
    QVERIFY(!shown("train_share") && !shown("test_share"));
    recipe.split = QStringLiteral("folders");
    form.setRecipe(recipe);
    QVERIFY(!shown("train_share") && shown("test_share"));
    recipe.split = QStringLiteral("stratified");
    form.setRecipe(recipe);
    QVERIFY(shown("train_share") && shown("valid_share") && shown("test_share"));
}

void tst_RecipeForm::moreWorkersThanCoresAreWarnedOf()
{
    RecipeForm form;
    Recipe recipe;
    QCOMPARE(form.warning(), QString());
    recipe.workers = availableCores() + 1;
    form.setRecipe(recipe);
    QVERIFY(!form.warning().isEmpty());
}

void tst_RecipeForm::editingIsTold()
{
    RecipeForm form;
    QSignalSpy changed(&form, &RecipeForm::changed);
    form.setRecipe(Recipe());
    QCOMPARE(changed.count(), 1);  // once, not once a field
    form.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(7);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(form.recipe().epochs, 7);
}

void tst_RecipeForm::wheelChangesNothingWithoutFocus()
{
    RecipeForm form;
    form.show();
    auto* epochs = form.findChild<QSpinBox*>(QStringLiteral("epochs"));
    const int before = epochs->value();
    QVERIFY(!epochs->hasFocus());
    QWheelEvent wheel(QPointF(5, 5), epochs->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(epochs, &wheel);
    QCOMPARE(epochs->value(), before);
}

void tst_RecipeForm::realNumbersReadAndWrite_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("plain") << 0.02 << "0.02";
    QTest::newRow("small") << 5e-4 << "5e-4";
    QTest::newRow("smaller") << 1.25e-5 << "1.25e-5";
    QTest::newRow("ten") << 10.0 << "10";
}

void tst_RecipeForm::realNumbersReadAndWrite()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    RealSpinBox box(RealSpinBox::Steps::Decades);
    box.setRange(0, 10);
    QCOMPARE(box.textFromValue(value), text);
    QCOMPARE(box.valueFromText(text), value);
    int position = 0;
    QCOMPARE(box.validate(text, position), QValidator::Acceptable);
    for (QString begun : {QStringLiteral("1e"), QStringLiteral("1e-"), QStringLiteral("."), QString()})
        QCOMPARE(box.validate(begun, position), QValidator::Intermediate);
    QString nonsense = QStringLiteral("a lot");
    QCOMPARE(box.validate(nonsense, position), QValidator::Invalid);
}

void tst_RecipeForm::decadeSteps()
{
    RealSpinBox box(RealSpinBox::Steps::Decades);
    box.setRange(1e-7, 10);
    box.setValue(0.02);
    QStringList up, down;
    for (int i = 0; i < 4; ++i) {
        box.stepBy(1);
        up << box.textFromValue(box.value());
    }
    QCOMPARE(up, QStringList({"0.05", "0.1", "0.2", "0.5"}));
    box.setValue(0.003);
    for (int i = 0; i < 3; ++i) {
        box.stepBy(-1);
        down << box.textFromValue(box.value());
    }
    QCOMPARE(down, QStringList({"0.002", "0.001", "5e-4"}));
    box.stepBy(-100);
    QCOMPARE(box.value(), 1e-7);
    box.stepBy(100);
    QCOMPARE(box.value(), 10.0);
}

LEAFBENCH_TEST(tst_RecipeForm)
#include "tst_RecipeForm.moc"
