#include "ui/evaluate/ConfidenceView.h"

#include "ui/evaluate/ReliabilityPlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

struct ConfidencePage {
    enum { Nothing, NoScores, Results };
};

QLabel* number(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

}  // namespace

ConfidenceView::ConfidenceView(QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_plot(new ReliabilityPlot),
      m_before(paragraph()),
      m_after(paragraph()),
      m_temperature(paragraph("muted")),
      m_threshold(new QSlider(Qt::Horizontal)),
      m_coverage(paragraph())
{
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                      tr("Once the run is evaluated, this shows how far its probabilities can be trusted.")));
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Evaluate again"),
                                      tr("This evaluation was stored by an older version, without the scores of every class. "
                                         "Evaluate again to see how sure the run is and how far that can be trusted.")));
    m_pages->addWidget(makeResults());
    QVBoxLayout* layout = makeColumn(this);
    layout->addWidget(m_pages);
    setEvaluation(nullptr);
}

QWidget* ConfidenceView::makeResults()
{
    auto* side = new QWidget;
    QVBoxLayout* column = makeColumn(side, 16);
    column->addWidget(makeWordsCard());
    column->addWidget(makeMeasuresCard());
    column->addWidget(makeCoverageCard());
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* results = new FlowRow(16);
    results->addWidget(makePlotCard(), 3);
    results->setAloneHeight(380);
    results->addWidget(scroll, 2);
    results->setAloneHeight(320);
    return results;
}

QWidget* ConfidenceView::makePlotCard()
{
    auto* card = new Card(tr("Reliability"));
    auto* readout = new QLabel;
    readout->setProperty("role", "muted");
    readout->setWordWrap(true);
    readout->setMinimumHeight(2 * readout->fontMetrics().lineSpacing());
    readout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    const QString hint = tr("Point at a column, or move with the arrow keys, to read it out.");
    readout->setText(hint);
    connect(m_plot, &ReliabilityPlot::binRead, readout,
            [readout, hint](const QString& words) { readout->setText(words.isEmpty() ? hint : words); });
    card->body()->addWidget(m_plot, 1);
    card->body()->addWidget(readout);
    return card;
}

Card* ConfidenceView::makeWordsCard()
{
    auto* card = new Card(tr("In words"));
    const auto add = [card](const QString& title, QLabel* words) {
        auto* name = new QLabel(title);
        name->setProperty("role", "section");
        card->body()->addWidget(name);
        card->body()->addWidget(words);
    };
    add(tr("AS TRAINED"), m_before);
    add(tr("CALIBRATED"), m_after);
    card->body()->addWidget(m_temperature);
    return card;
}

QLabel* ConfidenceView::addMeasure(QGridLayout* grid, const QString& name, const QString& help, QLabel*& after)
{
    const int row = grid->rowCount();
    auto* label = new QLabel(name);
    label->setWordWrap(true);
    QLabel* before = number();
    after = number();
    for (QLabel* each : {label, before, after})
        each->setToolTip(help);
    before->setAccessibleName(tr("%1, as trained").arg(name));
    after->setAccessibleName(tr("%1, calibrated").arg(name));
    grid->addWidget(label, row, 0);
    grid->addWidget(before, row, 1);
    grid->addWidget(after, row, 2);
    return before;
}

Card* ConfidenceView::makeMeasuresCard()
{
    auto* card = new Card(tr("Measures"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    QLabel* heads[] = {number(tr("as trained")), number(tr("calibrated"))};
    for (int i = 0; i < 2; ++i) {
        heads[i]->setProperty("role", "muted");
        grid->addWidget(heads[i], 0, i + 1);
    }
    m_ece.before = addMeasure(grid, tr("Expected calibration error"),
                              tr("How far from the truth its probabilities are, on average over the images"), m_ece.after);
    m_mce.before = addMeasure(grid, tr("Largest calibration error"), tr("The same, of the worst column"), m_mce.after);
    m_nll.before = addMeasure(grid, tr("Negative log likelihood"),
                              tr("The mean loss; wrong answers given surely cost most. The temperature makes it small on the "
                                 "validation images."),
                              m_nll.after);
    card->body()->addLayout(grid);
    return card;
}

Card* ConfidenceView::makeCoverageCard()
{
    auto* card = new Card(tr("If it may say nothing"));
    m_threshold->setRange(0, 100);
    m_threshold->setValue(90);
    m_threshold->setPageStep(5);
    identify(m_threshold, "confidenceThreshold", tr("How sure it must be to answer, in percent"));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    card->body()->addWidget(m_threshold);
    card->body()->addWidget(m_coverage);
    connect(m_threshold, &QSlider::valueChanged, this, &ConfidenceView::showCoverage);
    return card;
}

void ConfidenceView::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    const bool scores = m_evaluation && m_evaluation->hasScores();
    m_pages->setCurrentIndex(!m_evaluation ? ConfidencePage::Nothing : scores ? ConfidencePage::Results : ConfidencePage::NoScores);
    if (!scores) {
        m_plot->setReliability({}, {});
        return;
    }
    m_plot->setReliability(m_evaluation->before, m_evaluation->after);
    showMeasures();
    showCoverage();
}

void ConfidenceView::showMeasures()
{
    const Reliability &before = m_evaluation->before, &after = m_evaluation->after;
    const auto words = [](const Reliability& one) { return claimText(one) + u'\n' + worstBinText(one); };
    m_before->setText(words(before));
    m_after->setText(words(after));
    m_temperature->setText(temperatureText(m_evaluation->temperature));
    const auto show = [](const Measure& measure, const QString& one, const QString& other) {
        measure.before->setText(one);
        measure.after->setText(other);
    };
    show(m_ece, words::percent(before.ece), words::percent(after.ece));
    show(m_mce, words::percent(before.mce), words::percent(after.mce));
    show(m_nll, words::decimal(before.nll, 'f', 3), words::decimal(after.nll, 'f', 3));
}

void ConfidenceView::showCoverage()
{
    if (!m_evaluation)
        return;
    const double threshold = m_threshold->value() / 100.0;
    m_coverage->setText(coverageText(coverage(*m_evaluation, threshold), threshold));
}

}  // namespace leafbench::ui
