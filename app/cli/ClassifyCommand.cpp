#include "app/cli/Commands.h"

#include "engine/runs/RunClassifier.h"
#include "ui/words/Words.h"

#include <QJsonArray>

namespace leafbench::cli {

namespace {

struct ClassifyOptions {
    std::string run;
    std::vector<std::string> images;
    std::string runs = defaultRunsDir().toStdString();
};

void print(Output& out, const Classification& answer)
{
    QJsonArray top;
    for (const ClassProbability& p : answer.top)
        top << QJsonObject{{"class", p.className}, {"probability", p.probability}};
    out.object({{"image", answer.image}, {"top", top}, {"elapsed_ms", answer.elapsedMs}});
    if (out.json())
        return;
    out.text(Text::tr("%1 (%2 ms)").arg(answer.image).arg(answer.elapsedMs, 0, 'f', 1));
    for (const ClassProbability& p : answer.top)
        out.text(QStringLiteral("  %1  %2").arg(words::percent(p.probability), 8).arg(p.className));
}

/// A bad picture is named, and the rest goes on.
int classify(const ClassifyOptions& options, Output& out, const JobContext& context)
{
    const QString path = findRun(QString::fromStdString(options.run), QString::fromStdString(options.runs));
    const auto classifier = RunClassifier::open(path);
    if (!classifier)
        return notFinished(out, classifier);
    int code = Finished;
    for (const std::string& image : options.images) {
        if (!context.token.checkpoint())
            return WasCancelled;
        const auto answer = (*classifier)->classifyFile(QString::fromStdString(image));
        if (answer)
            print(out, *answer);
        else
            code = notFinished(out, answer);
    }
    return code;
}

}  // namespace

void addClassify(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<ClassifyOptions>();
    CLI::App* command = app.add_subcommand("classify", Text::tr("The five likeliest classes of pictures, by a run").toStdString());
    command->add_option("RUN", options->run, Text::tr("Run directory, its name, or latest").toStdString())->required();
    command->add_option("IMAGE", options->images, Text::tr("Pictures").toStdString())->required();
    command->add_option("--runs", options->runs, Text::tr("Folder of the runs").toStdString())->capture_default_str();
    command->callback([&chosen, options] {
        chosen = [options](Output& out, const JobContext& context) { return classify(*options, out, context); };
    });
}

}  // namespace leafbench::cli
