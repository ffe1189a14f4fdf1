#include "ui/speedup/SpeedupForm.h"

#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leafbench::ui {

SpeedupForm::SpeedupForm(QWidget* parent)
    : QWidget(parent),
      m_what(new QComboBox),
      m_workers(new QLineEdit),
      m_repeats(new QSpinBox),
      m_more(new QPushButton),
      m_moreBox(new QDialog(this, Qt::Popup)),
      m_limit(new QSpinBox),
      m_cache(new QComboBox),
      m_trialCores(new QComboBox),
      m_trialCoresLabel(new QLabel(tr("&Cores of a trial"))),
      m_timeline(new QCheckBox(tr("Record what each worker does"))),
      m_message(new QLabel),
      m_counts(std::vector<int>())
{
    makeMore();
    m_fields = makeFields();
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("speedupFieldMessage"));
    m_message->hide();
    QVBoxLayout* layout = makeColumn(this, 4);
    layout->addWidget(m_fields);
    layout->addWidget(m_message);

    connect(m_what, &QComboBox::currentIndexChanged, this, &SpeedupForm::takeWorkload);
    connect(m_workers, &QLineEdit::textChanged, this, &SpeedupForm::validate);
    connect(m_repeats, &QSpinBox::valueChanged, this, &SpeedupForm::changed);
    connect(m_more, &QPushButton::clicked, this, &SpeedupForm::openMore);
    setOptions({});
}

QWidget* SpeedupForm::makeFields()
{
    for (const Workload workload : enumerators<Workload>())
        m_what->addItem(words::workloadText(workload), static_cast<int>(workload));
    identify(m_what, "speedupWhat", tr("What to measure"), tr("What is measured at each worker count"));
    identify(m_workers, "speedupWorkers", tr("Worker counts"), tr("Worker counts to measure, between spaces or commas"));
    m_workers->setMaximumWidth(220);
    identify(m_repeats, "speedupRepeats", tr("Repeats"));
    m_repeats->setRange(1, 20);
    m_repeats->setToolTip(
        tr("How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike"));
    identify(m_more, "speedupMore", {}, tr("Number of images, file cache, timeline"));

    auto* fields = new QWidget;
    QHBoxLayout* row = makeRow(fields, 8);
    const auto add = [row](const QString& name, QWidget* field, int stretch) {
        auto* label = new QLabel(name);
        label->setProperty("role", "muted");
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
        row->addSpacing(8);
        return label;
    };
    add(tr("&What"), m_what, 0);
    add(tr("Wor&kers"), m_workers, 1);
    QLabel* repeats = add(tr("&Repeats"), m_repeats, 0);
    repeats->setObjectName(QStringLiteral("speedupRepeatsLabel"));
    row->addWidget(m_more);
    row->addStretch(1);
    return fields;
}

void SpeedupForm::makeMore()
{
    m_limit->setObjectName(QStringLiteral("speedupLimit"));
    m_limit->setRange(0, 1'000'000);
    m_limit->setSingleStep(500);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSpecialValueText(tr("all of the training subset"));
    m_cache->setObjectName(QStringLiteral("speedupCache"));
    m_cache->addItem(tr("warm: every file read once before"));
    m_cache->addItem(tr("cold: dropped from the cache each time"));
    m_timeline->setObjectName(QStringLiteral("speedupTimeline"));
    auto* form = new QFormLayout(m_moreBox);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("&Images"), m_limit);
    form->addRow(tr("&Files"), m_cache);
    m_trialCores->setObjectName(QStringLiteral("speedupTrialCores"));
    m_trialCores->addItem(tr("1 each: the same trials at every count"), 1);
    m_trialCores->addItem(tr("all, shared out: one at a time has them all"), 0);
    m_trialCoresLabel->setBuddy(m_trialCores);
    form->addRow(m_trialCoresLabel, m_trialCores);
    form->addRow(m_timeline);
    m_moreBox->setAccessibleName(tr("More options"));
    const auto change = [this] {
        describeMore();
        emit changed();
    };
    connect(m_limit, &QSpinBox::valueChanged, this, change);
    connect(m_cache, &QComboBox::currentIndexChanged, this, change);
    connect(m_timeline, &QCheckBox::toggled, this, change);
    connect(m_trialCores, &QComboBox::currentIndexChanged, this, &SpeedupForm::validate);
}

void SpeedupForm::openMore()
{
    m_moreBox->adjustSize();
    m_moreBox->move(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    m_moreBox->show();
    m_limit->setFocus(Qt::PopupFocusReason);
}

void SpeedupForm::describeMore()
{
    const QString images = m_limit->value() == 0 ? tr("All images") : tr("%1 images").arg(words::count(m_limit->value()));
    m_more->setText(m_cache->currentIndex() == 0 ? tr("%1, warm\u2026").arg(images) : tr("%1, cold\u2026").arg(images));
}

SpeedupOptions SpeedupForm::options() const
{
    SpeedupOptions options;
    options.workload = static_cast<Workload>(m_what->currentData().toInt());
    options.workers = counts();
    options.repeats = m_repeats->value();
    options.limit = m_limit->value();
    options.cache = m_cache->currentIndex() == 0 ? FileCache::Warm : FileCache::Cold;
    options.recordTimeline = m_timeline->isChecked();
    options.coresPerTrial = m_trialCores->currentData().toInt();
    return options;
}

void SpeedupForm::setOptions(const SpeedupOptions& options)
{
    {
        const QSignalBlocker blocker(m_what);
        m_what->setCurrentIndex(m_what->findData(static_cast<int>(options.workload)));
    }
    m_repeats->setValue(options.repeats);
    m_limit->setValue(static_cast<int>(options.limit));
    m_cache->setCurrentIndex(options.cache == FileCache::Warm ? 0 : 1);
    m_timeline->setChecked(options.recordTimeline);
    m_trialCores->setCurrentIndex(m_trialCores->findData(options.coresPerTrial > 0 ? 1 : 0));
    m_workers->setText(countsText(options.workers));
    describeMore();
    validate();
}

std::vector<int> SpeedupForm::counts() const { return m_counts ? *m_counts : std::vector<int>(); }

void SpeedupForm::takeWorkload()
{
    // Another workload gets the paper's counts, so that the curves are comparable.
    const auto workload = static_cast<Workload>(m_what->currentData().toInt());
    m_limit->setValue(static_cast<int>(defaultImages(workload)));
    m_workers->setText(countsText(labWorkerCounts(workload, availableCores())));
    validate();
}

void SpeedupForm::validate()
{
    const auto workload = static_cast<Workload>(m_what->currentData().toInt());
    const bool tuning = workload == Workload::TuneParallel;
    m_counts = parseWorkerCounts(m_workers->text(), workload);
    QStringList messages;
    if (m_counts.failed()) {
        messages << words::errorText(m_counts.error());
    } else {
        const int most = m_counts->empty() ? 1 : m_counts->back();
        messages << (tuning ? words::trialPlanText(trialPlanOf(options(), most))
                            : words::corePlanWarning(corePlanOf(options(), most)))
                 << words::replicasNote(workload) << words::ranksWarning(workload, most);
    }
    m_trialCores->setVisible(tuning);
    m_trialCoresLabel->setVisible(tuning);
    messages.removeAll(QString());
    m_message->setText(messages.join(u' '));
    m_message->setVisible(!messages.isEmpty());
    setStyleProperty(m_message, "role", m_counts.failed() ? "errorText" : "muted");
    setStyleProperty(m_workers, "invalid", m_counts.failed());
    m_workers->setAccessibleDescription(m_message->text());
    emit changed();
}

void SpeedupForm::setLecture(bool lecture)
{
    m_repeats->setVisible(!lecture);
    m_fields->findChild<QLabel*>(QStringLiteral("speedupRepeatsLabel"))->setVisible(!lecture);
    m_more->setVisible(!lecture);
}

}  // namespace leafbench::ui
