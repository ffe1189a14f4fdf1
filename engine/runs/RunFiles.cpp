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

/// The shortest text that reads back as the same bits.
QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

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
            fields << exact(record.*column.member);
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

TensorFile stateToFile(const TrainingState& state)
{
    TensorFile file = state.tensors;
    const auto put = [&](const char* key, const QString& value) { file.metadata[key] = value.toStdString(); };
    put("epoch", QString::number(state.epoch));
    put("batch", QString::number(state.batch));
    put("loss_sum", exact(state.lossSum));
    put("correct", QString::number(state.correct));
    put("seen", QString::number(state.seen));
    put("train_s", exact(state.trainSeconds));
    put("wait_s", exact(state.waitSeconds));
    put("best_accuracy", exact(state.bestAccuracy));
    return file;
}

Outcome<TrainingState> stateFromFile(TensorFile file, const QString& path)
{
    TrainingState state;
    QString lacking;
    const auto get = [&](const char* key) {
        const auto found = file.metadata.find(key);
        bool ok = found != file.metadata.end();
        const double value = ok ? QString::fromStdString(found->second).toDouble(&ok) : 0;
        if (!ok)
            lacking = QString::fromLatin1(key);
        return value;
    };
    state.epoch = static_cast<int>(get("epoch"));
    state.batch = static_cast<qint64>(get("batch"));
    state.lossSum = get("loss_sum");
    state.correct = static_cast<qint64>(get("correct"));
    state.seen = static_cast<qint64>(get("seen"));
    state.trainSeconds = get("train_s");
    state.waitSeconds = get("wait_s");
    state.bestAccuracy = get("best_accuracy");
    if (!lacking.isEmpty())
        return Error{.code = ErrorCode::BadFile, .subject = path, .detail = QStringLiteral("no \"%1\"").arg(lacking)};
    state.tensors = std::move(file);
    return state;
}

}  // namespace leafbench
