#include "ui/report/OpeningSections.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QImageReader>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

/// The replay's notes on its programs, without the machine.
QString versionsText(const QJsonObject& machine)
{
    const QStringList known{QStringLiteral("cpu"), QStringLiteral("system"), QStringLiteral("host"),
                            QStringLiteral("architecture")};
    QStringList parts{machine[QLatin1String("system")].toString()};
    for (auto it = machine.begin(); it != machine.end(); ++it) {
        if (it->isString() && !known.contains(it.key()))
            parts << it.key() + u' ' + it->toString();
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void addFacts(Document& document, const Replay& replay)
{
    Table table{.title = Text::tr("This replay"), .columns = columns({Text::tr("What"), Text::tr("Here")})};
    const auto add = [&table](const QString& name, const QString& value) { table.add({name, value}); };
    add(Text::tr("Dataset"), QDir::toNativeSeparators(replay.data));
    add(Text::tr("Images"),
        replay.classes.empty()
            ? notYet()
            : Text::tr("%1 in %2").arg(words::count(sum(subsetImages(replay))), words::classesText(qint64(replay.classes.size()))));
    add(Text::tr("Scale"), scaleTitle(replay.scale) + QStringLiteral(": ") + scaleSentence(replay.scale));
    add(Text::tr("Started"), words::dateAndTime(replay.started));
    add(Text::tr("State"), replayState(replay));
    add(Text::tr("Time of all steps"), words::duration(replay.seconds()));
    add(Text::tr("Machine"), words::machineText(replay.machine));
    add(Text::tr("Software"), versionsText(replay.machine));
    document.add(std::move(table));
}

/// The paper's conclusion about its two ways to preprocess.
void addClaim(Table& table, const Replay& replay)
{
    const auto serial = [&](ReplayStep step) {
        const SpeedupStudy* study = studyOf(replay, step);
        const SpeedupCurve curve = study ? study->curve() : SpeedupCurve();
        return curve.points.empty() ? 0.0 : curve.points.front().medianSeconds;
    };
    const auto paper = [](Workload workload) { return paperTable(workload)->rows.front().seconds; };
    const auto ratio = [](double value) { return Text::tr("%1 times").arg(words::decimal(value, 'f', 1)); };
    const double tasks = serial(ReplayStep::StatsTasks), loader = serial(ReplayStep::StatsLoader);
    const double own = tasks > 0 && loader > 0 ? tasks / loader : 0;
    const QString verdict = own <= 0 ? Text::tr("Not carried out yet.")
        : own > 1.05                 ? Text::tr("As in the paper: the loader is faster.")
        : own > 0.95                 ? Text::tr("Unlike in the paper, both take as long.")
                                     : Text::tr("Unlike in the paper, the task graph is faster.");
    table.add({Text::tr("Task graph over loader, time with 1 worker (section 4.1.3)"),
               ratio(paper(Workload::StatsTasks) / paper(Workload::StatsLoader)), own > 0 ? ratio(own) : dash(), verdict});
}

void addSummary(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Summary")});
    Table table{.columns = columns({Text::tr("What"), Text::tr("Paper"), Text::tr("Here"), Text::tr("Verdict")})};
    for (const ReplayStepRecord& record : replay.steps) {
        const QString own = ownNumber(replay, record.step);
        table.add({QStringLiteral("%1 (%2)").arg(stepTitle(record.step), stepPaperPlaces(record.step)), paperNumber(record.step),
                   own.isEmpty() ? dash() : own, stepVerdict(replay, record.step)});
        if (record.step == ReplayStep::StatsLoader)
            addClaim(table, replay);
    }
    table.note = Text::tr("Times are of other work on another machine: speedups and accuracies are what can be compared.");
    document.add(std::move(table));
}

/// The replay's steps for a row of the paper's roadmap, and their substitutes for the paper's tools.
struct Deed {
    std::vector<ReplayStep> steps;
    QString tools;
};

std::vector<Deed> deeds()
{
    return {{{ReplayStep::Explore}, Text::tr("Leafbench's scanner and plots")},
            {{ReplayStep::Split, ReplayStep::StatsTasks, ReplayStep::StatsLoader},
             Text::tr("(1) a task graph over worker processes (2) a loader of threads")},
            {{}, Text::tr("LibTorch, torchvision's ResNet-18 by its names")},
            {{ReplayStep::PreTraining, ReplayStep::TrainWorkers, ReplayStep::TrainReplicas},
             Text::tr("LibTorch: (1) serial (2) loader workers (3) replicas that share each batch")},
            {{ReplayStep::Tune}, Text::tr("Optuna's sampler (TPE), trials in parallel")},
            {{ReplayStep::FinalTraining, ReplayStep::Evaluate}, Text::tr("LibTorch, scikit-learn's report")}};
}

QString timeOf(const Replay& replay, const std::vector<ReplayStep>& steps)
{
    if (steps.empty())
        return dash();
    double seconds = 0;
    bool all = true;
    for (const ReplayStep step : steps) {
        seconds += replay.at(step).seconds;
        all &= replay.at(step).state == StepState::Done;
    }
    if (seconds <= 0)
        return all ? words::duration(0) : notYet();
    return all ? words::duration(seconds) : Text::tr("%1 so far").arg(words::duration(seconds));
}

void addRoadmap(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("The roadmap")});
    Table table{.number = Text::tr("Table 1"),
                .title = Text::tr("Project roadmap, and how long each step took here"),
                .columns = columns({Text::tr("Step"), Text::tr("Roadmap"), Text::tr("Focuses"), Text::tr("Paper's tools"),
                                    Text::tr("Compared"), Text::tr("Tools here")},
                                   {Text::tr("Time here")})};
    const std::vector<Deed> all = deeds();
    for (std::size_t i = 0; i < paperStudy().roadmap.size() && i < all.size(); ++i) {
        const PaperRoadmapRow& row = paperStudy().roadmap[i];
        table.add({QString::number(row.step), row.title, row.focus, row.tools, row.compared ? QStringLiteral("\u2713") : QString(),
                   all[i].tools, timeOf(replay, all[i].steps)});
    }
    document.add(std::move(table));
}

constexpr int samples = 12;
constexpr int sampleSide = 160;

/// A picture file of the class, from any subset; empty if its files are gone.
QString sampleOf(const QString& data, const QString& className)
{
    for (const char* part : {"train/", "valid/", ""}) {
        const QDir folder(data + u'/' + QLatin1String(part) + className);
        const QStringList files = folder.entryList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")},
                                                   QDir::Files, QDir::Name);
        if (!files.isEmpty())
            return folder.filePath(files[files.size() / 2]);
    }
    return {};
}

QImage thumbnail(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    const int side = std::min(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return image.isNull() ? image
                          : image.copy(middle).scaled(sampleSide, sampleSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void addSamples(Document& document, const Replay& replay)
{
    std::vector<std::pair<QString, QString>> sick;
    for (const ReplayClass& one : replay.classes) {
        const QString path = one.name.endsWith(QLatin1String("healthy")) ? QString() : sampleOf(replay.data, one.name);
        if (!path.isEmpty())
            sick.emplace_back(one.name, path);
    }
    Photos photos{Text::tr("Figure 1"), Text::tr("Data samples, each of another disease"), {}};
    const std::size_t count = std::min<std::size_t>(samples, sick.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [name, path] = sick[i * sick.size() / count];
        if (QImage image = thumbnail(path); !image.isNull())
            photos.photos.push_back({std::move(image), classText(name)});
    }
    if (photos.photos.empty())
        document.add(Words{Text::tr("Figure 1 (data samples) is left out: %1.")
                               .arg(replay.classes.empty() ? notYet() : Text::tr("the dataset's pictures are not there any more")),
                           Words::Tone::Muted});
    else
        document.add(std::move(photos));
}

QString share(qint64 part, qint64 all)
{
    return all > 0 ? words::percent(static_cast<double>(part) / static_cast<double>(all), 0) : dash();
}

void addSubsets(Document& document, const Replay& replay)
{
    const std::array<qint64, 3> own = subsetImages(replay);
    const PaperStudy& paper = paperStudy();
    const qint64 all = sum(own);
    const QString names[] = {QStringLiteral("train"), QStringLiteral("valid"), QStringLiteral("test")};
    Table table{.number = Text::tr("Table 2"),
                .title = Text::tr("Distribution of images in dataset subsets after splitting"),
                .columns = columns(
                    {Text::tr("Subset")},
                    {Text::tr("Paper (images)"), Text::tr("Paper (share)"), Text::tr("Here (images)"), Text::tr("Here (share)")})};
    for (std::size_t i = 0; i < own.size(); ++i)
        table.add({names[i], words::count(paper.subsets[i]), share(paper.subsets[i], paper.images),
                   all > 0 ? words::count(own[i]) : notYet(), share(own[i], all)});
    table.add({Text::tr("Total"), words::count(paper.images), share(1, 1), all > 0 ? words::count(all) : notYet(), share(all, all)},
              true);
    document.add(std::move(table));
}

QString imagesOf(const Replay& replay, const QString& name, std::size_t subset)
{
    const auto found
        = std::find_if(replay.classes.begin(), replay.classes.end(), [&](const ReplayClass& one) { return one.name == name; });
    return found == replay.classes.end() ? dash() : words::count(found->images[subset]);
}

void addClasses(Document& document, const Replay& replay)
{
    Table table{.number = Text::tr("Figure 2"),
                .title = Text::tr("Distinct categories of the dataset: images a class"),
                .dense = true,
                .columns = columns(
                    {QString(), Text::tr("Class")},
                    {Text::tr("Paper (train)"), Text::tr("Here (train)"), Text::tr("Here (valid)"), Text::tr("Here (test)")})};
    const auto& classes = paperClasses();
    const auto add = [&](const QString& number, const QString& name, const QString& paper) {
        table.add(
            {number, classText(name), paper, imagesOf(replay, name, 0), imagesOf(replay, name, 1), imagesOf(replay, name, 2)});
    };
    for (std::size_t i = 0; i < classes.size(); ++i)
        add(QString::number(i), classes[i].name, words::count(paperStudy().classImages[i]));
    for (const ReplayClass& one : replay.classes) {
        if (std::none_of(classes.begin(), classes.end(), [&](const ClassName& paper) { return paper.name == one.name; }))
            add(QString(), one.name, dash());
    }
    table.note = Text::tr("The paper's counts are those of its training subset.");
    document.add(std::move(table));
}

}  // namespace

void addOpening(Document& document, const Replay& replay)
{
    document.add(
        Words{Text::tr("The paper's experiments, carried out again by Leafbench on one machine. Every table and figure shows the "
                       "paper's value and this machine's side by side."),
              Words::Tone::Lead});
    addFacts(document, replay);
    addSummary(document, replay);
    addRoadmap(document, replay);
}

void addDataset(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("The dataset")});
    addSamples(document, replay);
    addSubsets(document, replay);
    addClasses(document, replay);
    document.add(Figures{{figure(3, Text::tr("Images by plant: the share that each species has"), speciesPairs(replay.classes))}});
}

}  // namespace leafbench::ui::report
