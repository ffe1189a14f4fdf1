#include "engine/paper/PaperTables.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"

#include <algorithm>

namespace leafbench {

static void fields(PaperRow& row, auto&& visit)
{
    visit("label", row.label);
    visit("workload", row.workload);
    visit("workers", row.workers);
    visit("seconds", row.seconds);
    visit("seconds_in_text", row.secondsInText);
    visit("speedup", row.speedup);
}

static void fields(PaperTable& table, auto&& visit)
{
    visit("table", table.number);
    visit("figures", table.figures);
    visit("workload", table.workload);
    visit("title", table.title);
    visit("cpu", table.cpu);
    visit("cores", table.cores);
    visit("gpu", table.gpu);
    visit("hardware_table", table.hardwareTable);
    visit("speedup_digits", table.speedupDigits);
    visit("note", table.note);
    visit("rows", table.rows);
}

static std::vector<PaperTable> readTables()
{
    std::vector<PaperTable> tables;
    if (const auto json = readJson(QStringLiteral(":/paper/tables.json")))
        tables = fromCbor<std::vector<PaperTable>>(QCborArray::fromJsonArray(json->value("tables").toArray()));
    for (PaperTable& table : tables) {
        for (PaperRow& row : table.rows) {
            if (row.workload.isEmpty())
                row.workload = table.workload;
        }
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
    const auto found
        = std::find_if(tables.begin(), tables.end(), [name = toWord(workload)](const PaperTable& t) { return t.workload == name; });
    return found == tables.end() ? nullptr : &*found;
}

const PaperRow* paperRow(Workload workload, int workers)
{
    const PaperTable* table = paperTable(workload);
    return table ? table->find(workers) : nullptr;
}

}  // namespace leafbench
