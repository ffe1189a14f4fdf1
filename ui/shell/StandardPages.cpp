#include "ui/shell/StandardPages.h"

#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/explore/ExplorePage.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/replay/ReplayPage.h"
#include "ui/runs/RunsPage.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/train/TrainPage.h"
#include "ui/tune/TunePage.h"

namespace leafbench::ui {

std::vector<PageEntry> standardPages()
{
    return {
        {QStringLiteral("explore"), Page::tr("&Explore"), QStringLiteral("explore"), Page::tr("Data"),
         [](Session& session) { return new ExplorePage(session); }},
        {QStringLiteral("preprocess"), Page::tr("&Preprocess"), QStringLiteral("preprocess"), Page::tr("Data"),
         [](Session& session) { return new PreprocessPage(session); }},
        {QStringLiteral("train"), Page::tr("&Train"), QStringLiteral("train"), Page::tr("Model"),
         [](Session& session) { return new TrainPage(session); }},
        {QStringLiteral("tune"), Page::tr("T&une"), QStringLiteral("tune"), Page::tr("Model"),
         [](Session& session) { return new TunePage(session); }},
        {QStringLiteral("evaluate"), Page::tr("E&valuate"), QStringLiteral("evaluate"), Page::tr("Model"),
         [](Session& session) { return new EvaluatePage(session); }},
        {QStringLiteral("classify"), Page::tr("&Classify"), QStringLiteral("classify"), Page::tr("Model"),
         [](Session& session) { return new ClassifyPage(session); }},
        {QStringLiteral("speedup"), Page::tr("&Speedup"), QStringLiteral("speedup"), Page::tr("Study"),
         [](Session& session) { return new SpeedupPage(session); }},
        {QStringLiteral("replay"), Page::tr("&Replay"), QStringLiteral("replay"), Page::tr("Study"),
         [](Session& session) { return new ReplayPage(session); }},
        {QStringLiteral("runs"), Page::tr("Runs"), QStringLiteral("runs"), Page::tr("Study"),
         [](Session& session) { return new RunsPage(session); }},
    };
}

}  // namespace leafbench::ui
