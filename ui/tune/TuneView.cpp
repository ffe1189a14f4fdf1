#include "ui/tune/TuneView.h"

#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/trials/ParallelCoordinates.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FoldingTabs.h"
#include "ui/theme/Theme.h"
#include "ui/tune/BestCard.h"
#include "ui/tune/TrialsCard.h"
#include "ui/tune/plots/ContourPlot.h"
#include "ui/tune/plots/HistoryPlot.h"
#include "ui/tune/plots/ImportanceBars.h"
#include "ui/tune/plots/IntermediatePlot.h"
#include "ui/tune/plots/SlicePlot.h"
#include "ui/tune/plots/TrialTimeline.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextOption>

namespace leafbench::ui {
namespace {

constexpr int pairsFrom = 620;  ///< drawn pixels: in less, two plots stand one over the other

Card* makeCard(const QString& title, QWidget* content, int least = 0)
{
    auto* card = new Card(title);
    card->body()->addWidget(content, 1);
    card->setMinimumHeight(least);
    return card;
}

/// The content of a tab.
QVBoxLayout* makeTab(QWidget* content)
{
    QVBoxLayout* column = makeColumn(content, 16);
    column->setContentsMargins(0, 12, 0, 0);
    return column;
}

}  // namespace

TuneView::TuneView(QWidget* parent)
    : QWidget(parent),
      m_best(new BestCard),
      m_tabs(new FoldingTabs),
      m_trials(new TrialsCard),
      m_machine(new LiveMachineCard),
      m_log(new QPlainTextEdit)
{
    m_tabs->setObjectName(QStringLiteral("tuneTabs"));
    m_tabs->addTab(makeOverview(), tr("&Overview"));
    m_tabs->addTab(makeParameters(), tr("Para&meters"));
    m_tabs->addPaddedTab(m_trials, tr("Tria&ls"));
    m_tabs->addPaddedTab(makeLog(), tr("Lo&g"));
    QVBoxLayout* layout = makeColumn(this, 8);
    layout->addWidget(m_best);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TuneView::refreshTab);
    connect(m_trials, &TrialsCard::showAllRequested, m_coordinates, &ParallelCoordinates::clearBrushes);
    connect(m_trials, &TrialsCard::chosen, this, [this](int number) { choose(number); });
}

template <class Widget>
Widget* TuneView::addPlot(Widget* widget, TrialPlot* plot, Tab tab)
{
    m_plots.push_back({plot, tab, [widget](std::shared_ptr<const TuningStudy> study) { widget->setStudy(std::move(study)); }});
    connect(plot, &TrialPlot::trialHovered, this, [this](int number) { highlight(number < 0 ? m_chosen : std::optional(number)); });
    connect(plot, &TrialPlot::trialChosen, this, [this](int number) { choose(number); });
    return widget;
}

QLayout* TuneView::makePair(QWidget* left, QWidget* right, int leftShare, int rightShare)
{
    auto* pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(16);
    pair->addWidget(left, leftShare);
    pair->addWidget(right, rightShare);
    m_pairs.push_back(pair);
    return pair;
}

void TuneView::resizeEvent(QResizeEvent* event)
{
    for (QBoxLayout* pair : m_pairs)
        pair->setDirection(width() < Theme::instance().textPixels(pairsFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

QWidget* TuneView::makeOverview()
{
    auto* history = new HistoryPlot;
    auto* values = new IntermediatePlot;
    m_timeline = new TrialTimeline;
    m_importance = new ImportanceBars;
    for (TrialPlot* plot : {static_cast<TrialPlot*>(history), static_cast<TrialPlot*>(values), static_cast<TrialPlot*>(m_timeline)})
        addPlot(plot, plot, Overview);
    connect(m_importance, &ImportanceBars::parameterChosen, this, [this](const QString& name) {
        m_slice->chooseParameter(name);
        showTab(Parameters);
    });
    auto* content = new QWidget;
    QVBoxLayout* column = makeTab(content);
    column->addLayout(makePair(makeCard(tr("History"), history, 250), makeCard(tr("Epochs of each trial"), values, 250), 1, 1), 5);
    column->addLayout(
        makePair(makeCard(tr("Trials over time"), m_timeline, 180), makeCard(tr("Importance"), m_importance, 200), 3, 2), 3);
    column->addWidget(m_machine);
    return makeScroll(content);
}

QWidget* TuneView::makeParameters()
{
    m_coordinates = new ParallelCoordinates;
    m_slice = new SlicePlot;
    m_contour = new ContourPlot;
    addPlot(m_coordinates, m_coordinates, Parameters);
    addPlot(m_slice, &m_slice->plot(), Parameters);
    addPlot(m_contour, &m_contour->plot(), Parameters);
    connect(m_coordinates, &ParallelCoordinates::brushed, this, &TuneView::brush);
    auto* content = new QWidget;
    QVBoxLayout* column = makeTab(content);
    column->addWidget(makeCard(tr("Parallel coordinates"), m_coordinates, 260), 1);
    column->addLayout(makePair(makeCard(tr("One parameter"), m_slice, 290), makeCard(tr("Two parameters"), m_contour, 290), 1, 1),
                      1);
    return makeScroll(content);
}

QWidget* TuneView::makeLog()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Theme::instance().textPixels(12));
    m_log->setFont(fixed);
    m_log->setReadOnly(true);
    m_log->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    identify(m_log, "tuneLog", tr("Log"));
    m_log->setPlaceholderText(tr("There is no log beside this study's file."));
    return makeCard(tr("Log"), m_log);
}

void TuneView::showStudy(std::shared_ptr<const TuningStudy> study)
{
    const bool another = !m_study || !study || m_study->path != study->path || m_study->name != study->name;
    m_study = std::move(study);
    if (another) {
        m_coordinates->clearBrushes();
        choose({});
    }
    if (m_study)
        m_best->showStudy(*m_study);
    m_trials->setStudy(m_study);
    refreshTab();
}

void TuneView::refreshTab()
{
    // A growing study updates only visible plots; the others are updated when their tab is opened.
    for (const Linked& linked : m_plots) {
        if (linked.tab == m_tabs->currentIndex() && linked.plot->study() != m_study.get())
            linked.show(m_study);
    }
}

void TuneView::setImportance(const std::vector<ParameterImportance>& importance)
{
    m_importance->setImportance(importance);
    m_contour->setImportance(importance);
}

std::vector<TrialPlot*> TuneView::plots() const
{
    std::vector<TrialPlot*> all;
    for (const Linked& linked : m_plots)
        all.push_back(linked.plot);
    return all;
}

void TuneView::setLive(bool live) { m_timeline->setLive(live); }

void TuneView::setLog(const QString& text)
{
    m_log->setPlainText(text);
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void TuneView::addLog(const QStringList& lines)
{
    if (!lines.isEmpty())
        m_log->appendPlainText(lines.join(u'\n'));
}

QString TuneView::log() const { return m_log->toPlainText(); }

void TuneView::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void TuneView::choose(std::optional<int> number)
{
    m_chosen = number;
    m_trials->select(number);
    highlight(number);
}

void TuneView::highlight(std::optional<int> number)
{
    for (const Linked& linked : m_plots)
        linked.plot->setHighlighted(number);
}

void TuneView::brush(const std::optional<std::vector<int>>& numbers)
{
    m_trials->setShown(numbers ? std::optional(std::set<int>(numbers->begin(), numbers->end())) : std::nullopt);
    m_trials->select(m_chosen);
}

}  // namespace leafbench::ui
