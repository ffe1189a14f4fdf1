#include "ui/evaluate/EvaluationChips.h"

#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace leafbench::ui {

EvaluationChips::EvaluationChips(QWidget* parent) : QWidget(parent), m_row(new FlowRow)
{
    makeColumn(this)->addWidget(m_row);
    setAccessibleName(tr("Summary of the evaluation"));
}

void EvaluationChips::add(const QString& text, const QString& help)
{
    auto* chip = new QLabel(text);
    chip->setProperty("role", "chip");
    chip->setTextFormat(Qt::RichText);
    chip->setToolTip(help);
    chip->setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
    chip->setAccessibleDescription(help);
    m_row->addWidget(chip);
}

void EvaluationChips::setEvaluation(const Evaluation& evaluation)
{
    m_row->clear();
    const ConfusionMatrix& matrix = evaluation.matrix;
    const auto interval = wilsonInterval(matrix.correct(), matrix.total());
    add(tr("Accuracy <b>%1</b> (%2 to %3)")
            .arg(words::percent(matrix.accuracy()), words::percent(interval[0]), words::percent(interval[1])),
        tr("%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.")
            .arg(words::partOfImages(matrix.correct(), matrix.total())));
    add(tr("Macro F1 <b>%1</b>").arg(words::decimal(evaluation.report.macro.f1, 'f', 3)),
        tr("F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same."));
    if (evaluation.hasScores()) {
        add(tr("Top-5 <b>%1</b>").arg(words::percent(evaluation.topFive)),
            tr("Share of images whose true class is among the five likeliest"));
        add(tr("Calibration error %1 \u2192 <b>%2</b> (temperature %3)")
                .arg(words::percent(evaluation.before.ece), words::percent(evaluation.after.ece),
                     words::decimal(evaluation.temperature, 'f', 2)),
            tr("Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before "
               "and after dividing the network's outputs by a temperature that was fitted on the validation images"));
    } else {
        add(tr("Top-5 and calibration: evaluate again to see them"),
            tr("An older version stored this evaluation, without the network's outputs"));
    }
}

}  // namespace leafbench::ui
