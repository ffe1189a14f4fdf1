#include "ui/widgets/ExportDialog.h"

#include "ui/desktop/FileManager.h"
#include "ui/widgets/Card.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

QWidget* ExportDialog::makeFormats()
{
    auto* card = new Card(tr("What"));
    m_files->setChecked(true);
    m_bundle->setToolTip(tr("A .zip of the run's folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it."));
    card->body()->setSpacing(8);
    card->body()->addWidget(m_bundle);
    card->body()->addWidget(m_files);
    auto* list = new QWidget;
    auto* formats = new QVBoxLayout(list);
    formats->setContentsMargins(24, 0, 0, 0);
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
        qint64 bytes = 0;
        for (const Run& run : m_runs)
            bytes += estimatedSize(run, format);
        addFormat(exportFormatName(format), tr("%1, %2").arg(text, words::bytes(bytes)), bytes, weights || !needsWeights(format));
        formats->addWidget(m_formats[exportFormatName(format)]);
    }
    addFormat(plotsKey(), tr("Plots (SVG, PDF)"), 0, false);
    formats->addWidget(m_formats[plotsKey()]);
    m_formats[plotsKey()]->hide();
    connect(m_bundle, &QRadioButton::toggled, this, [this, list](bool all) {
        list->setVisible(!all);  // there is nothing to choose
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

}  // namespace leafbench::ui
