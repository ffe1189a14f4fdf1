#include "engine/labs/Worksheet.h"

#include "engine/common/TextFile.h"
#include "engine/common/Version.h"
#include "engine/monitor/Machine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leafbench {
namespace {

const QByteArray recordBegin = "<script type=\"application/json\" id=\"leafbench-worksheet\">";
const QByteArray recordEnd = "</script>\n";
const QString worksheetFormat = QStringLiteral("leafbench-worksheet");
constexpr int worksheetVersion = 1;

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Keys are in order, numbers in their shortest form: the same object has the same bytes.
QByteArray canonical(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QString checksumOf(QJsonObject json)
{
    json.remove(QStringLiteral("checksum"));
    return sha256(canonical(json));
}

/// No sign of the JSON ends the element, and the file stays valid XML.
QByteArray withoutMarkup(QByteArray json) { return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"); }

template <class T>
QJsonObject mapToJson(const QMap<QString, T>& map)
{
    QJsonObject json;
    for (auto one = map.constBegin(); one != map.constEnd(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

/// What stands between the marks, and the file without it.
struct Parted {
    QByteArray record;
    QByteArray rest;
};

std::optional<Parted> parted(const QByteArray& html)
{
    const qsizetype from = html.lastIndexOf(recordBegin);
    const qsizetype to = from < 0 ? -1 : html.indexOf(recordEnd, from);
    if (to < 0)
        return std::nullopt;
    const qsizetype inside = from + recordBegin.size();
    return Parted{html.mid(inside, to - inside), html.left(from) + html.mid(to + recordEnd.size())};
}

}  // namespace

int Worksheet::right() const
{
    return int(std::count_if(answers.begin(), answers.end(), [](const WorksheetAnswer& answer) { return answer.right; }));
}

QString Worksheet::machineName() const
{
    return QStringLiteral("%1 \u00d7 %2")
        .arg(QString::number(machine[QStringLiteral("cores")].toInt()), machine[QStringLiteral("cpu")].toString());
}

QJsonObject worksheetMachine()
{
    const Machine& here = machine();
    return {{QStringLiteral("cpu"), here.cpuModel},
            {QStringLiteral("cores"), here.cores},
            {QStringLiteral("ram_bytes"), here.ramBytes},
            {QStringLiteral("system"), here.system}};
}

QJsonObject worksheetToJson(const Worksheet& worksheet)
{
    QJsonArray answers;
    for (const WorksheetAnswer& answer : worksheet.answers)
        answers << QJsonObject{{QStringLiteral("question"), answer.question},
                               {QStringLiteral("given"), answer.given},
                               {QStringLiteral("right"), answer.right}};
    QJsonArray speedups;
    for (const QString& name : worksheet.speedups)
        speedups << name;
    return {{QStringLiteral("format"), worksheetFormat},
            {QStringLiteral("version"), worksheetVersion},
            {QStringLiteral("lab"), worksheet.labId},
            {QStringLiteral("title"), worksheet.labTitle},
            {QStringLiteral("number"), worksheet.labNumber},
            {QStringLiteral("person"), worksheet.person},
            {QStringLiteral("date"), worksheet.date.toString(Qt::ISODate)},
            {QStringLiteral("machine"), worksheet.machine},
            {QStringLiteral("program"), worksheet.program},
            {QStringLiteral("numbers"), mapToJson(worksheet.values.numbers)},
            {QStringLiteral("texts"), mapToJson(worksheet.values.texts)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("speedups"), speedups}};
}

QString worksheetCode(const Worksheet& worksheet) { return sha256(canonical(worksheetToJson(worksheet))).left(12); }

Result<Worksheet> worksheetFromJson(const QJsonObject& json, const QString& path)
{
    if (json[QStringLiteral("format")].toString() != worksheetFormat)
        return badFile(path, QStringLiteral("format"));
    if (json[QStringLiteral("version")].toInt() > worksheetVersion)
        return badFile(path, QStringLiteral("version"));
    Worksheet sheet;
    sheet.labId = json[QStringLiteral("lab")].toString();
    sheet.labTitle = json[QStringLiteral("title")].toString();
    sheet.labNumber = json[QStringLiteral("number")].toInt();
    sheet.person = json[QStringLiteral("person")].toString();
    sheet.date = QDateTime::fromString(json[QStringLiteral("date")].toString(), Qt::ISODate);
    sheet.machine = json[QStringLiteral("machine")].toObject();
    sheet.program = json[QStringLiteral("program")].toString();
    const QJsonObject numbers = json[QStringLiteral("numbers")].toObject(), texts = json[QStringLiteral("texts")].toObject();
    for (auto one = numbers.begin(); one != numbers.end(); ++one)
        sheet.values.numbers.insert(one.key(), one.value().toDouble());
    for (auto one = texts.begin(); one != texts.end(); ++one)
        sheet.values.texts.insert(one.key(), one.value().toString());
    for (const QJsonValue& one : json[QStringLiteral("answers")].toArray())
        sheet.answers.push_back({one[QStringLiteral("question")].toString(), one[QStringLiteral("given")].toString(),
                                 one[QStringLiteral("right")].toBool()});
    for (const QJsonValue& one : json[QStringLiteral("speedups")].toArray())
        sheet.speedups.push_back(one.toString());
    return sheet;
}

QByteArray sealedWorksheet(const QByteArray& html, const Worksheet& worksheet)
{
    QJsonObject record = worksheetToJson(worksheet);
    record.insert(QStringLiteral("page"), sha256(html));
    record.insert(QStringLiteral("checksum"), checksumOf(record));
    const QByteArray element = recordBegin + withoutMarkup(canonical(record)) + recordEnd;
    const qsizetype end = html.lastIndexOf("</body>");
    return QByteArray(html).insert(end < 0 ? html.size() : end, element);
}

Result<WorksheetFile> readWorksheet(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.as<WorksheetFile>();
    const auto parts = parted(*bytes);
    if (!parts)
        return badFile(path, QStringLiteral("no worksheet of Leafbench"));
    const QJsonObject record = QJsonDocument::fromJson(parts->record).object();
    Result<Worksheet> sheet = worksheetFromJson(record, path);
    if (!sheet)
        return sheet.as<WorksheetFile>();
    const bool sound = record[QStringLiteral("checksum")].toString() == checksumOf(record)
        && record[QStringLiteral("page")].toString() == sha256(parts->rest);
    return WorksheetFile{path, std::move(sheet).value(), sound ? WorksheetState::Sound : WorksheetState::Altered};
}

Result<WorksheetFolder> readWorksheets(const QString& folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{.code = ErrorCode::NotAFolder, .subject = folder};
    WorksheetFolder read;
    for (const QString& name : dir.entryList({QStringLiteral("*.html"), QStringLiteral("*.htm")}, QDir::Files, QDir::Name)) {
        if (auto sheet = readWorksheet(dir.filePath(name)))
            read.sheets.push_back(std::move(sheet).value());
        else
            read.others.push_back(sheet.error());
    }
    std::stable_sort(read.sheets.begin(), read.sheets.end(), [](const WorksheetFile& a, const WorksheetFile& b) {
        return std::pair(a.worksheet.labNumber, a.worksheet.person) < std::pair(b.worksheet.labNumber, b.worksheet.person);
    });
    return read;
}

}  // namespace leafbench
