#include "ui/bridge/Session.h"
#include "ui/models/RunListModel.h"
#include "ui/pages/EvaluatePage.h"
#include "ui/widgets/CellImagesCard.h"
#include "ui/widgets/ComparisonView.h"
#include "ui/widgets/ConfidenceView.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EvaluationChips.h"
#include "ui/widgets/MatrixCard.h"
#include "ui/widgets/MistakesView.h"
#include "ui/widgets/ReportCard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

// How the Evaluate page is put together; what it does stands in EvaluatePage.cpp.

namespace leafbench::ui {
namespace {

constexpr int narrowestReport = 382;  ///< pixels: with room for a class name beside the numbers

}  // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : Page(tr("Evaluate a model"), {}, parent)
    , m_session(session)
    , m_runs(new RunListModel(RunListModel::Show::Usable, this))
    , m_runChoice(new QComboBox)
    , m_subsetChoice(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_chips(new EvaluationChips)
    , m_matrix(new MatrixCard)
    , m_report(new ReportCard)
    , m_images(new CellImagesCard(session))
    , m_confidence(new ConfidenceView)
    , m_mistakes(new MistakesView)
    , m_comparison(new ComparisonView(session))
{
    makeHead();
    m_pages->addWidget(new EmptyState(QStringLiteral("train"), tr("No model to evaluate yet"),
                                      tr("Train one first: a run can be evaluated once its first epoch has ended.")));
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                      tr("Press Evaluate: the chosen run answers about every image of the chosen subset.")));
    m_pages->addWidget(makeResults());
    body()->addWidget(m_pages, 1);

    connect(&m_session, &Session::runsChanged, this, &EvaluatePage::updateRuns);
    connect(&m_session, &Session::currentRunChanged, this, &EvaluatePage::chooseCurrent);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &EvaluatePage::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &EvaluatePage::updateState);
    updateRuns();
}

void EvaluatePage::makeHead()
{
    m_runChoice->setModel(m_runs);
    m_runChoice->setObjectName(QStringLiteral("evaluateRunChoice"));
    m_runChoice->setAccessibleName(tr("Run"));
    m_runChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runChoice->setMinimumContentsLength(17);
    m_runChoice->setPlaceholderText(tr("No run yet"));
    m_subsetChoice->addItem(tr("Validation"), QVariant::fromValue(static_cast<int>(Subset::Valid)));
    m_subsetChoice->addItem(tr("Test"), QVariant::fromValue(static_cast<int>(Subset::Test)));
    m_subsetChoice->setObjectName(QStringLiteral("subsetChoice"));
    m_subsetChoice->setAccessibleName(tr("Subset"));
    addHeadWidget(m_runChoice);
    addHeadWidget(m_subsetChoice);
    m_export = addButton(tr("Export"));
    m_export->setObjectName(QStringLiteral("evaluateExport"));
    m_export->setProperty("hasMenu", true);
    m_export->setMenu(makeExportMenu());
    m_evaluate = addPrimaryButton(tr("Evaluate"));
    m_evaluate->setObjectName(QStringLiteral("evaluate"));

    connect(m_evaluate, &QPushButton::clicked, this, &EvaluatePage::evaluate);
    connect(m_runChoice, &QComboBox::activated, this, [this] {
        m_session.setCurrentRun(m_runChoice->currentData(RunListModel::PathRole).toString());
    });
    connect(m_subsetChoice, &QComboBox::activated, this, &EvaluatePage::loadStored);
}

QMenu* EvaluatePage::makeExportMenu()
{
    auto* menu = new QMenu(m_export);
    QMenu* copy = menu->addMenu(tr("Copy report"));
    const std::pair<QString, QString> formats[] = {{tr("As text"), QStringLiteral("txt")},
                                                   {tr("As table (CSV)"), QStringLiteral("csv")},
                                                   {tr("As LaTeX"), QStringLiteral("tex")},
                                                   {tr("As Markdown"), QStringLiteral("md")}};
    for (const auto& [text, suffix] : formats)
        connect(copy->addAction(text), &QAction::triggered, this, [this, suffix = suffix] { copyReport(suffix); });
    connect(menu, &QMenu::aboutToShow, copy, [this, copy] {
        copy->setTitle(m_report->hasSelection() ? tr("Copy the selected classes") : tr("Copy report"));
    });
    menu->addSeparator();
    addExport(menu, tr("Report as text\u2026"), QStringLiteral("txt"), &EvaluatePage::exportReport);
    addExport(menu, tr("Report as table (CSV)\u2026"), QStringLiteral("csv"), &EvaluatePage::exportReport);
    addExport(menu, tr("Report as LaTeX\u2026"), QStringLiteral("tex"), &EvaluatePage::exportReport);
    addExport(menu, tr("Report as Markdown\u2026"), QStringLiteral("md"), &EvaluatePage::exportReport);
    menu->addSeparator();
    addExport(menu, tr("Matrix as table (CSV)\u2026"), QStringLiteral("csv"), &EvaluatePage::exportMatrix);
    addExport(menu, tr("Matrix as picture (PNG)\u2026"), QStringLiteral("png"), &EvaluatePage::exportMatrix);
    addExport(menu, tr("Matrix as drawing (SVG)\u2026"), QStringLiteral("svg"), &EvaluatePage::exportMatrix);
    addExport(menu, tr("Matrix as page (PDF)\u2026"), QStringLiteral("pdf"), &EvaluatePage::exportMatrix);
    return menu;
}

void EvaluatePage::addExport(QMenu* menu, const QString& text, const QString& suffix,
                             void (EvaluatePage::*write)(const QString&))
{
    const QString name = (write == &EvaluatePage::exportReport ? QStringLiteral("report.") : QStringLiteral("confusion.")) + suffix;
    connect(menu->addAction(text), &QAction::triggered, this, [this, name, suffix, write] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export"), name,
                                                          QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
        if (!path.isEmpty())
            (this->*write)(QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path);
    });
}

QWidget* EvaluatePage::makeMatrixTab()
{
    connect(&m_matrix->matrix(), &ConfusionMatrixPlot::cellClicked, this, &EvaluatePage::showCell);
    connect(m_report, &ReportCard::classChosen, this, [this](int chosen) { matrix().setCursorCell(chosen, chosen); });
    auto* side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(m_report, 1);
    right->addWidget(m_images);
    side->setMinimumWidth(narrowestReport);
    auto* results = new QSplitter;
    results->setHandleWidth(16);
    results->setChildrenCollapsible(false);
    results->addWidget(m_matrix);
    results->addWidget(side);
    results->setSizes({560, 450});
    results->setStretchFactor(0, 5);
    results->setStretchFactor(1, 4);
    return results;
}

void EvaluatePage::addView(QWidget* view, const QString& title)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(view);
    m_tabs->addTab(tab, title);
}

QWidget* EvaluatePage::makeResults()
{
    m_tabs->setObjectName(QStringLiteral("evaluateTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    addView(makeMatrixTab(), tr("&Matrix and report"));
    addView(m_confidence, tr("Con&fidence"));
    addView(m_mistakes, tr("M&istakes"));
    addView(m_comparison, tr("C&ompare"));
    connect(m_mistakes, &MistakesView::cellWanted, this, &EvaluatePage::goToCell);
    auto* results = new QWidget;
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(m_tabs, 1);
    return results;
}

}  // namespace leafbench::ui
