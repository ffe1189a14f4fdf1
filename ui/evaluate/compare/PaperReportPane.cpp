#include "ui/evaluate/compare/PaperReportPane.h"

#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "ui/evaluate/compare/ClassComparisonTable.h"
#include "ui/evaluate/compare/ToggleRow.h"
#include "ui/shared/Card.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

const ReportRow* paperRow(const QString& className)
{
    const auto& rows = paperReport().classes;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReportRow& row) { return row.name == className; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

PaperReportPane::PaperReportPane(QWidget* parent)
    : QWidget(parent),
      m_words(paragraph()),
      m_card(new Card(tr("Beside the paper's Figure 15"))),
      m_classes(new ClassComparisonTable),
      m_share(new ToggleRow(tr("What to compare")))
{
    m_share->addChoice(tr("F1 score"));
    m_share->addChoice(tr("Recall"));
    m_card->header()->addWidget(m_share);
    m_words->setObjectName(QStringLiteral("paperWords"));
    QLabel* note = paragraph("muted");
    note->setText(tr("The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and "
                     "reports the %2 images of its validation folder. Images, epochs and weights differ here, so a "
                     "difference says little about either program.")
                      .arg(QString::number(paperStudy().finalEpochs), words::count(paperReport().images)));
    m_classes->setAccessibleName(tr("Share by class, here and in the paper"));
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(note);
    m_card->body()->addWidget(m_classes, 1);
    QVBoxLayout* layout = makeColumn(this);
    layout->addWidget(m_card);
    connect(m_share, &ToggleRow::chosenChanged, this, &PaperReportPane::showClasses);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_card->setHint(twoBarsLegend(tr("here"), tr("paper"))); });
    m_card->setHint(twoBarsLegend(tr("here"), tr("paper")));
}

int PaperReportPane::matches() const
{
    return static_cast<int>(std::count_if(m_evaluation->classNames.begin(), m_evaluation->classNames.end(),
                                          [](const QString& name) { return paperRow(name) != nullptr; }));
}

void PaperReportPane::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    const PaperReport& paper = paperReport();
    m_words->setText(
        words::byCount(m_evaluation->matrix.total(),
                       tr("Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of "
                          "them in the paper: %8."),
                       tr("Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of "
                          "them in the paper: %8."))
            .arg(words::percent(m_evaluation->matrix.accuracy()), words::count(m_evaluation->matrix.total()),
                 words::decimal(m_evaluation->report.macro.f1, 'f', 2), words::percent(paper.accuracy, 0),
                 words::count(paper.images), words::decimal(paper.macro.f1, 'f', 2),
                 QString::number(m_evaluation->classNames.size()), QString::number(matches())));
    showClasses();
}

void PaperReportPane::showClasses()
{
    const auto share = m_share->chosen() == 1 ? &ReportRow::recall : &ReportRow::f1;
    std::vector<ComparedClass> classes;
    for (const ReportRow& row : m_evaluation->report.classes) {
        const ReportRow* paper = paperRow(row.name);
        classes.push_back({.name = row.name,
                           .first = row.support > 0 ? std::optional(row.*share) : std::nullopt,
                           .second = paper ? std::optional(paper->*share) : std::nullopt,
                           .interval = std::nullopt});
    }
    m_classes->setClasses(tr("here"), tr("paper"), std::move(classes));
}

}  // namespace leafbench::ui
