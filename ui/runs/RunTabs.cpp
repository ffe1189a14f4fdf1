#include "ui/runs/RunTabs.h"

#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/plots/trials/RunStudy.h"
#include "ui/runs/RunCurves.h"
#include "ui/runs/RunDetails.h"
#include "ui/runs/RunDifferenceModel.h"
#include "ui/runs/RunTableModel.h"
#include "ui/runs/RunsPage.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

enum Tab { Curves, Differences, Parallel, Details };

}  // namespace

RunTabs::RunTabs(QWidget* parent)
    : FoldingTabs(parent),
      m_differences(new RunDifferenceModel(this)),
      m_curves(new RunCurves),
      m_differenceTable(new TableView),
      m_parallelPages(new QStackedWidget),
      m_parallel(new ParallelCoordinates),
      m_details(new RunDetails)
{
    setObjectName(QStringLiteral("runTabs"));
    m_differenceTable->setModel(m_differences);
    identify(m_differenceTable, "differenceTable", RunsPage::tr("Differences of the chosen runs"));
    followText(m_differenceTable,
               [this] { m_differenceTable->horizontalHeader()->setMaximumSectionSize(Theme::instance().textPixels(300)); });
    m_parallelPages->addWidget(
        new EmptyState(QStringLiteral("runs"), RunsPage::tr("Nothing to draw"),
                       RunsPage::tr("Needs at least two of the runs above with an epoch and a recipe that is not the same.")));
    m_parallelPages->addWidget(m_parallel);
    auto* differences = new Card(RunsPage::tr("Where the chosen runs differ"));
    differences->body()->addWidget(m_differenceTable);
    auto* parallel = new Card(RunsPage::tr("Recipe and accuracy of the runs above"));
    parallel->body()->addWidget(m_parallelPages);
    addPaddedTab(m_curves, RunsPage::tr("Curves"));
    addPaddedTab(differences, RunsPage::tr("&Differences"));
    addPaddedTab(parallel, RunsPage::tr("Parallel c&oordinates"));
    addPaddedTab(m_details, RunsPage::tr("Tags, notes and &machine"));
    connect(m_parallel, &ParallelCoordinates::trialChosen, this, [this](int number) { emit runChosen(m_paths.value(number)); });
    connect(m_details, &RunDetails::annotationsEdited, this, &RunTabs::annotationsEdited);
}

void RunTabs::showRuns(const RunTableFilter& listed, const std::vector<Run>& chosen, const Run* current)
{
    m_details->showRun(current);
    switch (currentIndex()) {
    case Curves: m_curves->setRuns(chosen); break;
    case Differences:
        m_differences->setRuns(chosen);
        m_differenceTable->resizeColumnsToContents();
        break;
    case Parallel: showParallel(listed.runs(), current); break;
    default: break;
    }
}

void RunTabs::showParallel(const std::vector<Run>& listed, const Run* current)
{
    m_paths.clear();
    for (const Run& run : listed)
        m_paths << run.path;
    const auto study = studyOfRuns(listed);
    m_parallel->setStudy(study);
    m_parallelPages->setCurrentIndex(study ? 1 : 0);
    const auto number = current ? m_paths.indexOf(current->path) : -1;
    m_parallel->setHighlighted(number < 0 ? std::nullopt : std::optional(static_cast<int>(number)));
}

void RunTabs::editTags()
{
    setCurrentIndex(Details);
    m_details->editTags();
}

void RunTabs::commit() { m_details->commit(); }

}  // namespace leafbench::ui
