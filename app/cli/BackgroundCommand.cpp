#include "app/cli/Commands.h"

#include "engine/runs/evaluation/SwapBackgrounds.h"
#include "engine/statistics/Intervals.h"
#include "ui/words/BackgroundText.h"
#include "ui/words/Counted.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct BackgroundOptions {
    QString run;
    SwapOptions swap;
    QString runs = defaultRunsDir();
};

QString rightText(qint64 correct, qint64 images)
{
    const auto interval = wilsonInterval(correct, images);
    return Text::tr("%1 (95 % interval %2 to %3)")
        .arg(words::percent(share(correct, images)), words::percent(interval[0]), words::percent(interval[1]));
}

void print(const BackgroundSwap& swap, Output& out)
{
    out.text(words::byCount(swap.images, Text::tr("Right on %1 of %2 photograph as it is; of the same leaf, cut out and put"),
                            Text::tr("Right on %1 of %2 photographs as they are; of the same leaves, cut out and put"))
                 .arg(rightText(swap.correct, swap.images), words::count(swap.images)));
    for (const Background kind : allBackgrounds) {
        const McNemar& counts = swap.on(kind);
        const auto fall = counts.differenceInterval();
        out.text(Text::tr("  %1: %2; %3 points (95 % interval %4 to %5)")
                     .arg(words::backgroundText(kind), rightText(swap.correctOn(kind), swap.images),
                          ui::pointsText(-counts.difference()), ui::pointsText(-fall[1]), ui::pointsText(-fall[0])));
    }
    out.text(words::swapVerdict(swap));
    if (const QString leftOut = words::leftOutText(swap); !leftOut.isEmpty())
        out.text(leftOut);
    out.text(Text::tr("%1; results and examples in %2").arg(words::duration(swap.elapsedSeconds), swap.results));
}

int swapBackgrounds(const BackgroundOptions& options, Output& out, const JobContext& context)
{
    const QString path = findRun(options.run, options.runs);
    const auto swap = leafbench::swapBackgrounds(path, options.swap, context);
    if (!swap)
        return notFinished(out, swap);
    out.endProgress();
    QJsonObject json = toJson(*swap);
    json["accuracy"] = share(swap->correct, swap->images);
    for (const Background kind : allBackgrounds)
        json[QStringLiteral("accuracy_") + toWord(kind)] = share(swap->correctOn(kind), swap->images);
    json["run"] = path;
    json["results"] = swap->results;
    out.object(json);
    print(*swap, out);
    return Finished;
}

}  // namespace

void addBackground(CLI::App& app, Action& chosen)
{
    const Command<BackgroundOptions> command(app, chosen, "background",
                                             Text::tr("Puts the leaves that a run is validated on before other backgrounds"),
                                             swapBackgrounds);
    BackgroundOptions& options = command.options();
    command.run();
    command.data(options.swap.data);
    command.option("--on", options.swap.on, Text::tr("Another labelled dataset, whose class folders match by name"));
    command.option("--limit", options.swap.limit, Text::tr("Images, drawn by the seed; 0: all"))
        ->check(CLI::Range(0, 1'000'000'000));
    command.option("--seed", options.swap.seed, Text::tr("Seed of the backgrounds"))->check(isSeed);
    command.runs();
}

}  // namespace leafbench::cli
