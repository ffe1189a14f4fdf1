#include "engine/paper/PaperReport.h"

#include "engine/common/TextFile.h"
#include "engine/dataset/ClassCatalogue.h"

#include <QJsonArray>

namespace leafbench {
namespace {

/// [precision, recall, f1, support]
ReportRow rowOf(const QString& name, const QJsonValue& json)
{
    return {name, json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toInteger()};
}

PaperReport readReport()
{
    PaperReport report;
    const auto study = readJson(QStringLiteral(":/paper/study.json"));
    if (!study)
        return report;
    const QJsonValue json = (*study)["report"];
    report.images = json["images"].toInteger();
    report.accuracy = json["accuracy"].toDouble();
    report.macro = rowOf(QStringLiteral("macro avg"), json["macro"]);
    report.weighted = rowOf(QStringLiteral("weighted avg"), json["weighted"]);
    report.macro.support = report.weighted.support = report.images;
    for (const QJsonValue& row : json["classes"].toArray())
        report.classes.push_back(rowOf(paperClasses().at(report.classes.size()).name, row));
    return report;
}

}  // namespace

const PaperReport& paperReport()
{
    static const PaperReport report = readReport();
    return report;
}

}  // namespace leafbench
