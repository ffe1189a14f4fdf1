#include "ui/train/TrainingView.h"

#include "ui/plots/LinePlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/dialogs/TextDialog.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/MachineCard.h"
#include "ui/train/TrainingFeed.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

// The series of both plots, in the order in which they are added.
enum Series { Train, Valid, Steps };

QString counted(qint64 number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(words::count(number));
}

/// Rows in a scroll area that requests their minimum height, not their preferred one. QBoxLayout gives a row with wrapped text its
/// preferred height anyway, at the expense of the spacing.
class Rows : public QWidget {
public:
    int heightForWidth(int width) const override
    {
        int height = layout()->spacing() * (layout()->count() - 1);
        for (int i = 0; i < layout()->count(); ++i) {
            QLayoutItem* row = layout()->itemAt(i);
            height += row->hasHeightForWidth() ? row->heightForWidth(width) : row->minimumSize().height();
        }
        return height;
    }
};

}  // namespace

TrainingView::TrainingView(QWidget* parent)
    : QWidget(parent),
      m_loss(new LinePlot(tr("Epoch"), tr("Cross-entropy (nats)"), LinePlot::Unit::Plain)),
      m_accuracy(new LinePlot(tr("Epoch"), tr("Accuracy"), LinePlot::Unit::Share)),
      m_epochs(new EpochTableModel(this)),
      m_lossCard(new Card(tr("Loss"))),
      m_accuracyCard(new Card(tr("Accuracy"))),
      m_epochCard(new Card(tr("Epochs"))),
      m_machine(new MachineCard),
      m_footer(paragraph("muted")),
      m_refusedLine(new QLabel)
{
    auto* content = new Rows;
    QVBoxLayout* rows = makeColumn(content, 16);
    rows->addWidget(makePlots(), 5);
    rows->addWidget(m_machine, 3);
    rows->addWidget(makeEpochs(), 4);
    // A low window scrolls instead of squeezing.
    followText(this, [this] {
        m_machine->setMinimumHeight(Theme::instance().textPixels(200));
        m_epochCard->setMinimumHeight(Theme::instance().textPixels(220));
    });
    makeColumn(this)->addWidget(makeScroll(content));
    for (LinePlot* plot : {m_loss, m_accuracy})
        connect(plot, &LinePlot::legendChanged, this, &TrainingView::updateHints);
    updateHints();
}

QWidget* TrainingView::makePlots()
{
    for (LinePlot* plot : {m_loss, m_accuracy}) {
        plot->addSeries(tr("train"), LinePlot::Tone::Train, LinePlot::Style::Line);
        plot->addSeries(tr("valid"), LinePlot::Tone::Valid, LinePlot::Style::Line);
    }
    m_loss->addSeries(tr("step"), LinePlot::Tone::Train, LinePlot::Style::Faint);
    m_lossCard->body()->addWidget(m_loss);
    m_accuracyCard->body()->addWidget(m_accuracy);
    auto* plots = new FlowRow(16);
    plots->setLeastHeight(232);
    plots->addWidget(m_lossCard, 1);
    plots->addWidget(m_accuracyCard, 1);
    return plots;
}

QWidget* TrainingView::makeEpochs()
{
    auto* table = new TableView;
    table->setModel(m_epochs);
    table->setAccessibleName(tr("Epochs"));
    table->setFillsWidth(true);
    table->setMinimumHeight(84);
    // Keep the newest epoch visible.
    connect(m_epochs, &EpochTableModel::rowsInserted, table, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
    m_epochCard->body()->addWidget(table, 1);
    m_epochCard->body()->addWidget(makeFooter());
    return m_epochCard;
}

QWidget* TrainingView::makeFooter()
{
    m_refusedLine->setProperty("role", "warningChip");
    m_refusedLine->setTextFormat(Qt::RichText);
    m_refusedLine->setMinimumHeight(24);
    m_refusedLine->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_refusedLine->hide();
    connect(m_refusedLine, &QLabel::linkActivated, this, &TrainingView::showRefused);
    auto* footer = new QWidget;
    QHBoxLayout* row = makeRow(footer);
    row->addWidget(m_footer, 1);
    row->addWidget(m_refusedLine);
    return footer;
}

FlowRow* TrainingView::header() const { return m_epochCard->header(); }

void TrainingView::begin(const Run& run)
{
    m_run = run;
    m_live = false;
    m_refused.clear();
    m_refusedLine->hide();
    m_machine->show();
    for (LinePlot* plot : {m_loss, m_accuracy}) {
        plot->clearPoints();
        plot->setXEnd(run.recipe.epochs);
    }
    m_epochs->setEpochs({});
    for (const EpochRecord& record : run.epochs)
        addEpoch(record);
    setStored(run);
    updateFooter();
}

void TrainingView::showRun(const Run& run)
{
    begin(run);
    m_machine->showRun(run, {});
}

void TrainingView::showStoredSamples(std::vector<ResourceSample> samples) { m_machine->showRun(m_run, std::move(samples)); }

void TrainingView::showSample(const ResourceSample& sample) { m_machine->addLive(sample); }

void TrainingView::setStored(const Run& run)
{
    const EpochRecord* best = run.best();
    m_epochs->setBest(best ? std::optional(best->epoch) : std::nullopt);
    updateHints();
}

void TrainingView::hideMachine() { m_machine->hide(); }

void TrainingView::endLive() { m_machine->end(); }

void TrainingView::showEvents(const TrainingEvents& events)
{
    if (events.start) {
        begin(events.start->run);
        m_machine->begin(events.start->run, events.earlier);
        m_epochs->setBest({});
        m_live = true;
    }
    for (const StepRecord& step : events.steps)
        m_loss->addPoint(Steps, {step.position, step.loss});
    for (const EpochRecord& record : events.epochs)
        addEpoch(record);
    for (const RefusedImage& refused : events.refused)
        m_refused << words::errorText(refused.error);
    if (!m_refused.isEmpty()) {
        const QString all = QStringLiteral(", <a href='all'>%1</a>").arg(tr("see which"));
        m_refusedLine->setText(counted(m_refused.size(), tr("1 picture left out"), tr("%1 pictures left out")) + all);
        m_refusedLine->setToolTip(m_refused.mid(0, 10).join(u'\n'));
        m_refusedLine->show();
    }
    updateHints();
    updateFooter();
}

void TrainingView::addEpoch(const EpochRecord& record)
{
    const double x = record.epoch;
    m_loss->addPoint(Train, {x, record.trainLoss});
    m_loss->addPoint(Valid, {x, record.validLoss});
    m_accuracy->addPoint(Train, {x, record.trainAccuracy});
    m_accuracy->addPoint(Valid, {x, record.validAccuracy});
    m_epochs->append(record);
}

void TrainingView::updateHints()
{
    m_lossCard->setHint(m_loss->legend());
    m_accuracyCard->setHint(m_accuracy->legend());
    const EpochRecord* best = m_epochs->best();
    m_epochCard->setHint(best ? tr("best %1 valid, epoch %2").arg(words::percent(best->validAccuracy), QString::number(best->epoch))
                              : QString());
}

void TrainingView::showRefused() { (new TextDialog(tr("Pictures left out"), m_refused.join(u'\n'), this))->open(); }

void TrainingView::updateFooter()
{
    QStringList parts;
    if (m_run.images[0] > 0)
        parts << tr("%1 training, %2 validation, %3 test images")
                     .arg(words::count(m_run.images[0]), words::count(m_run.images[1]), words::count(m_run.images[2]));
    if (!m_run.device.isEmpty())
        parts << (m_run.device == QLatin1String("cuda") ? tr("GPU") : m_run.device.toUpper());
    if (!m_run.path.isEmpty())
        parts << words::choiceText(QStringLiteral("precision"), m_run.recipe.get(QStringLiteral("precision")).toString());
    if (!m_live && m_run.started.isValid())
        parts << tr("started %1").arg(words::dateAndTime(m_run.started));
    m_footer->setText(parts.join(words::dot()));
}

}  // namespace leafbench::ui
