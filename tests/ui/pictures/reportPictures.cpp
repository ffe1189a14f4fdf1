// Draws the Replay page with made-up replays, light and dark, at two sizes, and writes their reports, for looking at:
//   QT_QPA_PLATFORM=offscreen report-pictures DIR
// Nothing here is measured, and no number of it belongs in a document.

#include "tests/testing/RealData.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUpReplay.h"
#include "ui/bridge/Session.h"
#include "ui/replay/ReplayPage.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/report/Report.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace leafbench;

namespace {

void drawPage(const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    ui::Session session(runs.path());
    ui::ReplayPage page(session);
    testing::save(page, dir, QStringLiteral("replay-empty-") + mode);
    page.showReplay(testing::madeUpReplay(4));
    page.steps().setLive(QStringLiteral("epoch 2 of 3: 57.1 %"));
    testing::save(page, dir, QStringLiteral("replay-half-") + mode);
    page.showReplay(testing::madeUpReplay(10));
    page.showDoneText(
        QStringLiteral("The report lies in /home/student/.local/share/leafbench/runs/replays/20260512-101502-lecture/report"));
    testing::save(page, dir, QStringLiteral("replay-") + mode);
}

}  // namespace

int main(int argc, char** argv)
{
    return testing::drawPictures(argc, argv, [](const QString& dir, const QString& mode) {
        drawPage(dir, mode);
        for (const int steps : {10, 4, 0}) {
            QElapsedTimer clock;
            clock.start();
            const auto written = ui::writeReplayReport(testing::madeUpReplay(steps, testing::realData()),
                                                       QStringLiteral("%1/%2-%3").arg(dir, mode).arg(steps));
            std::printf("%d steps: %s in %lld ms\n", steps, written ? "written" : "failed", clock.elapsed());
        }
    });
}
