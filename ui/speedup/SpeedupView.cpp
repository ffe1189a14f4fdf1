#include "ui/speedup/SpeedupView.h"

#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/speedup/ElapsedBars.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/speedup/TimelineCard.h"
#include "ui/speedup/TimelineView.h"
#include "ui/theme/Theme.h"
#include "ui/words/ScalingText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {

SpeedupView::SpeedupView(QWidget* parent)
    : QWidget(parent),
      m_plot(new SpeedupPlot),
      m_editor(new PredictionEditor(*m_plot)),
      m_bars(new ElapsedBars),
      m_table(new SpeedupTableModel(this)),
      m_rows(new TableView),
      m_timelineCard(new TimelineCard),
      m_curveCard(new Card({})),
      m_barCard(new Card(tr("Elapsed time"))),
      m_machineCard(new LiveMachineCard),
      m_resultCard(new Card(tr("Results"))),
      m_quantities(new QButtonGroup(this)),
      m_predict(new QCheckBox(tr("Predict to 64"))),
      m_verdict(paragraph()),
      m_fits(paragraph()),
      m_facts(paragraph("muted"))
{
    QVBoxLayout* layout = makeColumn(this, 16);
    layout->addWidget(makeCurves(), 5);
    layout->addWidget(m_timelineCard, 3);
    layout->addWidget(makeResults());
    layout->addWidget(m_machineCard);
    setQuantity(SpeedupQuantity::Speedup);
}

void SpeedupView::addQuantity(SpeedupQuantity quantity, const QString& text)
{
    QToolButton* button = makeToggle(text);
    button->setFocusPolicy(Qt::StrongFocus);
    m_quantities->addButton(button, static_cast<int>(quantity));
    m_curveCard->header()->insertWidget(m_curveCard->header()->count() - 1, button);
}

QWidget* SpeedupView::makeCurves()
{
    addQuantity(SpeedupQuantity::Speedup, tr("Speedup"));
    addQuantity(SpeedupQuantity::Efficiency, tr("Efficiency"));
    addQuantity(SpeedupQuantity::SerialFraction, tr("Serial fraction"));
    identify(m_predict, "predictTo64", {},
             tr("Widen the axis to 64 workers and draw what the laws predict there, with a core for each"));
    m_curveCard->header()->addWidget(m_predict);
    m_curveCard->body()->addWidget(m_plot, 1);
    m_barCard->setHint(tr("median, whisker from least to most"));
    m_barCard->body()->addWidget(m_bars, 1);
    connect(m_quantities, &QButtonGroup::idClicked, this, [this](int id) { setQuantity(static_cast<SpeedupQuantity>(id)); });
    connect(m_predict, &QCheckBox::toggled, this, &SpeedupView::setPredicting);
    auto* curves = new FlowRow(16);
    curves->addWidget(m_curveCard, 11);
    curves->setAloneHeight(320);
    curves->addWidget(m_barCard, 9);
    curves->setAloneHeight(280);
    return curves;
}

QWidget* SpeedupView::makeResults()
{
    m_rows->setModel(m_table);
    m_rows->setAccessibleName(tr("Results by worker count"));
    m_rows->setFillsWidth(true);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the page scrolls
    m_verdict->setObjectName(QStringLiteral("speedupVerdict"));
    m_fits->setObjectName(QStringLiteral("speedupFits"));
    m_facts->setObjectName(QStringLiteral("speedupFacts"));
    for (QWidget* part : QWidgetList{m_rows, m_verdict, m_fits, m_facts})
        m_resultCard->body()->addWidget(part);
    return m_resultCard;
}

/// Hidden while a class guesses.
std::vector<QWidget*> SpeedupView::answers() const { return {m_barCard, m_timelineCard, m_resultCard, m_predict}; }

void SpeedupView::showStudy(std::shared_ptr<const SpeedupStudy> study)
{
    m_study = std::move(study);
    m_curve = m_study ? m_study->curve() : SpeedupCurve();
    const Workload workload = m_study ? m_study->options.workload : Workload::StatsLoader;
    const PaperTable* paper = m_study ? paperTable(workload) : nullptr;
    const QString word = m_study ? countsWord(m_study->options) : workersWord(workload);
    m_plot->setWorkersWord(workersWord(workload));
    m_plot->setPaper(paper);
    m_plot->setCores(m_study ? m_study->cores : 0);
    m_plot->setCurve(m_curve);
    const auto machines = m_study ? predictMachines(*m_study) : std::vector<RankPrediction>();
    m_plot->setNetwork(m_study ? predictMeasured(*m_study) : std::vector<RankPrediction>(), machines);
    m_bars->setWorkersWord(word);
    m_bars->setPlanned(m_study ? m_study->options.counts() : std::vector<WorkerCount>());
    m_bars->setCurve(m_curve);
    m_table->setWorkersWord(word);
    m_table->setPaper(paper);
    m_table->setWorkload(workload);
    m_table->setCurve(m_curve);
    m_timelineCard->setStudy(m_study ? *m_study : SpeedupStudy());
    m_predict->setEnabled(!m_curve.predictions.empty() || !machines.empty());
    fitTable();
    showWords();
}

void SpeedupView::setRunning(std::optional<WorkerCount> count) { m_bars->setRunning(count); }

void SpeedupView::showWords()
{
    if (!m_study)
        return;
    QStringList laws{fitText(m_curve)};
    laws << words::scalingTexts(*m_study);
    laws.removeAll(QString());
    const QString fits = laws.join(u'\n');
    const QString off = guessText(m_curve, m_plot->guess());
    m_verdict->setText(words::verdictText(*m_study));
    m_fits->setText(off.isEmpty() ? fits : off + u'\n' + fits);
    m_fits->setVisible(!m_fits->text().isEmpty());
    m_facts->setText(studyFacts(*m_study).join(u' '));
    m_resultCard->setHint(studySentence(*m_study));
    const PaperTable* paper = paperTable(m_study->options.workload);
    m_rows->setToolTip(paper ? paperHardware(*paper) : QString());
}

void SpeedupView::fitTable()
{
    m_rows->verticalHeader()->setDefaultSectionSize(qRound(26 * m_scale * Theme::instance().textScale()));
    const int rows = m_table->rowCount();
    const int head = m_rows->horizontalHeader()->sizeHint().height();
    m_rows->setFixedHeight(head + std::max(1, rows) * m_rows->verticalHeader()->defaultSectionSize() + 4);
}

void SpeedupView::beginGuess(Workload workload, const std::vector<int>& workers, int cores)
{
    setQuantity(SpeedupQuantity::Speedup);
    m_plot->setWorkersWord(workersWord(workload));
    m_plot->setPaper(paperTable(workload));
    m_plot->setCores(cores);
    m_plot->setMeasuredHidden(true);
    m_editor->setEditing(true);
    m_editor->begin(workers);
    for (QWidget* answer : answers())
        answer->hide();
    m_machineCard->hide();
    for (QAbstractButton* button : m_quantities->buttons())
        button->setVisible(button == m_quantities->button(static_cast<int>(SpeedupQuantity::Speedup)));
    m_curveCard->setHint(tr("drag the points, or use the arrow keys"));
    m_plot->setFocus();
}

void SpeedupView::endGuess()
{
    m_editor->setEditing(false);
    m_plot->setMeasuredHidden(false);
    for (QWidget* answer : answers())
        answer->show();
    m_machineCard->setVisible(m_machineCard->isInUse());
    for (QAbstractButton* button : m_quantities->buttons())
        button->show();
    m_curveCard->setHint({});
    showStudy(m_study);
}

void SpeedupView::forgetGuess()
{
    m_editor->forget();
    endGuess();
}

void SpeedupView::setScale(double scale)
{
    m_scale = scale;
    for (DrawnPlot* plot :
         {static_cast<DrawnPlot*>(m_plot), static_cast<DrawnPlot*>(m_bars), static_cast<DrawnPlot*>(&m_timelineCard->view())})
        plot->setPlotScale(scale);
    fitTable();
}

void SpeedupView::setPredicting(bool predicting)
{
    m_predict->setChecked(predicting);
    m_plot->setPredicting(predicting);
}

void SpeedupView::setQuantity(SpeedupQuantity quantity)
{
    m_quantities->button(static_cast<int>(quantity))->setChecked(true);
    m_plot->setQuantity(quantity);
}

std::function<Status(const QString&)> SpeedupView::plotExport() const
{
    std::vector<std::pair<QString, Drawing>> drawings{{QStringLiteral("elapsed"), m_bars->drawing()}};
    for (const auto& [name, quantity] : {std::pair("speedup", SpeedupQuantity::Speedup),
                                         {"efficiency", SpeedupQuantity::Efficiency},
                                         {"serial-fraction", SpeedupQuantity::SerialFraction}})
        drawings.emplace_back(QLatin1String(name), m_plot->drawing(quantity));
    if (const auto count = m_timelineCard->chosenCount())
        drawings.emplace_back(QStringLiteral("timeline-%1").arg(leafbench::countText(*count)), m_timelineCard->view().drawing());
    return [drawings = std::move(drawings)](const QString& folder) -> Status {
        for (const auto& [name, drawing] : drawings) {
            for (const char* suffix : {"svg", "pdf", "png"}) {
                const QString path = QDir(folder).filePath(QStringLiteral("%1.%2").arg(name, QLatin1String(suffix)));
                if (const Status written = writeDrawing(drawing, path); !written)
                    return written;
            }
        }
        return Ok{};
    };
}

}  // namespace leafbench::ui
