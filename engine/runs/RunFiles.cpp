#include "engine/runs/RunFiles.h"

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/runs/EpochFields.h"

#include <QJsonArray>

#include <utility>

namespace leafbench {

namespace {

QString fieldText(int value) { return QString::number(value); }
QString fieldText(double value) { return exactNumber(value); }
QString fieldText(bool value) { return QString::number(value); }

void readField(const QString& text, int& value) { value = text.toInt(); }
void readField(const QString& text, double& value) { value = text.toDouble(); }
void readField(const QString& text, bool& value) { value = text == QLatin1String("1"); }

/// The names of the columns.
QStringList epochHeader()
{
    QStringList names;
    eachEpochField(EpochRecord{}, [&](const char* name, auto) { names << QString::fromLatin1(name); });
    return names;
}

}  // namespace

QByteArray epochsToCsv(const std::vector<EpochRecord>& epochs)
{
    QString text = csvLine(epochHeader()) + QLatin1Char('\n');
    for (const EpochRecord& record : epochs) {
        QStringList fields;
        eachEpochField(record, [&](const char*, auto value) { fields << fieldText(value); });
        text += csvLine(fields) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

std::vector<EpochRecord> epochsFromCsv(const QByteArray& csv)
{
    std::vector<EpochRecord> epochs;
    CsvReader reader(csv);
    const qsizetype columns = epochHeader().size();
    QStringList fields;
    bool header = true;
    while (!reader.atEnd() && reader.next(fields) && fields.size() == columns) {
        if (std::exchange(header, false))
            continue;
        auto field = fields.cbegin();
        eachEpochField(epochs.emplace_back(), [&](const char*, auto& value) { readField(*field++, value); });
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
