#include "ui/report/Report.h"

#include "engine/common/TextFile.h"
#include "ui/report/DrawingFile.h"
#include "ui/report/ReportFigures.h"

#include <QDir>

namespace leafbench::ui {

Outcome<QStringList> writeRunPlots(const Run& run, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error {.code = ErrorCode::NotWritable, .subject = folder};
    std::vector<std::pair<QString, report::Drawing>> drawings;
    if (!run.epochs.empty()) {
        drawings.emplace_back(QStringLiteral("loss"), report::lossCurves(run.epochs));
        drawings.emplace_back(QStringLiteral("accuracy"), report::accuracyCurves(run.epochs, false));
    }
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        if (const auto evaluation = storedEvaluation(run, subset))
            drawings.emplace_back(QStringLiteral("confusion-%1").arg(subsetName(subset)),
                                  report::confusionMatrix(*evaluation));
    }
    QStringList paths;
    for (const auto& [name, drawing] : drawings) {
        for (const auto& [suffix, bytes] :
             {std::pair(".svg", report::svgFile(drawing)), std::pair(".pdf", report::pdfFile(drawing))}) {
            paths << QDir(folder).filePath(name + QLatin1String(suffix));
            if (const auto written = writeFile(paths.last(), bytes); !written)
                return written.as<QStringList>();
        }
    }
    return paths;
}

}  // namespace leafbench::ui
