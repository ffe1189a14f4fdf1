#include "engine/runs/store/RunDamage.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench {
namespace {

void addEmptied(std::vector<Error>& damage, const QString& file)
{
    const QFileInfo info(file);
    if (info.isFile() && info.size() == 0)
        damage.push_back(badFile(file, QStringLiteral("it is empty")));
}

/// Of one that is there; empty: it is whole.
QString flawOfEpochs(const std::vector<EpochRecord>& epochs)
{
    if (epochs.empty())
        return QStringLiteral("no epoch in it");
    const auto rows = static_cast<int>(epochs.size());
    if (rows >= epochs.back().epoch)
        return {};
    return QStringLiteral("%1 of %2 epochs in it").arg(QString::number(rows), QString::number(epochs.back().epoch));
}

}  // namespace

std::vector<Error> emptiedFiles(const QString& runPath)
{
    std::vector<Error> damage;
    for (const char* name : {"epochs.csv", "machine.json", "marks.json", "split.csv", "resources.csv", "refused.csv"})
        addEmptied(damage, runPath + QLatin1Char('/') + QLatin1String(name));
    const QDir evaluation(runPath + QStringLiteral("/evaluation"));
    for (const QString& subset : evaluation.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const char* name : {"metrics.json", "predictions.csv", "confusion.csv", "scores.safetensors"})
            addEmptied(damage, evaluation.filePath(subset) + QLatin1Char('/') + QLatin1String(name));
    }
    return damage;
}

std::vector<Error> damageOf(const Run& run)
{
    std::vector<Error> damage = emptiedFiles(run.path);
    const QFileInfo epochs(run.epochsFile());
    if (const QString flaw = flawOfEpochs(run.epochs); epochs.isFile() && epochs.size() > 0 && !flaw.isEmpty())
        damage.push_back(badFile(epochs.filePath(), flaw));
    return damage;
}

}  // namespace leafbench
