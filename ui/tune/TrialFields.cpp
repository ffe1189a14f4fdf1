#include "ui/tune/TrialFields.h"

#include "engine/tuning/tuner/Tune.h"
#include "ui/forms/FormRow.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/TuningText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leafbench::ui {
TrialFields::TrialFields(QWidget* parent)
    : QWidget(parent),
      m_trials(new QSpinBox),
      m_parallel(new QSpinBox),
      m_metric(new ComboBox),
      m_reproducible(new QCheckBox(tr("Reproducible"))),
      m_promise(makeFormNote("muted", "tunePromise")),
      m_lookBack(new QSpinBox),
      m_cores(new QSpinBox),
      m_plan(makeFormNote("muted", "trialPlan")),
      m_warning(makeFormNote("warningChip", "trialPlanWarning"))
{
    QVBoxLayout* layout = makeColumn(this, 6);
    makeFields();
    m_warning->setMinimumHeight(24);
    layout->addWidget(m_plan);
    layout->addWidget(m_warning);
    setSettings(TuneSettings());
    m_trials->setValue(TuneOptions().trials);
    m_parallel->setValue(defaultParallel(TuneSettings()));
}

void TrialFields::makeFields()
{
    m_trials->setRange(1, mostTrials);
    m_parallel->setRange(1, mostParallel);
    m_lookBack->setRange(0, mostParallel - 1);
    m_cores->setRange(0, mostParallel);
    m_metric->addItem(tr("Accuracy"), static_cast<int>(Metric::ValidAccuracy));
    m_metric->addItem(tr("Loss"), static_cast<int>(Metric::ValidLoss));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFormRow(this, tr("Trials"), tr("Trainings of the whole study, those done before included"), "tuneTrials", m_trials);
    addFormRow(this, tr("At a time"), tr("Trials that train side by side"), "tuneParallel", m_parallel);
    addFormRow(this, tr("Cores each"), tr("Cores that each trial's arithmetic uses"), "tuneCores", m_cores);
    addFormRow(this, tr("Judged by"), tr("The highest validation accuracy, or the lowest validation loss, of a trial's epochs"),
               "tuneMetric", m_metric);
    m_reproducible->setObjectName(QStringLiteral("tuneReproducible"));
    m_reproducible->setToolTip(
        tr("On: the same trials however many run at a time and however long each takes.\n"
           "Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing."));
    layout()->addWidget(m_reproducible);
    layout()->addWidget(m_promise);
    addFormRow(this, tr("Look-back"),
               tr("So many trials before a trial may still run when it is suggested: one more than these can run "
                  "at a time, and the search learns of each that much later"),
               "tuneLookBack", m_lookBack);
    for (QSpinBox* box : {m_trials, m_parallel, m_lookBack, m_cores})
        connect(box, &QSpinBox::valueChanged, this, &TrialFields::refresh);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &TrialFields::changed);
    connect(m_reproducible, &QCheckBox::toggled, this, &TrialFields::refresh);
}

int TrialFields::trials() const { return m_trials->value(); }

int TrialFields::parallel() const { return m_parallel->value(); }

void TrialFields::setTrials(int trials) { m_trials->setValue(trials); }

void TrialFields::setParallel(int parallel) { m_parallel->setValue(parallel); }

void TrialFields::readInto(TuneSettings& settings) const
{
    settings.metric = static_cast<Metric>(m_metric->currentData().toInt());
    settings.reproducible = m_reproducible->isChecked();
    settings.suggestionLag = m_lookBack->value();
    settings.coresPerTrial = m_cores->value();
}

void TrialFields::setSettings(const TuneSettings& settings)
{
    {
        const QSignalBlocker quietSwitch(m_reproducible);
        const QSignalBlocker quietLookBack(m_lookBack);
        const QSignalBlocker quietCores(m_cores);
        m_reproducible->setChecked(settings.reproducible);
        m_cores->setMinimum(settings.reproducible ? 1 : 0);
        m_lookBack->setValue(settings.suggestionLag);
        m_cores->setValue(settings.coresPerTrial);
        m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(settings.metric)));
    }
    refresh();
}

void TrialFields::setRecipe(const Recipe& recipe)
{
    m_workers = recipe.workers;
    m_replicas = recipe.replicas;
    refresh();
}

TrialPlan TrialFields::plan() const { return planTrials(parallel(), m_cores->value(), m_workers, m_replicas); }

/// What one field's value leaves the others.
void TrialFields::keepTogether()
{
    const bool same = m_reproducible->isChecked();
    const QSignalBlocker quietParallel(m_parallel);
    const QSignalBlocker quietCores(m_cores);
    m_parallel->setMaximum(same ? m_lookBack->value() + 1 : mostParallel);
    m_cores->setMinimum(same ? 1 : 0);
    m_cores->setSpecialValueText(same ? QString() : tr("Their share"));
    m_lookBack->parentWidget()->setVisible(same);
    m_promise->setText(same ? tr("The same trials, however many run at a time.")
                            : tr("As fast as possible: results depend on timing."));
}

void TrialFields::refresh()
{
    keepTogether();
    m_plan->setText(words::trialPlanText(plan()) + u'.');
    const QString warning = words::trialPlanWarning(plan());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    emit changed();
}

}  // namespace leafbench::ui
