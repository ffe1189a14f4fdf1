#include "ui/report/DifferencesSection.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/report/ReportText.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

namespace leafbench::ui::report {
namespace {

QString choice(const Recipe& recipe, const QString& key) { return words::choiceText(key, recipe.get(key).toString()); }

QString imagesOrSubset(qint64 images) { return images > 0 ? words::imagesText(images) : Text::tr("all of the training subset"); }

class Differences {
public:
    explicit Differences(const Replay& replay)
        : m_replay(replay),
          m_recipe(replay.preTraining ? replay.preTraining->recipe : replay.plan.initial)
    {
        m_table.columns = columns({Text::tr("What"), Text::tr("Paper"), Text::tr("Here"), Text::tr("What it does to the numbers")});
        data();
        sizes();
        network();
        machine();
        ways();
    }

    Table take() { return std::move(m_table); }

private:
    void add(const QString& what, const QString& paper, const QString& own, const QString& effect)
    {
        m_table.add({what, paper, own, effect});
    }

    void data()
    {
        const qint64 images = sum(subsetImages(m_replay));
        const PaperStudy& paper = paperStudy();
        add(Text::tr("Dataset"),
            Text::tr("%1 in %2").arg(words::imagesText(paper.images), words::classesText(qint64(paperClasses().size()))),
            images > 0 ? Text::tr("%1 in %2").arg(words::imagesText(images), words::classesText(qint64(m_replay.classes.size())))
                       : notYet(),
            m_replay.scale == ReplayScale::Smoke
                ? Text::tr("Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.")
                : images < paper.images * 9 / 10 ? Text::tr("Fewer images: shorter times, and less to learn from.")
                                                 : Text::tr("Nearly the same images."));
        add(Text::tr("Augmentation"), Text::tr("in the files"), choiceOrList(QStringLiteral("augment")),
            Text::tr("The paper's files are augmented copies of fewer leaves, some of which lie in two subsets."));
    }

    QString choiceOrList(const QString& key) const
    {
        const QJsonValue value = m_recipe.get(key);
        if (value.isArray())
            return value.toArray().isEmpty() ? Text::tr("none") : value.toVariant().toStringList().join(QStringLiteral(", "));
        return value.toString().isEmpty() ? Text::tr("none") : value.toString().replace(QLatin1String(","), QLatin1String(", "));
    }

    void sizes()
    {
        const ReplayPlan& plan = m_replay.plan;
        const PaperStudy& paper = paperStudy();
        const auto side = [](int pixels) { return Text::tr("%1 pixels a side").arg(pixels); };
        if (m_recipe.inputSize != paper.imageSize)
            add(Text::tr("Image size"), side(paper.imageSize), side(m_recipe.inputSize),
                Text::tr("Less work an image by the square of it, and less detail to tell diseases by."));
        const int paperEpochs = static_cast<int>(paper.trainings.front().epochs.size());
        if (m_recipe.epochs != paperEpochs || plan.finalEpochs != paper.finalEpochs)
            add(Text::tr("Epochs (pre-training, final)"),
                QStringLiteral("%1, %2").arg(QString::number(paperEpochs), QString::number(paper.finalEpochs)),
                QStringLiteral("%1, %2").arg(QString::number(m_recipe.epochs), QString::number(plan.finalEpochs)),
                Text::tr("More epochs, higher accuracies."));
        add(Text::tr("Images of each measurement (statistics, training, tuning)"),
            Text::tr("all of the training subset, %1").arg(words::epochsText(paperEpochs)),
            Text::tr("%1; %2, 1 epoch; %3, 1 epoch a trial")
                .arg(imagesOrSubset(plan.statsImages), imagesOrSubset(plan.trainImages), imagesOrSubset(plan.tuneImages)),
            Text::tr("Short measurements weigh the start of workers more."));
        add(Text::tr("Repeats of each measurement"), QStringLiteral("1"), QString::number(plan.repeats),
            plan.repeats > 1 ? Text::tr("The medians are shown; their spread is known.")
                             : Text::tr("The spread is not known, here as there."));
        const auto trials = [](int each) { return Text::tr("%1 at each count").arg(words::trialsText(each)); };
        add(Text::tr("Tuning"), trials(paper.tunings.front().trials()), trials(plan.trials),
            Text::tr("More trials find better settings."));
    }

    void network()
    {
        if (m_recipe.trainable == Trainable::All)
            add(Text::tr("What learns"), Text::tr("the last layer alone"), choice(m_recipe, QStringLiteral("trainable")),
                Text::tr("More work a step and higher accuracies."));
        if (m_recipe.batchNorm == BatchNorm::Frozen)
            add(Text::tr("BatchNorm"), Text::tr("each batch's statistics"), choice(m_recipe, QStringLiteral("batch_norm")),
                Text::tr("Faster, and not the paper's network."));
        if (m_recipe.precision == Precision::BFloat16)
            add(Text::tr("Precision"), QStringLiteral("float32"), QStringLiteral("bfloat16"),
                Text::tr("Twice as fast where the processor has units for it; losses differ in the third digit."));
    }

    void machine()
    {
        const QJsonObject& machine = m_replay.machine;
        QStringList paperGpus;
        for (const PaperHardware& hardware : paperStudy().hardware)
            paperGpus << hardware.gpu;
        paperGpus.removeAll(QString());
        paperGpus.removeDuplicates();
        if (words::gpuNames(machine).isEmpty())
            add(Text::tr("GPU"), paperGpus.join(QStringLiteral("; ")), Text::tr("none"),
                Text::tr("The network takes the time, not the loading: loader workers gain less, and replicas share "
                         "the processor's cores."));
        const int cores = machine[QLatin1String("cores")].toInt(1);
        add(Text::tr("Cores"), Text::tr("8 for the statistics, 4 for the trainings"), QString::number(cores),
            Text::tr("No more than that can run at a time: curves go flat there."));
    }

    void ways()
    {
        add(Text::tr("Task graph"), Text::tr("Dask, processes"), Text::tr("Leafbench's own, worker processes"),
            Text::tr("Less overhead a task."));
        add(Text::tr("Loader"), Text::tr("PyTorch's DataLoader, processes"), Text::tr("threads of one process"),
            Text::tr("No copies between processes."));
        add(Text::tr("Parallel training"), Text::tr("DataParallel, a replica a GPU"), Text::tr("replicas on the cores"),
            Text::tr("They share one processor."));
    }

    const Replay& m_replay;
    Recipe m_recipe;
    Table m_table;
};

void addContradictions(Document& document)
{
    document.add(Heading{2, Text::tr("Notes on the paper's numbers, and where it contradicts itself")});
    Points points;
    for (const PaperTable& table : paperTables())
        points.items << Text::tr("Table %1: %2").arg(QString::number(table.number), table.note);
    points.items << paperStudy().contradictions;
    document.add(std::move(points));
}

QString quoted(const QString& path)
{
    QString escaped = path;
    return u'\'' + escaped.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

void addRepeating(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("How to repeat it")});
    document.add(Words{Text::tr("With the window: open the dataset, go to Replay, choose the scale, and press Replay "
                                "the paper. On the command line:")});
    QStringList lines;
    if (replay.scale == ReplayScale::Smoke)
        lines << QStringLiteral("leafbench-cli demo demo-leaves");
    lines << QStringLiteral("leafbench-cli replay %1 --scale %2").arg(quoted(replay.data), toWord(replay.scale));
    document.add(Log{lines.join(u'\n')});
    document.add(Words{Text::tr("A replay that was stopped goes on where it stopped. Single steps:")});
    const QString data = quoted(replay.data);
    document.add(Log{QStringLiteral("leafbench-cli scan %1\nleafbench-cli stats %1 --via tasks --workers "
                                    "4\nleafbench-cli summary --classes 38 --input-size 256 --trainable head\n"
                                    "leafbench-cli speedup %1 --of train-workers --workers 0,2,4,8\nleafbench-cli "
                                    "tune --data %1 --trials %2 --parallel 2\n"
                                    "leafbench-cli train --data %1\nleafbench-cli evaluate latest --subset valid")
                         .arg(data, QString::number(replay.plan.trials))});
}

}  // namespace

void addDifferences(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("What differs and why")});
    document.add(Differences(replay).take());
    addContradictions(document);
    addRepeating(document, replay);
}

}  // namespace leafbench::ui::report
