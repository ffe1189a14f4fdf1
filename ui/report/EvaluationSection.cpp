#include "ui/report/EvaluationSection.h"

#include "engine/evaluation/ClassOrder.h"
#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui::report {
namespace {

double bestTrain(const Run& run)
{
    double best = 0;
    for (const EpochRecord& epoch : run.epochs)
        best = std::max(best, epoch.trainAccuracy);
    return best;
}

void addFinalTraining(Document& document, const Replay& replay)
{
    const PaperStudy& paper = paperStudy();
    const bool there = replay.finalTraining && !replay.finalTraining->epochs.empty();
    Table table{.number = Text::tr("Figure 14"),
                .title = Text::tr("Final training: the best accuracies"),
                .columns = columns({Text::tr("What")}, {Text::tr("Paper"), Text::tr("Here")})};
    const auto add = [&](const QString& name, const QString& theirs, const QString& own) {
        table.add({name, theirs, there ? own : notYet()});
    };
    const Run run = there ? *replay.finalTraining : Run();
    const EpochRecord* best = run.best();
    add(Text::tr("Epochs"), QString::number(paper.finalEpochs), QString::number(run.epochs.size()));
    add(Text::tr("Best training accuracy"), words::percent(paper.bestTrainAccuracy, 2), words::percent(bestTrain(run), 2));
    add(Text::tr("Best validation accuracy"), words::percent(paper.bestValidAccuracy, 2),
        words::percent(best ? best->validAccuracy : 0, 2));
    document.add(std::move(table));
    if (!there)
        return;
    document.add(Figures{{figure(14, Text::tr("Training and validation loss, here"), lossCurves(run.epochs)),
                          figure(14, Text::tr("Accuracy, here and the paper's best"), accuracyCurves(run.epochs, true))}});
    document.add(Words{shareVerdict(best ? best->validAccuracy : 0, paper.bestValidAccuracy)});
}

QString twoDigits(double value) { return words::decimal(value, 'f', 2); }

QStringList cells(const QString& name, const ReportRow* paper, const ReportRow* own, const QString& missing)
{
    QStringList row{name};
    for (double ReportRow::*value : {&ReportRow::precision, &ReportRow::recall, &ReportRow::f1})
        row << (paper ? twoDigits(paper->*value) : dash()) << (own ? twoDigits(own->*value) : missing);
    return row << (paper ? words::count(paper->support) : dash()) << (own ? words::count(own->support) : missing);
}

const ReportRow* findRow(const std::vector<ReportRow>& rows, const QString& name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ReportRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

Table reportTable(const Evaluation* evaluation)
{
    const PaperReport& paper = paperReport();
    Table table{.number = Text::tr("Figure 15"),
                .title = evaluation ? Text::tr("Classification report, the paper's and that of the %1 subset here")
                                          .arg(words::subsetText(evaluation->subset))
                                    : Text::tr("Classification report"),
                .dense = true,
                .columns = columns({Text::tr("Class")},
                                   paperAndHere({Text::tr("Precision"), Text::tr("Recall"), Text::tr("F1"), Text::tr("Images")}))};
    const QString missing = evaluation ? dash() : QString();
    const ClassificationReport own = evaluation ? evaluation->report : ClassificationReport();
    for (const ReportRow& row : paper.classes)
        table.add(cells(classText(row.name), &row, findRow(own.classes, row.name), missing));
    for (const ReportRow& row : own.classes) {
        if (!findRow(paper.classes, row.name))
            table.add(cells(classText(row.name), nullptr, &row, missing));
    }
    const QString accuracy = evaluation ? twoDigits(evaluation->matrix.accuracy()) : missing;
    const QString images = evaluation ? words::count(evaluation->matrix.total()) : missing;
    const QString none;
    table.add(
        {Text::tr("accuracy"), none, none, none, none, twoDigits(paper.accuracy), accuracy, words::count(paper.images), images},
        true);
    table.add(cells(Text::tr("macro average"), &paper.macro, evaluation ? &own.macro : nullptr, missing), true);
    table.add(cells(Text::tr("weighted average"), &paper.weighted, evaluation ? &own.weighted : nullptr, missing), true);
    if (!evaluation)
        table.note = Text::tr("Here: %1.").arg(notYet());
    return table;
}

void addMatrix(Document& document, const Evaluation& evaluation)
{
    const QString title = Text::tr("Confusion matrix, here: %1 right (%2)")
                              .arg(words::partOfImages(evaluation.matrix.correct(), evaluation.matrix.total()),
                                   words::percent(evaluation.matrix.accuracy()));
    document.add(Figures{{figure(16, title, confusionMatrix(evaluation))}});
    document.add(Words{Text::tr("The paper prints its matrix as a picture without numbers that could be read; it "
                                "stands for an accuracy of %1.")
                           .arg(words::percent(paperReport().accuracy, 0)),
                       Words::Tone::Muted});
    Points pairs;
    for (const ConfusedPair& pair : confusedPairs(evaluation.matrix, 5))
        pairs.items << pairText(pair, evaluation);
    if (!pairs.items.isEmpty())
        document.add(std::move(pairs));
}

}  // namespace

void addEvaluation(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Final training and model evaluation")});
    addFinalTraining(document, replay);
    const Evaluation* evaluation = reportedEvaluation(replay);
    document.add(reportTable(evaluation));
    if (replay.valid && replay.test)
        document.add(Words{Text::tr("Figure 15 of the paper counts the validation subset, so that is what stands beside it. "
                                    "The test subset here: "
                                    "%1 right (%2), macro F1 %3.")
                               .arg(words::partOfImages(replay.test->matrix.correct(), replay.test->matrix.total()),
                                    words::percent(replay.test->matrix.accuracy()), twoDigits(replay.test->report.macro.f1))});
    if (evaluation)
        addMatrix(document, *evaluation);
    else
        document.add(Words{Text::tr("Figure 16 (confusion matrix): %1.").arg(notYet()), Words::Tone::Muted});
}

}  // namespace leafbench::ui::report
