#include "ui/report/Report.h"

#include "engine/common/TextFile.h"
#include "ui/report/AppendixSection.h"
#include "ui/report/DifferencesSection.h"
#include "ui/report/EvaluationSection.h"
#include "ui/report/HtmlDocument.h"
#include "ui/report/OpeningSections.h"
#include "ui/report/PdfDocument.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/report/TimesSections.h"

#include <QDir>

namespace leafbench::ui {
namespace {

report::Document documentOf(const Replay& replay)
{
    using namespace report;
    Document document;
    document.title = Text::tr("The paper, replayed");
    document.subtitle = Text::tr("He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel "
                                 "Deep Learning for Plant Disease "
                                 "Classification");
    //: The language of the report, as HTML writes it
    document.language = Text::tr("en");
    for (const auto add :
         {addOpening, addDataset, addStatistics, addPretraining, addTuning, addEvaluation, addAppendices, addDifferences})
        add(document, replay);
    return document;
}

Status makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder))
        return Ok{};
    return Error{.code = ErrorCode::NotWritable, .subject = folder};
}

}  // namespace

Result<QStringList> writeReplayReport(const Replay& replay, const QString& folder, const JobContext& context)
{
    if (const auto made = makeFolder(folder); !made)
        return made.as<QStringList>();
    const report::Document document = documentOf(replay);
    Progress progress{.phase = QStringLiteral("report"), .total = 3 * static_cast<qint64>(document.blocks.size())};
    const auto next = [&] {
        context.report(progress);
        ++progress.done;
        return context.token.checkpoint();
    };
    const auto html = report::htmlDocument(document, next);
    if (!html)
        return html.as<QStringList>();
    const auto pdf = report::pdfDocument(document, next);
    if (!pdf)
        return pdf.as<QStringList>();
    const QStringList paths{QDir(folder).filePath(QStringLiteral("report.html")),
                            QDir(folder).filePath(QStringLiteral("report.pdf"))};
    if (const auto written = writeFile(paths[0], *html); !written)
        return written.as<QStringList>();
    if (const auto written = writeFile(paths[1], *pdf); !written)
        return written.as<QStringList>();
    return paths;
}

Result<QStringList> writeRunPlots(const Run& run, const QString& folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made.as<QStringList>();
    std::vector<std::pair<QString, Drawing>> drawings;
    if (!run.epochs.empty()) {
        drawings.emplace_back(QStringLiteral("loss"), report::lossCurves(run.epochs));
        drawings.emplace_back(QStringLiteral("accuracy"), report::accuracyCurves(run.epochs, false));
    }
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        if (const auto evaluation = storedEvaluation(run, subset))
            drawings.emplace_back(QStringLiteral("confusion-%1").arg(toWord(subset)), report::confusionMatrix(*evaluation));
    }
    QStringList paths;
    for (const auto& [name, drawing] : drawings) {
        for (const char* suffix : {".svg", ".pdf"}) {
            paths << QDir(folder).filePath(name + QLatin1String(suffix));
            if (const auto written = writeDrawing(drawing, paths.last()); !written)
                return written.as<QStringList>();
        }
    }
    return paths;
}

}  // namespace leafbench::ui
