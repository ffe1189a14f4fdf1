// Draws the Tune page with made-up studies, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen tunePage-pictures DIR
// For looking at: nothing here was trained, and no picture of it belongs in a document.

#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/bridge/Session.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/space/SpaceEditor.h"
#include "ui/tune/space/SpaceTableModel.h"

#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::ui;
using testing::save;

namespace {

/// The search space in its dialog: right, and with a wrong and an idle row.
void drawSpace(TunePage& page, const QString& dir, const QString& mode)
{
    page.form().editSpace();
    QTest::qWait(100);
    QWidget* dialog = page.form().spaceEditor().window();
    dialog->grab().save(QStringLiteral("%1/tune-space-%2.png").arg(dir, mode));
    SpaceTableModel& space = page.form().space();
    const int row = space.add();
    space.setData(space.index(row, SpaceTableModel::Name), QStringLiteral("optimizer"), Qt::EditRole);
    space.moveUp(row);
    space.setData(space.index(0, SpaceTableModel::Low), 5, Qt::EditRole);
    page.form().spaceEditor().table().setCurrentIndex(space.index(0, SpaceTableModel::Low));
    QTest::qWait(50);
    dialog->grab().save(QStringLiteral("%1/tune-space-wrong-%2.png").arg(dir, mode));
    dialog->hide();
    page.form().recipeFields().editAll();
    QTest::qWait(50);
    auto* recipe = page.form().recipeFields().findChild<QDialog*>();
    recipe->grab().save(QStringLiteral("%1/tune-recipe-%2.png").arg(dir, mode));
    recipe->hide();
}

void drawTabs(TunePage& page, const QString& dir, const QString& name)
{
    const QString tabs[]
        = {QStringLiteral("overview"), QStringLiteral("parameters"), QStringLiteral("trials"), QStringLiteral("log")};
    for (const auto tab : {TuneView::Overview, TuneView::Parameters, TuneView::Trials, TuneView::Log}) {
        page.view().showTab(tab);
        save(page, dir, QStringLiteral("%1-%2").arg(name, tabs[tab]));
    }
    page.view().showTab(TuneView::Overview);
}

void drawTune(const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    Session session(runs.path());
    TunePage page(session);
    save(page, dir, QStringLiteral("tune-empty-") + mode);
    const auto study = testing::madeUpTuning({.trials = 40});
    page.view().setLog(QStringLiteral("[I 2026-05-12 14:00:01,052] A new study created in RDB with name: made-up\n"
                                      "[I 2026-05-12 14:00:31,052] Trial 0 finished with value: 0.7312 and parameters: "
                                      "{'learning_rate': 0.013, 'step_size': 3, 'weight_decay': 1.2e-05, 'momentum': 0.91}. "
                                      "Best is trial 0 with value: 0.7312."));
    page.showStudy(study);
    page.view().setImportance(testing::madeUpImportance(*study));
    drawTabs(page, dir, QStringLiteral("tune-") + mode);
    page.view().findChild<ParallelCoordinates*>()->setBrushes({{QStringLiteral("learning_rate"), {1e-3, 5e-2}}});
    page.view().choose(study->best()->number);
    drawTabs(page, dir, QStringLiteral("tune-brushed-") + mode);

    const auto running = testing::madeUpTuning({.trials = 9, .running = 2, .conditional = true});
    page.showStudy(running);
    page.view().setImportance(testing::madeUpImportance(*running));
    page.view().setLive(false);  // its clock is not that of the made-up trials
    page.view().machine().begin();
    for (int i = 0; i < 20; ++i)
        page.view().machine().add({.seconds = 40.0 + i,
                                   .cores = {0.9, 0.8},
                                   .processCores = 1.6,
                                   .processBytes = 900'000'000,
                                   .machineBytes = 2'000'000'000,
                                   .gpus = {}});
    page.form().trialFields().setParallel(7);
    page.form().recipeFields().apply(BaseRecipeFields::Preset::FrozenBackbone);
    drawTabs(page, dir, QStringLiteral("tune-running-") + mode);
    drawSpace(page, dir, mode);
    auto* scroll = page.findChild<QScrollArea*>(QStringLiteral("formScroll"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    save(page, dir, QStringLiteral("tune-form-end-") + mode);
}

}  // namespace

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, drawTune); }
