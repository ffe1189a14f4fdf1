#include "ui/exchange/ExportDialog.h"

#include "ui/bridge/EventMailbox.h"
#include "ui/bridge/Session.h"
#include "ui/shared/Card.h"
#include "ui/shared/FileManager.h"
#include "ui/shared/Paragraph.h"
#include "ui/theme/Motion.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
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
#include <utility>

namespace leafbench::ui {

struct ProgressBox : EventMailbox<Progress> {};

ExportDialog::ExportDialog(Session& session, ExportableRuns runs, RunPlots plots, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_exportable(std::move(runs)),
      m_plots(std::move(plots)),
      m_files(new QRadioButton(tr("&Files for other programs"))),
      m_bundle(
          new QRadioButton(m_runs.size() == 1 ? tr("One &bundle with all of it") : tr("One &bundle for each run, with all of it"))),
      m_folder(new QLineEdit),
      m_browse(new QPushButton(tr("Ch&oose\u2026"))),
      m_size(paragraph("muted")),
      m_message(paragraph()),
      m_progress(new QProgressBar),
      m_show(new QPushButton(tr("&Show in folder"))),
      m_export(new QPushButton(tr("&Export"))),
      m_close(new QPushButton(tr("Close"))),
      m_timer(new QTimer(this)),
      m_box(std::make_shared<ProgressBox>())
{
    setWindowTitle(m_runs.size() == 1 ? tr("Export %1").arg(words::runTitle(m_runs.front()))
                                      : tr("Export %1 runs").arg(m_runs.size()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addStrut(560);
    layout->addWidget(makeFormats());
    layout->addWidget(makeTarget());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    connect(m_timer, &QTimer::timeout, this, &ExportDialog::showProgress);
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setRunning(false);
}

void ExportDialog::setFolder(const QString& folder) { m_folder->setText(folder); }

void ExportDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

std::vector<ExportFormat> ExportDialog::chosenFormats() const
{
    std::vector<ExportFormat> formats = enumerators<ExportFormat>();
    std::erase_if(formats, [this](ExportFormat format) { return !m_formats.at(toWord(format))->isChecked(); });
    return formats;
}

bool ExportDialog::wantsPlots() const { return m_plots && (m_bundle->isChecked() || m_formats.at(plotsKey())->isChecked()); }

qint64 ExportDialog::chosenBytes() const
{
    if (m_bundle->isChecked())
        return m_exportable.bundleBytes;
    qint64 bytes = 0;
    for (const auto& [name, box] : m_formats)
        bytes += box->property("possible").toBool() && box->isChecked() ? box->property("bytes").toLongLong() : 0;
    return bytes;
}

void ExportDialog::refresh()
{
    for (const auto& [name, box] : m_formats)
        box->setEnabled(!m_running && m_files->isChecked() && box->property("possible").toBool());
    const bool nothing = m_files->isChecked() && chosenFormats().empty() && !wantsPlots();
    m_export->setEnabled(!m_running && !nothing && !m_folder->text().trimmed().isEmpty() && !m_runs.empty());
    const ExportRequest request{m_runs, {}, m_folder->text().trimmed(), m_bundle->isChecked(), {}};
    const QString where = m_runs.size() == 1 ? request.target(m_runs.front())
        : m_bundle->isChecked()              ? tr("%1 bundles").arg(m_runs.size())
                                             : tr("%1 folders, a run each").arg(m_runs.size());
    m_size->setText(tr("%1, about %2").arg(where, words::bytes(chosenBytes())));
}

void ExportDialog::start()
{
    ExportRequest request{m_runs, chosenFormats(), QFileInfo(m_folder->text().trimmed()).absoluteFilePath(), m_bundle->isChecked(),
                          wantsPlots() ? m_plots : RunPlots()};
    m_message->clear();
    m_written.clear();
    setRunning(true);
    m_token = m_session.jobs().startSide<QStringList>(
        this,
        [request = std::move(request), box = m_box](const JobContext& context) {
            const auto report = [&box](const Progress& progress) { box->add([&](Progress& latest) { latest = progress; }); };
            return runExport(request, {context.token, report});
        },
        [this](const Result<QStringList>& result) { end(result); });
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

void ExportDialog::end(const Result<QStringList>& result)
{
    setRunning(false);
    m_message->setProperty("role", result.failed() ? "errorText" : "");
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    if (result.cancelled())
        m_message->setText(tr("Cancelled."));
    else if (result.failed())
        m_message->setText(words::errorText(result.error()));
    else
        m_message->setText(tr("Written: %1").arg(result->join(QStringLiteral(", "))));
    if (result && !result->isEmpty())
        m_written = result->front();
    m_show->setVisible(!m_written.isEmpty());
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget* widget : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_bundle), static_cast<QWidget*>(m_folder),
                            static_cast<QWidget*>(m_browse)})
        widget->setEnabled(!running);
    showBusy(*m_progress);
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

QWidget* ExportDialog::makeFormats()
{
    auto* card = new Card(tr("What"));
    m_files->setChecked(true);
    m_bundle->setToolTip(
        tr("A .zip of the run's folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it."));
    card->body()->setSpacing(8);
    card->body()->addWidget(m_bundle);
    card->body()->addWidget(m_files);
    auto* list = new QWidget;
    auto* formats = new QVBoxLayout(list);
    formats->setContentsMargins(isRightToLeft() ? 0 : 24, 0, isRightToLeft() ? 24 : 0, 0);
    formats->setSpacing(6);
    card->body()->addWidget(list);
    const std::pair<ExportFormat, QString> texts[] = {
        {ExportFormat::Safetensors, tr("Weights as safetensors")},
        {ExportFormat::StateDict, tr("Weights for PyTorch (torchvision's resnet18)")},
        {ExportFormat::Onnx, tr("Network as ONNX")},
        {ExportFormat::Recipe, tr("Recipe (JSON)")},
        {ExportFormat::Csv, tr("Epochs and evaluations (CSV)")},
        {ExportFormat::TensorBoard, tr("Curves for TensorBoard")},
    };
    const bool weights = std::all_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.hasBest; });
    for (const auto& [format, text] : texts) {
        const qint64 bytes = m_exportable.bytes[format];
        addFormat(toWord(format), tr("%1, %2").arg(text, words::bytes(bytes)), bytes, weights || !needsWeights(format));
        formats->addWidget(m_formats[toWord(format)]);
    }
    addFormat(plotsKey(), tr("Plots (SVG, PDF)"), 0, bool(m_plots));
    formats->addWidget(m_formats[plotsKey()]);
    m_formats[plotsKey()]->setVisible(bool(m_plots));
    connect(m_bundle, &QRadioButton::toggled, this, [this, list](bool all) {
        list->setVisible(!all);  // nothing to choose
        refresh();
        layout()->activate();
        resize(width(), sizeHint().height());
    });
    return card;
}

void ExportDialog::addFormat(const QString& name, const QString& text, qint64 bytes, bool possible)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setProperty("bytes", bytes);
    box->setProperty("possible", possible);
    box->setChecked(possible);
    if (!possible)
        box->setToolTip(tr("A run without a finished epoch has no weights yet"));
    connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    m_formats[name] = box;
}

QWidget* ExportDialog::makeTarget()
{
    auto* card = new Card(tr("Where to"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    card->body()->addLayout(row);
    card->body()->addWidget(m_size);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return card;
}

QLayout* ExportDialog::makeButtons()
{
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_export);
    for (QPushButton* button : {m_show, m_close})
        button->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_token.cancel();
        else
            reject();
    });
    return row;
}

void openExport(Session& session, const QStringList& runPaths, RunPlots plots, QWidget* parent)
{
    session.jobs().startSide<ExportableRuns>(
        parent, [runPaths](const JobContext&) -> Result<ExportableRuns> { return readExportable(runPaths); },
        [&session, plots = std::move(plots), parent](Result<ExportableRuns> runs) {
            if (runs && !parent->findChild<ExportDialog*>())
                (new ExportDialog(session, std::move(runs).value(), plots, parent))->open();
        });
}

}  // namespace leafbench::ui
