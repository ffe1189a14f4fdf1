#include "engine/exchange/StarterCard.h"

#include "engine/common/Version.h"
#include "engine/statistics/Intervals.h"

#include <QStringList>

namespace leafbench {
namespace {

QString percent(double share) { return QString::number(100 * share, 'f', 1) + QStringLiteral(" %"); }

QString withInterval(qint64 correct, qint64 total)
{
    const auto [low, high] = wilsonInterval(correct, total);
    return QStringLiteral("%1 (%2 to %3)").arg(percent(share(correct, total)), percent(low), percent(high));
}

QStringList numbers(const Run& run, const Evaluation& evaluation, const FeatureBank& bank)
{
    const ConfusionMatrix& matrix = evaluation.matrix;
    QStringList lines{
        QStringLiteral("- Accuracy: **%1** of %2 validation images, 95 % interval; macro F1 %3; the right class among the five "
                       "likeliest: %4.")
            .arg(withInterval(matrix.correct(), matrix.total()), QString::number(matrix.total()),
                 QString::number(evaluation.report.macro.f1, 'f', 3), percent(evaluation.topFive)),
        QStringLiteral(
            "- Expected calibration error: %1, before temperature scaling %2 (temperature %3, fitted on the same images).")
            .arg(percent(evaluation.after.ece), percent(evaluation.before.ece), QString::number(evaluation.temperature, 'f', 2)),
        QStringLiteral("- Turned away as unlike what it learned from: %1 of the validation images.")
            .arg(percent(bank.falsePositiveRate))};
    if (bank.confidenceThreshold && bank.confidenceThreshold->images > 0)
        lines << QStringLiteral("- Called sure: answers of a probability of at least %1.")
                     .arg(percent(bank.confidenceThreshold->confidence));
    lines << QStringLiteral("- Trained on %1 images in %2 classes, pictures of %3 pixels a side.")
                 .arg(QString::number(run.images[0]), QString::number(run.classNames.size()),
                      QString::number(run.recipe.inputSize));
    return lines;
}

QStringList recipeLines(const Run& run)
{
    QStringList lines{QStringLiteral("| key | value |"), QStringLiteral("| --- | --- |")};
    for (const RecipeKey& key : recipeKeys()) {
        if (key.kind != RecipeKey::Kind::Text && changesResult(key.name))
            lines << QStringLiteral("| %1 | %2 |").arg(key.name, run.recipe.get(key.name).toVariant().toString());
    }
    return lines;
}

QStringList classLines(const Evaluation& evaluation)
{
    QStringList lines{QStringLiteral("| class | images | right (95 % interval) | precision |"),
                      QStringLiteral("| --- | ---: | ---: | ---: |")};
    for (const ReportRow& row : evaluation.report.classes) {
        const qint64 right = qRound64(row.recall * static_cast<double>(row.support));
        lines << QStringLiteral("| %1 | %2 | %3 | %4 |")
                     .arg(row.name, QString::number(row.support), withInterval(right, row.support), percent(row.precision));
    }
    return lines;
}

}  // namespace

QString starterCard(const Run& run, const Evaluation& evaluation, const FeatureBank& bank, const QString& about)
{
    QStringList lines;
    if (!about.isEmpty())
        lines << about.trimmed() << QString();
    lines << QStringLiteral("## Measured") << QString() << numbers(run, evaluation, bank) << QString()
          << QStringLiteral(
                 "By leafbench %1 with LibTorch %2, trained %3. These images also chose the epoch, so the numbers are upper "
                 "bounds for new photographs of the same kind.")
                 .arg(programVersion(), run.machine[QLatin1String("libtorch")].toString(),
                      run.started.toUTC().date().toString(Qt::ISODate))
          << QString() << QStringLiteral("## Recipe") << QString() << recipeLines(run) << QString()
          << QStringLiteral("## A class at a time") << QString() << classLines(evaluation);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace leafbench
