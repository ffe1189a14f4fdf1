#include "ui/explore/SplitDialog.h"

#include "engine/dataset/SplitFile.h"
#include "ui/bridge/JobRunner.h"
#include "ui/explore/SplitCard.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace leafbench::ui {
namespace {

bool hasFolder(const DatasetIndex& dataset, Folder folder)
{
    return std::any_of(dataset.images.begin(), dataset.images.end(),
                       [folder](const ImageEntry& image) { return image.folder == folder && image.classIndex >= 0; });
}

}  // namespace

SplitDialog::SplitDialog(DatasetPtr dataset, std::shared_ptr<const Split> current, JobRunner& jobs, QWidget* parent)
    : QDialog(parent),
      m_dataset(std::move(dataset)),
      m_jobs(jobs),
      m_form(new QFormLayout),
      m_mode(new ComboBox),
      m_message(new QLabel),
      m_result(new SplitCard)
{
    setWindowTitle(tr("Make a split"));
    buildForm();
    m_message->setWordWrap(true);
    m_message->setProperty("role", "warningText");
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addStrut(480);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_result);
    layout->addLayout(buildButtons());

    offerLeafClean(current);
    setOptions(current ? current->options : defaultSplit(*m_dataset));
    if (current)
        showSplit(std::move(current));  // it may come from a file rather than from its options
}

void SplitDialog::buildForm()
{
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_mode->addItem(tr("By class: shuffle and cut every class by the shares"), int(SplitOptions::Mode::Stratified));
    if (hasFolder(*m_dataset, Folder::Train))
        m_mode->addItem(tr("Own folders: keep train and valid, cut test out of train"), int(SplitOptions::Mode::Folders));
    auto* modeLabel = new QLabel(tr("&Mode"));
    modeLabel->setBuddy(m_mode);
    m_form->addRow(modeLabel, m_mode);
    m_train = addShare(tr("&Training"));
    m_valid = addShare(tr("&Validation"));
    m_test = addShare(tr("T&est"));
    m_seed = new QSpinBox;
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setToolTip(tr("The same seed makes the same split"));
    m_form->addRow(tr("See&d"), m_seed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SplitDialog::refresh);
    connect(m_seed, &QSpinBox::valueChanged, this, &SplitDialog::refresh);
}

/// The leaves are unknown here: such a split can be kept, but not made.
void SplitDialog::offerLeafClean(const std::shared_ptr<const Split>& split)
{
    if (!split || split->options.mode != SplitOptions::Mode::Leaves)
        return;
    m_leafClean = split;
    const int mode = int(SplitOptions::Mode::Leaves);
    if (m_mode->findData(mode) < 0)
        m_mode->addItem(tr("Leaf-clean: all pictures of a leaf stay together"), mode);
}

QDoubleSpinBox* SplitDialog::addShare(const QString& label)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" %"));
    m_form->addRow(label, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &SplitDialog::refresh);
    return box;
}

QLayout* SplitDialog::buildButtons()
{
    auto* loadButton = new QPushButton(tr("&Load split…"));
    m_save = new QPushButton(tr("&Save split…"));
    auto* cancel = new QPushButton(tr("Cancel"));
    m_use = new QPushButton(tr("&Use this split"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    for (QPushButton* button : {loadButton, m_save, cancel})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(loadButton);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_use);
    connect(loadButton, &QPushButton::clicked, this, &SplitDialog::load);
    connect(m_save, &QPushButton::clicked, this, &SplitDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

SplitOptions SplitDialog::options() const
{
    SplitOptions options;
    options.mode = static_cast<SplitOptions::Mode>(m_mode->currentData().toInt());
    options.trainShare = m_train->value() / 100;
    options.validShare = m_valid->value() / 100;
    options.testShare = m_test->value() / 100;
    options.seed = quint64(m_seed->value());
    return options;
}

void SplitDialog::setOptions(const SplitOptions& options)
{
    {
        const QSignalBlocker modeBlock(m_mode), trainBlock(m_train), validBlock(m_valid), testBlock(m_test), seedBlock(m_seed);
        m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(options.mode))));
        const double sum = options.trainShare + options.validShare + options.testShare;
        const bool folders = options.mode == SplitOptions::Mode::Folders;
        const double scale = folders || sum <= 0 ? 100 : 100 / sum;
        m_train->setValue(folders ? 70 : options.trainShare * scale);
        m_valid->setValue(folders ? 20 : options.validShare * scale);
        m_test->setValue(options.testShare * scale);
        m_seed->setValue(int(std::min<quint64>(options.seed, std::numeric_limits<int>::max())));
    }
    refresh();
}

QString SplitDialog::problem() const
{
    const SplitOptions o = options();
    if (o.mode == SplitOptions::Mode::Leaves)
        return {};
    if (o.mode == SplitOptions::Mode::Folders)
        return o.testShare >= 1 ? tr("At 100 % no image would be left to train with.") : QString();
    const double sum = 100 * (o.trainShare + o.validShare + o.testShare);
    if (std::abs(sum - 100) > 0.05)
        return tr("The shares add up to %1 %; they must make 100 %.").arg(words::decimal(sum, 'f', 1));
    return o.trainShare <= 0 ? tr("Training needs a share above 0 %.") : QString();
}

void SplitDialog::refresh()
{
    const bool folders = options().mode == SplitOptions::Mode::Folders;
    const bool leaves = options().mode == SplitOptions::Mode::Leaves;
    m_train->setEnabled(!folders && !leaves);
    m_valid->setEnabled(!folders && !leaves);
    m_seed->setEnabled(!leaves);
    const bool ownTest = folders && hasFolder(*m_dataset, Folder::Test);
    m_test->setEnabled(!ownTest && !leaves);
    m_test->setToolTip(folders ? tr("Share of every class of train/ that becomes the test subset") : QString());

    QString message = problem();
    if (leaves) {
        showSplit(m_leafClean);
    } else if (message.isEmpty()) {
        Result<Split> split = makeSplit(*m_dataset, options());
        if (split)
            showSplit(std::make_shared<const Split>(std::move(split).value()));
        else if (split.failed())
            message = words::errorText(split.error());
    }
    showMessage(message);
    m_use->setEnabled(message.isEmpty());
    m_save->setEnabled(message.isEmpty());
    if (!message.isEmpty())
        m_result->setSplit(nullptr);
}

void SplitDialog::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void SplitDialog::showSplit(std::shared_ptr<const Split> split)
{
    m_split = std::move(split);
    m_result->setSplit(m_split.get());
}

void SplitDialog::load()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a split"), {}, tr("Splits (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_jobs.startSide<Split>(
        this, [path, dataset = m_dataset](const JobContext&) { return loadSplit(path, *dataset); },
        [this](Result<Split> loaded) {
            if (loaded.failed())
                showMessage(words::errorText(loaded.error()));
            if (!loaded)
                return;
            auto split = std::make_shared<const Split>(std::move(loaded).value());
            offerLeafClean(split);
            setOptions(split->options);
            showSplit(std::move(split));
            m_use->setEnabled(true);
            m_save->setEnabled(true);
        });
}

void SplitDialog::save()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the split"), QStringLiteral("split.csv"), tr("Splits (*.csv)"));
    if (path.isEmpty())
        return;
    m_jobs.startSide<Ok>(
        this, [path, split = m_split, dataset = m_dataset](const JobContext&) { return saveSplit(*split, *dataset, path); },
        [this](const Status& saved) {
            if (saved.failed())
                showMessage(words::errorText(saved.error()));
        });
}

}  // namespace leafbench::ui
