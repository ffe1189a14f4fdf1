#include "app/cli/LeaksCommand.h"

#include "app/cli/Commands.h"
#include "engine/audit/BackgroundBias.h"
#include "engine/audit/LeakReport.h"
#include "engine/dataset/SplitFile.h"
#include "ui/words/AuditText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace leafbench::cli {
namespace {

QJsonObject toJson(const DatasetIndex& index, const DatasetFacts& facts)
{
    QJsonArray files;
    for (const quint32 image : facts.faulty())
        files << QJsonObject{{"path", index.images[image].path},
                             {"error", toWord(facts.images[image].error->code)},
                             {"detail", facts.images[image].error->detail}};
    return {{"images", static_cast<qint64>(facts.images.size())},
            {"read", facts.read},
            {"faulty", files},
            {"elapsed_s", facts.elapsedSeconds}};
}

QJsonObject toJson(const SourceLeaves& leaves)
{
    return {{"images", static_cast<qint64>(leaves.leafOf.size())},
            {"leaves", static_cast<qint64>(leaves.leaves)},
            {"by_name", leaves.byName},
            {"by_map", leaves.byMap},
            {"by_bytes", leaves.byBytes},
            {"by_look", leaves.byPerceptualHash},
            {"across_classes", leaves.acrossClasses}};
}

QJsonObject toJson(const LeakReport& report)
{
    QJsonObject json;
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const SubsetLeak& leak = report.of(subset);
        json.insert(toWord(subset),
                    QJsonObject{{"images", leak.images},
                                {"leaves", leak.leaves},
                                {"leaked_images", leak.leakedImages},
                                {"leaked_leaves", leak.leakedLeaves}});
    }
    return json;
}

QJsonObject toJson(const BackgroundBias& bias)
{
    return {{"accuracy", bias.accuracy},
            {"low", bias.interval[0]},
            {"high", bias.interval[1]},
            {"chance", bias.chance},
            {"published", BackgroundBias::published},
            {"train_images", bias.trainImages},
            {"test_images", bias.testImages},
            {"elapsed_s", bias.elapsedSeconds}};
}

void tellFacts(const DatasetFacts& facts, Output& out)
{
    out.object({{"examined", toJson(*facts.index, facts)}});
    if (out.json())
        return;
    out.text(Text::tr("%1 images examined in %2, %3 of them now.")
                 .arg(words::count(static_cast<qint64>(facts.images.size())), words::duration(facts.elapsedSeconds),
                      words::count(facts.read)));
    const std::vector<quint32> faulty = facts.faulty();
    out.text(faulty.empty() ? Text::tr("None of them is faulty.")
                            : Text::tr("Faulty files: %1").arg(words::count(static_cast<qint64>(faulty.size()))));
    for (const quint32 image : faulty)
        out.text(QStringLiteral("  ") + words::errorText(*facts.images[image].error));
}

void tellLeaves(const SourceLeaves& leaves, Output& out)
{
    out.object({{"leaves", toJson(leaves)}});
    if (out.json())
        return;
    out.text(words::leavesText(leaves));
    if (const QString across = words::acrossClassesText(leaves); !across.isEmpty())
        out.text(across);
}

QString cell(const SubsetLeak& leak)
{
    if (leak.images == 0)
        return Text::tr("no images");
    return Text::tr("%1 of %2 (%3)")
        .arg(words::count(leak.leakedImages), words::count(leak.images),
             words::percent(double(leak.leakedImages) / double(leak.images)));
}

void tellReports(const std::vector<SplitLeaks>& compared, Output& out)
{
    QJsonObject json;
    for (const SplitLeaks& leaks : compared)
        json.insert(toWord(leaks.kind), toJson(leaks.report));
    out.object({{"leaks", json}});
    if (out.json())
        return;
    out.text(Text::tr("Images that show a leaf which is also in train:"));
    out.text(QStringLiteral("  %1  %2  %3").arg(Text::tr("split"), -24).arg(Text::tr("valid"), -26).arg(Text::tr("test")));
    for (const SplitLeaks& leaks : compared)
        out.text(QStringLiteral("  %1  %2  %3")
                     .arg(words::splitKindText(leaks), -24)
                     .arg(cell(leaks.report.of(Subset::Valid)), -26)
                     .arg(cell(leaks.report.of(Subset::Test))));
    out.text(words::leakMeaning(compared.front().report));
}

void tellBias(const Result<BackgroundBias>& bias, Output& out)
{
    if (bias.failed()) {
        out.warning(words::errorText(bias.error()));
        return;
    }
    out.object({{"bias", toJson(*bias)}});
    if (out.json())
        return;
    out.text(words::biasText(*bias));
    out.text(words::biasMeaning(*bias));
}

}  // namespace

int leaks(const DatasetPtr& index, const LeaksOptions& options, Output& out, const JobContext& context)
{
    const auto facts = examineDataset(index, factsDir(options.runsDir), 0, context);
    if (!facts)
        return notFinished(out, facts);
    out.endProgress();
    tellFacts(**facts, out);
    const auto leaves = groupSourceLeaves(*index, facts->get(), {.leafMap = options.leafMap}, context);
    if (!leaves)
        return notFinished(out, leaves);
    tellLeaves(*leaves, out);
    const auto compared = compareSplits(*index, *leaves);
    if (!compared)
        return notFinished(out, compared);
    tellReports(*compared, out);
    const auto bias = measureBackgroundBias(**facts, *leaves, {}, context);
    if (bias.cancelled())
        return WasCancelled;
    out.endProgress();
    tellBias(bias, out);
    if (options.splitOut.isEmpty())
        return Finished;
    if (const auto saved = saveSplit(*compared->back().split, *index, options.splitOut); !saved)
        return notFinished(out, saved);
    out.object({{"split", QFileInfo(options.splitOut).absoluteFilePath()}});
    if (!out.json())
        out.text(Text::tr("The leaf-clean split is saved: train with --set split=%1").arg(options.splitOut));
    return Finished;
}

}  // namespace leafbench::cli
