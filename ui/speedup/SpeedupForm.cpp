#include "ui/speedup/SpeedupForm.h"

#include "engine/common/sql/DatabaseUrl.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/layout/WrappedLabel.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/Counted.h"
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
      m_what(new ComboBox),
      m_workers(new QLineEdit),
      m_repeats(new QSpinBox),
      m_more(new QPushButton),
      m_moreBox(new QDialog(this, Qt::Popup)),
      m_limit(new QSpinBox),
      m_cache(new ComboBox),
      m_trialCores(new ComboBox),
      m_trialCoresLabel(new QLabel(tr("&Cores of a trial"))),
      m_timeline(new QCheckBox(tr("Record what each worker does"))),
      m_message(new WrappedLabel),
      m_database(new QLineEdit),
      m_databaseLabel(new QLabel(tr("&Database"))),
      m_counts(std::vector<WorkerCount>())
{
    makeMore();
    m_fields = makeFields();
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

FlowRow* SpeedupForm::makeFields()
{
    for (const Workload workload : enumerators<Workload>())
        m_what->addItem(words::workloadText(workload), static_cast<int>(workload));
    identify(m_what, "speedupWhat", tr("What to measure"), tr("What is measured at each worker count"));
    identify(
        m_workers, "speedupWorkers", tr("Worker counts"),
        tr("Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on "
           "each"));
    identify(m_repeats, "speedupRepeats", tr("Repeats"));
    m_repeats->setRange(1, 20);
    m_repeats->setToolTip(
        tr("How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike"));
    identify(m_more, "speedupMore", {}, tr("Number of images, file cache, timeline"));

    auto* fields = new FlowRow(16);
    const auto add = [fields](const QString& name, QWidget* field) {
        auto* label = new QLabel(name);
        label->setProperty("role", "muted");
        label->setBuddy(field);
        fields->addWidget(pairOf(label, field));
        return label;
    };
    add(tr("Wh&at"), m_what);
    add(tr("Wor&kers"), m_workers);
    QLabel* repeats = add(tr("&Repeats"), m_repeats);
    repeats->setObjectName(QStringLiteral("speedupRepeatsLabel"));
    fields->addWidget(m_more);
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
    form->addRow(tr("Files"), m_cache);
    m_trialCores->setObjectName(QStringLiteral("speedupTrialCores"));
    m_trialCores->addItem(tr("1 each: the same trials at every count"), 1);
    m_trialCores->addItem(tr("all, shared out: one at a time has them all"), 0);
    m_trialCoresLabel->setBuddy(m_trialCores);
    form->addRow(m_trialCoresLabel, m_trialCores);
    identify(m_database, "speedupDatabase", tr("Database"),
             tr("Whose studies all processes reach. Empty: a file, for processes on this machine"));
    m_database->setPlaceholderText(QStringLiteral("postgresql://user@host/database"));
    constexpr int addressWidth = 320;
    m_database->setMinimumWidth(addressWidth);
    m_databaseLabel->setBuddy(m_database);
    form->addRow(m_databaseLabel, m_database);
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
    connect(m_database, &QLineEdit::textChanged, this, &SpeedupForm::validate);
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
    const QString images = m_limit->value() == 0 ? tr("All images") : words::imagesText(m_limit->value());
    m_more->setText(m_cache->currentIndex() == 0 ? tr("%1, warm\u2026").arg(images) : tr("%1, cold\u2026").arg(images));
}

SpeedupOptions SpeedupForm::options() const
{
    SpeedupOptions options;
    options.workload = static_cast<Workload>(m_what->currentData().toInt());
    options.setCounts(m_counts ? *m_counts : std::vector<WorkerCount>());
    options.repeats = m_repeats->value();
    options.limit = m_limit->value();
    options.cache = m_cache->currentIndex() == 0 ? FileCache::Warm : FileCache::Cold;
    options.recordTimeline = m_timeline->isChecked();
    options.coresPerTrial = options.workload == Workload::TuneNodes ? 1 : m_trialCores->currentData().toInt();
    if (options.workload == Workload::TuneNodes)
        options.database = m_database->text().trimmed();
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
    m_database->setText(options.database);
    m_database->setCursorPosition(0);
    m_workers->setText(leafbench::countsText(options.counts()));
    describeMore();
    validate();
}

std::vector<int> SpeedupForm::counts() const { return options().workers; }

void SpeedupForm::takeWorkload()
{
    // Another workload gets the paper's counts, so that the curves are comparable.
    const auto workload = static_cast<Workload>(m_what->currentData().toInt());
    m_limit->setValue(static_cast<int>(defaultImages(workload)));
    m_workers->setText(countsText(labWorkerCounts(workload, availableCores())));
    validate();
}

/// The counts, and the database that they need.
Result<std::vector<WorkerCount>> SpeedupForm::parsed(Workload workload) const
{
    const auto counts = parseCounts(m_workers->text(), workload);
    if (!counts || workload != Workload::TuneNodes || m_database->text().trimmed().isEmpty())
        return counts;
    const auto url = parseDatabaseUrl(m_database->text().trimmed());
    return url ? counts : url.as<std::vector<WorkerCount>>();
}

QStringList SpeedupForm::notes(const SpeedupOptions& options) const
{
    const bool overNodes = options.mostNodes() > 1;
    const int most = options.workers.empty() ? 1 : options.workers.back();
    QStringList notes;
    if (options.workload == Workload::TuneParallel)
        notes << words::trialPlanText(trialPlanOf(options, most));
    else if (!overNodes)
        notes << words::corePlanWarning(corePlanOf(options, most));
    if (overNodes && options.workload == Workload::TuneNodes && options.database.isEmpty())
        notes << tr("Processes on several nodes tune together in a database: name it behind the button beside.");
    return notes << words::replicasNote(options.workload) << words::ranksWarning(options);
}

void SpeedupForm::validate()
{
    const auto workload = static_cast<Workload>(m_what->currentData().toInt());
    m_counts = parsed(workload);
    QStringList messages = m_counts.failed() ? QStringList{words::errorText(m_counts.error())} : notes(options());
    for (QWidget* field : QWidgetList{m_trialCores, m_trialCoresLabel})
        field->setVisible(workload == Workload::TuneParallel);
    for (QWidget* field : QWidgetList{m_database, m_databaseLabel})
        field->setVisible(workload == Workload::TuneNodes);
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
