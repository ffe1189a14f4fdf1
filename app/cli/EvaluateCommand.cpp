#include "app/cli/Commands.h"

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct EvaluateOptions {
    QString run;
    QString subset = QStringLiteral("auto");
    QString data;
    QString runs = defaultRunsDir();
};

int evaluate(const EvaluateOptions& options, Output& out, const JobContext& context)
{
    const QString path = findRun(options.run, options.runs);
    const auto run = openRun(path);
    if (!run)
        return notFinished(out, run);
    const Subset automatic = run->images[2] > 0 ? Subset::Test : Subset::Valid;
    const Subset subset = fromWord<Subset>(options.subset).value_or(automatic);
    const auto evaluated = evaluateRun(path, subset, context, options.data);
    if (!evaluated)
        return notFinished(out, evaluated);
    out.endProgress();
    sayDifference(out, evaluated->difference);
    for (const RefusedImage& refused : evaluated->refused)
        out.warning(words::errorText(refused.error));
    const ConfusionMatrix& matrix = evaluated->matrix;
    const auto interval = wilsonInterval(matrix.correct(), matrix.total());
    QJsonObject json = metricsOf(*evaluated);
    for (const char* ofTheFile : {"dataset", "nll", "nll_calibrated"})
        json.remove(ofTheFile);
    json["run"] = run->path;
    json["missing"] = QJsonArray::fromStringList(evaluated->difference.missing);
    json["added"] = QJsonArray::fromStringList(evaluated->difference.added);
    json["results"] = run->evaluationDir(subset);
    out.object(json);
    out.text(evaluated->report.text());
    out.text(Text::tr("Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7")
                 .arg(words::percent(matrix.accuracy()), words::percent(interval[0]), words::percent(interval[1]),
                      words::count(matrix.total()), words::subsetText(subset), words::duration(evaluated->elapsedSeconds),
                      run->evaluationDir(subset)));
    out.text(Text::tr("Top 5 %1; expected calibration error %2, and %3 at the validation images' temperature of %4")
                 .arg(words::percent(evaluated->topFive), words::percent(evaluated->before.ece),
                      words::percent(evaluated->after.ece), QString::number(evaluated->temperature, 'f', 2)));
    return Finished;
}

}  // namespace

void addEvaluate(CLI::App& app, Action& chosen)
{
    const Command<EvaluateOptions> command(app, chosen, "evaluate", Text::tr("Classification report and confusion matrix of a run"),
                                           evaluate);
    EvaluateOptions& options = command.options();
    command.run();
    command.option("--subset", options.subset, Text::tr("train, valid or test; auto: test where the run has one, else valid"))
        ->check(CLI::IsMember({"auto", "train", "valid", "test"}));
    command.data(options.data);
    command.runs();
}

}  // namespace leafbench::cli
