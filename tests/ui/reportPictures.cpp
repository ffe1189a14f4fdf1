// Writes a made-up replay's report, whole and half done, for looking at:
//   QT_QPA_PLATFORM=offscreen report-pictures DIR
// Nothing here is measured, and no number of it belongs in a document.

#include "tests/testing/RealData.h"
#include "tests/ui/MadeUpReplay.h"
#include "tests/ui/Pictures.h"
#include "ui/report/Report.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace leafbench;

int main(int argc, char** argv)
{
    return testing::drawPictures(argc, argv, [](const QString& dir, const QString& mode) {
        for (const int steps : {10, 4, 0}) {
            QElapsedTimer clock;
            clock.start();
            const auto written = ui::writeReplayReport(testing::madeUpReplay(steps, testing::realData()), QStringLiteral("%1/%2-%3").arg(dir, mode).arg(steps));
            std::printf("%d steps: %s in %lld ms\n", steps, written ? "written" : "failed", clock.elapsed());
        }
    });
}
