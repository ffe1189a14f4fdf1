#include "ui/report/ReportSections.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QImageReader>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

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
    std::array<qint64, 3> own{};
    for (const ReplayClass& one : replay.classes) {
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] += one.images[i];
    }
    const PaperStudy& paper = paperStudy();
    const qint64 all = own[0] + own[1] + own[2];
    const QString names[] = {QStringLiteral("train"), QStringLiteral("valid"), QStringLiteral("test")};
    Table table;
    table.number = Text::tr("Table 2");
    table.title = Text::tr("Distribution of images in dataset subsets after splitting");
    table.columns = {{Text::tr("Subset"), false},
                     {Text::tr("Paper (images)"), true},
                     {Text::tr("Paper (share)"), true},
                     {Text::tr("Here (images)"), true},
                     {Text::tr("Here (share)"), true}};
    for (std::size_t i = 0; i < own.size(); ++i)
        table.rows.push_back({{names[i], words::count(paper.subsets[i]), share(paper.subsets[i], paper.images),
                               all > 0 ? words::count(own[i]) : notYet(), share(own[i], all)},
                              false});
    table.rows.push_back(
        {{Text::tr("Total"), words::count(paper.images), share(1, 1), all > 0 ? words::count(all) : notYet(), share(all, all)},
         true});
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
    Table table;
    table.dense = true;
    table.number = Text::tr("Figure 2");
    table.title = Text::tr("Distinct categories of the dataset: images a class");
    table.columns = {{QString(), false},
                     {Text::tr("Class"), false},
                     {Text::tr("Paper (train)"), true},
                     {Text::tr("Here (train)"), true},
                     {Text::tr("Here (valid)"), true},
                     {Text::tr("Here (test)"), true}};
    const auto& classes = paperClasses();
    const auto add = [&](const QString& number, const QString& name, const QString& paper) {
        table.rows.push_back(
            {{number, classText(name), paper, imagesOf(replay, name, 0), imagesOf(replay, name, 1), imagesOf(replay, name, 2)},
             false});
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

void addDataset(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("The dataset")});
    addSamples(document, replay);
    addSubsets(document, replay);
    addClasses(document, replay);
    Drawing species = speciesPairs(replay.classes);
    species.number = Text::tr("Figure 3");
    species.title = Text::tr("Images by plant: the share that each species has");
    document.add(Figures{{std::move(species)}});
}

}  // namespace leafbench::ui::report
