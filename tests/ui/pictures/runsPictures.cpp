// Draws the Runs page with no, one, twelve and three hundred runs, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen runs-pictures DIR [RUNS]
// RUNS: a folder of real runs, which are only read. For looking at: the other runs' numbers are drawn at random.

#include "engine/runs/store/RunTrash.h"
#include "tests/testing/RunFolders.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/runs/RunsPage.h"
#include "ui/runs/TrashDialog.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// Curves as of trainings, under the names that trainings have.
void writeRuns(const QString& dir, int count)
{
    Random random(11);
    for (int i = 0; i < count; ++i) {
        Run run = testing::drawnRun(dir, {}, random);
        run.name
            = run.started.toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral("-resnet18-%1px").arg(run.recipe.inputSize);
        run.path = dir + u'/' + run.name;
        const double speed = random.uniform(2, 6), top = random.uniform(0.75, 0.97);
        for (EpochRecord& epoch : run.epochs) {
            const double left = std::exp(-epoch.epoch / speed);
            epoch.validAccuracy = std::clamp(top - 0.8 * left + random.uniform(-0.02, 0.02), 0.0, 1.0);
            epoch.trainAccuracy = std::min(1.0, epoch.validAccuracy + 0.03 * (1 - left));
            epoch.validLoss = 0.35 + 3 * left + random.uniform(0, 0.08);
            epoch.trainLoss = epoch.validLoss - 0.1;
        }
        if (i % 5 == 1)
            run.annotations.notes = QStringLiteral(
                "As in the paper, with jitter.\nSlower than I thought: the second loader worker does not pay at 64 px.");
        testing::writeRunFolder(run);
    }
}

void drawPage(const QString& dir, const QString& runs, const QString& name, int chosen)
{
    Session session(runs);
    session.refreshRuns();
    QTest::qWait(400);
    RunsPage page(session);
    page.resize(1200, 800);
    page.show();
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("runTabs"));
    auto* table = page.findChild<QAbstractItemView*>(QStringLiteral("runTable"));
    QStringList paths;
    for (int row = 0; row < std::min(chosen, table->model()->rowCount()); ++row)
        paths << table->model()->index(row, 0).data(Qt::UserRole + 1).toString();
    page.choose(paths);
    testing::save(page, dir, name);
    if (chosen < 2)
        return;
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        testing::save(page, dir, QStringLiteral("%1-tab%2").arg(name).arg(tab));
    }
}

QString realRuns;

void draw(const QString& dir, const QString& mode)
{
    for (const int count : {0, 1, 12, 300}) {
        QTemporaryDir runs;
        writeRuns(runs.path(), count);
        drawPage(dir, runs.path(), QStringLiteral("runs-%1-%2").arg(count).arg(mode), count == 300 ? 12 : count == 12 ? 4 : count);
        if (count != 12)
            continue;
        for (int i = 0; i < 3; ++i)
            (void)moveToTrash(listRuns(runs.path()).front().path);
        Session session(runs.path());
        TrashDialog dialog(session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        static_cast<QDialog&>(dialog).show();
        QTest::qWait(300);
        dialog.grab().save(QStringLiteral("%1/runs-trash-%2.png").arg(dir, mode));
    }
    if (!realRuns.isEmpty())
        drawPage(dir, realRuns, QStringLiteral("runs-real-") + mode, 2);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc > 2)
        realRuns = QString::fromLocal8Bit(argv[2]);
    return testing::drawPictures(argc, argv, draw);
}
