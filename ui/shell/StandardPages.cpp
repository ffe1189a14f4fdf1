#include "ui/shell/StandardPages.h"

#include "ui/classify/ClassifyPage.h"
#include "ui/cluster/ClusterPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/explore/ExplorePage.h"
#include "ui/help/GlossaryPage.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/replay/ReplayPage.h"
#include "ui/runs/RunsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/train/TrainPage.h"
#include "ui/tune/TunePage.h"

namespace leafbench::ui {
namespace {

/// The icon has the page's id for its name.
template <class NewPage>
PageEntry entry(const QString& id, const QString& title, const QString& section)
{
    return {id, title, id, section, [](Session& session, QWidget* parent) { return new NewPage(session, parent); }};
}

}  // namespace

std::vector<PageEntry> standardPages()
{
    const QString data = Page::tr("Data"), model = Page::tr("Model"), study = Page::tr("Study");
    PageEntry settings = entry<SettingsPage>(QStringLiteral("settings"), Page::tr("Settin&gs"), {});
    settings.key = QKeySequence(Qt::CTRL | Qt::Key_Comma);
    PageEntry cluster = entry<ClusterPage>(QStringLiteral("cluster"), Page::tr("Cluster &jobs"), {});
    cluster.key = QKeySequence(Qt::CTRL | Qt::Key_0);
    PageEntry help = entry<GlossaryPage>(QStringLiteral("help"), Page::tr("Help"), {});
    help.key = QKeySequence(QKeySequence::HelpContents);
    return {
        entry<ExplorePage>(QStringLiteral("explore"), Page::tr("&Explore"), data),
        entry<PreprocessPage>(QStringLiteral("preprocess"), Page::tr("&Preprocess"), data),
        entry<TrainPage>(QStringLiteral("train"), Page::tr("&Train"), model),
        entry<TunePage>(QStringLiteral("tune"), Page::tr("T&une"), model),
        entry<EvaluatePage>(QStringLiteral("evaluate"), Page::tr("E&valuate"), model),
        entry<ClassifyPage>(QStringLiteral("classify"), Page::tr("&Classify"), model),
        entry<SpeedupPage>(QStringLiteral("speedup"), Page::tr("&Speedup"), study),
        entry<ReplayPage>(QStringLiteral("replay"), Page::tr("&Replay"), study),
        entry<RunsPage>(QStringLiteral("runs"), Page::tr("Runs"), study),
        cluster,
        help,
        settings,
    };
}

}  // namespace leafbench::ui
