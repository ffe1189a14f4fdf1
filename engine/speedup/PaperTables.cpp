#include "engine/speedup/PaperTables.h"

#include "engine/common/TextFile.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench {

static PaperRow rowFromJson(const QJsonObject& json, const QString& workload)
{
    return {json["label"].toString(), json["workload"].toString(workload), json["workers"].toInt(), json["seconds"].toDouble(),
            json["seconds_in_text"].toDouble(), json["speedup"].toDouble()};
}

static PaperTable tableFromJson(const QJsonObject& json)
{
    PaperTable table;
    table.number = json["table"].toInt();
    for (const QJsonValue& figure : json["figures"].toArray())
        table.figures.push_back(figure.toInt());
    table.workload = json["workload"].toString();
    table.title = json["title"].toString();
    table.cpu = json["cpu"].toString();
    table.cores = json["cores"].toInt();
    table.gpu = json["gpu"].toString();
    table.hardwareTable = json["hardware_table"].toInt();
    table.speedupDigits = json["speedup_digits"].toInt();
    table.note = json["note"].toString();
    for (const QJsonValue& row : json["rows"].toArray())
        table.rows.push_back(rowFromJson(row.toObject(), table.workload));
    return table;
}

static std::vector<PaperTable> readTables()
{
    std::vector<PaperTable> tables;
    if (const auto json = readJson(QStringLiteral(":/paper/tables.json"))) {
        for (const QJsonValue& table : json->value("tables").toArray())
            tables.push_back(tableFromJson(table.toObject()));
    }
    return tables;
}

const PaperRow* PaperTable::find(int workers) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [workers](const PaperRow& row) { return row.workers == workers; });
    return found == rows.end() ? nullptr : &*found;
}

const std::vector<PaperTable>& paperTables()
{
    static const std::vector<PaperTable> tables = readTables();
    return tables;
}

const PaperTable* paperTable(Workload workload)
{
    const auto& tables = paperTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [name = workloadName(workload)](const PaperTable& t) { return t.workload == name; });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace leafbench
