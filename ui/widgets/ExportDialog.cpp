#include "ui/widgets/ExportDialog.h"

#include "ui/bridge/NewsBox.h"
#include "ui/bridge/Session.h"
#include "ui/widgets/Paragraph.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

struct ProgressBox : NewsBox<Progress> {};

namespace {

std::vector<Run> openRuns(const QStringList& paths)
{
    std::vector<Run> runs;
    for (const QString& path : paths) {
        if (auto run = openRun(path))
            runs.push_back(std::move(run).value());
    }
    return runs;
}

}  // namespace

ExportDialog::ExportDialog(Session& session, const QStringList& runPaths, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_runs(openRuns(runPaths))
    , m_files(new QRadioButton(tr("&Files for other programs")))
    , m_bundle(new QRadioButton(m_runs.size() == 1 ? tr("One &bundle with all of it") : tr("One &bundle for each run, with all of it")))
    , m_folder(new QLineEdit)
    , m_browse(new QPushButton(tr("Ch&oose\u2026")))
    , m_size(paragraph("muted"))
    , m_message(paragraph())
    , m_progress(new QProgressBar)
    , m_show(new QPushButton(tr("&Show in folder")))
    , m_export(new QPushButton(tr("&Export")))
    , m_close(new QPushButton(tr("Close")))
    , m_timer(new QTimer(this))
    , m_box(std::make_shared<ProgressBox>())
{
    setWindowTitle(m_runs.size() == 1 ? tr("Export %1").arg(m_runs.front().name) : tr("Export %1 runs").arg(m_runs.size()));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeFormats());
    layout->addWidget(makeTarget());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    connect(m_timer, &QTimer::timeout, this, &ExportDialog::showProgress);
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setRunning(false);
}

void ExportDialog::setPlots(Plots plots)
{
    m_plots = std::move(plots);
    QCheckBox* box = m_formats[plotsKey()];
    box->setProperty("possible", bool(m_plots));
    box->setToolTip({});
    box->setVisible(bool(m_plots));
    box->setChecked(bool(m_plots));
    refresh();
}

void ExportDialog::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

void ExportDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

std::vector<ExportFormat> ExportDialog::chosenFormats() const
{
    std::vector<ExportFormat> formats = allExportFormats();
    std::erase_if(formats, [this](ExportFormat format) { return !m_formats.at(exportFormatName(format))->isChecked(); });
    return formats;
}

bool ExportDialog::wantsPlots() const
{
    return m_plots && (m_bundle->isChecked() || m_formats.at(plotsKey())->isChecked());
}

/// In a bundle: all formats, and the run's own folder, of which checkpoints are the most.
qint64 ExportDialog::chosenBytes() const
{
    qint64 bytes = 0;
    for (const auto& [name, box] : m_formats) {
        const bool possible = box->property("possible").toBool();
        bytes += m_bundle->isChecked() || (possible && box->isChecked()) ? box->property("bytes").toLongLong() : 0;
    }
    if (m_bundle->isChecked()) {
        for (const Run& run : m_runs)
            bytes += QFileInfo(run.bestCheckpoint()).size() + QFileInfo(run.lastCheckpoint()).size();
    }
    return bytes;
}

void ExportDialog::refresh()
{
    for (const auto& [name, box] : m_formats)
        box->setEnabled(!m_running && m_files->isChecked() && box->property("possible").toBool());
    const bool nothing = m_files->isChecked() && chosenFormats().empty() && !wantsPlots();
    m_export->setEnabled(!m_running && !nothing && !m_folder->text().trimmed().isEmpty() && !m_runs.empty());
    const ExportOrder order{m_runs, {}, m_folder->text().trimmed(), m_bundle->isChecked(), {}};
    const QString where = m_runs.size() == 1 ? order.target(m_runs.front())
        : m_bundle->isChecked() ? tr("%1 bundles").arg(m_runs.size()) : tr("%1 folders, a run each").arg(m_runs.size());
    m_size->setText(tr("%1, about %2").arg(where, words::bytes(chosenBytes())));
}

/// Plots are widgets' pictures: drawn here, before the rest goes to the background.
Outcome<Done> ExportDialog::writePlots(ExportOrder& order)
{
    for (const Run& run : m_runs) {
        QString folder = order.target(run) + QStringLiteral("/plots");
        if (order.bundle) {
            order.plots.push_back(std::make_shared<QTemporaryDir>());
            folder = order.plots.back()->path();
        }
        if (!QDir().mkpath(folder))
            return Error{.code = ErrorCode::NotWritable, .subject = folder, .detail = {}, .choices = {}};
        if (const auto written = m_plots(run, folder); !written)
            return written.as<Done>();
    }
    return Done{};
}

void ExportDialog::start()
{
    ExportOrder order{m_runs, chosenFormats(), QFileInfo(m_folder->text().trimmed()).absoluteFilePath(), m_bundle->isChecked(), {}};
    m_message->clear();
    m_written.clear();
    setRunning(true);
    if (wantsPlots()) {
        if (const auto drawn = writePlots(order); !drawn) {
            end(drawn.as<QStringList>());
            return;
        }
    }
    m_token = m_session.jobs().startSide<QStringList>(
        this,
        [order = std::move(order), box = m_box](const JobContext& context) {
            const auto tell = [&box](const Progress& progress) { box->add([&](Progress& news) { news = progress; }); };
            return carryOut(order, {context.token, tell});
        },
        [this](const Outcome<QStringList>& outcome) { end(outcome); });
}

void ExportDialog::showProgress()
{
    const Progress progress = m_box->take();
    if (progress.total <= 0)
        return;
    m_progress->setMaximum(1000);
    m_progress->setValue(static_cast<int>(1000 * progress.done / progress.total));
    m_message->setText(words::phaseText(progress.phase));
}

void ExportDialog::end(const Outcome<QStringList>& outcome)
{
    setRunning(false);
    m_message->setProperty("role", outcome.failed() ? "errorText" : "");
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    if (outcome.cancelled())
        m_message->setText(tr("Cancelled."));
    else if (outcome.failed())
        m_message->setText(words::errorText(outcome.error()));
    else
        m_message->setText(tr("Written: %1").arg(outcome->join(QStringLiteral(", "))));
    if (outcome && !outcome->isEmpty())
        m_written = outcome->front();
    m_show->setVisible(!m_written.isEmpty());
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget* widget : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_bundle), static_cast<QWidget*>(m_folder),
                            static_cast<QWidget*>(m_browse)})
        widget->setEnabled(!running);
    m_progress->setMaximum(0);
    m_progress->setVisible(running);
    m_show->hide();
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    running ? m_timer->start(100) : m_timer->stop();
    refresh();
}

void ExportDialog::done(int result)
{
    m_token.cancel();
    QDialog::done(result);
}

}  // namespace leafbench::ui
