#pragma once

#include "engine/common/Result.h"
#include "engine/labs/LabRun.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace leafbench {

/// A worksheet's file is HTML with its record as JSON in a script element. A checksum (SHA-256) covers the record and all else of
/// the file. It shows an accidental or careless change, not a determined forger: who can read this can compute it anew.
enum class WorksheetState : quint8 {
    Sound,
    Altered  ///< after Leafbench wrote it
};

struct WorksheetAnswer {
    QString question;
    QString given;  ///< as it was shown
    bool right = false;
};

/// A lab as it was worked through: complete, immutable.
struct Worksheet {
    QString labId;
    QString labTitle;
    int labNumber = 0;
    QString person;
    QDateTime date;
    QJsonObject machine;  ///< "cpu", "cores", "ram_bytes", "system"; nothing that names the machine or its user
    QString program;      ///< its version
    LabValues values;
    std::vector<WorksheetAnswer> answers;
    std::vector<QString> speedups;  ///< names of measured speedup curves in `values`: "loader.speedup"

    int right() const;
    QString machineName() const;  ///< "4 cores, Intel ..."
};

/// The machine of a worksheet, as the record has it.
QJsonObject worksheetMachine();

/// Twelve hex digits of the record's SHA-256, as the document prints them: they join a PDF to its file.
QString worksheetCode(const Worksheet& worksheet);

QJsonObject worksheetToJson(const Worksheet& worksheet);
/// Errors: BadFile with path.
Result<Worksheet> worksheetFromJson(const QJsonObject& json, const QString& path);

/// Puts record and checksum into an HTML document, before the end of its body.
QByteArray sealedWorksheet(const QByteArray& html, const Worksheet& worksheet);

struct WorksheetFile {
    QString path;
    Worksheet worksheet;
    WorksheetState state = WorksheetState::Sound;
};
/// Errors: those of readFile(), BadFile (no worksheet).
Result<WorksheetFile> readWorksheet(const QString& path);

/// A folder's worksheets (*.html, *.htm), by lab, then person; and those of its files that are none, with why.
struct WorksheetFolder {
    std::vector<WorksheetFile> sheets;
    std::vector<Error> others;
};
/// Errors: NotAFolder.
Result<WorksheetFolder> readWorksheets(const QString& folder);

}  // namespace leafbench
