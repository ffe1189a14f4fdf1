#include "ui/evaluate/EvaluationExport.h"

#include "engine/common/TextFile.h"
#include "engine/evaluation/ReportFormats.h"
#include "ui/bridge/JobRunner.h"
#include "ui/evaluate/ReportCard.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/shared/files/ExportsFolder.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace leafbench::ui {
namespace {

QString reportText(const ClassificationReport& report, const QString& suffix)
{
    if (suffix == QLatin1String("csv"))
        return reportCsv(report);
    if (suffix == QLatin1String("tex"))
        return reportLatex(report);
    return suffix == QLatin1String("md") ? reportMarkdown(report) : report.text();
}

QString suffixOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

}  // namespace

EvaluationExport::EvaluationExport(JobRunner& jobs, ReportCard& report, ConfusionMatrixPlot& matrix, QWidget* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_report(report),
      m_matrix(matrix),
      m_window(parent)
{
}

QMenu* EvaluationExport::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    QMenu* copy = menu->addMenu(tr("Copy report"));
    const std::pair<QString, QString> formats[] = {{tr("As text"), QStringLiteral("txt")},
                                                   {tr("As table (CSV)"), QStringLiteral("csv")},
                                                   {tr("As LaTeX"), QStringLiteral("tex")},
                                                   {tr("As Markdown"), QStringLiteral("md")}};
    for (const auto& [text, suffix] : formats)
        connect(copy->addAction(text), &QAction::triggered, this, [this, suffix = suffix] { copyReport(suffix); });
    connect(menu, &QMenu::aboutToShow, copy,
            [this, copy] { copy->setTitle(m_report.hasSelection() ? tr("Copy the selected classes") : tr("Copy report")); });
    menu->addSeparator();
    addFile(menu, tr("Report as text\u2026"), QStringLiteral("txt"), &EvaluationExport::exportReport);
    addFile(menu, tr("Report as table (CSV)\u2026"), QStringLiteral("csv"), &EvaluationExport::exportReport);
    addFile(menu, tr("Report as LaTeX\u2026"), QStringLiteral("tex"), &EvaluationExport::exportReport);
    addFile(menu, tr("Report as Markdown\u2026"), QStringLiteral("md"), &EvaluationExport::exportReport);
    menu->addSeparator();
    addFile(menu, tr("Matrix as table (CSV)\u2026"), QStringLiteral("csv"), &EvaluationExport::exportMatrix);
    addFile(menu, tr("Matrix as picture (PNG)\u2026"), QStringLiteral("png"), &EvaluationExport::exportMatrix);
    addFile(menu, tr("Matrix as drawing (SVG)\u2026"), QStringLiteral("svg"), &EvaluationExport::exportMatrix);
    addFile(menu, tr("Matrix as page (PDF)\u2026"), QStringLiteral("pdf"), &EvaluationExport::exportMatrix);
    return menu;
}

void EvaluationExport::addFile(QMenu* menu, const QString& text, const QString& suffix, Write write)
{
    const bool report = write == &EvaluationExport::exportReport;
    const QString name = report ? QStringLiteral("report") : QStringLiteral("confusion");
    connect(menu->addAction(text), &QAction::triggered, this, [this, name, suffix, write] {
        const QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), exportsPath(name, suffix),
                                                          QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
        if (!path.isEmpty())
            (this->*write)(QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path);
    });
}

void EvaluationExport::copyReport(const QString& suffix)
{
    QApplication::clipboard()->setText(reportText(m_report.chosenReport(), suffix));
}

void EvaluationExport::exportReport(const QString& path)
{
    if (m_evaluation)
        write(path, [evaluation = m_evaluation, path] {
            return writeFile(path, reportText(evaluation->report, suffixOf(path)).toUtf8());
        });
}

void EvaluationExport::exportMatrix(const QString& path)
{
    if (!m_evaluation)
        return;
    if (suffixOf(path) == QLatin1String("csv"))
        write(path, [evaluation = m_evaluation, path] {
            return writeFile(path, evaluation->matrix.toCsv(evaluation->classNames).toUtf8());
        });
    else
        write(path, [drawing = m_matrix.snapshot(), path] { return writeDrawing(drawing, path); });
}

void EvaluationExport::write(const QString& path, std::function<Status()> work)
{
    m_jobs.startSide<Ok>(
        this, [work = std::move(work)](const JobContext&) { return work(); },
        [this, path](const Status& done) {
            if (done)
                emit written(path);
            else if (done.failed())
                emit failed(done.error());
        });
}

}  // namespace leafbench::ui
