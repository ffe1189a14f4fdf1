#include "engine/runs/RunFiles.h"

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"

#include <QJsonArray>
#include <QLocale>

#include <array>
#include <utility>

namespace leafbench {

namespace {

struct Column {
    const char* name;
    double EpochRecord::*member;
};

constexpr std::array<Column, 9> columns{{{"train_loss", &EpochRecord::trainLoss},
                                         {"train_accuracy", &EpochRecord::trainAccuracy},
                                         {"valid_loss", &EpochRecord::validLoss},
                                         {"valid_accuracy", &EpochRecord::validAccuracy},
                                         {"learning_rate", &EpochRecord::learningRate},
                                         {"elapsed_s", &EpochRecord::elapsedSeconds},
                                         {"train_s", &EpochRecord::trainSeconds},
                                         {"images_per_s", &EpochRecord::imagesPerSecond},
                                         {"wait_share", &EpochRecord::waitShare}}};

}  // namespace

QString exactNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray epochsToCsv(const std::vector<EpochRecord>& epochs)
{
    QStringList header{QStringLiteral("epoch")};
    for (const Column& column : columns)
        header << QString::fromLatin1(column.name);
    header << QStringLiteral("best");
    QString text = csvLine(header) + QLatin1Char('\n');
    for (const EpochRecord& record : epochs) {
        QStringList fields{QString::number(record.epoch)};
        for (const Column& column : columns)
            fields << exactNumber(record.*column.member);
        fields << QString::number(record.best);
        text += csvLine(fields) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

std::vector<EpochRecord> epochsFromCsv(const QByteArray& csv)
{
    std::vector<EpochRecord> epochs;
    CsvReader reader(csv);
    QStringList fields;
    bool header = true;
    while (!reader.atEnd() && reader.next(fields) && fields.size() == static_cast<qsizetype>(columns.size()) + 2) {
        if (std::exchange(header, false))
            continue;
        EpochRecord record;
        record.epoch = fields[0].toInt();
        for (std::size_t c = 0; c < columns.size(); ++c)
            record.*columns[c].member = fields[static_cast<qsizetype>(c) + 1].toDouble();
        record.best = fields.last() == QLatin1String("1");
        epochs.push_back(record);
    }
    return epochs;
}

QJsonObject runToJson(const Run& run)
{
    const auto numbers = [](const std::array<double, 3>& values) { return QJsonArray{values[0], values[1], values[2]}; };
    QJsonObject json{
        {"version", runVersion},
        {"state", runStateName(run.state)},
        {"started", run.started.toString(Qt::ISODateWithMs)},
        {"device", run.device},
        {"classes", QJsonArray::fromStringList(run.classNames)},
        {"images", QJsonObject{{"train", run.images[0]}, {"valid", run.images[1]}, {"test", run.images[2]}}},
        {"mean", numbers(run.normalisation.mean)},
        {"std", numbers(run.normalisation.std)},
    };
    if (!run.failure.isEmpty())
        json.insert("failure", run.failure);
    if (run.cores)
        json.insert("cores", run.cores->toJson());
    if (run.resources)
        json.insert("resources", run.resources->toJson());
    return json;
}

}  // namespace leafbench
