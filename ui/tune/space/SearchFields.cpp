#include "ui/tune/space/SearchFields.h"

#include "ui/forms/FormRow.h"
#include "ui/forms/RealSpinBox.h"
#include "ui/words/TuningText.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

using Sampler = SamplerOptions::Kind;
using Pruner = PrunerOptions::Kind;

constexpr double largestSeed = 9007199254740991;  // JSON numbers are exact up to this

}  // namespace

SearchFields::SearchFields(QWidget* parent)
    : QWidget(parent),
      m_sampler(new QComboBox),
      m_seed(new RealSpinBox(RealSpinBox::Steps::Even)),
      m_pruner(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    makeSampler();
    makePruner();
    setSettings(TuneSettings());
}

QWidget* SearchFields::addRow(const QString& label, const QString& help, const char* name, QWidget* editor)
{
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    editor->setToolTip(help);
    QWidget* row = makeFormRow(label, help, editor);
    layout()->addWidget(row);
    return row;
}

QSpinBox* SearchFields::addNumber(const QString& label, const QString& help, const char* name, int low, int high, Applies applies)
{
    auto* box = new QSpinBox;
    box->setRange(low, high);
    connect(box, &QSpinBox::valueChanged, this, &SearchFields::changed);
    m_conditional.push_back({addRow(label, help, name, box), std::move(applies)});
    return box;
}

void SearchFields::makeSampler()
{
    for (const Sampler kind : {Sampler::Tpe, Sampler::Random, Sampler::QuasiRandom, Sampler::Grid})
        m_sampler->addItem(words::samplerText(kind), static_cast<int>(kind));
    m_sampler->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Sampler"), tr("How the next trial's parameters are chosen. Bayesian: where trials were good before (Optuna's TPE)"),
           "tuneSampler", m_sampler);
    m_randomFirst = addNumber(tr("Random first"), tr("So many trials are random before the search models them"), "tuneRandomFirst",
                              1, 10'000, [this] { return sampler() == Sampler::Tpe; });
    m_gridSteps = addNumber(tr("Grid points"), tr("Points of each continuous parameter, both ends included"), "tuneGridSteps", 2,
                            100, [this] { return sampler() == Sampler::Grid; });
    m_seed->setDecimals(0);
    m_seed->setRange(0, largestSeed);
    m_seed->setMinimumWidth(96);
    addRow(tr("Search seed"), tr("The same seed gives the same trials"), "tuneSeed", m_seed);
    connect(m_sampler, &QComboBox::currentIndexChanged, this, &SearchFields::refresh);
    connect(m_seed, &QDoubleSpinBox::valueChanged, this, &SearchFields::changed);
}

void SearchFields::makePruner()
{
    for (const Pruner kind : {Pruner::None, Pruner::Median, Pruner::SuccessiveHalving, Pruner::Hyperband})
        m_pruner->addItem(words::prunerText(kind), static_cast<int>(kind));
    m_pruner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Pruner"), tr("Ends trials early that do worse than others did in the same epoch"), "tunePruner", m_pruner);
    const auto median = [this] { return pruner() == Pruner::Median; };
    const auto rungs = [this] { return pruner() == Pruner::SuccessiveHalving || pruner() == Pruner::Hyperband; };
    m_prunerStartup
        = addNumber(tr("Spare first"), tr("So many trials are never ended early"), "tunePrunerStartup", 0, 10'000, median);
    m_warmup = addNumber(tr("Spare epochs"), tr("Epochs of each trial before the first look"), "tuneWarmup", 0, 10'000, median);
    m_firstRung = addNumber(tr("First look"), tr("After so many epochs"), "tuneFirstRung", 1, 10'000, rungs);
    m_reduction = addNumber(tr("One goes on of"), tr("At each look one of so many trials goes on"), "tuneReduction", 2, 10, rungs);
    connect(m_pruner, &QComboBox::currentIndexChanged, this, &SearchFields::refresh);
}

Sampler SearchFields::sampler() const { return static_cast<Sampler>(m_sampler->currentData().toInt()); }

Pruner SearchFields::pruner() const { return static_cast<Pruner>(m_pruner->currentData().toInt()); }

void SearchFields::readInto(TuneSettings& settings) const
{
    settings.sampler = m_samplerBase;
    settings.sampler.kind = sampler();
    settings.sampler.seed = static_cast<quint64>(m_seed->value());
    settings.sampler.startupTrials = m_randomFirst->value();
    settings.sampler.gridSteps = m_gridSteps->value();
    settings.pruner = m_prunerBase;
    settings.pruner.kind = pruner();
    settings.pruner.startupTrials = m_prunerStartup->value();
    settings.pruner.warmupSteps = m_warmup->value();
    settings.pruner.minResource = m_firstRung->value();
    settings.pruner.reductionFactor = m_reduction->value();
}

void SearchFields::setSettings(const TuneSettings& settings)
{
    m_samplerBase = settings.sampler;
    m_prunerBase = settings.pruner;
    m_sampler->setCurrentIndex(m_sampler->findData(static_cast<int>(settings.sampler.kind)));
    m_seed->setValue(static_cast<double>(settings.sampler.seed));
    m_randomFirst->setValue(settings.sampler.startupTrials);
    m_gridSteps->setValue(settings.sampler.gridSteps);
    m_pruner->setCurrentIndex(m_pruner->findData(static_cast<int>(settings.pruner.kind)));
    m_prunerStartup->setValue(settings.pruner.startupTrials);
    m_warmup->setValue(settings.pruner.warmupSteps);
    m_firstRung->setValue(settings.pruner.minResource);
    m_reduction->setValue(settings.pruner.reductionFactor);
    refresh();
}

void SearchFields::refresh()
{
    for (const Conditional& field : m_conditional)
        field.row->setVisible(field.applies());
    emit changed();
}

}  // namespace leafbench::ui
