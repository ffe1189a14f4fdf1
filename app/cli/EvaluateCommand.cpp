#include "app/cli/Commands.h"
#include "app/cli/output/EvaluateOnPrinter.h"

#include "engine/runs/evaluation/EvaluateOn.h"
#include "engine/runs/place/WorkNotice.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace leafbench::cli {
namespace {

struct EvaluateOptions {
    QString run;
    QString subset = QStringLiteral("auto");
    QString data;
    QString on;
    QString mapping;
    QString suggestTo;
    QString runs = defaultRunsDir();
};

/// Never over a file that is there: somebody may have edited it.
int suggest(const EvaluateOptions& options, Output& out, const JobContext& context)
{
    const QString run = findRun(options.run, options.runs);
    const auto folders = suggestMapping(run, options.on, context);
    if (!folders)
        return notFinished(out, folders);
    out.endProgress();
    if (QFileInfo::exists(options.suggestTo)) {
        out.error({.code = ErrorCode::NotWritable, .subject = options.suggestTo, .detail = QStringLiteral("it is there already")});
        return Failed;
    }
    if (const auto written = writeClassMapping(options.suggestTo, *folders); !written)
        return notFinished(out, written);
    printSuggestion(*folders, options.on, options.suggestTo, out);
    return Finished;
}

int evaluateOther(const EvaluateOptions& options, Output& out, const JobContext& context)
{
    EvaluateOnOptions on{.folder = options.on, .mapping = {}, .data = options.data};
    if (!options.mapping.isEmpty()) {
        auto mapping = readClassMapping(options.mapping);
        if (!mapping)
            return notFinished(out, mapping);
        on.mapping = std::move(mapping).value();
    }
    const auto evaluated = evaluateOn(findRun(options.run, options.runs), on, context);
    if (!evaluated)
        return notFinished(out, evaluated);
    out.endProgress();
    printOther(*evaluated, out);
    return Finished;
}

int evaluate(const EvaluateOptions& options, Output& out, const JobContext& context)
{
    const auto told = WorkNotice::post(options.runs, WorkKind::Evaluation);  // to open windows; where it fails they say nothing
    if (!options.on.isEmpty())
        return options.suggestTo.isEmpty() ? evaluateOther(options, out, context) : suggest(options, out, context);
    const QString path = findRun(options.run, options.runs);
    const auto run = openRun(path);
    if (!run)
        return notFinished(out, run);
    sayDamage(out, *run);
    if (run->starter && !options.data.isEmpty())
        return notFinished(out, Status(Error{.code = ErrorCode::StarterFixed, .subject = run->path}));
    const Subset automatic = run->images[2] > 0 ? Subset::Test : Subset::Valid;
    const Subset subset = fromWord<Subset>(options.subset).value_or(automatic);
    // The starter model ships with its evaluation, not with its pictures.
    const auto stored = run->starter ? storedEvaluation(*run, subset) : std::nullopt;
    const auto evaluated = stored ? Result<Evaluation>(*stored) : evaluateRun(path, subset, context, options.data);
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
    out.text(words::byCount(matrix.total(), Text::tr("Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7"),
                            Text::tr("Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7"))
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
    CLI::Option* subset = command.option("--subset", options.subset,
                                         Text::tr("train, valid or test; auto: test where the run has one, else valid"));
    subset->check(CLI::IsMember({"auto", "train", "valid", "test"}));
    command.data(options.data);
    CLI::Option* on
        = command.option("--on", options.on, Text::tr("Another dataset, whose class folders are matched with the run's"));
    on->excludes(subset);
    CLI::Option* mapping = command.option("--mapping", options.mapping,
                                          Text::tr("With --on: a CSV or JSON file of which folder is which class of the run"));
    mapping->needs(on);
    command.option("--suggest-mapping", options.suggestTo, Text::tr("With --on: only write such a file, to be edited"))
        ->needs(on)
        ->excludes(mapping);
    command.runs();
}

}  // namespace leafbench::cli
