#include "engine/common/TextFile.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/forms/RecipeForm.h"
#include "ui/theme/Theme.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/space/SearchableKeys.h"
#include "ui/tune/space/SpaceEditor.h"
#include "ui/tune/space/SpaceTableModel.h"
#include "ui/words/TuningText.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;

using Kind = Distribution::Kind;
using Space = SpaceTableModel;

/// The form of a study: what it sets, what it says, and the table of the search space.
class tst_TuneForm : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void settingsGoThroughTheForm_data();
    void settingsGoThroughTheForm();
    void beginsWithThePapersFour();
    void planIsSaid();
    void planWarnings();
    void reproducibleKeepsToTheLookBack();
    void presets();
    void wholeRecipeInADialog();
    void everyKeyCanBeSearched();
    void wrongRowsSayWhy_data();
    void wrongRowsSayWhy();
    void wrongRowBlamesNoOther();
    void emptySpaceIsNoStudy();
    void choicesAndRanges();
    void conditions();
    void hintsWhereNothingChanges();
    void editorByKeyboard();
    void spaceFiles();
};

static QVariant cell(const Space& model, int row, int column) { return model.index(row, column).data(); }

static bool edit(Space& model, int row, int column, const QVariant& value)
{
    return model.setData(model.index(row, column), value, column == Space::Log ? Qt::CheckStateRole : Qt::EditRole);
}

/// The row of a key; added when it is not there.
static int rowOf(Space& model, const QString& key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.space().parameters[std::size_t(row)].name == key)
            return row;
    }
    const int row = model.add();
    edit(model, row, Space::Name, key);
    return row;
}

void tst_TuneForm::settingsGoThroughTheForm_data()
{
    QTest::addColumn<TuneSettings>("settings");
    QTest::newRow("defaults") << TuneSettings();
    QTest::newRow("first") << firstSettings();
    TuneSettings other;
    other.recipe.trainable = Trainable::Head;
    other.recipe.learningRate = 0.0123;
    other.recipe.epochs = 3;
    other.space.parameters
        = {{QStringLiteral("optimizer"), Distribution::categorical({"sgd", "adamw"}), {}, {}},
           {QStringLiteral("momentum"), Distribution::real(0.5, 0.95, false, 0.05), QStringLiteral("optimizer"), {"sgd"}},
           {QStringLiteral("batch_size"), Distribution::integer(8, 64, true), {}, {}}};
    other.sampler
        = {.kind = SamplerOptions::Kind::Grid, .seed = 9007199254740991, .startupTrials = 3, .candidates = 7, .gridSteps = 9};
    other.pruner = {.kind = PrunerOptions::Kind::Hyperband,
                    .startupTrials = 2,
                    .warmupSteps = 4,
                    .minResource = 2,
                    .maxResource = 9,
                    .reductionFactor = 4};
    other.metric = Metric::ValidLoss;
    other.reproducible = false;
    other.coresPerTrial = 0;
    other.suggestionLag = 3;
    QTest::newRow("everything else") << other;
    other.reproducible = true;
    other.coresPerTrial = 2;
    other.suggestionLag = 0;
    QTest::newRow("one at a time") << other;
}

void tst_TuneForm::settingsGoThroughTheForm()
{
    QFETCH(TuneSettings, settings);
    TuneForm form;
    form.setSettings(settings);
    QCOMPARE(toJson(form.settings()), toJson(settings));
    QVERIFY(form.settings() == settings);
}

void tst_TuneForm::beginsWithThePapersFour()
{
    TuneForm form;
    QVERIFY2(form.isValid(), qPrintable(form.problem()));
    QVERIFY(form.settings().space == paperSpace());
    // None of the four is searched in vain.
    QVERIFY2(form.space().hints().isEmpty(), qPrintable(form.space().hints().join(u' ')));
    QCOMPARE(form.options().trials, 8);
    QVERIFY(form.options().studyFile.isEmpty());
}

void tst_TuneForm::planIsSaid()
{
    TuneForm form;
    form.show();
    const auto plan = [&] { return child<QLabel>(form, "trialPlan").text(); };
    child<QSpinBox>(form, "tuneParallel").setValue(2);
    child<QSpinBox>(form, "tuneCores").setValue(1);
    QVERIFY2(plan().startsWith(QStringLiteral("2 trials at a time, 1 core each, of ")), qPrintable(plan()));
    auto& warning = child<QLabel>(form, "trialPlanWarning");
    QCOMPARE(warning.isVisibleTo(&form), availableCores() < 2);
    child<QSpinBox>(form, "tuneCores").setValue(availableCores() + 1);
    QVERIFY(warning.isVisibleTo(&form));
    QVERIFY(!warning.text().isEmpty());
    // Without a promise the cores may be shared out.
    child<QCheckBox>(form, "tuneReproducible").setChecked(false);
    child<QSpinBox>(form, "tuneCores").setValue(0);
    QCOMPARE(child<QSpinBox>(form, "tuneCores").text(), QStringLiteral("Their share"));
    QVERIFY(testing::says(form, QStringLiteral("results depend on timing")));
    QCOMPARE(form.trialFields().plan().coresPerTrial, std::max(1, availableCores() / 2));
}

void tst_TuneForm::planWarnings()
{
    QCOMPARE(words::trialPlanText(planTrials(2, 1, -1, 1, 2)), QStringLiteral("2 trials at a time, 1 core each, of 2 cores"));
    QVERIFY(words::trialPlanText(planTrials(1, 2, -1, 1, 2)).contains(QStringLiteral("all 2 cores")));
    QVERIFY(words::trialPlanText(planTrials(1, 2, -1, 1, 2)).contains(QStringLiteral("cannot gain from running side by side")));
    QCOMPARE(words::trialPlanText(planTrials(1, 1, -1, 1, 1)), QStringLiteral("1 trial at a time, with 1 core of 1 core"));
    for (int cores = 1; cores <= 8; ++cores)
        for (int parallel = 1; parallel <= 9; ++parallel)
            for (int each = 0; each <= 9; ++each) {
                const TrialPlan plan = planTrials(parallel, each, -1, 1, cores);
                QCOMPARE(words::trialPlanWarning(plan).isEmpty(), plan.parallel * plan.coresPerTrial <= cores);
                QVERIFY(!words::trialPlanText(plan).contains(u'%'));
            }
}

void tst_TuneForm::reproducibleKeepsToTheLookBack()
{
    TuneForm form;
    auto& parallel = child<QSpinBox>(form, "tuneParallel");
    child<QSpinBox>(form, "tuneLookBack").setValue(3);
    parallel.setValue(50);
    QCOMPARE(form.options().parallel, 4);
    child<QSpinBox>(form, "tuneLookBack").setValue(0);
    QCOMPARE(form.options().parallel, 1);
    child<QCheckBox>(form, "tuneReproducible").setChecked(false);
    parallel.setValue(50);
    QCOMPARE(form.options().parallel, 50);
    QVERIFY(!child<QSpinBox>(form, "tuneLookBack").isVisibleTo(&form));
    child<QSpinBox>(form, "tuneCores").setValue(0);
    child<QCheckBox>(form, "tuneReproducible").setChecked(true);
    QCOMPARE(form.options().parallel, 1);
    QCOMPARE(form.settings().coresPerTrial, 1);
}

void tst_TuneForm::presets()
{
    TuneForm form;
    child<QPushButton>(form, "presetFrozen").click();
    Recipe recipe = form.settings().recipe;
    QCOMPARE(recipe.trainable, Trainable::Head);
    QCOMPARE(recipe.get(QStringLiteral("augment")).toString(), QStringLiteral("none"));
    QCOMPARE(recipe.batchNorm, BatchNorm::Frozen);
    child<QPushButton>(form, "presetWhole").click();
    recipe = form.settings().recipe;
    QCOMPARE(recipe.trainable, Trainable::All);
    QCOMPARE(recipe.batchNorm, BatchNorm::Train);
    QCOMPARE(recipe.augment, Recipe().augment);
    // The rest stays what it was.
    QCOMPARE(toJson(recipe), toJson(firstSettings().recipe));
}

void tst_TuneForm::wholeRecipeInADialog()
{
    TuneForm form;
    form.show();
    auto& dialog = *form.recipeFields().findChild<QDialog*>();
    const auto openAndChange = [&](int batch) {
        child<QPushButton>(form, "editBaseRecipe").click();
        QVERIFY(dialog.isVisible());
        child<QSpinBox>(dialog, "batch_size").setValue(batch);
    };
    openAndChange(24);
    dialog.reject();
    QCOMPARE(form.settings().recipe.batchSize, Recipe().batchSize);
    openAndChange(24);
    QSignalSpy changed(&form, &TuneForm::changed);
    dialog.accept();
    QCOMPARE(form.settings().recipe.batchSize, 24);
    QCOMPARE(changed.size(), 1);
    child<QSpinBox>(form, "base_epochs").setValue(4);
    QCOMPARE(form.settings().recipe.epochs, 4);
    QCOMPARE(form.settings().recipe.batchSize, 24);
}

void tst_TuneForm::everyKeyCanBeSearched()
{
    Space model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSpace({});
    const auto keys = searchableKeys();
    for (const RecipeKey* key : keys) {
        QVERIFY(key->name != QLatin1String("data") && key->name != QLatin1String("split") && key->name != QLatin1String("weights"));
        QVERIFY2(rowOf(model, key->name) >= 0, qPrintable(key->name));
    }
    QCOMPARE(model.rowCount(), int(keys.size()));
    QVERIFY2(model.isValid(), qPrintable(model.problem()));
    QCOMPARE(model.add(), -1);
    // What the table shows is what it takes: nothing changes by editing every cell to what it was.
    const SearchSpace before = model.space();
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column : {Space::Low, Space::High, Space::Step, Space::Choices}) {
            if (model.flags(model.index(row, column)) & Qt::ItemIsEditable)
                edit(model, row, column, model.index(row, column).data(Qt::EditRole));
        }
    QVERIFY(model.space() == before);
}

void tst_TuneForm::wrongRowsSayWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("inverted") << "learning_rate" << int(Space::Low) << "0.5"
                              << "low end lies above the high one";
    QTest::newRow("log of 0") << "learning_rate" << int(Space::Low) << "0"
                              << "must begin above 0";
    QTest::newRow("out of the recipe's range") << "momentum" << int(Space::High) << "1.5"
                                               << "goes from 0 to 0.999";
    QTest::newRow("not whole") << "step_size" << int(Space::Low) << "1.5"
                               << "whole numbers";
    QTest::newRow("no such choice") << "optimizer" << int(Space::Choices) << "sgd, rprop"
                                    << "Use one of: sgd, adamw";
    QTest::newRow("no choice") << "optimizer" << int(Space::Choices) << " , "
                               << "at least one choice";
    QTest::newRow("a choice twice") << "optimizer" << int(Space::Choices) << "sgd, sgd"
                                    << "a choice twice";
    QTest::newRow("negative step") << "momentum" << int(Space::Step) << "-1"
                                   << "a step cannot be -1";
}

void tst_TuneForm::wrongRowsSayWhy()
{
    QFETCH(QString, key);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    TuneForm form;
    Space& model = form.space();
    const int row = rowOf(model, key);
    QVERIFY(form.isValid());
    QVERIFY(edit(model, row, column, typed));
    const QString error = model.index(row, column).data(Space::ErrorRole).toString();
    QVERIFY2(error.contains(words), qPrintable(error));
    QVERIFY(!form.isValid());
    QCOMPARE(form.problem(), error);
    QVERIFY(testing::says(form, error));
    // Set right again.
    form.setSettings(firstSettings());
    QVERIFY(form.isValid());
}

void tst_TuneForm::wrongRowBlamesNoOther()
{
    Space model;
    QVERIFY(edit(model, 0, Space::Low, 5));
    int wrong = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        wrong += !model.index(row, 0).data(Space::ErrorRole).toString().isEmpty();
    QCOMPARE(wrong, 1);
    QVERIFY(!edit(model, 0, Space::Low, QStringLiteral("many")));  // refused: the number stays
    QCOMPARE(cell(model, 0, Space::Low).toString(), QStringLiteral("5"));
    QVERIFY(edit(model, 0, Space::Low, QStringLiteral("0,001")));  // as half the world writes it
    QVERIFY(model.isValid());
}

void tst_TuneForm::emptySpaceIsNoStudy()
{
    TuneForm form;
    while (form.space().rowCount() > 0)
        form.space().remove(0);
    QVERIFY(!form.isValid());
    QVERIFY2(form.problem().contains(QStringLiteral("add a parameter")), qPrintable(form.problem()));
    child<QPushButton>(form.spaceEditor(), "paperSpace").click();
    QVERIFY(form.isValid());
    QVERIFY(form.settings().space == paperSpace());
}

void tst_TuneForm::choicesAndRanges()
{
    Space model;
    model.setSpace({});
    const int row = rowOf(model, QStringLiteral("epochs"));
    QCOMPARE(model.space().parameters[0].distribution.kind, Kind::Int);
    QVERIFY(edit(model, row, Space::Choices, QStringLiteral("5, 10,20")));
    const Distribution& chosen = model.space().parameters[0].distribution;
    QVERIFY(chosen == Distribution::categorical({5, 10, 20}));
    QVERIFY(!(model.flags(model.index(row, Space::Low)) & Qt::ItemIsEditable));
    QVERIFY(edit(model, row, Space::Choices, QString()));
    QCOMPARE(model.space().parameters[0].distribution.kind, Kind::Int);
    QVERIFY(model.isValid());
    QVERIFY(edit(model, row, Space::Log, Qt::Checked));
    QVERIFY(model.space().parameters[0].distribution.log);
    QVERIFY(!(model.flags(model.index(row, Space::Step)) & Qt::ItemIsEditable));

    const int augment = rowOf(model, QStringLiteral("augment"));
    QVERIFY(edit(model, augment, Space::Choices, QStringLiteral("none; flips,crop")));
    QVERIFY(model.space().parameters[1].distribution == Distribution::categorical({"none", "flips,crop"}));
    QVERIFY2(model.isValid(), qPrintable(model.problem()));
}

void tst_TuneForm::conditions()
{
    Space model;
    model.setSpace({});
    const int step = rowOf(model, QStringLiteral("step_size"));
    QCOMPARE(possibleConditions(model.space(), step).size(), std::size_t(1));  // always
    const int schedule = rowOf(model, QStringLiteral("schedule"));
    QCOMPARE(possibleConditions(model.space(), step).size(), std::size_t(1));  // it stands below
    model.moveUp(schedule);
    const auto conditions = possibleConditions(model.space(), 1);
    QCOMPARE(conditions.size(), std::size_t(1 + 3 + 3));
    const auto wanted = std::find(conditions.begin(), conditions.end(), Condition{QStringLiteral("schedule"), {"step"}});
    QVERIFY(wanted != conditions.end());
    QVERIFY(edit(model, 1, Space::When, int(wanted - conditions.begin())));
    QCOMPARE(cell(model, 1, Space::When).toString(), QStringLiteral("only when Schedule is Step"));
    QVERIFY(model.isValid());
    // Above the parameter that it looks at it makes no sense any more.
    model.moveUp(1);
    QVERIFY2(model.problem().contains(QStringLiteral("no row above")), qPrintable(model.problem()));
}

void tst_TuneForm::hintsWhereNothingChanges()
{
    TuneForm form;
    Recipe recipe = form.settings().recipe;
    recipe.schedule = ScheduleKind::OneCycle;
    form.recipeFields().setRecipe(recipe);
    QCOMPARE(form.space().hints().size(), 1);
    QVERIFY(form.space().hints().first().contains(QStringLiteral("Schedule is Step")));
    QVERIFY(form.isValid());  // said, not forbidden
    recipe.optimizer = OptimizerKind::AdamW;
    form.recipeFields().setRecipe(recipe);
    QCOMPARE(form.space().hints().size(), 2);
    QVERIFY(testing::says(form, QStringLiteral("Momentum changes nothing here")));
    // Searched without the condition: it counts in some trials only.
    const int schedule = rowOf(form.space(), QStringLiteral("schedule"));
    QVERIFY(form.space().hints().first().contains(QStringLiteral("make that its condition")));
    edit(form.space(), schedule, Space::Choices, QStringLiteral("step"));
    QCOMPARE(form.space().hints().size(), 1);
}

void tst_TuneForm::editorByKeyboard()
{
    TuneForm form;
    form.show();
    child<QPushButton>(form, "editSpace").click();
    SpaceEditor& editor = form.spaceEditor();
    QTableView& table = editor.table();
    QVERIFY(QTest::qWaitForWindowActive(editor.window()));
    table.setFocus();
    table.setCurrentIndex(form.space().index(0, Space::High));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = table.findChild<QLineEdit*>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("0.4"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(form.settings().space.parameters[0].distribution.high, 0.4);
    table.setCurrentIndex(form.space().index(0, Space::Log));
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!form.settings().space.parameters[0].distribution.log);

    QTest::keyClick(&table, Qt::Key_Insert);
    QCOMPARE(form.space().rowCount(), 5);
    QCOMPARE(table.currentIndex().row(), 4);
    // The key is chosen from a list.
    QTest::keyClick(&table, Qt::Key_F2);
    auto* box = table.findChild<QComboBox*>();
    QVERIFY(box);
    const int optimizer = box->findData(QStringLiteral("optimizer"));
    QVERIFY(optimizer >= 0);
    QCOMPARE(box->findData(QStringLiteral("momentum")), -1);  // searched already
    box->hidePopup();
    box->setCurrentIndex(optimizer);
    emit box->activated(optimizer);
    QCOMPARE(form.settings().space.parameters[4].name, QStringLiteral("optimizer"));
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(form.settings().space.parameters[3].name, QStringLiteral("optimizer"));
    QTest::keyClick(&table, Qt::Key_Delete);
    QTRY_COMPARE(form.space().rowCount(), 4);
}

void tst_TuneForm::spaceFiles()
{
    QTemporaryDir dir;
    Space model;
    SpaceEditor editor(model);
    connect(&editor, &SpaceEditor::saveRequested, &editor,
            [&editor](const QString& to, const QByteArray& json) { editor.showSaved(to, leafbench::writeFile(to, json)); });
    connect(&editor, &SpaceEditor::loadRequested, &editor, [&editor](const QString& from) { editor.showLoaded(readSpace(from)); });
    edit(model, rowOf(model, QStringLiteral("optimizer")), Space::Choices, QStringLiteral("adamw, sgd"));
    const SearchSpace written = model.space();
    const QString path = dir.filePath(QStringLiteral("space.json"));
    editor.save(path);
    model.setSpace(paperSpace());
    editor.load(path);
    QVERIFY(model.space() == written);
    // A bad file changes nothing and says why.
    QVERIFY(testing::writeFile(path, "[{\"name\": \"momentum\", \"type\": \"float\", \"low\": 0.9, \"high\": 7}]"));
    editor.load(path);
    QVERIFY(model.space() == written);
    QVERIFY2(child<QLabel>(editor, "spaceMessage").text().contains(QStringLiteral("momentum")),
             qPrintable(child<QLabel>(editor, "spaceMessage").text()));
    editor.save(dir.filePath(QStringLiteral("no/such/folder/space.json")));
    QVERIFY(child<QLabel>(editor, "spaceMessage").text().contains(QStringLiteral("cannot be written")));
}

LEAFBENCH_TEST(tst_TuneForm)
#include "tst_TuneForm.moc"
